/**
 * Arithmetic on calendar days, with no clock and no zone of the machine: a day is its number
 * since 1970-01-01 in the Gregorian calendar.
 */
export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const MS_A_DAY = 86_400_000;

/** The number of a day, or null where the calendar has no such day (30 February). */
export function dayNumber({ year, month, day }: CalendarDay): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? time / MS_A_DAY : null;
}

export function calendarDay(number: number): CalendarDay {
  const date = new Date(number * MS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 is Monday, 7 is Sunday; 1970-01-01 was a Thursday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** Days in a month of a year; 31 where the month is none. */
export function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** "2026-03-05". */
export function isoDay(number: number): string {
  return new Date(number * MS_A_DAY).toISOString().slice(0, 10);
}

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/u;

/**
 * The number of the day that opens an ISO 8601 date or date-time, or null.
 *
 * A date-time counts as written: "2026-03-05T23:30:00-05:00" is 5 March where it was published,
 * and what the article calls "today" is that day, not the day in Greenwich.
 */
export function parseIsoDay(value: string): number | null {
  const [, year, month, day] = ISO_DAY.exec(value) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  return dayNumber({ year: Number(year), month: Number(month), day: Number(day) });
}

export function pad(value: number, digits = 2): string {
  return String(value).padStart(digits, "0");
}
