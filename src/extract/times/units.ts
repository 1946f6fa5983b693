import { calendarDay, dayNumber, isoDay, lastDayOf, pad, weekdayOf } from "../../language/days.ts";
import type { TimeUnit } from "../../layers.ts";
import type { Value } from "./values.ts";
import { dayValue, monthValue, UNKNOWN, yearOf, yearValue } from "./values.ts";

/**
 * The units of the calendar, numbered so that "last", "next" and "three months ago" are sums: months since
 * year 0, quarters since year 0, weeks since the one of 1970-01-01, and so on.
 */

const SEASON_CODES = ["SP", "SU", "FA", "WI"];

interface UnitOfCalendar {
  /** The number of the unit that a day lies in. */
  readonly index: (day: number) => number;
  /** The value of the unit by its number. */
  readonly value: (index: number) => Value;
}

const DAY: UnitOfCalendar = { index: (day) => day, value: (index) => dayValue(index) };

const UNITS: Readonly<Partial<Record<TimeUnit, UnitOfCalendar>>> = {
  week: { index: weekIndex, value: weekValue },
  weekend: { index: weekIndex, value: weekendValue },
  month: { index: monthIndex, value: (index) => monthValue(Math.floor(index / 12), (index % 12) + 1) },
  // March opens spring; January and February belong to the winter of the year before.
  season: {
    index: (day) => Math.floor((monthIndex(day) - 2) / 3),
    value: (index) => seasonValue(Math.floor(index / 4), (index % 4) + 1),
  },
  quarter: {
    index: (day) => Math.floor(monthIndex(day) / 3),
    value: (index) => {
      const nth = index % 4;
      return monthsValue(Math.floor(index / 4), nth * 3 + 1, 3, [`Q${nth + 1}`, 33 + nth]);
    },
  },
  half: {
    index: (day) => Math.floor(monthIndex(day) / 6),
    value: (index) => {
      const nth = index % 2;
      return monthsValue(Math.floor(index / 2), nth * 6 + 1, 6, [`H${nth + 1}`, 40 + nth]);
    },
  },
  year: { index: yearOf, value: yearValue },
  decade: { index: (day) => Math.floor(yearOf(day) / 10), value: (index) => yearsValue(index * 10, 10) },
  century: { index: (day) => Math.floor(yearOf(day) / 100), value: (index) => yearsValue(index * 100, 100) },
};

/** The number of the unit that a day lies in; units of the clock count as days. */
export function indexOf(unit: TimeUnit, day: number): number {
  return (UNITS[unit] ?? DAY).index(day);
}

/** The value of a unit by its number; the inverse of `indexOf`. */
export function unitValue(unit: TimeUnit, index: number): Value {
  return (UNITS[unit] ?? DAY).value(index);
}

/** Weeks begin on Monday; 1970-01-01 was a Thursday. */
function weekIndex(day: number): number {
  return Math.floor((day + 3) / 7);
}

function monthIndex(day: number): number {
  const { year, month } = calendarDay(day);
  return year * 12 + month - 1;
}

/** 1 spring to 4 winter; a winter is called by the year it begins in. EDTF counts them 21 to 24. */
export function seasonValue(year: number, season: number): Value {
  return monthsValue(year, season * 3, 3, [SEASON_CODES[season - 1] ?? "", 20 + season]);
}

function monthsValue(year: number, month: number, count: number, [code, edtf]: readonly [string, number]): Value {
  const end = year * 12 + month - 1 + count - 1;
  const [endYear, endMonth] = [Math.floor(end / 12), (end % 12) + 1];
  return {
    ...UNKNOWN,
    value: `${pad(year, 4)}-${code}`,
    edtf: `${pad(year, 4)}-${edtf}`,
    earliest: `${pad(year, 4)}-${pad(month)}-01`,
    latest: `${pad(endYear, 4)}-${pad(endMonth)}-${pad(lastDayOf(endYear, endMonth))}`,
  };
}

/** "199" for the 1990s and "19" for the 20th century, as TIMEX3 writes them; EDTF "199X", "19XX". */
function yearsValue(first: number, count: number): Value {
  const value = pad(first, 4).slice(0, count === 10 ? 3 : 2);
  return {
    ...UNKNOWN,
    value,
    edtf: value.padEnd(4, "X"),
    earliest: `${pad(first, 4)}-01-01`,
    latest: `${pad(first + count - 1, 4)}-12-31`,
  };
}

function weekValue(index: number): Value {
  const monday = index * 7 - 3;
  const [earliest, latest] = [isoDay(monday), isoDay(monday + 6)];
  return { ...UNKNOWN, value: isoWeek(monday), edtf: `${earliest}/${latest}`, earliest, latest };
}

function weekendValue(index: number): Value {
  const saturday = index * 7 + 2;
  const [earliest, latest] = [isoDay(saturday), isoDay(saturday + 1)];
  return { ...UNKNOWN, value: `${isoWeek(saturday)}-WE`, edtf: `${earliest}/${latest}`, earliest, latest };
}

/** "2026-W10": the week belongs to the year of its Thursday. */
function isoWeek(day: number): string {
  const thursday = day - weekdayOf(day) + 4;
  const year = yearOf(thursday);
  const first = dayNumber({ year, month: 1, day: 1 }) ?? 0;
  return `${pad(year, 4)}-W${pad(Math.floor((thursday - first) / 7) + 1)}`;
}
