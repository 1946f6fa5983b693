import { isAdverb, isFinite } from "./range.ts";
import type { Item } from "./view.ts";
import {
  DETERMINERS,
  HEARERS,
  NAME_PARTICLES,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  isTimeOpener,
} from "./words.ts";

type Items = readonly Item[];

/** Whether a name or a hearer has ended before this item. */
export function isStop(item: Item | undefined): boolean {
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
