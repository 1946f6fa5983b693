import { wordList } from "../../language/words.ts";
import { HALVES, HUNDREDS, ONES, TENS } from "./numbers.ts";
import { ANY_NUMBER, LONG_NUMBER, SHORT_NUMBER } from "./openings.ts";

/** How amounts begin and go on, for the look-up of what may open a time. */

/** What may follow "a": a unit, or a word that makes no kind of it, as "a trading day" and "a fiscal year" are. */
const AFTER_A = wordList(`
  second minute day night week weekend month quarter year decade century
  full whole further long short solid
  few couple number handful dozen
`);
const AFTER_AN = ["hour", "additional", "extra", "entire"];
/** What may stand between an amount and its unit: "two more weeks", "eight trading days". */
const MORE = ["more", "additional", "further", "extra", "other", "full", "whole", "entire", "solid", "long", "short"];
const IN_A_ROW = ["straight", "consecutive", "successive", "trading", "business", "working", "calendar", "fiscal"];
export const BETWEEN_WORDS: readonly string[] = [...MORE, ...IN_A_ROW];

/** The words that spelled numbers open with. */
export const NUMBER_WORDS: readonly string[] = [...ONES, ...TENS];

/** The first words of amounts, in lower case, and the keys of numbers. */
export const AMOUNT_WORDS: readonly string[] = [
  ...NUMBER_WORDS,
  ...HUNDREDS,
  "dozen",
  "several",
  "few",
  "many",
  "some",
  "countless",
  "numerous",
  "couple",
  "couple of",
  ...HALVES,
  "another",
  ...[...AFTER_A, ...HUNDREDS].map((word) => `a ${word}`),
  ...AFTER_AN.map((word) => `an ${word}`),
  SHORT_NUMBER,
  LONG_NUMBER,
];

/** What may follow the first word or the digits of an amount that has more words or digits. */
export const AMOUNT_NEXT: readonly string[] = [...ONES.slice(0, 9), ...HUNDREDS, "and", "-", ANY_NUMBER, ",", ".", "½"];
/** The same, where the amount opens a range. */
export const RANGE_NEXT: readonly string[] = [...AMOUNT_NEXT, "to", "or", "–"];
