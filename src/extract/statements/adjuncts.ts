import { isStop } from "./hearers.ts";
import { isAdverb, leadsToVenue } from "./range.ts";
import type { Item } from "./view.ts";
import { DETERMINERS, HEARERS, POSSESSIVES, PREPOSITIONS, VENUES, isTime, isTimeOpener } from "./words.ts";

type Items = readonly Item[];

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
