import { BLANK } from "../../language/words.ts";
import { ONES, spelled, TENS } from "./numbers.ts";

/** Ordinals, and years as they are spoken. */

const either = (word: string): string => `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1).replaceAll(" ", BLANK)}`;
const anyWord = (words: readonly string[]): string =>
  `(?:${words
    .toSorted((a, b) => b.length - a.length)
    .map(either)
    .join("|")})`;

const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
const LATER_ORDINALS = [
  "eleventh",
  "twelfth",
  "thirteenth",
  "fourteenth",
  "fifteenth",
  "sixteenth",
  "seventeenth",
  "eighteenth",
  "nineteenth",
  "twentieth",
  "twenty-first",
];

export const ORDINAL_WORDS: readonly string[] = [...ORDINALS, ...LATER_ORDINALS];
export const ORDINAL: string = `(?:\\d{1,2}(?:st|nd|rd|th)|${anyWord(ORDINAL_WORDS)})`;

/** 3 for "third" and "3rd". */
export function ordinalOf(word: string | undefined): number | null {
  if (word === undefined) return null;
  const digits = Number.parseInt(word, 10);
  if (!Number.isNaN(digits)) return digits;
  const index = ORDINAL_WORDS.indexOf(word.toLowerCase());
  return index < 0 ? null : index + 1;
}

/** "nineteen ninety-six", "two thousand and nine": years as they are spoken. */
export const SPELLED_YEAR: string = `(?:(?:[Ee]ighteen|[Nn]ineteen|[Tt]wenty)(?:${BLANK}|-)(?:${anyWord(TENS)}(?:[- ]${anyWord(ONES.slice(0, 9))})?|${anyWord(ONES.slice(9))}|oh[- ]${anyWord(ONES.slice(0, 9))}|hundred)|[Tt]wo${BLANK}thousand(?:${BLANK}(?:and${BLANK})?${anyWord(ONES)})?)`;

export const SPELLED_YEAR_NEXT: readonly string[] = ["-", ...TENS, ...ONES.slice(9), "oh", "hundred"];

/** 1996 for "nineteen ninety-six". */
export function spelledYear(words: string): number | null {
  const parts = words
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter((part) => part !== "and" && part !== "oh");
  if (parts[0] === "two") return 2000 + (spelled(parts.slice(2).join(" ")) ?? 0);
  const century = spelled(parts[0] ?? "");
  if (century === null) return null;
  const rest = parts.slice(1).join(" ");
  return century * 100 + (rest === "hundred" ? 0 : (spelled(rest) ?? 0));
}
