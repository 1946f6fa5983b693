import { pattern } from "../../language/words.ts";
import type { DatePhrase } from "../../layers.ts";
import type { Memory, Told } from "./told.ts";
import { toldOf } from "./told.ts";
import { yearOf } from "./values.ts";

/** How far apart two times of one narration may stand in a news report. */
const REACH = 400;
/** News of this year and the last counts from publication; what is older is told in its own years. */
const PAST_YEARS = 2;
const BREAK = /\n\s*\n/u;
/** A year alone is left with its sentence; a month or day of it begins a narration. */
const STOP = pattern("[.!?]\\s{1,20}\\p{Lu}");

/** A text is history where so many years long past stand in it, and so many times more than days of the week. */
const HISTORY_YEARS = 8;
const HISTORY_SHARE = 3;

/** Whether a text tells of years long past, so that "in July" is that of the year told of, however far back. */
export function tellsHistory(dates: readonly DatePhrase[], published: number | null): boolean {
  const latest = published === null ? Infinity : yearOf(published) - PAST_YEARS;
  const past = dates.filter(({ fields: { year } }) => year !== null && year <= latest).length;
  const news = dates.filter(({ fields }) => fields.weekday !== null || fields.offsetDays !== null).length;
  return past >= HISTORY_YEARS && past >= HISTORY_SHARE * news;
}

/**
 * The time that a month or day without a year follows on, or null:
 *
 *     "In May 1944 … On 6 June …"    published 2009: 6 June 1944
 *     "in December … on Jan. 5"      published in January: counted from publication
 */
export function narratedBy(
  { text, history }: { readonly text: string; readonly history: boolean },
  { start, fields }: DatePhrase,
  memory: Memory,
  published: number | null,
): Told | null {
  if (fields.year !== null || fields.yearOffset !== null) return null;
  const told = toldOf(memory, "year", start);
  if (told === null || !told.hasYear) return null;
  if (published !== null && yearOf(told.first) > yearOf(published) - PAST_YEARS) return null;
  if (history) return told;
  if (told.distance > REACH) return null;
  const between = text.slice(told.end, start);
  if (BREAK.test(between)) return null;
  return told.unit === "year" && (fields.day !== null || STOP.test(between)) ? null : told;
}
