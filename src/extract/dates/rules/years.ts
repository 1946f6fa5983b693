import { YEAR } from "../../../language/calendar.ts";
import { BLANK, pattern } from "../../../language/words.ts";
import { isOwnYear } from "../context.ts";
import type { Groups } from "../fields.ts";
import { ORDINAL, ORDINAL_WORDS, ordinalOf, SPELLED_YEAR, SPELLED_YEAR_NEXT, spelledYear } from "../ordinals.ts";
import { ANY_NUMBER, LONG_NUMBER, SHORT_NUMBER, YEAR_NUMBER } from "../openings.ts";
import { anyCase, at, firstWords, LETTERS, WORD_END } from "../patterns.ts";
import type { DateRule, Said } from "./rule.ts";
import { said } from "./rule.ts";

const DECADES: readonly string[] = [
  "twenties",
  "thirties",
  "forties",
  "fifties",
  "sixties",
  "seventies",
  "eighties",
  "nineties",
];
const BEFORE_TWO_THOUSAND = pattern(`(?:year|in|of|since|until|by|before)${BLANK}$`, "i");
const YEAR_WORDS = ["eighteen", "nineteen", "twenty", "two thousand"];
const DIGITS_END = `(?![${LETTERS}%°$€£+]|[.,:/]\\d|[-–][${LETTERS}])`;

/** Years, decades, centuries. */
export const YEAR_RULES: readonly DateRule[] = [
  {
    name: "decade",
    example: "1990s",
    opens: [YEAR_NUMBER],
    next: ["s", "'", "’"],
    pattern: at(`(?<year>(?:1\\d|20)\\d0)['’]?s${WORD_END}`),
    confidence: 0.97,
    read: decade,
  },
  {
    name: "short-decade",
    example: "in [the ’90s]",
    opens: [SHORT_NUMBER],
    next: ["s"],
    pattern: at(`(?<=['’‘])(?<short>[2-9]0)s${WORD_END}`),
    confidence: 0.9,
    read: ({ short }) => said({ kind: "period", unit: "decade", number: Number(short) / 10, which: null }),
  },
  {
    name: "spelled-decade",
    example: "in [the sixties]",
    opens: DECADES,
    pattern: at(`(?<=(?:[Tt]he|[Ee]arly|[Mm]id|[Ll]ate)(?:${BLANK}|-))(?<words>${anyCase(DECADES)})${WORD_END}`),
    confidence: 0.9,
    read: ({ words = "" }) =>
      said({ kind: "period", unit: "decade", number: DECADES.indexOf(words.toLowerCase()) + 2, which: null }),
  },
  {
    name: "century",
    example: "19th century",
    opens: [SHORT_NUMBER, ...firstWords(ORDINAL_WORDS)],
    next: ["st", "nd", "rd", "th", "-", "century", "centuries"],
    pattern: at(`(?<ordinal>${ORDINAL})(?:${BLANK}|-)[Cc]entur(?:y|ies)(?:${BLANK}(?<era>BCE?|B\\.C\\.))?${WORD_END}`),
    confidence: 0.96,
    read: ({ ordinal, era }) =>
      era === undefined ? said({ kind: "period", unit: "century", number: ordinalOf(ordinal), which: null }) : null,
  },
  {
    name: "year-range",
    example: "1990-94",
    opens: [YEAR_NUMBER],
    next: ["-", "–", "/"],
    pattern: at(`(?<year>${YEAR})[-–/](?<end>${YEAR}|\\d\\d)${DIGITS_END}(?![-–/])`),
    confidence: 0.96,
    read: yearRange,
    fits: isOwnYear,
  },
  {
    name: "year-of-era",
    example: "493 BC",
    opens: [SHORT_NUMBER, LONG_NUMBER, YEAR_NUMBER],
    next: ["bc", "bce", "b", "ce", "ad", "a"],
    pattern: at(`(?<year>\\d{1,4})${BLANK}(?<era>BCE?|B\\.C\\.|CE|A\\.?D\\.?)${WORD_END}`),
    confidence: 0.96,
    read: ({ year, era = "" }) => said(null, { year: era.startsWith("B") ? -Number(year) : Number(year) }),
  },
  {
    name: "year",
    example: "1974",
    opens: [YEAR_NUMBER],
    pattern: at(`(?<year>${YEAR})${DIGITS_END}(?![-–/]\\d)`),
    confidence: 0.98,
    read: ({ year }) => said(null, { year: Number(year) }),
    fits: isOwnYear,
  },
  {
    name: "spelled-year",
    example: "nineteen ninety-six",
    opens: YEAR_WORDS,
    next: SPELLED_YEAR_NEXT,
    pattern: at(
      `(?<words>${SPELLED_YEAR})${WORD_END}(?!${BLANK}(?:years?|days?|dollars?|troops|men|women|percent|people)${WORD_END}|-)`,
    ),
    confidence: 0.85,
    read: ({ words = "" }) => said(null, { year: spelledYear(words) }),
    fits: ({ text }, { start, end }) =>
      /^[Tt]wo/u.test(text.slice(start, end))
        ? BEFORE_TWO_THOUSAND.test(text.slice(Math.max(0, start - 10), start))
        : true,
  },
  {
    name: "the-year",
    example: "the year 2000",
    opens: ["the year"],
    pattern: at(`[Tt]he${BLANK}year${BLANK}(?:(?<year>${YEAR})|(?<words>${SPELLED_YEAR}))${WORD_END}`),
    confidence: 0.97,
    read: ({ year, words = "" }) => said(null, { year: year === undefined ? spelledYear(words) : Number(year) }),
  },
  {
    name: "fiscal-year",
    example: "fiscal 1989",
    opens: ["fiscal"],
    next: ["year", ANY_NUMBER],
    pattern: at(`[Ff]iscal${BLANK}(?:year${BLANK})?(?<year>${YEAR})${WORD_END}`),
    confidence: 0.95,
    read: ({ year }) => said(null, { year: Number(year) }),
  },
];

/** "the 1700s" are a hundred years, "the 2000s" ten. */
function decade({ year }: Groups): Said {
  const first = Number(year);
  if (first % 100 === 0 && first < 2000)
    return said({ kind: "period", unit: "century", number: first / 100 + 1, which: null });
  return said({ kind: "period", unit: "decade", number: null, which: null }, { year: first });
}

function yearRange({ year, end = "" }: Groups): Said | null {
  const first = Number(year);
  const last = end.length === 2 ? Math.floor(first / 100) * 100 + Number(end) : Number(end);
  if (last <= first || last - first > 150) return null;
  return said({ kind: "period", unit: "year", number: last, which: null }, { year: first });
}
