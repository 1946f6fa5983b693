import { anyOf } from "./words.ts";

/**
 * The calendar as English writes it: names of months and weekdays, the days of a month, years.
 * Names and abbreviations are those of the dictionaries and of the Associated Press Stylebook
 * ("Sept.", "Tues."); they are facts of the language.
 */

/** Index 0 is January. */
export const MONTHS: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Index 0 is Monday, as ISO 8601 counts. */
export const WEEKDAYS: readonly string[] = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
];

export const SHORT_MONTHS: readonly string[] = [
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "Jun",
  "Jul",
  "Aug",
  "Sep",
  "Sept",
  "Oct",
  "Nov",
  "Dec",
];
export const SHORT_WEEKDAYS: readonly string[] = [
  "Mon",
  "Tue",
  "Tues",
  "Wed",
  "Thu",
  "Thur",
  "Thurs",
  "Fri",
  "Sat",
  "Sun",
];

/** "March" and "MARCH", never "march": in lower case the names are verbs and nouns. */
function bothCases(names: readonly string[]): string[] {
  return names.flatMap((name) => [name, name.toUpperCase()]);
}

/** Pattern sources without word borders; the caller sets those around the whole phrase. */
export const FULL_MONTH: string = anyOf(bothCases(MONTHS));
export const FULL_WEEKDAY: string = anyOf(bothCases(WEEKDAYS));
export const ANY_MONTH: string = `(?:${FULL_MONTH}|${anyOf(bothCases(SHORT_MONTHS))}\\.?)`;
export const ANY_WEEKDAY: string = `(?:${FULL_WEEKDAY}|${anyOf(bothCases(SHORT_WEEKDAYS))}\\.?)`;

/** A day of the month, with or without its ending: "5", "05", "5th". The value stands before the letters. */
export const DAY = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?";

/** A year that news writes about in digits. */
export const YEAR = "(?:1[5-9]|20)\\d\\d";

/** 1 to 12 for a month's name or abbreviation, else null. */
export function monthNumber(name: string | undefined): number | null {
  return numberIn(MONTHS, name);
}

/** 1 (Monday) to 7 (Sunday) for a weekday's name or abbreviation, else null. */
export function weekdayNumber(name: string | undefined): number | null {
  return numberIn(WEEKDAYS, name);
}

function numberIn(names: readonly string[], name: string | undefined): number | null {
  const stem = name?.replace(/\.$/u, "").toLowerCase() ?? "";
  const index = stem.length < 3 ? -1 : names.findIndex((full) => full.toLowerCase().startsWith(stem));
  return index < 0 ? null : index + 1;
}
