import { pattern } from "../../language/words.ts";
import { LETTERS } from "./chars.ts";
import type { Span } from "../../span.ts";
import { BEFORE_TIME, ENDS_PHRASE, NO_PLURALS, PLURALS, TIME_NOUNS } from "./words.ts";

/** The words behind a number that say what is counted, as far as word forms show it. */
export interface Counted extends Span {
  /** Its last word, in lower case. */
  readonly head: string;
  /** The number measures time ("48 hours"): no figure. */
  readonly isTime: boolean;
}

/** One word after a blank or hyphen; apostrophes and hyphens inside belong to it. */
const WORD = pattern(
  `(?:[ \\t\\u00a0\\u202f]{1,4}|-)([${LETTERS}]{1,40}(?:[-‑'’.](?=[${LETTERS}])[${LETTERS}]{1,40}){0,4}['’]?)`,
  "y",
);
const OF = pattern("[ \\t\\u00a0\\u202f]{1,4}(?:or so[ ]|worth[ ])?of(?=[ \\t\\u00a0\\u202f])", "y");

/** A phrase with more words than this before its noun is none. */
const MOST_WORDS = 6;

/**
 * The noun phrase right after a number: its plural noun with what stands before it.
 *
 *     Two │supermarket chains│ that sell …        48 │hours│ → a time
 */
export function countedAfter(text: string, at: number, limit: number): Counted | null {
  let start = -1;
  let head: Counted | null = null;
  let place = at;
  for (let index = 0; index < MOST_WORDS; index++) {
    const word = wordAt(text, place, limit);
    if (word === null) break;
    const lower = text.slice(word.start, word.end).toLowerCase();
    if (start < 0 && lower !== "more") start = word.start;
    if (isTimeWord(lower) && isNearTime(text.slice(Math.max(start, at), word.start))) {
      return { start: word.start, end: word.end, head: lower, isTime: true };
    }
    if (ENDS_PHRASE.has(lower)) break;
    if (isPlural(lower)) head = { start, end: word.end, head: lower, isTime: false };
    else if (head !== null) break;
    place = word.end;
    if (/[.,;:]/u.test(text.charAt(place))) break;
  }
  return head;
}

const NOUN = pattern(
  `(?:(?:the|its|their|his|her|our|your|all|these|those|this|that|a|an|any|every)[ ])?(?:[${LETTERS}][${LETTERS}'’.-]{0,40}|[\\d.,]{1,12}\\d)`,
  "y",
);

/** What stands after "of": "87% of │its members│", "22 tonnes of │bananas│", "31 of │the 400 bottles│". */
export function countedOf(text: string, at: number, limit: number): Span | null {
  OF.lastIndex = at;
  if (!OF.test(text) || OF.lastIndex >= limit) return null;
  const start = OF.lastIndex + 1;
  NOUN.lastIndex = start;
  if (!NOUN.test(text) || NOUN.lastIndex > limit) return null;
  let end = NOUN.lastIndex;
  for (let index = 0; index < MOST_WORDS; index++) {
    const last =
      text
        .slice(start, end)
        .split(/[\s\u00a0]/u)
        .at(-1)
        ?.toLowerCase() ?? "";
    if (isPlural(last) || PRONOUNS.has(last) || /[.,;:]/u.test(text.charAt(end))) break;
    const word = wordAt(text, end, limit);
    if (word === null || ENDS_PHRASE.has(text.slice(word.start, word.end).toLowerCase())) break;
    end = word.end;
  }
  return { start, end: end - (/[.'’-]$/u.test(text.slice(start, end)) ? 1 : 0) };
}

const PRONOUNS: ReadonlySet<string> = new Set(["them", "those", "these", "it", "us", "you", "whom", "which", "all"]);

export function wordAt(text: string, at: number, limit: number): Span | null {
  WORD.lastIndex = at;
  const match = WORD.exec(text);
  const word = match?.[1];
  if (word === undefined || WORD.lastIndex > limit) return null;
  return { start: WORD.lastIndex - word.length, end: WORD.lastIndex };
}

/** "48 hours", "24 hours’ notice", "10-year": an apostrophe or a hyphen may follow. */
function isTimeWord(word: string): boolean {
  const [first = ""] = word.split(/[-‑]/u);
  return TIME_NOUNS.has(first.replace(/['’]s?$/u, ""));
}

function isNearTime(between: string): boolean {
  return between.split(/[\s\u00a0-]+/u).every((word) => word === "" || BEFORE_TIME.has(word.toLowerCase()));
}

function isPlural(word: string): boolean {
  if (PLURALS.has(word)) return true;
  if (word.length < 4 || NO_PLURALS.has(word)) return false;
  if (/(?:men|people|children)$/u.test(word)) return true;
  return word.endsWith("s") && !/(?:ss|is|ous|['’]s)$/u.test(word);
}
