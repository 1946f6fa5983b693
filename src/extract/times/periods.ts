import type { DateFields, TimeUnit } from "../../layers.ts";
import type { Form, Setting, TimeRule } from "./rule.ts";
import { ruleFor } from "./rule.ts";
import { indexOf, seasonValue, unitValue } from "./units.ts";
import type { Value } from "./values.ts";
import { dayValue, UNKNOWN, yearOf, yearValue } from "./values.ts";

/** Days, weeks, months, quarters and years that are seen from publication or from another time. */
export const PERIOD_RULES: readonly TimeRule[] = [
  ruleFor("period", {
    name: "year-ago-period",
    example: "the year-earlier quarter, told of 1989-Q3 → 1988-Q3",
    confidence: 0.85,
    anchor: "told",
    value: (form, fields, { told }) =>
      form.which === "the" && fields.yearOffset !== null
        ? spokenOf(form.unit, fields, told(form.unit)?.first ?? null)
        : null,
  }),
  ruleFor("period", {
    name: "period-told",
    example: "the following year, told of 1988 → 1989",
    confidence: 0.75,
    anchor: "told",
    value: periodTold,
  }),
  ruleFor("period", {
    name: "period-from-publication",
    example: "last week, published 2026-03-05 → 2026-W09",
    confidence: 0.75,
    anchor: "published",
    value: fromPublication,
  }),
];

const STEPS = { same: 0, before: -1, after: 1 } as const;

/** "that year", "the previous month", "the following day"; "the quarter" is the one spoken of. */
function periodTold({ unit, number, which }: Form<"period">, fields: DateFields, { told }: Setting): Value | null {
  if (which === "the") return spokenOf(unit, fields, told(unit)?.first ?? null);
  if (which !== "same" && which !== "before" && which !== "after") return null;
  const time = told(unit);
  if (time === null) return null;
  const index = indexOf(unit, which === "after" ? time.last : time.first) + STEPS[which];
  if (unit !== "season" || number === null) return unitValue(unit, index);
  return seasonValue(yearOf(time.first) + STEPS[which], number);
}

/** "the quarter", "the year-earlier quarter", "the 1988 quarter". */
function spokenOf(unit: TimeUnit, { year, yearOffset }: DateFields, day: number | null): Value | null {
  if (day === null) return year === null ? null : yearValue(year);
  const index = indexOf(unit, day);
  if (unit === "quarter" && year !== null) return unitValue(unit, year * 4 + (index % 4));
  if (unit === "quarter") return unitValue(unit, index + 4 * (yearOffset ?? 0));
  return unit === "day" ? dayValue(day) : null;
}

/** A weekend is named from the middle of its week on. */
const WEEKEND_BEGINS = 5;

function fromPublication(
  { unit, number, which }: Form<"period">,
  { yearOffset }: DateFields,
  setting: Setting,
): Value | null {
  const { published, future } = setting;
  if (published === null || which === null || number !== null) return null;
  const now = indexOf(unit, published);
  if (unit === "quarter" && which === "the") return unitValue(unit, now - 1 + 4 * (yearOffset ?? 0));
  if (yearOffset !== null) return yearOffset === -1 && unit === "month" ? unitValue(unit, now - 12) : null;
  if (unit === "quarter" && which === "last") return unitValue(unit, now - 1);
  if (unit === "weekend" && (which === "the" || which === "this"))
    return unitValue(unit, future || isWeekend(published) ? now : now - 1);
  if (which === "past") return pastUnit(unit);
  return unitValue(unit, now + ({ last: -1, before: -1, next: 1, after: 1, this: 0, same: 0, the: 0 } as const)[which]);
}

function isWeekend(day: number): boolean {
  return (((day + 3) % 7) + 7) % 7 >= WEEKEND_BEGINS;
}

/** "the past year" is a length that ends now, not a year of the calendar. */
function pastUnit(unit: TimeUnit): Value | null {
  const codes: Readonly<Partial<Record<TimeUnit, string>>> = {
    year: "P1Y",
    month: "P1M",
    week: "P1W",
    decade: "P10Y",
    century: "P100Y",
    quarter: "P1Q",
  };
  const value = codes[unit];
  return value === undefined ? null : { ...UNKNOWN, type: "DURATION", value };
}
