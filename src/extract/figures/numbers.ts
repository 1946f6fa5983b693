import { anyOf, BLANK, pattern, wordList } from "../../language/words.ts";
import { WORD_END } from "./chars.ts";

/** Numbers as they are written, in digits and in words: the sources of patterns, and the values they stand for. */

const UNITS = wordList("zero one two three four five six seven eight nine");
const TEENS = wordList("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");
const TENS = wordList("twenty thirty forty fifty sixty seventy eighty ninety");

const WORD_VALUES: ReadonlyMap<string, number> = new Map([
  ...[...UNITS, ...TEENS].map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, 10 * (index + 2)]),
  ["a", 1],
  ["an", 1],
]);

/** "1,900", "18,204.6", "12,50,000", "1900"; "2½". No further digit may follow. */
const DIGITS =
  "(?:\\d{1,3}(?:[,\\u00a0\\u202f]\\d{3}){1,5}(?!\\d)|\\d{1,2}(?:,\\d{2}){1,4},\\d{3}(?!\\d)|\\d{1,13}(?!\\d))(?:\\.\\d{1,6}|[½¼¾])?(?![.,]?\\d)";

const bothCases = (words: readonly string[]): string =>
  `(?:${words.map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`).join("|")})`;

const HYPHEN = "[-‑–]";
const UNIT_WORD = bothCases(UNITS);
const UNDER_HUNDRED = `(?:${bothCases(TENS)}(?:(?:${HYPHEN}|${BLANK})${anyOf(UNITS)})?|${bothCases(TEENS)}|${UNIT_WORD})`;
const HUNDREDS = `(?:[Aa]|${UNIT_WORD})(?:${BLANK}|-)hundred(?:${BLANK}(?:and${BLANK})?${UNDER_HUNDRED.replaceAll(/\[(.)[A-Z]\]/gu, "$1")})?`;
const AND_A_HALF = `(?:${UNIT_WORD}|\\d{1,3})(?:${BLANK}and${BLANK}a${BLANK}half|-and-a-half)`;
const PART_OF_A = `(?:[Hh]alf${BLANK}an?|(?:[Aa]|[Tt]hree)(?:${BLANK}|-)quarters?(?:${BLANK}of${BLANK}a|(?=(?:${BLANK}|-)(?:million|billion|mile|tonne|ton|acre)${WORD_END})))`;
/** "a million", "a dozen": the article stands for one where a scale follows. */
const ARTICLE = `[Aa](?=${BLANK}(?:dozen|thousand|million|billion|trillion)${WORD_END})`;

/** One number, without its scale ("million"). */
const NUMBER = `(?:${AND_A_HALF}|${PART_OF_A}|${DIGITS}|(?:${HUNDREDS}|${UNDER_HUNDRED})${WORD_END}(?!${HYPHEN}(?:${anyOf(["third", "thirds", "quarter", "quarters", "fifth", "fifths", "half"])}))|${ARTICLE})`;

const SCALES: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["lakh", 1e5],
  ["crore", 1e7],
  ["k", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["mio", 1e6],
  ["b", 1e9],
  ["bn", 1e9],
  ["tn", 1e12],
  ["trn", 1e12],
]);

const SCALE_WORDS = anyOf(["dozen", "hundred", "thousand", "million", "billion", "trillion", "lakh", "crore"]);
/** "1.2 million", "$60-million". */
const SCALE = pattern(`(?:${BLANK}|-)${SCALE_WORDS}${WORD_END}`, "y");
/** "€1.3bn", "£7.5m", "$5 m": only beside money or people, for "5m" alone is a length. */
const SHORT_SCALE = pattern(`(?:${BLANK})?(?:k|K|m|M|mn|mln|mio|b|B|bn|Bn|tn|trn)${WORD_END}`, "y");
const AT_NUMBER = pattern(NUMBER, "y");

export interface NumberRead {
  readonly end: number;
  readonly value: number;
  /** The factor of "million" and the like; 1 without one. */
  readonly scale: number;
  readonly isDigits: boolean;
}

/** The number that begins at `at`, with its scale; null where there is none, or where its words say none ("007"). */
export function numberAt(text: string, at: number): NumberRead | null {
  AT_NUMBER.lastIndex = at;
  const words = AT_NUMBER.exec(text)?.[0];
  const value = words === undefined ? null : valueOf(words);
  if (words === undefined || value === null) return null;
  const end = at + words.length;
  const read: NumberRead = { end, value, scale: 1, isDigits: /^\d/u.test(words) };
  return scaled(text, read, SCALE) ?? read;
}

/** The same number with "m", "bn" or "k" behind it; null where none is, or where "million" was there already. */
export function shortScaled(text: string, read: NumberRead): NumberRead | null {
  return read.scale === 1 && read.isDigits ? scaled(text, read, SHORT_SCALE) : null;
}

function scaled(text: string, read: NumberRead, words: RegExp): NumberRead | null {
  words.lastIndex = read.end;
  const scale = words.exec(text)?.[0];
  if (scale === undefined) return null;
  const factor = scaleOf(scale);
  return { ...read, end: words.lastIndex, value: exact(read.value * factor), scale: factor };
}

const HALF_MARKS: Readonly<Partial<Record<string, number>>> = { "½": 0.5, "¼": 0.25, "¾": 0.75 };

/** What the words of a number stand for; null where they stand for nothing ("007"). */
export function valueOf(number: string): number | null {
  return /^\d/u.test(number) && !/[a-z]/u.test(number) ? digitsValue(number) : wordsValue(number.toLowerCase());
}

function scaleOf(scale: string): number {
  return SCALES.get(scale.replaceAll(/[^a-z]/giu, "").toLowerCase()) ?? 1;
}

/** Without the dust of binary fractions: 1.1 × 1000 is 1100. */
export function exact(value: number): number {
  return Number(value.toPrecision(12));
}

function digitsValue(digits: string): number | null {
  if (/^0\d/u.test(digits)) return null;
  const mark = HALF_MARKS[digits.slice(-1)] ?? 0;
  return Number(digits.replaceAll(/[^\d.]/gu, "")) + mark;
}

const HALF_MORE = pattern(`(?:${BLANK}|-)and(?:${BLANK}|-)a(?:${BLANK}|-)half$`);

function wordsValue(words: string): number | null {
  if (words.startsWith("half")) return 0.5;
  if (words.includes("quarter")) return words.startsWith("three") ? 0.75 : 0.25;
  if (HALF_MORE.test(words)) {
    const whole = valueOf(words.replace(HALF_MORE, ""));
    return whole === null ? null : whole + 0.5;
  }
  let value = 0;
  for (const word of words.split(/[^a-z]+/u)) {
    if (word === "hundred") value *= 100;
    else if (word !== "and") value += WORD_VALUES.get(word) ?? Number.NaN;
  }
  return Number.isNaN(value) ? null : value;
}
