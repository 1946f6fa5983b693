import { parseIsoDay } from "../../language/days.ts";
import type { DateFields, DatePhrase, TimeForm } from "../../layers.ts";
import { clockOn, namesDay } from "./clocks.ts";
import { narratedBy } from "./narration.ts";
import type { Form, Setting, TimeRule } from "./rule.ts";
import { rulesFor } from "./rules.ts";
import type { Memory, Told } from "./told.ts";
import { toldOf } from "./told.ts";
import type { Value } from "./values.ts";

/** The article's words, and whether it tells of years long past. */
export interface Telling {
  readonly text: string;
  readonly history: boolean;
}

export interface Resolved {
  readonly rule: TimeRule;
  readonly value: Value;
  /** The time it was counted from, where the rule asked for one. */
  readonly told: Told | null;
}

/** The first rule that gives a value; a clock with its own day is put on that day. */
export function resolve(
  telling: Telling,
  phrase: DatePhrase,
  known: Pick<Setting, "published" | "future">,
  memory: Memory,
): Resolved {
  const { form, fields } = phrase;
  if (form?.kind === "clock" && (form.which !== null || namesDay(fields))) {
    const day = resolve(telling, { ...phrase, form: dayForm(form, fields) }, known, memory);
    const moment = clockOn(form, parseIsoDay(day.value.earliest ?? ""));
    return moment === null ? day : { ...day, value: moment };
  }
  const mayTell = telling.history || !known.future;
  const narrated = mayTell ? narratedBy(telling, phrase, memory, known.published) : null;
  for (const rule of rulesFor(phrase)) {
    let asked: Told | null = null;
    const setting: Setting = { ...known, narrated, told: (unit) => (asked = toldOf(memory, unit, phrase.start)) };
    const value = rule.value(phrase, setting);
    if (value !== null) return { rule, value, told: asked ?? (rule.anchor === "told" ? narrated : null) };
  }
  throw new RangeError("The last rule of times takes every phrase.");
}

/** The day of a clock, as a phrase of its own would say it: "the next day", "the following Friday", "Friday". */
function dayForm({ which }: Form<"clock">, { weekday }: DateFields): TimeForm | null {
  if (which === null) return null;
  return weekday === null ? { kind: "period", unit: "day", number: null, which } : { kind: "told", which };
}
