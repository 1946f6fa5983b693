import type { Article } from "../../doc.ts";
import { anyOf, BLANK, pattern, WORD_END, WORD_START } from "../../language/words.ts";
import { PARTS_OF_DAY, PLURALS, UNIT_WORDS } from "./units.ts";

const SINGULAR = [...UNIT_WORDS, ...PARTS_OF_DAY];
/** "Next Month", "Last Night"; "Two Years Ago". Names such as "60 Minutes" have none of these words. */
const TIME_WORDS = pattern(
  `${WORD_START}(?:(?:last|next|this|past)${BLANK}${anyOf(SINGULAR)}|${anyOf([...UNIT_WORDS, ...PLURALS])}${BLANK}(?:ago|later|earlier))${WORD_END}`,
  "gi",
);
/** In a headline that is written as a sentence some longer word begins with a small letter. */
const SMALL_WORD = pattern(`${WORD_START}\\p{Ll}{5}`);

/**
 * The text with the words of time in a headline in title case or capitals as a sentence would write them, of the same
 * length: "Mayor to Resign Next Month" → "… next month".
 */
export function withEvenHeadline({ headline }: Article, text: string): string {
  if (headline === null) return text;
  const words = text.slice(headline.start, headline.end);
  if (SMALL_WORD.test(words)) return text;
  const even = words.replaceAll(TIME_WORDS, (found) => found.toLowerCase());
  return even === words ? text : text.slice(0, headline.start) + even + text.slice(headline.end);
}
