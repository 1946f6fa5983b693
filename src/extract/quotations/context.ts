import { pattern, startsCapital } from "../../language/words.ts";
import type { Pair } from "./pairs.ts";
import { SMALL_IN_TITLES } from "./words.ts";

/**
 * A quotation with the words around it, as far as its own sentence reaches, for the rules to look at. Blanks of every
 * kind, line breaks too, are seen as one space.
 */
export interface Context {
  /** The inside, at most its first 200 units. */
  readonly inside: string;
  readonly words: readonly string[];
  /** What stands before the opening mark in its sentence. */
  readonly before: string;
  /** What stands behind the closing mark in its sentence; empty where a stop inside the marks ends it. */
  readonly after: string;
  /** The next few words behind the closing mark, whatever stops the inside ends with. */
  readonly next: string;
  /** “The Road to the Mill”: every weighty word has a capital, where the words around have none. */
  readonly titleCase: boolean;
  /** Around the quotation too all weighty words have capitals, so that capitals say nothing. */
  readonly inHeadline: boolean;
  readonly pair: Pair;
}

const REACH = 160;
/** Where the sentence before ended; a stop after a single capital or "Mr" does not count. */
const SENTENCE_END = pattern(
  String.raw`(?<=\p{Ll}\p{Ll}|\p{N}|[”"’')\]»›])[.!?]['"”’»›)\]]{0,3} (?=[\p{Lu}“"‘'«‹„]|$)`,
  "g",
);
const HAS_WORD = pattern(String.raw`[\p{L}\p{N}]`);
const GOES_ON = pattern(String.raw`^\s*[\p{Ll}—–,-]`);
const WEIGHTY = pattern(String.raw`[\p{L}\p{M}’']{4,}`, "g");
const AROUND_WORD = pattern(String.raw`^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$`, "g");
const OPENS_HIGH = pattern(String.raw`^[\p{Lu}\p{N}]`);
const SMALL = new Set(SMALL_IN_TITLES);

export function contextOf(text: string, pair: Pair): Context {
  const { outer, parts, within } = pair;
  const first = parts[0] ?? outer;
  const inside = viewOf(text, first.start, Math.min(first.end, first.start + 200));
  const words = inside.split(" ").filter((word) => HAS_WORD.test(word));
  const next = viewOf(text, outer.end, Math.min(within.end, outer.end + 40));
  const isClosed = /[.!?]$/u.test(inside) && !GOES_ON.test(next);
  const after = isClosed ? "" : firstPart(viewOf(text, outer.end, Math.min(within.end, outer.end + REACH)));
  const before = lastPart(viewOf(text, Math.max(within.start, outer.start - REACH), outer.start));
  const inHeadline = isHeadline(`${before} ${after || next}`);
  return { inside, words, before, after, next, titleCase: !inHeadline && isTitleCase(words), inHeadline, pair };
}

function viewOf(text: string, start: number, end: number): string {
  return text.slice(start, end).replaceAll(/\s+/gu, " ");
}

function isHeadline(around: string): boolean {
  const weighty = around.match(WEIGHTY) ?? [];
  const capitals = weighty.filter(startsCapital).length;
  return weighty.length >= 3 && capitals >= 0.7 * weighty.length;
}

function lastPart(before: string): string {
  return before.split(SENTENCE_END).at(-1) ?? "";
}

function firstPart(after: string): string {
  return after.split(SENTENCE_END, 1)[0] ?? "";
}

function isTitleCase(words: readonly string[]): boolean {
  const bare = words.map((word) => word.replace(AROUND_WORD, ""));
  return (
    bare.length > 0 &&
    OPENS_HIGH.test(bare[0] ?? "") &&
    bare.every((word) => OPENS_HIGH.test(word) || SMALL.has(word)) &&
    bare.some(startsCapital)
  );
}
