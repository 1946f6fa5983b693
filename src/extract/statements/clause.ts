import { CUE_FORMS } from "./cues.ts";
import type { Item } from "./view.ts";
import { isFinite } from "./range.ts";
import { ADVERBS, isTimeOpener, PREPOSITIONS, SUBJECT_PRONOUNS } from "./words.ts";

/** How many words a name with its title and apposition may have before the verb. */
const LONGEST_NAME = 16;

/**
 * Whether at `from` a clause of saying stands that takes its words from before: a short name and a verb of
 * saying, and nothing said behind it.
 */
export function clauseOfSaying(items: readonly Item[], from: number): boolean {
  for (let at = from; at < Math.min(items.length, from + LONGEST_NAME); at++) {
    const item = items[at];
    if (item?.quotation?.use === "nickname") continue;
    if (item === undefined || item.kind === "quote") return false;
    if (item.kind === "mark" && !/^[.,()&'’-]$/u.test(item.word)) return false;
    if (at > from && SUBJECT_PRONOUNS.has(item.word)) return false;
    const form = CUE_FORMS.get(item.word);
    if (form === undefined && isFinite(item)) return false;
    if (
      form === undefined ||
      item.capital ||
      form.kind === "ing" ||
      form.kind === "base" ||
      !form.cue.frames.has("clause")
    )
      continue;
    return nothingSaid(items[at + 1], form.cue.lemma);
  }
  return false;
}

function nothingSaid(next: Item | undefined, lemma: string): boolean {
  if (next === undefined || next.kind === "quote" || lemma === "ask") return true;
  if (next.kind === "mark") return next.word !== ":";
  return isTimeOpener(next.word) || PREPOSITIONS.has(next.word) || ADVERBS.has(next.word) || next.word === "when";
}
