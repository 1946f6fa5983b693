import { FULL_WEEKDAY, weekdayNumber } from "../../../language/calendar.ts";
import { BLANK } from "../../../language/words.ts";
import type { Groups } from "../fields.ts";
import { AMOUNT_WORDS } from "../amounts.ts";
import { amountOf, isAmount } from "../numbers.ts";
import { at, WORD_END } from "../patterns.ts";
import { LENGTH, LENGTH_NEXT, ONE_UNIT, OPENING_UNITS, PLURALS, SINGLE_UNITS, UNIT_WORDS, unitOf } from "../units.ts";
import type { DateRule, Said } from "./rule.ts";
import { said } from "./rule.ts";

/** "Before" and "after" end the phrase only where nothing follows that they belong to. */
const SIDE = `(?<side>ago|earlier|later|from${BLANK}now|hence|before(?=[.,;:)]|${BLANK}(?:and|but)${BLANK})|after(?=[.,;:]))${WORD_END}`;
const OR_SO = `(?:${BLANK}or${BLANK}so)?`;

/** Times that are a length away from now, or from another time. */
export const SHIFT_RULES: readonly DateRule[] = [
  {
    name: "shift-weekday",
    example: "a year ago Tuesday",
    opens: AMOUNT_WORDS,
    next: LENGTH_NEXT,
    pattern: at(
      `${LENGTH}${BLANK}(?<side>ago)(?:${BLANK}on|${BLANK}last|,)?${BLANK}(?<weekday>${FULL_WEEKDAY})${WORD_END}`,
    ),
    confidence: 0.85,
    read: (groups) => shift(groups, groups["weekday"]),
  },
  {
    name: "shift",
    example: "three years ago",
    opens: AMOUNT_WORDS,
    next: LENGTH_NEXT,
    pattern: at(`${LENGTH}${OR_SO}${BLANK}${SIDE}`),
    confidence: 0.98,
    read: (groups) => shift(groups),
  },
  {
    name: "shift-and-a-half",
    example: "a year and a half ago",
    opens: SINGLE_UNITS,
    next: UNIT_WORDS,
    pattern: at(`(?:[Aa]n?|[Oo]ne)${BLANK}(?<unit>${ONE_UNIT})${BLANK}and${BLANK}a${BLANK}half${BLANK}${SIDE}`),
    confidence: 0.92,
    read: (groups) => shift({ ...groups, amount: "one and a half" }),
  },
  {
    name: "vague-shift",
    example: "years ago",
    opens: PLURALS,
    pattern: at(`(?<unit>${OPENING_UNITS})${BLANK}${SIDE}`),
    confidence: 0.91,
    read: (groups) => shift(groups),
  },
];

const BACK = /^(?:ago|earlier|before)/u;
const FROM_NOW = /^(?:ago|from|hence)/u;

function shift({ amount, unit, side = "" }: Groups, weekday?: string): Said | null {
  if (amount !== undefined && !isAmount(amount)) return null;
  const sign = BACK.test(side) ? -1 : 1;
  const from = FROM_NOW.test(side) ? "now" : "told";
  return said(
    { kind: "shift", unit: unitOf(unit), amount: amountOf(amount), sign, from },
    { weekday: weekdayNumber(weekday) },
  );
}
