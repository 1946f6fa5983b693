import type { Doc } from "../../doc.ts";
import { MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from "../../language/calendar.ts";
import { pattern } from "../../language/words.ts";
import type { DatePhrase } from "../../layers.ts";
import type { Span } from "../../span.ts";
import { contains, spanAt } from "../../span.ts";
import type { Needs } from "./evidence.ts";
import { DATE_LINE_WORDS, LATER_WORDS } from "./words.ts";

const DATE_LINE_BLOCKS = 8;
const LONGEST_DATE_LINE = 200;

/** Dates in lines that hold little else, near the top: "Saturday 14 February 2026, last updated 18:05". */
export function inDateLines({ article, text, dates }: Doc<Needs>): DatePhrase[] {
  const top = article.blocks.slice(0, DATE_LINE_BLOCKS);
  return dates.filter((phrase) => {
    const block = spanAt(top, phrase.start);
    if (block === undefined || !contains(block, phrase) || phrase.end - block.start > LONGEST_DATE_LINE) return false;
    if (isLabelledLater(text.slice(block.start, phrase.start))) return false;
    return (
      block.kind === "byline" || block.kind === "dateline" || isBareLine(lineOf(text, block, phrase), phrase, text)
    );
  });
}

const LAST_WORD = pattern("(\\p{L}{1,20})\\P{L}{0,4}$");
const LATER: ReadonlySet<string> = new Set(LATER_WORDS);

/** Whether the words before a date call it a later one: "Last updated: ". */
export function isLabelledLater(before: string): boolean {
  return LATER.has(LAST_WORD.exec(before)?.[1]?.toLowerCase() ?? "");
}

function lineOf(text: string, block: Span, phrase: Span): Span {
  const start = Math.max(block.start, text.lastIndexOf("\n", phrase.start) + 1);
  const newline = text.indexOf("\n", phrase.end);
  return { start, end: newline < 0 ? block.end : Math.min(block.end, newline) };
}

function isBareLine(line: Span, phrase: Span, text: string): boolean {
  if (line.end - line.start > LONGEST_DATE_LINE) return false;
  return isBare(`${text.slice(line.start, phrase.start)} ${text.slice(phrase.end, line.end)}`);
}

const WORD = pattern("\\p{L}{2,}", "g");
const CALENDAR = [...MONTHS, ...SHORT_MONTHS, ...WEEKDAYS, ...SHORT_WEEKDAYS].map((name) => name.toLowerCase());
const LABELS: ReadonlySet<string> = new Set([...DATE_LINE_WORDS, ...CALENDAR]);

/** Whether words are nothing but names of the calendar, labels of dates and the letters of clocks. */
export function isBare(words: string): boolean {
  const found = [...words.matchAll(WORD)].map(([word]) => word.toLowerCase());
  for (let at = 0; at < found.length; at++) {
    const word = found[at] ?? "";
    if (LABELS.has(`${word} ${found[at + 1]}`)) at++;
    else if (!LABELS.has(word)) return false;
  }
  return true;
}
