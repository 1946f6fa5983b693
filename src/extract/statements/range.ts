import { CUE_FORMS } from "./cues.ts";
import type { Item } from "./view.ts";
import {
  PREPOSITIONS,
  AUXILIARIES,
  BE,
  NEGATIONS,
  ADVERBS,
  isTime,
  VENUES,
  COMMON_VERBS,
  LEADS_TO_CUE,
} from "./words.ts";

type Items = readonly Item[];

/** Items [from, to) of a line. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The words before a verb that belong to it: "has also", "went on to", "did not immediately". */
export interface VerbGroup {
  /** Where the group begins. */
  readonly from: number;
  readonly passive: boolean;
  readonly negated: boolean;
  /** "to say": the subject is that of another verb. */
  readonly infinitive: boolean;
  /** "is claiming", "he’s claiming", "has said". */
  readonly auxiliary: boolean;
}

/** A pronoun with its verb: "she’s", "they’ve". */
export const CONTRACTED: RegExp = /^(?:he|she|they|it|we|i|you)'/u;

export function verbGroup(items: Items, at: number): VerbGroup {
  let from = at;
  let passive = false;
  let negated = false;
  let infinitive = false;
  let contracted = false;
  let auxiliary = false;
  for (; from > Math.max(0, at - 8); from--) {
    const word = items[from - 1]?.word ?? "";
    if (items[from - 1]?.kind !== "word") break;
    if (CONTRACTED.test(word)) {
      contracted = true;
      break;
    }
    if (word === "to" || LEADS_TO_CUE.has(word)) infinitive = word === "to";
    else if (AUXILIARIES.has(word) || NEGATIONS.has(word))
      passive ||=
        !items[at]?.word.endsWith("ing") &&
        BE.has(word) &&
        !items.slice(from, at).some((item) => AUXILIARIES.has(item.word));
    else if (!isAdverb(word) || isTime(word)) break;
    negated ||= NEGATIONS.has(word);
    auxiliary ||= AUXILIARIES.has(word);
  }
  return { from, passive, negated, infinitive, auxiliary: auxiliary || contracted };
}

export function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || (word.length > 4 && word.endsWith("ly") && !NO_ADVERBS.has(word));
}

const NO_ADVERBS: ReadonlySet<string> = new Set([
  "family",
  "italy",
  "assembly",
  "supply",
  "reply",
  "july",
  "ally",
  "kelly",
  "billy",
  "molly",
  "sally",
  "emily",
  "reilly",
  "connolly",
  "donnelly",
  "weekly",
  "monthly",
  "daily",
  "elderly",
]);

export function isFinite(item: Item | undefined): boolean {
  if (item === undefined || item.kind !== "word") return false;
  if (AUXILIARIES.has(item.word) || COMMON_VERBS.has(item.word)) return true;
  const form = CUE_FORMS.get(item.word);
  return form !== undefined && !form.cue.doubtful && form.kind !== "ing" && form.kind !== "base" && !item.capital;
}

/** "in a prepared statement", "at the news conference", "on Twitter". */
export function leadsToVenue(items: Items, at: number): boolean {
  const word = items[at]?.word ?? "";
  if (!["in", "at", "on", "during", "through", "via", "by", "over"].includes(word)) return false;
  for (let next = at + 1; next < Math.min(items.length, at + 6); next++) {
    const item = items[next];
    if (item === undefined || item.kind !== "word") return false;
    if (VENUES.has(item.word)) return true;
    if (PREPOSITIONS.has(item.word)) return false;
  }
  return false;
}
