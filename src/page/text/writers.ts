import { textOf } from "../../span.ts";
import type { BylineName } from "./byline.ts";
import { bareByline } from "./byline.ts";
import { isDateLine } from "./datelines.ts";
import { endsSentence } from "./marks.ts";
import { isOutletLine, isStaff, nameWords } from "./names.ts";
import type { Place } from "./place.ts";

/** "Jo Alder", "The Editorial Board". */
export function isWriter(words: string): boolean {
  return bareByline(words) !== null || isStaff(words);
}

/** Below the opening of an article, "By Function" is a heading. */
export function isBylineAt(names: readonly BylineName[] | null, words: string, { isBegun }: Place): boolean {
  if (names === null) return false;
  const [first] = names;
  return !isBegun || first === undefined || textOf(words, first).includes(" ");
}

/**
 * A headline in capitals looks like names ("Healthy Eating Plate"), but its words stand in the text in small
 * letters too. Under a headline a name may hold one such word: "Grant Alder".
 */
export function isRare(words: string, { at, after, isCommon }: Place): boolean {
  if (isOutletLine(after)) return true;
  return (bareByline(words) ?? []).every((name) => {
    const parts = nameWords(textOf(words, name));
    const common = parts.filter((part) => isCommon(part)).length;
    return at === 0 ? common === 0 : common * 2 <= parts.length;
  });
}

/** A shorter paragraph below a name is no body. */
const SHORTEST_BODY = 140;

/** Two capitalised words are a name only where a byline stands: under a headline, above a date or the body. */
export function isHead({ at, before, after }: Place): boolean {
  if (isDateLine(after) || isOutletLine(after)) return true;
  return !endsSentence(before) && after.length > SHORTEST_BODY && (at > 0 || endsSentence(after));
}
