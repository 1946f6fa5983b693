import { weekdayOf } from "../../language/days.ts";
import type { DateFields, TimeUnit } from "../../layers.ts";
import { addUnits } from "./lengths.ts";
import type { Form, Setting, TimeRule } from "./rule.ts";
import { ruleFor } from "./rule.ts";
import { indexOf, unitValue } from "./units.ts";
import type { Value } from "./values.ts";
import { dayValue, UNKNOWN } from "./values.ts";

/** Times that are a length away from publication or from another time. */
export const SHIFT_RULES: readonly TimeRule[] = [
  ruleFor("shift", {
    name: "shift-vague",
    example: "several years ago → PAST_REF",
    confidence: 0.78,
    anchor: "words",
    value: ({ amount, sign }) => (amount === null ? { ...UNKNOWN, value: sign < 0 ? "PAST_REF" : "FUTURE_REF" } : null),
  }),
  ruleFor("shift", {
    name: "year-ago-weekday",
    example: "a year ago Tuesday, published 2026-03-05 → 2025-03-04",
    confidence: 0.8,
    anchor: "published",
    value: onWeekday,
  }),
  ruleFor("shift", {
    name: "quarter-year-ago",
    example: "a year earlier, told of the third quarter of 1989 → 1988-Q3",
    confidence: 0.8,
    anchor: "told",
    value: quarterYearAgo,
  }),
  ruleFor("shift", {
    name: "shift-from-publication",
    example: "three years ago, published 2026-03-05 → 2023",
    confidence: 0.88,
    anchor: "published",
    value: (form, _fields, { published }) => (form.from === "now" ? shifted(form, published) : null),
  }),
  ruleFor("shift", {
    name: "shift-from-told",
    example: "two weeks later, told of 2026-03-05 → 2026-W12",
    confidence: 0.73,
    anchor: "told",
    value: (form, _fields, { told }) => shifted(form, told(fineEnough(form.unit))?.first ?? null),
  }),
  ruleFor("shift", {
    name: "shift-without-told",
    example: "a year earlier, published 2026-03-05 → 2025",
    confidence: 0.6,
    anchor: "published",
    value: (form, _fields, { published }) => shifted(form, published),
  }),
];

/** A shift is as precise as its unit: days from a day, years from any time of that year. */
function fineEnough(unit: TimeUnit): TimeUnit {
  if (unit === "decade" || unit === "century") return "year";
  return unit === "second" || unit === "minute" || unit === "hour" ? "day" : unit;
}

function shifted({ unit, amount, sign }: Form<"shift">, day: number | null): Value | null {
  if (day === null || amount === null) return null;
  const moved = addUnits(day, unit, sign * amount);
  const precision = fineEnough(unit);
  return unitValue(precision, indexOf(precision, moved));
}

/** In a report on a quarter, "a year earlier" is that quarter a year before. */
function quarterYearAgo({ unit, amount, sign }: Form<"shift">, _fields: DateFields, { told }: Setting): Value | null {
  const quarter = told("quarter");
  if (unit !== "year" || amount !== 1 || sign > 0 || quarter === null) return null;
  return unitValue("quarter", indexOf("quarter", quarter.first) - 4);
}

/** The day of that weekday nearest to the same day of the other year or week. */
function onWeekday(
  { unit, amount, sign }: Form<"shift">,
  { weekday }: DateFields,
  { published }: Setting,
): Value | null {
  if (weekday === null || published === null || amount === null) return null;
  const near = addUnits(published, unit, sign * amount) - 3;
  return dayValue(near + ((weekday - weekdayOf(near) + 7) % 7));
}
