import { stripLeading } from "./phrase-opening.ts";
import type { Range } from "./range.ts";
import { CONTRACTED, isAdverb, isFinite } from "./range.ts";
import type { Item } from "./view.ts";
import {
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from "./words.ts";

type Items = readonly Item[];

/** How far back a noun phrase is looked for. */
const REACH = 45;

/** Where the noun phrase begins that ends with the item `last`; null where there is none. */
export function phraseStart(items: Items, last: number): number | null {
  const end = items[last];
  if (end === undefined || end.kind === "quote") return null;
  if (CONTRACTED.test(end.word)) return last;
  if (PRONOUNS.has(end.word) && !end.word.includes("'"))
    return SUBJECT_PRONOUNS.has(end.word) || RELATIVES.has(end.word) ? last : quantified(items, last);
  if (end.kind === "mark" && end.word !== ")" && end.word !== "." && end.word !== "%") return null;
  const from = stripLeading(items, scanBack(items, last), last);
  return from !== null && isNounPhrase(items, { from, to: last + 1 }) ? from : null;
}

function quantified(items: Items, last: number): number | null {
  return stripLeading(items, scanBack(items, last), last);
}

/** Back to the border of the clause: a mark, a conjunction, another verb. */
function scanBack(items: Items, last: number): number {
  const least = Math.max(0, last - REACH);
  let afterAnd: number | null = null;
  for (let at = last; at >= least; at--) {
    const item = items[at];
    if (item === undefined) return at + 1;
    if (item.kind === "quote") {
      if (isShort(item) && !item.stopped && at > least && items[at - 1]?.kind === "word") continue;
      return at + 1;
    }
    if (item.kind === "mark") {
      const inside = item.word === ")" ? openingParenthesis(items, at, least) : null;
      if (inside !== null) at = inside;
      else if (!/^[&/.%$€£#’'-]$/u.test(item.word)) return at + 1;
      continue;
    }
    if (item.word === "and") {
      afterAnd = at + 1;
      continue;
    }
    if (at < last && SUBJECT_PRONOUNS.has(item.word)) return at + 1;
    if (COORDINATORS.has(item.word) || (SUBORDINATORS.has(item.word) && item.word !== "that")) return at + 1;
    if (at < last && BORDERS.has(item.word)) return at + 1;
    if (item.word === "that") return isFinite(items[at + 1]) ? at : at + 1;
    if (at < last && isFinite(item) && items[at + 1]?.word !== "by") {
      const relative = relativeBefore(items, at, least);
      if (relative === null) return afterAnd ?? at + 1;
      at = relative;
    }
  }
  return least;
}

/** Prepositions that open a clause or an adverbial rather than go on with a noun phrase. */
const BORDERS: ReadonlySet<string> = new Set(["after", "before", "until", "till"]);

export function isShort({ start, end }: Item): boolean {
  return end - start < 30;
}

function openingParenthesis(items: Items, at: number, least: number): number | null {
  for (let open = at - 1; open >= Math.max(least, at - 12); open--) if (items[open]?.word === "(") return open;
  return null;
}

/** "the man who had called the police": the pronoun before a verb inside the phrase. */
function relativeBefore(items: Items, verb: number, least: number): number | null {
  for (let at = verb - 1; at >= Math.max(least, verb - 7); at--) {
    const item = items[at];
    if (item === undefined || item.kind !== "word") return null;
    if (RELATIVES.has(item.word) && item.word !== "where") return at;
  }
  return null;
}

function isNounPhrase(items: Items, { from, to }: Range): boolean {
  let nouns = 0;
  for (let at = from; at < to; at++) {
    const item = items[at];
    if (item === undefined || item.kind !== "word") continue;
    if (
      !DETERMINERS.has(item.word) &&
      !PREPOSITIONS.has(item.word) &&
      !isAdverb(item.word) &&
      !AUXILIARIES.has(item.word)
    )
      nouns++;
    else if (PRONOUNS.has(item.word)) nouns++;
  }
  const last = items[to - 1];
  return (
    nouns > 0 &&
    last !== undefined &&
    !(last.kind === "word" && (DETERMINERS.has(last.word) || PREPOSITIONS.has(last.word)) && !PRONOUNS.has(last.word))
  );
}
