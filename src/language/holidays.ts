import { dayNumber, lastDayOf, weekdayOf } from "./days.ts";

/** Named days of the calendar that English-language news writes about. Facts; add a day with an example. */
export type DayRule =
  /** The same day each year. */
  | { readonly month: number; readonly day: number }
  /** The nth such weekday of a month; -1 is the last. */
  | { readonly month: number; readonly weekday: number; readonly nth: number }
  /** Days after Easter Sunday of the western churches. */
  | { readonly easter: number }
  /** The day after the first Monday of November. */
  | { readonly usElection: true }
  /** A day that the calendar does not fix ("Ramadan", "Diwali"). */
  | { readonly moves: true };

const DAYS: Readonly<Record<string, DayRule>> = {
  "New Year's Day": { month: 1, day: 1 },
  "New Year's Eve": { month: 12, day: 31 },
  "New Year's": { month: 1, day: 1 },
  "Martin Luther King Jr. Day": { month: 1, weekday: 1, nth: 3 },
  "Martin Luther King Day": { month: 1, weekday: 1, nth: 3 },
  "Groundhog Day": { month: 2, day: 2 },
  "Valentine's Day": { month: 2, day: 14 },
  "Presidents Day": { month: 2, weekday: 1, nth: 3 },
  "Presidents' Day": { month: 2, weekday: 1, nth: 3 },
  "St. Patrick's Day": { month: 3, day: 17 },
  "St Patrick's Day": { month: 3, day: 17 },
  "April Fools' Day": { month: 4, day: 1 },
  "Earth Day": { month: 4, day: 22 },
  "Anzac Day": { month: 4, day: 25 },
  "May Day": { month: 5, day: 1 },
  "VE Day": { month: 5, day: 8 },
  "Memorial Day": { month: 5, weekday: 1, nth: -1 },
  Juneteenth: { month: 6, day: 19 },
  "Canada Day": { month: 7, day: 1 },
  "Independence Day": { month: 7, day: 4 },
  "Fourth of July": { month: 7, day: 4 },
  "Bastille Day": { month: 7, day: 14 },
  "Labor Day": { month: 9, weekday: 1, nth: 1 },
  "Columbus Day": { month: 10, weekday: 1, nth: 2 },
  Halloween: { month: 10, day: 31 },
  "All Saints' Day": { month: 11, day: 1 },
  "Bonfire Night": { month: 11, day: 5 },
  "Guy Fawkes Night": { month: 11, day: 5 },
  "Election Day": { usElection: true },
  "Veterans Day": { month: 11, day: 11 },
  "Armistice Day": { month: 11, day: 11 },
  "Remembrance Day": { month: 11, day: 11 },
  "Remembrance Sunday": { month: 11, weekday: 7, nth: 2 },
  "Thanksgiving Day": { month: 11, weekday: 4, nth: 4 },
  Thanksgiving: { month: 11, weekday: 4, nth: 4 },
  "Black Friday": { month: 11, weekday: 5, nth: 4 },
  "Christmas Eve": { month: 12, day: 24 },
  "Christmas Day": { month: 12, day: 25 },
  Christmas: { month: 12, day: 25 },
  "Boxing Day": { month: 12, day: 26 },
  "Shrove Tuesday": { easter: -47 },
  "Ash Wednesday": { easter: -46 },
  "Palm Sunday": { easter: -7 },
  "Maundy Thursday": { easter: -3 },
  "Good Friday": { easter: -2 },
  "Holy Saturday": { easter: -1 },
  "Easter Sunday": { easter: 0 },
  "Easter Monday": { easter: 1 },
  Easter: { easter: 0 },
  "Ascension Day": { easter: 39 },
  Pentecost: { easter: 49 },
  "Whit Monday": { easter: 50 },
  Ramadan: { moves: true },
  "Eid al-Fitr": { moves: true },
  "Eid al-Adha": { moves: true },
  Diwali: { moves: true },
  Hanukkah: { moves: true },
  Passover: { moves: true },
  "Yom Kippur": { moves: true },
  "Lunar New Year": { moves: true },
};

export const NAMED_DAYS: readonly string[] = Object.keys(DAYS);

/** The day's number in a year, or null where the calendar does not fix it. */
export function namedDay(name: string, year: number): number | null {
  const rule = DAYS[name];
  if (rule === undefined || "moves" in rule) return null;
  if ("easter" in rule) return easter(year) + rule.easter;
  if ("usElection" in rule) return nthWeekday(year, 11, 1, 1) + 1;
  if ("nth" in rule) return nthWeekday(year, rule.month, rule.weekday, rule.nth);
  return dayNumber({ year, month: rule.month, day: rule.day });
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  const first = (dayNumber({ year, month, day: 1 }) ?? 0) + (nth < 0 ? lastDayOf(year, month) - 7 : (nth - 1) * 7);
  return first + ((weekday - weekdayOf(first) + 7) % 7);
}

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876, after Meeus). */
function easter(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const position = epact + weekday - 7 * late + 114;
  return dayNumber({ year, month: Math.floor(position / 31), day: (position % 31) + 1 }) ?? 0;
}
