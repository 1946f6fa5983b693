import type { Doc } from "../../doc.ts";
import { dayNumber, isoDay, parseIsoDay, weekdayOf } from "../../language/days.ts";
import { pattern } from "../../language/words.ts";
import type { DatePhrase } from "../../layers.ts";
import type { Span } from "../../span.ts";
import { byStart, contains, spanAt, textOf } from "../../span.ts";
import { isLabelledLater } from "./date-lines.ts";
import { lastDay, yearsFitting } from "./years.ts";

export type Needs = "dates" | "datelines" | "credits";

/** A day that may be that of publication, and the words it comes from. */
export interface Guess {
  readonly value: string;
  readonly because: readonly Span[];
}

export function inDateline({ datelines, dates }: Doc<Needs>): DatePhrase[] {
  const day = datelines[0]?.date ?? null;
  return day === null ? [] : dates.filter((phrase) => contains(day, phrase));
}

const RIGHTS_YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;

/** The latest year of each rights line: 2026 of "© 2019-2026 Harbour Courier". */
export function rightsYears({ article, text, credits }: Doc<Needs>): { year: number; span: Span }[] {
  const lines: readonly Span[] = [
    ...credits.filter(({ role }) => role === "rights"),
    ...article.blocks.filter(({ kind }) => kind === "rights"),
  ];
  const found = new Map<number, Span>();
  for (const line of lines) {
    const years = [...textOf(text, line).matchAll(RIGHTS_YEAR)];
    const latest = years.toSorted((a, b) => Number(b[0]) - Number(a[0]))[0];
    if (latest === undefined || found.has(Number(latest[0]))) continue;
    const start = line.start + latest.index;
    found.set(Number(latest[0]), { start, end: start + latest[0].length });
  }
  return [...found].map(([year, span]) => ({ year, span }));
}

export function full(phrase: DatePhrase): Guess | null {
  const { year, month, day } = phrase.fields;
  if (year === null || month === null || day === null) return null;
  const number = dayNumber({ year, month, day });
  return number === null ? null : { value: isoDay(number), because: [phrase] };
}

export function inYear(phrase: DatePhrase, { year, span }: { year: number; span: Span }): Guess[] {
  const { month, day } = phrase.fields;
  if (phrase.fields.year !== null || month === null || day === null) return [];
  const number = dayNumber({ year, month, day });
  const agrees = number !== null && (phrase.fields.weekday ?? weekdayOf(number)) === weekdayOf(number);
  return agrees ? [{ value: isoDay(number), because: [phrase, span] }] : [];
}

export function fitting(phrase: DatePhrase): Guess[] {
  const { weekday, year, endDay } = phrase.fields;
  if (weekday === null || year !== null || endDay !== null) return [];
  return daysFitting(weekday, phrase, [phrase]);
}

function daysFitting(weekday: number, dated: DatePhrase, because: readonly Span[]): Guess[] {
  const day = lastDay(dated.fields);
  if (day === null) return [];
  return yearsFitting(weekday, day).flatMap((year) => {
    const number = dayNumber({ year, ...day });
    return number === null ? [] : [{ value: isoDay(number), because }];
  });
}

export function rangesOf({ dates }: Doc<Needs>): DatePhrase[] {
  return dates.filter(({ fields }) => fields.endDay !== null && fields.year === null);
}

/**
 * The first bare weekday in the paragraph of a date without a year: in a report it is most likely that
 * very day, or the last of several days.
 */
export function besideWeekday({ article, dates }: Doc<Needs>, dated: readonly DatePhrase[]): Guess[] {
  const weekdays = new Map<Span | undefined, DatePhrase>();
  for (const phrase of dates) {
    const block = spanAt(article.blocks, phrase.start);
    if (isBareWeekday(phrase.fields) && !weekdays.has(block)) weekdays.set(block, phrase);
  }
  return dated.flatMap((phrase) => {
    const beside = weekdays.get(spanAt(article.blocks, phrase.start));
    const weekday = beside?.fields.weekday ?? null;
    const isOpen = phrase.fields.year === null && phrase.fields.weekday === null;
    return isOpen && beside !== undefined && weekday !== null
      ? daysFitting(weekday, phrase, [beside, phrase].toSorted(byStart))
      : [];
  });
}

function isBareWeekday({ weekday, month, direction }: DatePhrase["fields"]): boolean {
  return weekday !== null && month === null && direction === null;
}

const YEAR_IN_TEXT = pattern("(?<![\\p{L}\\p{N}.,-])(?:19[5-9]\\d|20[0-4]\\d)(?![\\p{L}\\p{N}%]|[.,]\\d)", "g");

/** The latest year named anywhere, in a date or alone; 0 where there is none. */
function latestYear(text: string): number {
  return [...text.matchAll(YEAR_IN_TEXT)].reduce((latest, [year]) => Math.max(latest, Number(year)), 0);
}

/**
 * Of the days that fit, the one nearest to the latest year that the text names comes first; where it
 * names none, the latest.
 */
export function byHints(doc: Doc<Needs>, guesses: readonly Guess[]): Guess[] {
  const hint = latestYear(doc.text);
  const far = ({ value }: Guess): number => (hint === 0 ? 0 : Math.abs(Number(value.slice(0, 4)) - hint));
  return latestFirst(guesses).toSorted((a, b) => far(a) - far(b));
}

/** Not where the text names a later year: then the date is of something long past. */
export function latestDates(doc: Doc<Needs>): Guess[] {
  const latest = latestYear(doc.text);
  const guesses = doc.dates
    .filter(({ start }) => !isLabelledLater(doc.text.slice(Math.max(0, start - 24), start)))
    .map(full);
  return latestFirst(guesses.filter((guess) => guess !== null)).filter(
    ({ value }) => Number(value.slice(0, 4)) >= latest,
  );
}

function latestFirst(guesses: readonly Guess[]): Guess[] {
  return guesses.toSorted((a, b) => (parseIsoDay(b.value) ?? 0) - (parseIsoDay(a.value) ?? 0));
}
