import { lineEnd } from "./content.ts";
import type { Saying } from "./find.ts";
import { quoteBefore } from "./quote-before.ts";
import { isAdverb, isFinite, leadsToVenue } from "./range.ts";
import {
  COORDINATORS,
  DETERMINERS,
  isTimeOpener,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from "./words.ts";
import type { Item } from "./view.ts";

type Items = readonly Item[];

/** Whether a clause begins here: before its first comma it has a verb, or words quoted. */
export function hasVerb(items: Items, from: number): boolean {
  for (let at = from; at < Math.min(items.length, from + 20); at++) {
    const item = items[at];
    if (item === undefined || item.word === ",") return false;
    if (item.kind === "quote" || isFinite(item) || (at > from && item.word.endsWith("ed") && !isAttribute(items, at)))
      return true;
  }
  return false;
}

/** "found an alleged weapon": behind an article a word in "-ed" is no verb. */
function isAttribute(items: Items, at: number): boolean {
  const before = items[at - 1]?.word ?? "";
  return DETERMINERS.has(before) || POSSESSIVES.has(before);
}

/** The end of the words reported: the line's end, or where another clause of saying begins beside it. */
export function clauseEnd(
  items: Items,
  sayings: readonly Saying[],
  saying: Saying,
  from: number,
  borders: readonly number[],
): number {
  let end = lineEnd(items);
  for (const border of borders) if (border > from) end = Math.min(end, border);
  end = Math.min(objectEnd(items, saying, from, end), relativeEnd(items, saying, from, end));
  for (const other of sayings) {
    if (other.at <= saying.at || other.from <= from || other.from >= end) continue;
    const cut = cutBefore(items, other, from);
    if (cut !== null) {
      end = cut;
      break;
    }
  }
  while (end > from && items[end - 1]?.kind === "mark" && /^[,;:–—-]$/u.test(items[end - 1]?.word ?? "")) end--;
  return end;
}

/**
 * What is denied, praised or announced is a noun phrase, which ends at a comma and before when and where it was said;
 * a clause ends at a semicolon.
 */
function objectEnd(items: Items, { form: { cue } }: Saying, from: number, to: number): number {
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

/** "Police, who said it was old, | left": the comma that closes a clause about the speaker. */
function relativeEnd(items: Items, { subject, order }: Saying, from: number, to: number): number {
  const last = subject === null || order !== "before" ? -1 : subject.to - 1;
  if (!RELATIVES.has(items[last]?.word ?? "") || items[last - 1]?.word !== ",") return to;
  const comma = items.findIndex(({ word }, at) => at > from && at < to - 1 && word === "," && isOpen(items[at + 1]));
  return comma < 0 ? to : comma;
}

function isOpen(next: Item | undefined): boolean {
  if (next?.kind !== "word" || next.word.endsWith("ing") || isAdverb(next.word)) return false;
  return !CLOSED.some((words) => words.has(next.word)) && !next.capital;
}

/** Words that go on with the clause rather than with the sentence around it. */
const CLOSED: readonly ReadonlySet<string>[] = [COORDINATORS, SUBORDINATORS, PREPOSITIONS, DETERMINERS, RELATIVES];

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

/**
 * "…, but Brann said", "… and said", "…, adding that": the other clause stands beside this one, not in it. So does one
 * that closes a quotation: Fenwick said she stayed because “it was old,” she said.
 */
function cutBefore(items: Items, other: Saying, from: number): number | null {
  let at = other.from;
  if (other.order === "shared") return at > from ? at : null;
  const quote = quoteBefore(items, at);
  if (quote !== null && quote > from) return items[quote - 1]?.word === ":" ? quote - 1 : at;
  while (at > from && (isAdverb(items[at - 1]?.word ?? "") || isTimeOpener(items[at - 1]?.word ?? ""))) at--;
  const before = items[at - 1];
  if (before === undefined) return null;
  if (before.word === "," && isAdverb(items[at - 2]?.word ?? "") && items[at - 3]?.word === ",") return at - 3;
  if (["and", "but", "while", "although", "though", "whereas"].includes(before.word)) return at - 1;
  return before.word === ";" || before.word === "—" || before.word === "–" ? at - 1 : null;
}
