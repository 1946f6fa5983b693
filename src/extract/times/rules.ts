import type { DatePhrase } from "../../layers.ts";
import { CALENDAR_RULES } from "./calendar.ts";
import { FORM_RULES } from "./forms.ts";
import { NUMBERED_RULES } from "./numbered.ts";
import { PERIOD_RULES } from "./periods.ts";
import type { TimeRule } from "./rule.ts";
import { SHIFT_RULES } from "./shifts.ts";
import type { Basis } from "./today.ts";

const OF_FORMS: readonly TimeRule[] = [...FORM_RULES, ...NUMBERED_RULES, ...PERIOD_RULES, ...SHIFT_RULES];
const UNKNOWN_RULE: TimeRule = {
  name: "unknown",
  example: "the quarter, publication unknown",
  confidence: 0.5,
  anchor: "words",
  value: () => ({ type: "DATE", value: null, mod: null, edtf: null, earliest: null, latest: null }),
};

/** Every way from words to the calendar. */
export const RULES: readonly TimeRule[] = [...CALENDAR_RULES, ...OF_FORMS, UNKNOWN_RULE];

const WITH_LAST: readonly TimeRule[] = [...OF_FORMS, UNKNOWN_RULE];

/** The rules for a phrase, in their order; the last takes every phrase. */
export function rulesFor({ form }: Pick<DatePhrase, "form">): readonly TimeRule[] {
  return form === null ? CALENDAR_RULES : WITH_LAST;
}

/** The name of a rule, with what "today" was taken from where that is not publication as written. */
export function nameBy({ name, anchor }: Pick<TimeRule, "name" | "anchor">, basis: Basis): string {
  return anchor === "published" && basis !== "published" ? `${name}-by-${basis}` : name;
}
