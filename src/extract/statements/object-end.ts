import type { Saying } from "./find.ts";
import { isFinite, leadsToVenue } from "./range.ts";
import type { Item } from "./view.ts";
import { isTimeOpener } from "./words.ts";

type Items = readonly Item[];

/**
 * What is denied, praised or announced is a noun phrase, which ends at a comma and before when and where it was said;
 * a clause ends at a semicolon.
 */
export function objectEnd(items: Items, { form: { cue } }: Saying, from: number, to: number): number {
  const object = cue.frames.has("object") || cue.frames.has(`=${items[from]?.word ?? ""}`);
  const clause = items[from - 1]?.word === "that" || cue.lemma === "say" || !object || isClause(items, from);
  const lastQuote = chainEnd(items, from, to);
  for (let at = from + 1; at < to; at++) {
    const item = items[at];
    if (item?.word === ";" || (item?.word === "," && items[at + 1]?.word === "meaning")) return at;
    if (at < lastQuote || clause) continue;
    if (at === lastQuote && item?.stopped === true) return at + 1;
    if (item?.word === "," && !isListed(items, at, to)) return at;
    if (DASH.test(item?.word ?? "") && !isPaired(items, at, to)) return at;
    if (isTimeOpener(item?.word ?? "") || leadsToVenue(items, at)) return adjunctStart(items, at);
  }
  return to;
}

/** "an arrest of a diver — a man of forty — in the case": a second dash goes back to what was before the first. */
function isPaired(items: Items, dash: number, to: number): boolean {
  return items.some(({ word }, at) => Math.abs(at - dash) < LONGEST_ASIDE && at !== dash && at < to && DASH.test(word));
}

const LONGEST_ASIDE = 16;

const DASH = /^[–—]$/u;

/** "their anger | as the news spread": the verb behind it is not that of what was said. */
const OPENS_TIME = /^(?:as|when|while|after|before|until)$/u;

/** Whether a clause begins here: it has a verb of its own before its first comma and its first quotation. */
function isClause(items: Items, from: number): boolean {
  for (let at = from; at < Math.min(items.length, from + 20); at++) {
    const item = items[at];
    if (item === undefined || item.word === "," || item.kind === "quote") return false;
    if (at > from && OPENS_TIME.test(item.word)) return false;
    if (isFinite(item) || (at > from && item.word.endsWith("ed"))) return true;
  }
  return false;
}

/** The last of the quotations that hang together from `from` on: called him “a fool”, “a liar” and “a thief”. */
function chainEnd(items: Items, from: number, to: number): number {
  let last = items.findIndex(({ kind }, at) => at >= from && at < to && kind === "quote");
  for (let at = last + 1; last >= 0 && at < Math.min(to, last + 5); at++) if (items[at]?.kind === "quote") last = at;
  return last;
}

function adjunctStart(items: Items, at: number): number {
  return ["on", "in", "at", "last", "this"].includes(items[at - 1]?.word ?? "") ? at - 1 : at;
}

/** "the red, white and blue": a comma of a list. */
function isListed(items: Items, comma: number, to: number): boolean {
  const next = items[comma + 1];
  if (next === undefined || next.kind !== "word") return next?.kind === "quote";
  if (["who", "which", "where", "but", "while", "as", "after"].includes(next.word) || next.word.endsWith("ing"))
    return false;
  return items.slice(comma + 1, Math.min(to, comma + 8)).some(({ word }) => word === "and");
}
