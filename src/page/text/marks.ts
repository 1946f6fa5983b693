import { pattern } from "../../language/words.ts";
import type { Span } from "../../span.ts";
import { opensField } from "./fields.ts";

/** How much of a line its opening marks need. */
const OPENING = 24;
/** A longer row of dashes is no separator but a broken file; it is kept as it is. */
const LONGEST_SEPARATOR = 200;
const SEPARATOR = /^[\s\-–—―_=~*#•·⁂]+$/u;

/** "— — —", "***", "-----": a line that only parts what stands before and after. */
export function isSeparator(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST_SEPARATOR) return false;
  const words = text.slice(start, end);
  return SEPARATOR.test(words) && !ENDING.test(words);
}

/** "###", "-30-", "ENDS": how releases and wire copy say that they are over. */
export const ENDING: RegExp = /^(?:###|-\s?30\s?-|[-–—\s]{0,3}(?:ENDS|Ends)[-–—\s]{0,3})$/u;
export const BULLET: RegExp = /^(?:[•‣▪◦●∙·*–-]|\p{Extended_Pictographic}\uFE0F?)\s{1,4}(?=[\p{L}\p{N}"“'‘([@#$£€])/u;
export const NUMBERED: RegExp = /^\(?(?:\d{1,3}|[a-z])[.)]\s{1,4}\S/u;
/** "Q: …", "A. …", "Q — …". */
export const TURN: RegExp = /^[QA](?:[:.]|\s[–—-])\s/u;
/** "18:05 - River falling", "9.30am: Bridge closed", "[18:05]". */
export const CLOCK: RegExp =
  /^\[?(?:(?:(?:[01]?\d|2[0-3]):[0-5]\d|(?:[01]\d|2[0-3])\.[0-5]\d(?=\s?[-–—:|]))(?:\s?[ap]\.?m\.?)?|(?:1[0-2]|0?[1-9])(?:[.:][0-5]\d)?\s?[ap]\.?m\.?)(?:\s[A-Z]{2,4})?\]?(?:\s{0,2}[-–—:|]\s|\s{1,2}(?=["“‘\p{Lu}])|$)/u;
export const QUOTED: RegExp = /^>{1,4}/u;
export const MARKDOWN_HEADING: RegExp = /^#{1,6}\s/u;
const FRESH = pattern([BULLET, NUMBERED, TURN, CLOCK, MARKDOWN_HEADING].map(({ source }) => source).join("|"));

/** Whether a line opens with a mark that only the first line of a paragraph carries. */
export function startsAfresh(text: string, { start, end }: Span): boolean {
  const opening = text.slice(start, Math.min(end, start + OPENING));
  return FRESH.test(opening) || opensField(opening);
}

/** A full stop, question or exclamation mark, also inside closing quotation marks or brackets. */
const SENTENCE_END = /[.!?…。！？।؟]["'”’»)\]]{0,3}$/u;

export function endsSentence(words: string): boolean {
  return SENTENCE_END.test(words.slice(-8));
}
