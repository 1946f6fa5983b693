import { anyOf, BLANK } from "../../language/words.ts";
import type { TimeUnit, Which } from "../../layers.ts";
import { AMOUNT_NEXT, BETWEEN_WORDS } from "./amounts.ts";
import { AMOUNT } from "./numbers.ts";
import { anyCase, firstWords } from "./patterns.ts";

/** Units of time by the words for them, singular. */
const UNITS: Readonly<Record<string, TimeUnit>> = {
  second: "second",
  minute: "minute",
  hour: "hour",
  day: "day",
  night: "day",
  week: "week",
  weekend: "weekend",
  month: "month",
  quarter: "quarter",
  year: "year",
  decade: "decade",
  century: "century",
};

const SINGULAR = Object.keys(UNITS);
export const PLURALS: readonly string[] = SINGULAR.map((unit) => (unit === "century" ? "centuries" : `${unit}s`));

export const ONE_UNIT: string = anyOf(SINGULAR);
export const MANY_UNITS: string = anyOf(PLURALS);
export const ANY_UNIT: string = anyOf([...SINGULAR, ...PLURALS]);
/** At the opening of a sentence: "Years ago". */
export const OPENING_UNITS: string = anyCase(PLURALS);
export const UNIT_WORDS: readonly string[] = SINGULAR;

/** "weeks" → week. */
export function unitOf(word: string | undefined): TimeUnit {
  const lower = (word ?? "").toLowerCase();
  return UNITS[lower === "centuries" ? "century" : lower.replace(/s$/u, "")] ?? "day";
}

const MEANT: Readonly<Record<string, Which>> = {
  last: "last",
  "this last": "last",
  "this past": "last",
  past: "past",
  this: "this",
  current: "this",
  "this current": "this",
  "this coming": "next",
  coming: "next",
  upcoming: "next",
  next: "next",
  "the next": "after",
  previous: "before",
  preceding: "before",
  prior: "before",
  following: "after",
  ensuing: "after",
  subsequent: "after",
  same: "same",
  "that same": "same",
  "this same": "same",
  that: "same",
  latest: "last",
  "most recent": "last",
  recent: "past",
  final: "same",
  first: "same",
  entire: "the",
  full: "the",
  whole: "the",
};

export const WHICH_WORDS: readonly string[] = Object.keys(MEANT).filter((word) => !/^(?:the |final|first)/u.test(word));

/** Which one the words mean; "the next day" counts from the day told of, "next week" from publication. */
export function whichOf(words: string | undefined, hasArticle = false): Which | null {
  const lower = words?.toLowerCase().replaceAll(/\s+/gu, " ");
  if (lower === undefined) return null;
  return (hasArticle ? MEANT[`the ${lower}`] : undefined) ?? MEANT[lower] ?? null;
}

const SEASONS: Readonly<Record<string, number>> = { spring: 1, summer: 2, autumn: 3, fall: 3, winter: 4 };
export const SEASON: string = anyCase(Object.keys(SEASONS));
export const SEASON_WORDS: readonly string[] = Object.keys(SEASONS);

/** 1 spring, 2 summer, 3 autumn, 4 winter. */
export function seasonOf(word: string | undefined): number | null {
  return SEASONS[word?.toLowerCase() ?? ""] ?? null;
}

export const PARTS_OF_DAY: readonly string[] = ["morning", "afternoon", "evening", "night"];
/** Units that an article alone can point at: "in the quarter". */
export const TOLD_UNITS: readonly string[] = [
  "day",
  "week",
  "weekend",
  "month",
  "quarter",
  "year",
  "decade",
  "century",
];
/** Words that may stand before a unit without changing which one is meant. */
export const FISCAL_WORDS: readonly string[] = [
  "fiscal",
  "calendar",
  "financial",
  "academic",
  "school",
  "trading",
  "whole",
  "entire",
  "full",
];

/** The article before, which turns "next day" into the day after the one told of. */
export const ARTICLE: string = `(?:(?<=(?<article>[Tt]he${BLANK}))|)`;
export const WHICH: string = `(?<which>${anyCase(WHICH_WORDS)})`;
/** What may follow the first word of "this past" and "most recent". */
export const WHICH_NEXT: readonly string[] = WHICH_WORDS.flatMap((words) => words.split(" ").slice(1));
/** "that" and "most" are small words: they open a time only with the next one. */
export const WHICH_OPENINGS: readonly string[] = [
  ...firstWords(WHICH_WORDS).filter((word) => word !== "that" && word !== "most"),
  ...["same", ...TOLD_UNITS, ...PARTS_OF_DAY, ...SEASON_WORDS].map((word) => `that ${word}`),
  "most recent",
];

export const BETWEEN: string = `(?:${anyOf(BETWEEN_WORDS)}${BLANK}){0,2}`;
export const LENGTH: string = `(?<amount>${AMOUNT})(?:${BLANK}|-)${BETWEEN}(?<unit>${ANY_UNIT})`;
export const LENGTH_NEXT: readonly string[] = [...SINGULAR, ...PLURALS, ...BETWEEN_WORDS, ...AMOUNT_NEXT];
/** How "a year", "an hour" and "one day" begin. */
export const SINGLE_UNITS: readonly string[] = ["one", ...UNIT_WORDS.flatMap((unit) => [`a ${unit}`, `an ${unit}`])];
