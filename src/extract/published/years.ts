import { dayNumber, weekdayOf } from "../../language/days.ts";
import type { DateFields } from "../../layers.ts";

/** No clock: the years that a text without one may be of. The last is raised with each release. */
export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2026;

/** The years in which a day of a month falls on a weekday: "Sunday" and "Sept. 13" give 2015, 2020, 2026. */
export function yearsFitting(weekday: number, { month, day }: { month: number; day: number }): number[] {
  const years: number[] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    const number = dayNumber({ year, month, day });
    if (number !== null && weekdayOf(number) === weekday) years.push(year);
  }
  return years;
}

/** The last day that the fields name: the 13th of "Sept. 10-13". */
export function lastDay({ month, day, endDay, endMonth }: DateFields): { month: number; day: number } | null {
  if (month === null || day === null) return null;
  return { month: endMonth ?? month, day: endDay ?? day };
}
