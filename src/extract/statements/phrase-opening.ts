import { isAdverb } from "./range.ts";
import type { Item } from "./view.ts";
import {
  COORDINATORS,
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  isTime,
  isTimeOpener,
} from "./words.ts";

type Items = readonly Item[];

/** Takes off "But", "On Tuesday", "Meanwhile" and their like; null when nothing of a phrase is left. */
export function stripLeading(items: Items, from: number, last: number): number | null {
  let at = from;
  for (let steps = 0; steps < 12 && at <= last; steps++) {
    const item = items[at];
    if (item === undefined) return null;
    const leadsTime = PREPOSITIONS.has(item.word) && isTime(items[at + 1]?.word ?? "");
    const strip =
      item.kind === "mark" ||
      COORDINATORS.has(item.word) ||
      (isAdverb(item.word) && at < last) ||
      (isTimeOpener(item.word) && at < last) ||
      leadsTime ||
      (["last", "this", "next", "early", "late"].includes(item.word) &&
        isTime(items[at + 1]?.word ?? "") &&
        at + 1 < last);
    if (strip) at++;
    else if (isTime(item.word) && at < last && at > from) at++;
    else break;
  }
  const first = items[at];
  if (first === undefined || at > last) return null;
  return PREPOSITIONS.has(first.word) ? afterOpeningPhrase(items, at, last) : at;
}

/** "In Ohio the mayor said": what follows a preposition at the opening is no subject; a new phrase may be. */
function afterOpeningPhrase(items: Items, from: number, last: number): number | null {
  for (let at = last; at > from + 1; at--) {
    const item = items[at];
    const before = items[at - 1];
    if (item === undefined || before === undefined) return null;
    if (SUBJECT_PRONOUNS.has(item.word)) return at;
    const opens = DETERMINERS.has(item.word) || POSSESSIVES.has(item.word);
    if (opens && !PREPOSITIONS.has(before.word) && before.word !== "and") return at;
    if (item.capital && isTime(before.word)) return at;
  }
  return null;
}
