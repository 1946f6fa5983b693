import { FULL_MONTH, FULL_WEEKDAY, monthNumber, MONTHS, weekdayNumber, WEEKDAYS } from "../../../language/calendar.ts";
import { BLANK, pattern, WORD_START } from "../../../language/words.ts";
import type { TimeUnit } from "../../../layers.ts";
import type { Span } from "../../../span.ts";
import type { Context } from "../context.ts";
import { isOwnRelative, isOwnWeekday } from "../context.ts";
import type { Groups } from "../fields.ts";
import { partOf } from "../fields.ts";
import { NUMBER_WORDS } from "../amounts.ts";
import { AMOUNT, amountOf, isNumber } from "../numbers.ts";
import { ANY_NUMBER } from "../openings.ts";
import { anyCase, at, firstWords, WORD_END } from "../patterns.ts";
import {
  ANY_UNIT,
  ONE_UNIT,
  PARTS_OF_DAY,
  PLURALS,
  SEASON,
  SEASON_WORDS,
  SINGLE_UNITS,
  UNIT_WORDS,
  unitOf,
} from "../units.ts";
import type { DateRule, Said } from "./rule.ts";
import { said } from "./rule.ts";

/** Adverbs and adjectives of what comes again and again. */
const REGULAR: Readonly<Record<string, readonly [TimeUnit, number]>> = {
  hourly: ["hour", 1],
  daily: ["day", 1],
  nightly: ["day", 1],
  weekly: ["week", 1],
  biweekly: ["week", 2],
  fortnightly: ["week", 2],
  monthly: ["month", 1],
  quarterly: ["quarter", 1],
  yearly: ["year", 1],
  annually: ["year", 1],
  annual: ["year", 1],
};
const PART = PARTS_OF_DAY.join("|");
const EVERY = "(?:[Ee]very|[Ee]ach)";

/** "a quarterly dividend" tells what kind of dividend it is; "paid quarterly" tells when. */
const QUARTERLY_THING = pattern(`^[Qq]uarterly${BLANK}[a-z]`);

export const SET_RULES: readonly DateRule[] = [
  {
    name: "each-named",
    example: "every Monday",
    opens: ["every", "each"],
    next: [...firstWords([...WEEKDAYS, ...MONTHS]), ...SEASON_WORDS, ...PARTS_OF_DAY],
    pattern: at(
      `${EVERY}${BLANK}(?:(?<weekday>${FULL_WEEKDAY})(?:${BLANK}(?<part>${PART}))?|(?<month>${FULL_MONTH})|(?<season>${SEASON})|(?<alone>${PART}))${WORD_END}`,
    ),
    confidence: 0.95,
    read: eachNamed,
  },
  {
    name: "each",
    example: "every three days",
    opens: ["every", "each"],
    next: [...UNIT_WORDS, ...PLURALS, ...NUMBER_WORDS, ANY_NUMBER, "other", "few", "single"],
    pattern: at(`${EVERY}${BLANK}(?:(?<amount>${AMOUNT})${BLANK})??(?:single${BLANK})?(?<unit>${ANY_UNIT})${WORD_END}`),
    confidence: 0.94,
    read: ({ amount, unit }) => {
      const count = everyHowMany(amount);
      return count === null ? null : said({ kind: "each", unit: unitOf(unit), amount: count });
    },
  },
  {
    name: "per",
    example: "$5 [a year]",
    opens: [...SINGLE_UNITS, "per"],
    next: UNIT_WORDS,
    pattern: at(
      `(?:a|per)${BLANK}(?<unit>${ONE_UNIT})${WORD_END}(?!${BLANK}(?:ago|or|and${BLANK}a|earlier|later|before|after|from|old)|-)`,
    ),
    confidence: 0.91,
    read: ({ unit }) => said({ kind: "each", unit: unitOf(unit), amount: 1 }),
    fits: isRate,
  },
  {
    name: "regular",
    example: "daily",
    opens: Object.keys(REGULAR),
    pattern: at(`(?<word>${anyCase(Object.keys(REGULAR))})${WORD_END}(?!${BLANK}\\p{Lu}|-)`),
    confidence: 0.77,
    read: ({ word = "" }) => {
      const [unit, amount] = REGULAR[word.toLowerCase()] ?? ["day", 1];
      return said({ kind: "each", unit, amount });
    },
    fits: (context, span) =>
      isOwnRelative(context, span) && !QUARTERLY_THING.test(context.text.slice(span.start, span.end + 3)),
  },
  {
    name: "weekdays",
    example: "Mondays",
    opens: ["mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays"],
    pattern: at(`(?<weekday>${FULL_WEEKDAY})s${WORD_END}`),
    confidence: 0.9,
    read: ({ weekday }) => said({ kind: "each", unit: "week", amount: 1 }, { weekday: weekdayNumber(weekday) }),
    fits: isOwnWeekday,
  },
];

function eachNamed({ weekday, month, season, part, alone }: Groups): Said {
  const unit = month !== undefined || season !== undefined ? "year" : weekday === undefined ? "day" : "week";
  const fields = { weekday: weekdayNumber(weekday), month: monthNumber(month), part: partOf(part ?? alone) };
  return said({ kind: "each", unit, amount: 1 }, fields);
}

/** "every other week" is every second one; null for words that are no number. */
function everyHowMany(amount: string | undefined): number | null {
  if (amount === undefined || amount === "few") return 1;
  if (amount === "other") return 2;
  return isNumber(amount) ? amountOf(amount) : null;
}

const TIMES_BEFORE = pattern(
  `${WORD_START}(?:${anyCase(["once", "twice"])}|times|hours?|days?|per(?:${BLANK})?cent)${BLANK}$|%${BLANK}$`,
);
const NUMBER_BEFORE = pattern(
  `(?:[$€£¥]|\\d|${WORD_START}(?:hundred|thousand|million|billion))(?:${BLANK}\\p{L}[\\p{L}-]{0,20}){0,3}${BLANK}$`,
);

/** "$5 a year", "4 million tonnes a day", "twice a week": "per", a number or "times" tells a rate from a length. */
function isRate({ text }: Context, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  if (words.startsWith("per")) return true;
  const before = text.slice(Math.max(0, start - 60), start);
  return !words.endsWith("second") && (TIMES_BEFORE.test(before) || NUMBER_BEFORE.test(before));
}
