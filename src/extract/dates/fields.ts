import { dayNumber, lastDayOf } from "../../language/days.ts";
import { monthNumber, MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, weekdayNumber, WEEKDAYS } from "../../language/calendar.ts";
import type { DateFields, DayPart } from "../../layers.ts";

/** What a rule's pattern caught, by the names of its groups. */
export type Groups = Readonly<Partial<Record<string, string>>>;

export const NO_FIELDS: DateFields = {
  year: null,
  month: null,
  day: null,
  endDay: null,
  endMonth: null,
  weekday: null,
  offsetDays: null,
  direction: null,
  yearOffset: null,
  part: null,
};

const DIRECTIONS: Readonly<Partial<Record<string, -1 | 0 | 1>>> = {
  last: -1,
  past: -1,
  this: 0,
  coming: 1,
  next: 1,
};

const OFFSETS: Readonly<Partial<Record<string, number>>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };

const MONTH_NAMES = spellings(MONTHS, SHORT_MONTHS);
const WEEKDAY_NAMES = spellings(WEEKDAYS, SHORT_WEEKDAYS);

/** "March", "MARCH", "Sept", "Sept.": never "march", and no full stop after a whole name. */
function spellings(full: readonly string[], short: readonly string[]): ReadonlySet<string> {
  const names = [...full, ...short.flatMap((name) => [name, `${name}.`])];
  return new Set(names.flatMap((name) => [name, name.toUpperCase()]));
}

/** The fields that the groups state, or null where they name no day of the calendar ("Feb. 30", "Mayor 5"). */
export function fieldsOf(groups: Groups): DateFields | null {
  if (!isName(groups["month"], MONTH_NAMES) || !isName(groups["endMonth"], MONTH_NAMES)) return null;
  if (!isName(groups["weekday"], WEEKDAY_NAMES)) return null;
  const fields: DateFields = {
    year: whole(groups["year"]),
    month: monthNumber(groups["month"]) ?? whole(groups["monthDigits"]),
    day: whole(groups["day"]),
    endDay: whole(groups["endDay"]),
    endMonth: monthNumber(groups["endMonth"]),
    weekday: weekdayNumber(groups["weekday"]),
    offsetDays: daysOf(groups),
    direction: directionOf(groups["direction"]),
    yearOffset: directionOf(groups["ofYear"]),
    part: partOf(groups["part"]),
  };
  return isPossible(fields) ? fields : null;
}

function isName(name: string | undefined, names: ReadonlySet<string>): boolean {
  return name === undefined || names.has(name);
}

/** "5th" is 5: the digits open the word. */
function whole(digits: string | undefined): number | null {
  return digits === undefined ? null : Number.parseInt(digits, 10);
}

function daysOf({ relative, beyond }: Groups): number | null {
  const offset = OFFSETS[relative?.toLowerCase() ?? ""];
  if (offset === undefined) return null;
  return beyond === undefined ? offset : offset * 2;
}

/** "this past" and "this coming" turn on their last word. */
function directionOf(words: string | undefined): -1 | 0 | 1 | null {
  const last = words?.toLowerCase().split(/\s/u).at(-1);
  return DIRECTIONS[last ?? ""] ?? null;
}

/** The part of the day that a word names: "Monday morning", "tonight". */
export function partOf(words: string | undefined): DayPart | null {
  const word = words?.toLowerCase();
  if (word === undefined) return null;
  if (word.includes("morning")) return "morning";
  if (word.includes("afternoon")) return "afternoon";
  return word.includes("evening") ? "evening" : "night";
}

const LEAP_YEAR = 2024;

function isPossible({ year, month, day, endDay, endMonth }: DateFields): boolean {
  if (month === null) return day === null;
  if (month > 12) return false;
  if (day !== null && dayNumber({ year: year ?? LEAP_YEAR, month, day }) === null) return false;
  if (endDay === null) return true;
  if (endDay > lastDayOf(year ?? LEAP_YEAR, endMonth ?? month)) return false;
  return (endMonth !== null && endMonth !== month) || (day !== null && endDay > day);
}

/** "last year" -1, "this year" 0, "next year" 1. */
export function offsetOf(word: string | undefined): -1 | 0 | 1 | null {
  return DIRECTIONS[word?.toLowerCase() ?? ""] ?? null;
}
