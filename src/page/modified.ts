import type { Article, ArticleDate, Block } from "../doc.ts";
import { calendarDay, dayNumber, isoDay, parseIsoDay, weekdayOf } from "../language/days.ts";
import { contains, textOf } from "../span.ts";
import type { StatedDay, Update } from "./text/updates.ts";
import { datesIn, updatesIn } from "./text/updates.ts";

/** Bylines and date lines stand among so many blocks at the top. */
const HEAD_BLOCKS = 10;
/** Longer blocks are no byline and no date line, whatever their kind. */
const LONGEST_LINE = 400;
/** The day of publication may be that of another edition or zone; an update is hardly older. */
const DAYS_EARLIER = 7;

/** A day that the head of an article states, as its number. */
interface HeadDay {
  readonly start: number;
  readonly day: number;
}

/** An update with its value; `isCounted`: its day is worked out from that of publication. */
interface Dated extends Update {
  readonly value: string;
  readonly isCounted: boolean;
}

/**
 * Gives an article the day on which it was last changed, where nothing but a line beside its byline
 * says so. What the line leaves out (the day of a clock, the year of a day) is that of the date above
 * it, or else of the publication; where neither is known, nothing is said.
 *
 *     "Saturday 14 February 2026, last updated 18:05"   →   2026-02-14T18:05
 */
export function withModified(article: Article): Article {
  const modified = article.modified ?? modifiedIn(article);
  return modified === article.modified ? article : { ...article, modified };
}

function modifiedIn(article: Article): ArticleDate | null {
  const found = datedUpdates(article);
  const [last] = found.toSorted((a, b) => (a.value < b.value ? 1 : a.value > b.value ? -1 : a.start - b.start));
  if (last === undefined) return null;
  const candidates = found.map(({ value, start, end }) => ({
    value,
    source: "text",
    raw: article.text.slice(start, end),
  }));
  return { value: last.value, basis: "inferred", why: whyOf(last, article.blocks), candidates };
}

function datedUpdates({ text, blocks, published }: Article): Dated[] {
  const lines = blocks.slice(0, HEAD_BLOCKS).filter((block) => isHeadLine(block));
  const updates = lines.flatMap((line) => updatesIn(textOf(text, line)).map((update) => moved(update, line.start)));
  const days = lines
    .flatMap((line) => headDays(textOf(text, line), line.start))
    .filter(({ start }) => !updates.some((update) => contains(update, { start, end: start + 1 })));
  const given = published === null ? null : parseIsoDay(published.value);
  return updates.flatMap((update) => dated(update, days, given));
}

function isHeadLine({ kind, start, end }: Block): boolean {
  return (kind === "byline" || kind === "dateline") && end - start <= LONGEST_LINE;
}

function moved(update: Update, by: number): Update {
  return { ...update, start: update.start + by, end: update.end + by };
}

/** The full dates of a line; `from` is where it begins. */
function headDays(words: string, from: number): HeadDay[] {
  return datesIn(words).flatMap(({ start, date: { year, month, day } }) => {
    const number = year === null ? null : dayNumber({ year, month, day });
    return number === null ? [] : [{ start: from + start, day: number }];
  });
}

function dated(update: Update, days: readonly HeadDay[], given: number | null): Dated[] {
  const above = days.findLast(({ start }) => start < update.start)?.day ?? null;
  const from = above ?? given ?? days[0]?.day ?? null;
  const day = dayOf(update, from);
  if (day === null) return [];
  const value = update.clock === null ? isoDay(day) : `${isoDay(day)}T${update.clock}`;
  const isFull = update.date !== null && update.date.year !== null;
  return [{ ...update, value, isCounted: !isFull && above === null && given !== null }];
}

/** The day of an update, counted where it is not stated whole; null where nothing can be counted from. */
function dayOf({ date, weekday }: Update, from: number | null): number | null {
  if (date !== null && date.year !== null) return dayNumber({ ...date, year: date.year });
  if (from === null) return null;
  if (date !== null) return nextDay(date, from);
  return weekday === null ? from : from + ((weekday - weekdayOf(from) + 7) % 7);
}

/** The first such day of a year that is not well before the one that it is counted from. */
function nextDay({ month, day }: StatedDay, from: number): number | null {
  const { year } = calendarDay(from);
  const days = [year - 1, year, year + 1].map((each) => dayNumber({ year: each, month, day }));
  return days.find((each) => each !== null && each >= from - DAYS_EARLIER) ?? null;
}

function whyOf({ kind, start, isCounted }: Dated, blocks: readonly Block[]): string {
  const isUnder = blocks.some((block) => block.kind === "byline" && block.end <= start);
  const place = isUnder ? "under the byline" : "at the top";
  return `the ${kind} line ${place}${isCounted ? "; its day is counted from that of publication" : ""}`;
}
