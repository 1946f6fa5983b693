import { calendarDay, dayNumber, isoDay, lastDayOf } from "../../language/days.ts";
import type { TimeForm, TimeUnit } from "../../layers.ts";
import type { Value } from "./values.ts";
import { UNKNOWN } from "./values.ts";

type Length = Extract<TimeForm, { kind: "length" }>;

/** TIMEX3's letters; those of the clock stand after a "T". */
const LETTERS: Readonly<Record<TimeUnit, string>> = {
  second: "S",
  minute: "M",
  hour: "H",
  day: "D",
  weekend: "WE",
  week: "W",
  month: "M",
  season: "S",
  quarter: "Q",
  half: "H",
  year: "Y",
  decade: "DE",
  century: "CE",
};

const OF_CLOCK: ReadonlySet<TimeUnit> = new Set(["second", "minute", "hour"]);
/** The unit below, and how many of it make one: 2.5 years are "P2Y6M". */
const HALVES: Readonly<Partial<Record<TimeUnit, string>>> = { year: "6M", hour: "30M", minute: "30S", day: "T12H" };
/** Decades and centuries are counted in years: "P20Y". */
const YEARS_IN: Readonly<Partial<Record<TimeUnit, number>>> = { decade: 10, century: 100 };

/** "P3D", "PT5H", "PXW" where no number is stated. */
export function periodCode(unit: TimeUnit, amount: number | null): string {
  const head = OF_CLOCK.has(unit) ? "PT" : "P";
  const years = YEARS_IN[unit];
  if (amount === null) return `${head}X${LETTERS[unit]}`;
  if (years !== undefined) return `P${Math.round(amount * years)}Y`;
  const whole = Math.floor(amount);
  if (whole === amount) return `${head}${whole}${LETTERS[unit]}`;
  const rest = HALVES[unit];
  if (rest === undefined || amount - whole !== 0.5) return `${head}${amount}${LETTERS[unit]}`;
  return whole === 0 ? `${rest.startsWith("T") ? "P" : head}${rest}` : `${head}${whole}${LETTERS[unit]}${rest}`;
}

/**
 * A length, with its bounds on the calendar where the words tie it to publication: "the past two weeks" ends
 * there, "the next three years" begin there, and of "the past few days" only that end is known. "Recent months" and
 * "coming weeks" are references without a size.
 */
export function lengthValue({ unit, amount, which }: Length, published: number | null): Value {
  const code = { ...UNKNOWN, type: "DURATION" as const, value: periodCode(unit, amount) };
  if (which === null || published === null) return code;
  const back = which === "last" || which === "past";
  if (!back && which !== "next" && which !== "after") return code;
  const today = isoDay(published);
  if (amount === null)
    return back ? { ...code, edtf: `../${today}`, latest: today } : { ...code, edtf: `${today}/..`, earliest: today };
  const other = addUnits(published, unit, back ? -amount : amount);
  const [earliest, latest] = [isoDay(Math.min(published, other)), isoDay(Math.max(published, other))];
  return { ...code, edtf: `${earliest}/${latest}`, earliest, latest };
}

const MONTHS_IN: Readonly<Partial<Record<TimeUnit, number>>> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};
const DAYS_IN: Readonly<Partial<Record<TimeUnit, number>>> = { hour: 1 / 24, day: 1, week: 7, weekend: 7 };

/** A day moved by units of the calendar: one month after 31 January is 28 February. */
export function addUnits(day: number, unit: TimeUnit, amount: number): number {
  const months = MONTHS_IN[unit];
  return months === undefined
    ? day + Math.round(amount * (DAYS_IN[unit] ?? 0))
    : addMonths(day, Math.round(amount * months));
}

function addMonths(day: number, months: number): number {
  const date = calendarDay(day);
  const index = date.year * 12 + date.month - 1 + months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  return dayNumber({ year, month, day: Math.min(date.day, lastDayOf(year, month)) }) ?? day;
}
