import type { Item } from "./view.ts";
import { CUE_FORMS } from "./cues.ts";
import type { Range } from "./range.ts";
import { isAdverb, isFinite, leadsToVenue } from "./range.ts";
import {
  DETERMINERS,
  HEARERS,
  NAME_PARTICLES,
  isTime,
  isTimeOpener,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  VENUES,
} from "./words.ts";

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
    const often = OFTEN.test(items[to - 1]?.word ?? "");
    if (to > at && !often) addressee = { from: at, to };
    if (!often || items[to]?.word !== "of") at = to;
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

/** A time ("on Monday", "last week"), a place of saying ("in a statement"), an adverb; null where none begins. */
export function adjunctEnd(items: Items, at: number): number | null {
  const item = items[at];
  if (item === undefined || item.kind !== "word") return null;
  if (
    isTimeOpener(item.word) ||
    (["last", "this", "next", "early", "late"].includes(item.word) && isTime(items[at + 1]?.word ?? ""))
  ) {
    return timeEnd(items, at);
  }
  if (PREPOSITIONS.has(item.word)) {
    if (isTime(items[at + 1]?.word ?? "")) return timeEnd(items, at + 1);
    if (leadsToVenue(items, at)) return venueEnd(items, at);
    return null;
  }
  if (isAdverb(item.word) && item.word !== "there" && item.word !== "here") return at + 1;
  return null;
}

function timeEnd(items: Items, from: number): number {
  let at = from;
  while (
    at < items.length &&
    (isTime(items[at]?.word ?? "") || (items[at]?.word === "," && /^\d{4}$/u.test(items[at + 1]?.word ?? "")))
  )
    at++;
  return at;
}

/** "in a prepared statement to Reuters": to the noun, and through "to", "with", "for" or "of" and a name. */
function venueEnd(items: Items, from: number): number {
  let at = from + 1;
  while (at < items.length && !VENUES.has(items[at]?.word ?? "")) at++;
  at++;
  while (VENUES.has(items[at]?.word ?? "")) at++;
  while (
    ["to", "with", "for", "of", "on", "in", "by", "at"].includes(items[at]?.word ?? "") &&
    items[at + 1]?.kind === "word" &&
    !isTime(items[at + 1]?.word ?? "")
  ) {
    const to = nameEnd(items, at + 1);
    if (to === at + 1) break;
    at = to;
  }
  return at;
}

/** An article and a name, or a name alone. */
function nameEnd(items: Items, from: number): number {
  let at = from;
  if (DETERMINERS.has(items[at]?.word ?? "") || POSSESSIVES.has(items[at]?.word ?? "")) {
    at++;
    while (items[at]?.kind === "word" && !items[at]?.capital && !isStop(items[at])) at++;
  } else if (HEARERS.has(items[at]?.word ?? "")) at++;
  while (items[at]?.kind === "word" && items[at]?.capital === true) at++;
  return at;
}

function isStop(item: Item | undefined): boolean {
  if (item === undefined || item.kind !== "word") return true;
  const { word } = item;
  return (
    PREPOSITIONS.has(word) ||
    SUBORDINATORS.has(word) ||
    DETERMINERS.has(word) ||
    SUBJECT_PRONOUNS.has(word) ||
    isFinite(item) ||
    isTimeOpener(word) ||
    isAdverb(word) ||
    POSSESSIVES.has(word)
  );
}

/** Whom the words were said to: "her", "reporters", "the court", "CNN’s Ada Fenwick", "The Harbour Courier". */
export function hearerEnd(items: Items, from: number): number {
  const first = items[from];
  if (first === undefined || first.kind !== "word") return from;
  if (["him", "her", "them", "me", "us", "it", "you"].includes(first.word)) {
    return first.word === "her" && nounFollows(items[from + 1]) ? phraseTo(items, from + 1) : from + 1;
  }
  if (isStop(first) && !DETERMINERS.has(first.word) && !POSSESSIVES.has(first.word)) return from;
  return phraseTo(items, from);
}

function nounFollows(item: Item | undefined): boolean {
  return item?.kind === "word" && !item.capital && !isStop(item);
}

function phraseTo(items: Items, from: number): number {
  let at = from;
  if (DETERMINERS.has(items[at]?.word ?? "") || POSSESSIVES.has(items[at]?.word ?? "")) at++;
  for (; at < Math.min(items.length, from + 16); at++) {
    const item = items[at];
    const before = items[at - 1];
    if (item === undefined) return at;
    if (item.kind !== "word") {
      if (/^[&'’-]$/u.test(item.word)) continue;
      return at;
    }
    if (
      item.word === "of" ||
      (item.word === "and" &&
        items[at + 1]?.kind === "word" &&
        !SUBJECT_PRONOUNS.has(items[at + 1]?.word ?? "") &&
        HEARERS.has(before?.word ?? ""))
    )
      continue;
    if (at > from && before?.word !== "of" && before?.word !== "and") {
      if (isStop(item)) return at;
      if (HEARERS.has(before?.word ?? "") && !before?.capital) return at;
      if (NAME_PARTICLES.has(item.word) && items[at + 1]?.capital === true) continue;
      if (before?.capital === true && !item.capital && !before.word.endsWith("'s") && !NOUNS_AFTER_NAME.has(item.word))
        return at;
    }
  }
  return at;
}

const NOUNS_AFTER_NAME: ReadonlySet<string> = new Set([
  "host",
  "news",
  "newspaper",
  "magazine",
  "reporters",
  "reporter",
  "radio",
  "television",
  "agency",
  "anchor",
  "affiliate",
  "station",
  "committee",
  "court",
  "police",
  "officials",
  "readers",
]);

/** Where a sentence's content ends: before its last full stop, and before the closing of a bracket around it. */
export function lineEnd(items: Items): number {
  let to = items.length;
  while (to > 0 && items[to - 1]?.kind === "mark" && /^[.!?…;:,)\]"”’'—–-]$/u.test(items[to - 1]?.word ?? "")) to--;
  return to;
}
