import { anyOf, BLANK, pattern, wordList } from "../../language/words.ts";
import { LETTERS, WORD_START } from "./chars.ts";
import type { Span } from "../../span.ts";
import { wordAt } from "./counted.ts";
import { ENDS_PHRASE } from "./words.ts";

/**
 * What an amount, a share or a measure is of, where no "of" follows it: only the patterns that words alone show.
 *
 *     │Revenue│ fell 6%        │operating profit│ of €640 million        a $1.4 million │grant│
 */

const VERBS = wordList(`
  rose rise rises risen fell fall falls fallen gained gain gains lost lose loses climbed climb climbs dropped drop drops
  slipped slip slips jumped jump jumps grew grow grows cost costs reached reach reaches hit hits totalled totaled totals
  stood stands was is were are increased increase increases declined decline declines weighs weighed measured measures
  thinned moved shed added sank surged tumbled eased edged raised earned earns produces produced
`);
const HELPERS = `(?:(?:has|have|had|will|would|could|may|might|can|to|be|been|little|changed|already|also)${BLANK}){0,3}`;
const LEADS = `(?:(?:by|to|at|from|another|up|down)${BLANK}){0,2}`;
const WORD = `[${LETTERS}][${LETTERS}’'&-]{0,24}`;
const OPENING = `(?:^|[,;:.—–“"‘(]${BLANK}?|${WORD_START}(?:that|and|but|while|if|as)${BLANK})`.replace(
  `${BLANK}?`,
  `(?:${BLANK})?`,
);
const SUBJECT = pattern(
  `${OPENING}(?<of>${WORD}(?:${BLANK}${WORD}){0,5}?)${BLANK}${HELPERS}${anyOf(VERBS)}${BLANK}${LEADS}$`,
  "d",
);
const OF = pattern(`(?<of>(?:${WORD}${BLANK}){0,2}?${WORD})${BLANK}of${BLANK}(?:only${BLANK}|just${BLANK})?$`, "d");
const OWNER = pattern(`${WORD_START}(?:an?|the|its|their|his|her|another|this|that)${BLANK}$`, "i");

/** How far back the subject of an amount is looked for. */
const NEAR = 90;
const MOST_WORDS = 3;

export function measuredBy(text: string, figure: Span, sentence: Span): Span | null {
  const from = Math.max(sentence.start, figure.start - NEAR);
  const near = text.slice(from, figure.start);
  if (OWNER.test(near)) return nounAfter(text, figure.end, sentence.end);
  const groups = (OF.exec(near) ?? SUBJECT.exec(near))?.indices?.groups?.["of"];
  if (groups === undefined) return null;
  return nounPhrase(text, { start: from + groups[0], end: from + groups[1] });
}

function nounAfter(text: string, at: number, limit: number): Span | null {
  const first = wordAt(text, at, limit);
  if (first === null || ENDS_PHRASE.has(text.slice(first.start, first.end).toLowerCase())) return null;
  let end = first.end;
  for (let index = 1; index < MOST_WORDS; index++) {
    const word = wordAt(text, end, limit);
    if (word === null || !/^\p{Ll}+$/u.test(text.slice(word.start, word.end))) break;
    if (ENDS_PHRASE.has(text.slice(word.start, word.end)) || /(?:ed|ing)$/u.test(text.slice(end, word.end))) break;
    end = word.end;
  }
  return { start: first.start, end };
}

/** What stands before a noun phrase and is no part of it: "Harbourline says │shorter shifts│". */
const BEFORE_PHRASE = pattern(
  `^.*${WORD_START}(?:that|and|but|while|if|as|with|at|to|by|from|is|was|are|has|says?|said|expects?|sees?|puts?|a|an)${BLANK}`,
  "i",
);
const PRONOUN = pattern(`${WORD_START}(?:that|it|he|she|they|them|which|who|this|these|those|we|you|I|ago|year)$`, "i");

function nounPhrase(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const lead = BEFORE_PHRASE.exec(words)?.[0].length ?? 0;
  return lead >= words.length || PRONOUN.test(words) ? null : { start: start + lead, end };
}
