import { BLANK } from "../../language/words.ts";

/** Numbers as news spells them before a unit of time: "three", "twenty-four", "a couple of", "2 1/2". */

export const ONES: readonly string[] = [
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
];
export const TENS: readonly string[] = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
/** Amounts that no number is tied to. */
const VAGUE = ["several", "a few", "few", "many", "some", "a number of", "countless", "a handful of", "numerous"];
/** Amounts that mean two, more or less. */
const COUPLES = ["a couple of", "a couple", "couple of"];
export const HUNDREDS: readonly string[] = ["hundred", "thousand"];
export const HALVES: readonly string[] = ["half a", "half an"];
const SINGLES = ["a", "an", "another"];
const AND_A_HALF = " and a half";
const STARTS_WITH_DIGIT = /^\d/u;
/** "three", "twenty", "twenty-four", "twenty four". */
const SPELLED_NUMBERS: ReadonlySet<string> = new Set([
  ...ONES,
  ...TENS.flatMap((ten) => [ten, ...ONES.slice(0, 9).flatMap((one) => [`${ten}-${one}`, `${ten} ${one}`])]),
]);
/** "a few hundred": so many, more or less. */
const VAGUE_HUNDREDS = ["several", "a few", "few", "many", "some"].flatMap((few) =>
  HUNDREDS.map((count) => `${few} ${count}`),
);
const OTHER_AMOUNTS: ReadonlySet<string> = new Set([
  ...VAGUE,
  ...VAGUE_HUNDREDS,
  ...COUPLES,
  ...HALVES,
  ...SINGLES,
  ...[...HUNDREDS, "dozen"].flatMap((count) => [count, `a ${count}`]),
]);

/** "3", "2,000", "2 1/2", "1.5". */
const DIGITS = `\\d{1,3}(?:,\\d{3})?(?:\\.\\d)?(?:(?:${BLANK}|-)1/2|½)?`;
/**
 * Digits, or as few words as will do, up to five. Which words are an amount is looked up once the pattern has matched
 * (`isAmount`, `isNumber`): an alternation of all that there are would cost more to compile than a short text to read.
 */
export const AMOUNT: string = `(?:${DIGITS}|[A-Za-z][a-z]*(?:(?:${BLANK}|-)[A-Za-z][a-z]*){0,4}?)`;

/** Whether the words are an amount: "three", "a couple of", "half an", "2 1/2". */
export function isAmount(words: string): boolean {
  const text = plain(words);
  return isNumber(text) || OTHER_AMOUNTS.has(text) || (text.endsWith(AND_A_HALF) && isNumber(withoutHalf(text)));
}

/** Whether the words are a plain number, for what is counted one by one: "10-day", "12 to 18". */
export function isNumber(words: string): boolean {
  const text = plain(words);
  return STARTS_WITH_DIGIT.test(text) || SPELLED_NUMBERS.has(text.replace(/(?<=.) (?:hundred|thousand)$/u, ""));
}

/** The number that an amount states; null where it states none ("several"). */
export function amountOf(words: string | undefined): number | null {
  const text = plain(words ?? "");
  const digits = /^(\d[\d,]*(?:\.\d)?)(.*)$/u.exec(text);
  if (digits !== null) return Number(digits[1]?.replaceAll(",", "")) + (/1\/2|½/u.test(digits[2] ?? "") ? 0.5 : 0);
  if (COUPLES.includes(text)) return 2;
  if (VAGUE.includes(text) || VAGUE_HUNDREDS.includes(text)) return null;
  if (HALVES.includes(text)) return 0.5;
  if (SINGLES.includes(text)) return 1;
  return text.endsWith(AND_A_HALF) ? (spelled(withoutHalf(text)) ?? 0) + 0.5 : spelled(text);
}

function plain(words: string): string {
  return words.toLowerCase().replaceAll(/\s+/gu, " ");
}

function withoutHalf(text: string): string {
  return text.slice(0, -AND_A_HALF.length);
}

/** The number that words spell; null for other words. */
export function spelled(text: string): number | null {
  let total = 0;
  for (const word of text.split(/[ -]/u)) {
    const one = ONES.indexOf(word) + 1;
    const ten = TENS.indexOf(word) + 2;
    if (one > 0) total += one;
    else if (ten > 1) total += ten * 10;
    else if (word === "hundred") total = Math.max(1, total) * 100;
    else if (word === "thousand") total = Math.max(1, total) * 1000;
    else if (word === "dozen") total = Math.max(1, total) * 12;
  }
  return total === 0 ? null : total;
}
