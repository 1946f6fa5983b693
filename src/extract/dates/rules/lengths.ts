import { APOSTROPHES, BLANK } from "../../../language/words.ts";
import type { Groups } from "../fields.ts";
import { isLasting, isLength, isNoAge, isSomeDay } from "../lasting.ts";
import { AMOUNT_NEXT, AMOUNT_WORDS, RANGE_NEXT } from "../amounts.ts";
import { AMOUNT, amountOf, isAmount, isNumber } from "../numbers.ts";
import { anyCase, at, firstWords, WORD_END } from "../patterns.ts";
import {
  ANY_UNIT,
  BETWEEN,
  LENGTH,
  LENGTH_NEXT,
  MANY_UNITS,
  ONE_UNIT,
  PLURALS,
  SINGLE_UNITS,
  UNIT_WORDS,
  unitOf,
  WHICH_NEXT,
  WHICH_OPENINGS,
  WHICH_WORDS,
  whichOf,
} from "../units.ts";
import type { DateRule, Said } from "./rule.ts";
import { said } from "./rule.ts";

/** "twelve to eighteen", "12-18"; "twenty-four" is one number. */
const TO = `(?:${BLANK}(?:to|or)${BLANK}|(?<=\\d)[-–](?=\\d))`;
/** "18 years old", "a 30-year-old", "26 years of age": how old somebody is, no time. */
const NO_AGE = `(?!(?:${BLANK}|-)old|${BLANK}of${BLANK}age)`;
const ENDS = `${WORD_END}${NO_AGE}`;
const WHICH = `(?<which>${anyCase([...WHICH_WORDS, "first", "final"])})`;
const VAGUE = { recent: "past", past: "past", coming: "future", upcoming: "future", future: "future" } as const;

/** Lengths of time. */
export const LENGTH_RULES: readonly DateRule[] = [
  {
    name: "one-day",
    example: "will [one day] open",
    opens: ["one day"],
    pattern: at(`one${BLANK}day${WORD_END}(?=${BLANK}[a-z])`),
    confidence: 0.86,
    read: () => said({ kind: "vague", to: "future" }),
    fits: isSomeDay,
  },
  {
    name: "recent-or-coming",
    example: "recent months",
    opens: Object.keys(VAGUE),
    next: PLURALS,
    pattern: at(
      `(?<word>${anyCase(Object.keys(VAGUE))})${BLANK}${MANY_UNITS}(?:${BLANK}(?:and|or)${BLANK}${MANY_UNITS})?${WORD_END}`,
    ),
    confidence: 0.86,
    read: ({ word = "" }) => said({ kind: "vague", to: /^(?:recent|past)$/iu.test(word) ? VAGUE.past : VAGUE.future }),
  },
  {
    name: "which-length",
    example: "past two years",
    opens: [...WHICH_OPENINGS, "first", "final"],
    next: [...WHICH_NEXT, ...PLURALS, ...firstWords(AMOUNT_WORDS)],
    pattern: at(
      `${WHICH}${BLANK}(?:(?<amount>${AMOUNT})(?:${TO}(?<high>${AMOUNT}))?(?:${BLANK}|-)${BETWEEN})??(?<unit>${MANY_UNITS})${WORD_END}(?:${BLANK}or${BLANK}so)?${ENDS}`,
    ),
    confidence: 0.95,
    read: length,
  },
  {
    name: "length-and-a-half",
    example: "a year and a half",
    opens: SINGLE_UNITS,
    next: UNIT_WORDS,
    pattern: at(`(?:[Aa]n?|[Oo]ne)${BLANK}(?<unit>${ONE_UNIT})${BLANK}and${BLANK}a${BLANK}half${ENDS}`),
    confidence: 0.92,
    read: (groups) => length({ ...groups, amount: "one and a half" }),
  },
  {
    name: "length-range",
    example: "two to three weeks",
    opens: AMOUNT_WORDS,
    next: RANGE_NEXT,
    pattern: at(`(?<amount>${AMOUNT})${TO}(?<high>${AMOUNT})(?:${BLANK}|-)${BETWEEN}(?<unit>${ANY_UNIT})${ENDS}`),
    confidence: 0.91,
    read: (groups) => (isNumber(groups["amount"] ?? "") ? length(groups) : null),
    fits: isNoAge,
  },
  {
    name: "hyphened-length",
    example: "10-year",
    opens: AMOUNT_WORDS,
    next: AMOUNT_NEXT,
    pattern: at(
      `(?<amount>${AMOUNT})-(?<unit>(?!quarters?)${ONE_UNIT})(?:-long)?${WORD_END}(?!(?:-|${BLANK})(?:old|high|low))`,
    ),
    confidence: 0.93,
    read: (groups) => (isHyphened(groups["amount"] ?? "") ? length(groups) : null),
  },
  {
    name: "length",
    example: "three days",
    opens: AMOUNT_WORDS,
    next: LENGTH_NEXT,
    pattern: at(`${LENGTH}(?:${BLANK}or${BLANK}(?:so|two|more))?${ENDS}`),
    confidence: 0.98,
    read: length,
    fits: isLength,
  },
  {
    name: "vague-length",
    example: "for [weeks]",
    opens: PLURALS,
    pattern: at(`(?<unit>${MANY_UNITS})(?:-long)?${ENDS}(?![${APOSTROPHES}])`),
    confidence: 0.75,
    read: length,
    fits: isLasting,
  },
];

function isHyphened(amount: string): boolean {
  return isNumber(amount) || /^several$/iu.test(amount);
}

function length({ amount, high, unit, which }: Groups): Said | null {
  if (amount !== undefined && !isAmount(amount)) return null;
  if (high !== undefined && !isNumber(high)) return null;
  return said({
    kind: "length",
    unit: unitOf(unit),
    amount: amountOf(amount),
    high: high === undefined ? null : amountOf(high),
    which: whichOf(which),
  });
}
