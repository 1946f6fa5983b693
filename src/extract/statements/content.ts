import { adjunctEnd } from "./adjuncts.ts";
import { CUE_FORMS } from "./cues.ts";
import { hearerEnd } from "./hearers.ts";
import type { Range } from "./range.ts";
import { isFinite, leadsToVenue } from "./range.ts";
import type { Item } from "./view.ts";
import { DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from "./words.ts";

type Items = readonly Item[];

/** What stands between a cue and what was said: "told the court in Lyon on Monday that". */
export interface Lead {
  /** Where the content begins. */
  readonly content: number;
  readonly addressee: Range | null;
  readonly venue: Range | null;
  /** "that" or a colon was there. */
  readonly marked: boolean;
}

/** How far "that" may stand behind its cue. */
const REACH = 24;

/** "warned three times that", "warned last week that": nobody hears it. */
const OFTEN = /^(?:times?|once|twice|week|month|year|night|days?|weeks|months|years|hours?)$/u;

/** Steps over hearers, times and places of saying that stand behind a cue. */
export function leadAfter(items: Items, cue: number, hearer: boolean): Lead {
  let at = cue + 1;
  let addressee: Range | null = null;
  let venue: Range | null = null;
  if (hearer) {
    const to = hearerEnd(items, at);
    if (to > at && !OFTEN.test(items[to - 1]?.word ?? "")) addressee = { from: at, to };
    at = to;
  }
  for (let steps = 0; steps < 8; steps++) {
    const next = adjunctEnd(items, at);
    if (next === null) break;
    if (venue === null && leadsToVenue(items, at)) venue = { from: at, to: next };
    at = next;
  }
  at = overInsertion(items, at);
  const item = items[at];
  if (item?.word === "," && items[at + 1]?.kind === "quote") return { content: at + 1, addressee, venue, marked: true };
  if (item?.word === ":" || item?.word === "that") {
    const comma = item.word === "that" && items[at + 1]?.word === "," ? 1 : 0;
    return { content: at + 1 + comma, addressee, venue, marked: true };
  }
  const later = at > cue + 1 || PREPOSITIONS.has(item?.word ?? "") ? laterContent(items, at) : null;
  if (later !== null) {
    return { content: later, addressee, venue: venue ?? venueIn(items, { from: at, to: later }), marked: true };
  }
  return { content: at, addressee, venue, marked: false };
}

/** "confirmed, however, that", "said, after the vote, that": steps over what stands between two commas before "that". */
function overInsertion(items: Items, at: number): number {
  const first = items[at + 1];
  if (items[at]?.word !== "," || first?.kind !== "word") return at;
  if (first.word !== "citing" && CUE_FORMS.get(first.word)?.kind === "ing") return at;
  for (let close = at + 2; close < Math.min(items.length, at + 14); close++) {
    const item = items[close];
    if (item?.kind === "quote") return at;
    if (item?.word !== ",") continue;
    const next = items[close + 1];
    return next?.word === "that" || next?.kind === "quote" || isAside(items[at + 1], next) ? close + 1 : at;
  }
  return at;
}

/** "alleged, by way of example, the": an adverbial, and a clause behind it. */
function isAside(first: Item | undefined, next: Item | undefined): boolean {
  if (first === undefined || next === undefined || next.kind !== "word") return false;
  return (
    ["by", "in", "without", "for", "after", "during", "as", "citing"].includes(first.word) &&
    (next.capital || DETERMINERS.has(next.word) || SUBJECT_PRONOUNS.has(next.word) || next.word === "there")
  );
}

/** "said in Oslo at a meeting of ministers that": only what belongs to the cue may stand in between. */
function laterContent(items: Items, from: number): number | null {
  for (let at = from; at < Math.min(items.length, from + REACH); at++) {
    const item = items[at];
    if (item === undefined) return null;
    if (item.kind === "quote") return at > from && (items[at - 1]?.word === "," || item.stopped) ? at : null;
    if (item.word === ":" && items[at + 1]?.kind === "quote") return at + 1;
    if (item.kind === "mark" && !/^[,.&'’$-]$/u.test(item.word)) return null;
    if (item.word === "that" && at > from) return at + 1;
    if (isFinite(item) || SUBJECT_PRONOUNS.has(item.word) || saysBeside(items, at)) return null;
  }
  return null;
}

/** "concludes with footage of Fenwick saying, “…”": what follows are the words of another verb. */
function saysBeside(items: Items, at: number): boolean {
  const form = CUE_FORMS.get(items[at]?.word ?? "");
  return form?.kind === "ing" && !form.cue.doubtful && items[at - 1]?.kind === "word";
}

function venueIn(items: Items, { from, to }: Range): Range | null {
  for (let at = from; at < to; at++) if (leadsToVenue(items, at)) return { from: at, to };
  return null;
}
