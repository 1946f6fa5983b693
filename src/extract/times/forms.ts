import { pad, weekdayOf } from "../../language/days.ts";
import { namedDay } from "../../language/holidays.ts";
import type { DateFields, Which } from "../../layers.ts";
import { CLOCK_RULES, near } from "./clocks.ts";
import { lengthValue, periodCode } from "./lengths.ts";
import type { Form, Setting, TimeRule } from "./rule.ts";
import { ruleFor } from "./rule.ts";
import type { Value } from "./values.ts";
import { dayValue, partCode, UNKNOWN, valueIn, yearOf } from "./values.ts";

/** Everything that is not written as a day, month or year of the calendar. */
export const FORM_RULES: readonly TimeRule[] = [
  ruleFor("vague", {
    name: "vague",
    example: "recently → PAST_REF",
    confidence: 0.9,
    anchor: "words",
    value: ({ to }) => ({ ...UNKNOWN, value: to === "then" ? null : `${to.toUpperCase()}_REF` }),
  }),
  ruleFor("each", {
    name: "each",
    example: "every Monday → XXXX-WXX-1",
    confidence: 0.93,
    anchor: "words",
    value: each,
  }),
  ruleFor("length", {
    name: "length-from-publication",
    example: "the past two weeks, published 2026-03-05 → P2W, 2026-02-19/2026-03-05",
    confidence: 0.68,
    anchor: "published",
    value: (form, _fields, { published }) => {
      const value = lengthValue(form, published);
      return value.edtf === null ? null : value;
    },
  }),
  ruleFor("length", {
    name: "length",
    example: "three days → P3D",
    confidence: 0.82,
    anchor: "words",
    value: (form) => lengthValue(form, null),
  }),
  ...CLOCK_RULES,
  ruleFor("told", {
    name: "month-of-told-year",
    example: "October of that year, told of 1988 → 1988-10",
    confidence: 0.9,
    anchor: "told",
    value: ({ which }, fields, { told }) => {
      const day = fields.month === null ? undefined : told("year")?.first;
      return day === undefined ? null : valueIn(yearOf(day) + STEPS[which], fields);
    },
  }),
  ruleFor("told", {
    name: "weekday-told",
    example: "the previous Friday, told of 2026-03-05 → 2026-02-27",
    confidence: 0.8,
    anchor: "told",
    value: ({ which }, { weekday, part }, { told }) => {
      const day = told("day")?.first;
      if (weekday === null || day === undefined) return null;
      const from = which === "after" ? day + 1 : day - 7;
      return dayValue(from + ((weekday - weekdayOf(from) + 7) % 7), part);
    },
  }),
  ruleFor("told", {
    name: "part-told",
    example: "that evening, told of 2026-06-22 → 2026-06-22TEV",
    confidence: 0.73,
    anchor: "told",
    value: ({ which }, { part, weekday }, { told }) => {
      const day = which === "the" ? near(told("day")) : (told("day")?.last ?? null);
      if (part === null || weekday !== null || day === null) return null;
      return dayValue(day + STEPS[which], part);
    },
  }),
  ruleFor("told", {
    name: "part-of-publication",
    example: "the night, published 2026-02-14 → 2026-02-14TNI",
    confidence: 0.62,
    anchor: "published",
    value: (_form, { part }, { published }) => (published === null ? null : dayValue(published, part)),
  }),
  ruleFor("named", {
    name: "named-day-stated",
    example: "Christmas 2024 → 2024-12-25",
    confidence: 0.95,
    anchor: "words",
    value: ({ name }, { year }) => (year === null ? null : dayOrNull(namedDay(name, year))),
  }),
  ruleFor("named", {
    name: "named-day",
    example: "by Christmas, published 2026-04-19 → 2026-12-25",
    confidence: 0.82,
    anchor: "published",
    value: namedNear,
  }),
];

/** "the previous year" lies one back, "the following day" one on. */
const STEPS: Readonly<Record<Which, number>> = {
  before: -1,
  last: -1,
  after: 1,
  next: 1,
  same: 0,
  this: 0,
  past: 0,
  the: 0,
};

function each({ unit, amount }: Form<"each">, { weekday, month, part }: DateFields): Value {
  const set = { ...UNKNOWN, type: "SET" as const };
  if (weekday !== null) return { ...set, value: `XXXX-WXX-${weekday}${partCode(part)}` };
  if (month !== null) return { ...set, value: `XXXX-${pad(month)}` };
  return { ...set, value: part === null ? periodCode(unit, amount) : `XXXX-XX-XX${partCode(part)}` };
}

function dayOrNull(day: number | null): Value | null {
  return day === null ? null : dayValue(day);
}

/** The nearest such day that "last", "next" or the words of what is to come allow; else from 265 days ago on. */
function namedNear({ name, which }: Form<"named">, _fields: DateFields, { published, future }: Setting): Value | null {
  if (published === null) return null;
  const from = which === "last" ? -366 : which === "next" ? 1 : future ? 0 : -265;
  const year = yearOf(published);
  for (const candidate of [year - 1, year, year + 1, year + 2]) {
    const day = namedDay(name, candidate);
    if (day !== null && day >= published + from && day < published + from + 366) return dayValue(day);
  }
  return null;
}
