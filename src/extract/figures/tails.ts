import { anyOf, BLANK, pattern, wordList } from "../../language/words.ts";
import { LOWER, WORD_END } from "./chars.ts";
import { CURRENCY, PERCENT, POINTS, PRICE, SIGN, UNIT } from "./patterns.ts";
import { moneyUnit, signUnit, unitOf } from "./readings.ts";
import type { FigureRule, TailRule } from "./rule.ts";

export const AT_SIGN: RegExp = pattern(SIGN, "y");
export const AT_PRICE: RegExp = pattern(PRICE, "y");

/** Money by the sign before it; the one unit that stands in front. */
export const SIGN_RULE: FigureRule & { readonly read: typeof signUnit } = {
  name: "money-sign",
  example: "NZ$48 million",
  kind: "money",
  confidence: 0.98,
  read: signUnit,
};

const WEIGHS = /weigh(?:s|ed|ing)?(?: \S{1,12}){0,3} $/u;
/** "pounds of public money" is no weight. */
const OF_MONEY = anyOf(wordList("the his her its their public your damage debt tax taxpayers"));
const OF_THINGS = pattern(`^${BLANK}of${BLANK}(?!${OF_MONEY})[${LOWER}]`);

/** Pounds that are a weight, by the words around them; tried before the currency. */
const POUNDS: TailRule = {
  name: "weight-pounds",
  example: "12 pounds of rice",
  kind: "measure",
  confidence: 0.9,
  pattern: pattern(`[ -]pounds?${WORD_END}(?=(?<rest>.{0,24}))`, "y"),
  read: ({ rest = "" }, _number, before) =>
    OF_THINGS.test(rest) || WEIGHS.test(before) ? { unit: "lb", part: 1 } : null,
};

export const CURRENCY_TAIL: TailRule = {
  name: "money-word",
  example: "9 million shillings",
  kind: "money",
  confidence: 0.95,
  pattern: pattern(CURRENCY, "y"),
  read: moneyUnit,
};

export const UNIT_TAIL: TailRule = {
  name: "measure",
  example: "70 km",
  kind: "measure",
  confidence: 0.95,
  pattern: pattern(UNIT, "y"),
  // "At one point" is a moment, "a three-point plan" has items; only digits make points of one ("a 10-point lead").
  read: (groups, number) => (groups["unit"] === "point" && !/^\d/u.test(number) ? null : unitOf(groups)),
};

/** Units behind a number, in the order in which they are tried. */
export const TAILS: readonly TailRule[] = [
  POUNDS,
  CURRENCY_TAIL,
  {
    name: "percent",
    example: "14 per cent",
    kind: "percent",
    confidence: 0.98,
    pattern: pattern(PERCENT, "y"),
    read: () => ({ unit: "%", part: 1 }),
  },
  {
    name: "percent-points",
    example: "25 basis points",
    kind: "percent",
    confidence: 0.97,
    pattern: pattern(POINTS, "y"),
    read: ({ points = "" }) => ({ unit: points.startsWith("b") ? "bp" : "pp", part: 1 }),
  },
  {
    name: "points-to-percent",
    example: "four points to 29%",
    kind: "percent",
    confidence: 0.85,
    pattern: pattern(`${BLANK}points?(?=,?${BLANK}(?:to|from|at)${BLANK}[\\d.]{1,6}(?:%|${BLANK}per))`, "y"),
    read: () => ({ unit: "pp", part: 1 }),
  },
];
