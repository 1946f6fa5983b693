import {
  FULL_MONTH,
  FULL_WEEKDAY,
  MONTHS,
  SHORT_MONTHS,
  SHORT_WEEKDAYS,
  WEEKDAYS,
} from "../../../language/calendar.ts";
import { BLANK } from "../../../language/words.ts";
import { isOwnMonth, isOwnRelative, isOwnWeekday } from "../context.ts";
import { at, firstWords, WORD_END } from "../patterns.ts";
import type { DateRule } from "./rule.ts";
import { readFields, readTold } from "./rule.ts";

const DIRECTION = `(?<direction>[Ll]ast|[Nn]ext|[Tt]his(?:${BLANK}(?:past|coming))?|coming)`;
const PART = `(?:${BLANK}(?<part>morning|afternoon|evening|night))`;

const MONTH_WORDS = firstWords([...MONTHS, ...SHORT_MONTHS]);
const WEEKDAY_WORDS = firstWords([...WEEKDAYS, ...SHORT_WEEKDAYS]);
const FULL_WEEKDAY_WORDS = firstWords(WEEKDAYS);

/** Weekdays and months alone, and days seen from today. */
export const DAY_RULES: readonly DateRule[] = [
  {
    name: "directed-weekday",
    example: "next Monday",
    opens: ["last", "this", "next", "coming"],
    next: [...FULL_WEEKDAY_WORDS, "past", "coming"],
    pattern: at(`${DIRECTION}${BLANK}(?<weekday>${FULL_WEEKDAY})${PART}?${WORD_END}`),
    confidence: 0.95,
    read: readFields,
    fits: isOwnWeekday,
  },
  {
    name: "told-weekday",
    example: "previous Friday",
    opens: ["previous", "preceding", "following", "that"],
    next: FULL_WEEKDAY_WORDS,
    pattern: at(
      `(?<which>[Pp]revious|[Pp]receding|[Ff]ollowing|[Tt]hat)${BLANK}(?<weekday>${FULL_WEEKDAY})${PART}?${WORD_END}`,
    ),
    confidence: 0.9,
    read: readTold,
  },
  {
    name: "weekday",
    example: "Sunday",
    opens: WEEKDAY_WORDS,
    pattern: at(`(?<weekday>${FULL_WEEKDAY})${PART}?${WORD_END}`),
    confidence: 0.96,
    read: readFields,
    fits: isOwnWeekday,
  },
  {
    name: "weekday-abbreviation",
    example: "Mon.",
    opens: WEEKDAY_WORDS,
    pattern: at(`(?<weekday>(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri)\\.)(?=,?[ ]\\p{Ll}|,)`),
    confidence: 0.8,
    read: readFields,
  },
  {
    name: "directed-month",
    example: "last March",
    opens: ["last", "this", "next"],
    next: firstWords(MONTHS),
    pattern: at(`(?<direction>[Ll]ast|[Nn]ext|[Tt]his)${BLANK}(?<month>${FULL_MONTH})${WORD_END}(?!${BLANK}\\d)`),
    confidence: 0.95,
    read: readFields,
  },
  {
    name: "month",
    example: "October",
    opens: MONTH_WORDS,
    pattern: at(`(?<month>${FULL_MONTH})${WORD_END}`),
    confidence: 0.98,
    read: readFields,
    fits: isOwnMonth,
  },
  {
    name: "beyond-day",
    example: "the day before yesterday",
    opens: ["the day", "day"],
    pattern: at(
      `(?:[Tt]he${BLANK})?[Dd]ay${BLANK}(?<beyond>before${BLANK}(?=yesterday)|after${BLANK}(?=tomorrow))(?<relative>yesterday|tomorrow)${WORD_END}`,
    ),
    confidence: 0.95,
    read: readFields,
  },
  {
    name: "tonight",
    example: "tonight",
    opens: ["tonight"],
    pattern: at(`(?<relative>[Tt]o(?<part>night))${WORD_END}`),
    confidence: 0.9,
    read: readFields,
    fits: isOwnRelative,
  },
  {
    name: "relative-day",
    example: "yesterday",
    opens: ["yesterday", "today", "tomorrow"],
    pattern: at(`(?<relative>[Yy]esterday|[Tt]oday|[Tt]omorrow)${PART}?${WORD_END}`),
    confidence: 0.93,
    read: readFields,
    fits: isOwnRelative,
  },
];
