import { calendarDay, dayNumber, isoDay, lastDayOf, pad } from "../../language/days.ts";
import type { DateFields, TimeFinding } from "../../layers.ts";

/** The calendar part of a time: what it means, apart from where it stands. */
export type Value = Pick<TimeFinding, "type" | "value" | "mod" | "edtf" | "earliest" | "latest">;

export const UNKNOWN: Value = { type: "DATE", value: null, mod: null, edtf: null, earliest: null, latest: null };

/** TIMEX3's letters for the parts of a day. */
const PART_CODES = { morning: "MO", afternoon: "AF", evening: "EV", night: "NI" } as const;

export function dayValue(number: number, part: DateFields["part"] = null): Value {
  const day = isoDay(number);
  return {
    ...UNKNOWN,
    value: day + partCode(part),
    type: part === null ? "DATE" : "TIME",
    edtf: day,
    earliest: day,
    latest: day,
  };
}

export function monthValue(year: number, month: number): Value {
  const value = `${pad(year, 4)}-${pad(month)}`;
  return { ...UNKNOWN, value, edtf: value, earliest: `${value}-01`, latest: `${value}-${pad(lastDayOf(year, month))}` };
}

/** A year; those before Christ are negative: TIMEX3 writes "BC0493", EDTF counts from a year 0. */
export function yearValue(year: number): Value {
  if (year < 0) return { ...UNKNOWN, value: `BC${pad(-year, 4)}`, edtf: `-${pad(-year - 1, 4)}` };
  const value = pad(year, 4);
  return { ...UNKNOWN, value, edtf: value, earliest: `${value}-01-01`, latest: `${value}-12-31` };
}

/** Several days in a row: TIMEX3 has no date for them, but a length ("P4D"); EDTF has an interval. */
export function daysValue(first: number, last: number): Value {
  const earliest = isoDay(first);
  const latest = isoDay(last);
  return {
    ...UNKNOWN,
    type: "DURATION",
    value: `P${last - first + 1}D`,
    edtf: `${earliest}/${latest}`,
    earliest,
    latest,
  };
}

/** The value of fields whose year is known; null where the calendar has no such day. */
export function valueIn(year: number, { month, day, endDay, endMonth, part }: DateFields): Value | null {
  if (month === null) return yearValue(year);
  if (day === null) return monthValue(year, month);
  const first = dayNumber({ year, month, day });
  if (first === null) return null;
  if (endDay === null) return dayValue(first, part);
  const endYear = endMonth !== null && endMonth < month ? year + 1 : year;
  const last = dayNumber({ year: endYear, month: endMonth ?? month, day: endDay });
  return last === null ? null : daysValue(first, last);
}

/** What can be said without a year or a day of publication: "XXXX-WXX-7", "XXXX-09-10". */
export function openValue({ month, day, endDay, endMonth, weekday, part }: DateFields): Value {
  if (month !== null) {
    const start = `XXXX-${pad(month)}${day === null ? "" : `-${pad(day)}`}`;
    if (endDay === null) return { ...UNKNOWN, value: start, edtf: start };
    return { ...UNKNOWN, type: "DURATION", edtf: `${start}/XXXX-${pad(endMonth ?? month)}-${pad(endDay)}` };
  }
  if (weekday !== null) return { ...UNKNOWN, value: `XXXX-WXX-${weekday}${partCode(part)}` };
  return part === null ? UNKNOWN : { ...UNKNOWN, type: "TIME", value: `XXXX-XX-XX${partCode(part)}` };
}

export function partCode(part: DateFields["part"]): string {
  return part === null ? "" : `T${PART_CODES[part]}`;
}

export function yearOf(number: number): number {
  return calendarDay(number).year;
}
