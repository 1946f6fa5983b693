import type { Span } from "../../span.ts";
import { agencyOf } from "./makers.ts";

/** A credit as it stands in its line, and the words that name its makers. */
export interface Found extends Span {
  readonly who: string;
}

/**
 * Finds credits by a pattern. Group `credit` is what the finding covers (the whole match without one), `who` or
 * `whoElse` names the makers. `narrow` gives the part of them that the finding covers, where the pattern cannot tell;
 * "" for none.
 */
export function byPattern(pattern: RegExp, narrow?: (who: string) => string): (words: string) => Found[] {
  return (words) => [...words.matchAll(pattern)].map((match) => creditOf(match, narrow));
}

function creditOf({ 0: whole, index, groups }: RegExpExecArray, narrow?: (who: string) => string): Found {
  const said = groups?.["who"] ?? groups?.["whoElse"] ?? "";
  const who = narrow?.(said) ?? said;
  const credit = narrow === undefined ? (groups?.["credit"] ?? whole).trimEnd() : who;
  const start = index + whole.lastIndexOf(credit);
  return { start, end: start + credit.length, who };
}

const BEFORE_MAKER = /(?:,|[|]|[ ](?:of|for|and))[ ]/gu;

/**
 * The agency that a list of makers ends with, the longest that is one: "PA Media" of "Jo Alder, PA Media",
 * "Press Trust of India" whole. Looked up by name: an alternation of all agencies would cost more to compile
 * than the whole article to read.
 */
export function lastMaker(who: string): string {
  const starts = [0, ...[...who.matchAll(BEFORE_MAKER)].map(({ 0: mark, index }) => index + mark.length)];
  return starts.map((start) => who.slice(start)).find((end) => agencyOf(end) !== null) ?? "";
}
