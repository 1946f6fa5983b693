import { dayNumber, lastDayOf } from "../../language/days.ts";
import type { DateFields, TimeUnit } from "../../layers.ts";
import type { Form, Setting, TimeRule } from "./rule.ts";
import { ruleFor } from "./rule.ts";
import { indexOf, seasonValue, unitValue } from "./units.ts";
import type { Value } from "./values.ts";
import { dayValue, UNKNOWN, yearOf, yearValue } from "./values.ts";

/** The middle of a quarter or season may lie so many days ahead before the one of a year ago is meant. */
const SOON = 100;

/** Periods that the words number: quarters, seasons, decades, centuries, years from one to another. */
export const NUMBERED_RULES: readonly TimeRule[] = [
  ruleFor("period", {
    name: "years",
    example: "1990-94 → P5Y, 1990/1994",
    confidence: 0.86,
    anchor: "words",
    value: yearsBetween,
  }),
  ruleFor("period", {
    name: "numbered-period",
    example: "the third quarter of 1984 → 1984-Q3",
    confidence: 0.91,
    anchor: "words",
    value: numbered,
  }),
  ruleFor("period", {
    name: "decade-nearest",
    example: "the sixties, published 2026-03-05 → 196",
    confidence: 0.9,
    anchor: "published",
    value: decadeNearest,
  }),
  ruleFor("period", {
    name: "numbered-period-of-year",
    example: "next year's first quarter, published 2026-03-05 → 2027-Q1",
    confidence: 0.93,
    anchor: "published",
    value: ({ unit, number }, { yearOffset }, { published }) =>
      number === null || number < 0 || yearOffset === null || published === null
        ? null
        : inYear(unit, number, yearOf(published) + yearOffset),
  }),
  ruleFor("period", {
    name: "numbered-period-told",
    example: "In May 1944 … in the summer → 1944-SU",
    confidence: 0.8,
    anchor: "told",
    value: ({ unit, number, which }, { yearOffset }, { narrated }) =>
      number === null || number < 0 || yearOffset !== null || narrated === null || (which !== null && which !== "the")
        ? null
        : inYear(unit, number, yearOf(narrated.first)),
  }),
  ruleFor("period", {
    name: "numbered-period-nearest",
    example: "the second quarter, published 2026-07-22 → 2026-Q2",
    confidence: 0.89,
    anchor: "published",
    value: numberedNearest,
  }),
  ruleFor("period", {
    name: "end-of-period",
    example: "year-end, published 2026-03-05 → 2026-12-31",
    confidence: 0.68,
    anchor: "published",
    value: ({ unit, number }, _fields, { published }) =>
      number !== -1 || published === null ? null : lastDay(unit, indexOf(unit, published)),
  }),
];

function yearsBetween({ unit, number }: Form<"period">, { year }: DateFields): Value | null {
  if (unit !== "year" || number === null || number < 0 || year === null) return null;
  const [first, last] = [yearValue(year), yearValue(number)];
  return {
    ...UNKNOWN,
    type: "DURATION",
    value: `P${number - year + 1}Y`,
    edtf: `${first.value}/${last.value}`,
    earliest: first.earliest,
    latest: last.latest,
  };
}

function numbered({ unit, number, which }: Form<"period">, { year }: DateFields): Value | null {
  if (unit === "century" && number !== null && which === null) return unitValue("century", number - 1);
  if (year === null) return null;
  if (unit === "decade") return unitValue("decade", Math.floor(year / 10));
  if (number !== null) return inYear(unit, number, year);
  return null;
}

function inYear(unit: TimeUnit, number: number, year: number): Value | null {
  if (unit === "season") return seasonValue(year, number);
  if (unit === "quarter") return unitValue("quarter", year * 4 + number - 1);
  return unit === "half" ? unitValue("half", year * 2 + number - 1) : null;
}

function decadeNearest(
  { unit, number, which }: Form<"period">,
  _fields: DateFields,
  { published }: Setting,
): Value | null {
  if (unit !== "decade" || number === null || which !== null || published === null) return null;
  const now = indexOf("decade", published);
  const index = Math.floor(now / 10) * 10 + number;
  return unitValue("decade", index > now ? index - 10 : index);
}

/** "last summer" is the latest one that is over, "next summer" the first that has not begun. */
function numberedNearest(
  { unit, number, which }: Form<"period">,
  { year, yearOffset }: DateFields,
  setting: Setting,
): Value | null {
  const { published, future } = setting;
  if (number === null || number < 0 || year !== null || yearOffset !== null || published === null) return null;
  if (which !== null && which !== "the" && which !== "last" && which !== "this" && which !== "next") return null;
  const now = yearOf(published);
  if (which === "this") return inYear(unit, number, now);
  const fits = (candidate: number): boolean => {
    const start = dayNumber({ year: candidate, month: monthOf(unit, number), day: 1 }) ?? 0;
    if (which === "last") return start + 90 <= published && start + 90 > published - 366;
    if (which === "next") return start > published && start <= published + 366;
    if (future) return start + 150 >= published && start + 150 < published + 366;
    return start + 45 >= published + SOON - 365 && start + 45 < published + SOON;
  };
  const chosen = [now - 2, now - 1, now, now + 1, now + 2].find(fits);
  return chosen === undefined ? null : inYear(unit, number, chosen);
}

function monthOf(unit: TimeUnit, number: number): number {
  if (unit === "season") return number * 3;
  return unit === "half" ? number * 6 - 5 : number * 3 - 2;
}

function lastDay(unit: TimeUnit, index: number): Value | null {
  if (unit !== "year" && unit !== "month") return null;
  const [year, month] = unit === "year" ? [index, 12] : [Math.floor(index / 12), (index % 12) + 1];
  const number = dayNumber({ year, month, day: lastDayOf(year, month) });
  return number === null ? null : dayValue(number);
}
