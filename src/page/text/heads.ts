import { SECTION } from "./names.ts";
import {
  isHeadlineLike,
  isReportOpening,
  isSentenceHeadline,
  isStandfirstLike,
  isUnstopped,
  isWholeQuestion,
} from "./opening.ts";
import { endsSentence } from "./marks.ts";
import type { Open } from "./paragraphs.ts";

/** How many lines of date, rights or section may stand above a headline. */
const LINES_ABOVE = 4;
const LONGEST_KICKER = 30;
const HEADLINE_LINES = 4;

/**
 * Finds the headline among the paragraphs from `from` on and gives its index, or null: where the text
 * begins with its body, there is none.
 *
 * A headline that the caller gave is looked for by its words. When it is not there, the text came
 * without it, and its first line is not called one.
 */
export function kindHeadline(open: readonly Open[], from: number, given: string | null): number | null {
  const known = open.findIndex(({ kind }) => kind === "headline");
  if (known >= 0) return known;
  const top = open.slice(from, from + LINES_ABOVE);
  if (given !== null) return named(open, top.findIndex(({ words }) => evened(words) === evened(given)) + from, from);
  for (const [index, chunk] of top.entries()) {
    const at = from + index;
    if (chunk.kind !== null) continue;
    if (isKicker(chunk.words, open[at + 1])) {
      chunk.kind = "boilerplate";
      continue;
    }
    return isHeadline(chunk, open[at + 1]) ? named(open, at, from) : null;
  }
  return null;
}

function named(open: readonly Open[], at: number, from: number): number | null {
  const chunk = open[at];
  if (at < from || chunk === undefined) return null;
  chunk.kind = "headline";
  return at;
}

/** Words with white space, quotation marks and case evened out. */
export function evened(words: string): string {
  return words
    .replace(/[“”„«»"]/gu, '"')
    .replace(/[‘’`]/gu, "'")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase();
}

/** "OPINION", "World": the section above a headline. */
function isKicker(words: string, next: Open | undefined): boolean {
  if (words.length > LONGEST_KICKER || next === undefined || next.kind !== null || !isHeadlineLike(next.words))
    return false;
  const isCapitals = words === words.toUpperCase() && words !== words.toLowerCase();
  return SECTION.test(words) && (isCapitals || !words.includes(" ")) && next.words.length > words.length;
}

/** Rules `metadata-follows` and `no-full-stop`, in README.md. */
function isHeadline(chunk: Open, next: Open | undefined): boolean {
  if (next === undefined || chunk.lines > HEADLINE_LINES) return false;
  const isFollowed = next.kind === "byline" || next.kind === "dateline" || isReportOpening(next.words);
  if (isFollowed && isSentenceHeadline(chunk.words)) return !isReportOpening(chunk.words);
  if (!isHeadlineLike(chunk.words) || /^\p{Ll}/u.test(chunk.words)) return false;
  return !endsSentence(chunk.words) || next.words.length > chunk.words.length || isWholeQuestion(chunk.words);
}

/**
 * Rules `above-byline` (everything between headline and byline, at most two paragraphs) and `unstopped`
 * (a line without a full stop right above the body).
 */
export function kindStandfirst(open: readonly Open[], headline: number): void {
  if (open.some(({ kind }) => kind === "standfirst")) return;
  const byline = open
    .slice(headline + 1, headline + 4)
    .findIndex(({ kind }) => kind === "byline" || kind === "dateline");
  const between = byline < 0 ? [] : open.slice(headline + 1, headline + 1 + byline);
  const isFollowed = open.slice(headline + 1 + byline).some(({ kind }) => kind === null);
  if (
    between.length > 0 &&
    isFollowed &&
    between.every(({ kind, words }) => kind === null && isStandfirstLike(words))
  ) {
    for (const chunk of between) chunk.kind = "standfirst";
    return;
  }
  const at = open.findIndex(({ kind }, index) => index > headline && kind !== "byline" && kind !== "dateline");
  const [first, next] = [open[at], open[at + 1]];
  if (first === undefined || next === undefined || first.kind !== null || next.kind !== null) return;
  if (isUnstopped(first.words) && endsSentence(next.words)) first.kind = "standfirst";
}
