import { calendarDay, dayNumber } from "../../language/days.ts";
import type { DateFields } from "../../layers.ts";
import type { Setting } from "./rule.ts";
import type { Value } from "./values.ts";
import { monthValue, valueIn, yearOf } from "./values.ts";

/**
 * The month, or the day of a month, in the one year that puts it into the twelve months beginning
 * `from` days after publication:
 *
 *     from -45     [-45 ── published ─────────── +320)       what is to come
 *     from -265    [-265 ─────────── published ── +100)      mostly what has been, and the near future
 */
export function inYear(fields: DateFields, { published }: Setting, from: number): Value | null {
  const { month, day, direction } = fields;
  if (month === null || published === null || direction !== null) return null;
  const year = yearOf(published);
  const opening = published + from;
  const isIn = (candidate: number): boolean => {
    const number = dayNumber({ year: candidate, month, day: day ?? monthMiddle(published, candidate, month) });
    return number !== null && number >= opening && number <= opening + 366;
  };
  const chosen = [year - 1, year, year + 1, year + 2].find(isIn);
  return chosen === undefined ? null : valueIn(chosen, fields);
}

/** A month stands for its middle, except that the month of publication is never over. */
function monthMiddle(published: number, year: number, month: number): number {
  const now = calendarDay(published);
  return now.year === year && now.month === month ? now.day : 15;
}

export function directedMonth({ month, day, direction }: DateFields, { published }: Setting): Value | null {
  if (month === null || day !== null || direction === null || published === null) return null;
  const now = calendarDay(published);
  if (direction < 0) return monthValue(month < now.month ? now.year : now.year - 1, month);
  if (direction > 0) return monthValue(month > now.month ? now.year : now.year + 1, month);
  return monthValue(now.year, month);
}

/** History is told in order: after "May 1944", "in July" is that of 1944, not of the year of publication. */
export function monthTold(fields: DateFields, { narrated }: Setting): Value | null {
  const { month, direction, weekday } = fields;
  if (month === null || direction !== null || weekday !== null || narrated === null) return null;
  return valueIn(yearOf(narrated.first), fields);
}
