import { dayNumber, weekdayOf } from "../../language/days.ts";
import type { DateFields } from "../../layers.ts";
import type { Setting } from "./rule.ts";
import type { Value } from "./values.ts";
import { dayValue, valueIn, yearOf } from "./values.ts";

const WEEK = 7;

/** The only day of that weekday among the seven that begin `from` days after publication. */
export function weekdayFrom({ weekday, month, part }: DateFields, { published }: Setting, from: number): Value | null {
  if (weekday === null || month !== null || published === null) return null;
  const first = published + from;
  return dayValue(first + ((weekday - weekdayOf(first) + WEEK) % WEEK), part);
}

/** "last Monday" is never today; "next Monday" is never today; "this Monday" may be. */
export function directedWeekday(fields: DateFields, setting: Setting): Value | null {
  if (fields.direction === null) return null;
  const from = { [-1]: -WEEK, 0: 0, 1: 1 }[fields.direction];
  return weekdayFrom(fields, setting, from);
}

/** "Sunday, Sept. 13": of the years around publication, the nearest in which the two agree. */
export function weekdayAndDay(fields: DateFields, { published }: Setting): Value | null {
  const { weekday, month, day } = fields;
  if (weekday === null || month === null || day === null || published === null) return null;
  const near = [-3, -2, -1, 0, 1, 2].flatMap((step) => {
    const number = dayNumber({ year: yearOf(published) + step, month, day });
    return number === null || weekdayOf(number) !== weekday ? [] : [number];
  });
  const [nearest] = near.toSorted((a, b) => Math.abs(a - published) - Math.abs(b - published));
  return nearest === undefined ? null : valueIn(yearOf(nearest), fields);
}
