import { DAY, MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS, YEAR } from "../../../language/calendar.ts";
import { BLANK } from "../../../language/words.ts";
import type { Context } from "../context.ts";
import type { Groups } from "../fields.ts";
import { ANY_NUMBER, SHORT_NUMBER, YEAR_NUMBER } from "../openings.ts";
import { at, firstWords, GAP, LETTERS, WORD_END } from "../patterns.ts";
import type { DateRule, Said } from "./rule.ts";
import { readFields, readTold } from "./rule.ts";

/** After a day: no further digit ("10,000"), no measure ("May 5 per cent"), no clock ("March 5:30"). */
const DAY_END = `(?![${LETTERS}%°$€£]|[.,:/]\\d|${GAP}(?:per${GAP}cent|million|billion|thousand)${WORD_END})`;
const YEAR_END = `(?![${LETTERS}]|[.,]\\d)`;
/**
 * The shapes of the calendar's names: "March", "MARCH", "Sept.", "Thurs."; a month may end its phrase, so no full stop
 * counts to it after "May". Whether a name is one is looked up when the fields are read: all of them, with their
 * abbreviations, would stand in each pattern twice or thrice.
 */
const WEEKDAY = "[A-Z][A-Za-z]{2,8}\\.?";
const NAME = "(?:[A-Z][A-Za-z]{2,3}(?<!M[Aa][Yy]|J[Uu][Nn][Ee]|J[Uu][Ll][Yy])\\.|[A-Z][A-Za-z]{2,8})";
const WEEKDAY_BEFORE = `(?:(?<weekday>${WEEKDAY}),?${BLANK}(?:the${BLANK})?)?`;
const MONTH = `(?<month>${NAME})`;
/** Within one month a range is written tight ("10-13") or with a word ("10 to 13"). */
const TIGHT = `(?:[-–‑]|${BLANK}(?:to|through)${BLANK})`;
const WIDE = `(?:${GAP}[-–‑]${GAP}|${BLANK}(?:to|through)${BLANK})`;
/** Over two months words join two dates, each a phrase of its own; a dash makes one. */
const DASH = `${GAP}[-–‑]${GAP}`;
const ANY_YEAR = `(?:,?${BLANK}(?<year>${YEAR})${YEAR_END}|,?${BLANK}(?:of${BLANK})?(?<ofYear>last|this|next)${BLANK}year${WORD_END})`;
const YEAR_AFTER = `(?:${ANY_YEAR}|${DAY_END})`;
const YEAR_AFTER_MONTH = `(?:${ANY_YEAR}|${WORD_END})`;
const OF = `(?:${BLANK}|${BLANK}of${BLANK}|-)`;

const MONTH_WORDS = firstWords([...MONTHS, ...SHORT_MONTHS]);
const WEEKDAY_WORDS = firstWords([...WEEKDAYS, ...SHORT_WEEKDAYS]);
const DATE_WORDS = [...MONTH_WORDS, ...WEEKDAY_WORDS];
/** After a weekday the month or "the", after a month the day. */
const MONTH_DAY_NEXT = [...MONTH_WORDS, "the", ANY_NUMBER];
/** After a weekday the day or "the", after the digits of a day its ending. */
const DAY_NEXT = [ANY_NUMBER, "the", "st", "nd", "rd", "th"];

/** Days of a month, months of a year. */
export const CALENDAR_RULES: readonly DateRule[] = [
  {
    name: "iso-day",
    example: "2026-03-05",
    opens: [YEAR_NUMBER],
    next: ["-"],
    pattern: at(`(?<year>${YEAR})-(?<monthDigits>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])${WORD_END}(?!-\\d)`),
    confidence: 0.99,
    read: readFields,
  },
  {
    name: "numeric-day",
    example: "3/25/2026",
    opens: [SHORT_NUMBER],
    next: ["/", ".", "-"],
    pattern: at(`(?<first>\\d{1,2})(?<mark>[/.-])(?<second>\\d{1,2})\\k<mark>(?<year>${YEAR})${YEAR_END}`),
    confidence: 0.95,
    read: numericDay,
  },
  {
    name: "month-of-told-year",
    example: "October of that year",
    opens: MONTH_WORDS,
    next: [ANY_NUMBER, "of", "the", "that", "same", "following", "previous"],
    pattern: at(
      `${MONTH}(?:${BLANK}(?<day>${DAY}))?${BLANK}(?:of${BLANK})?(?:the${BLANK})?(?<which>that|same|following|previous)${BLANK}year${WORD_END}`,
    ),
    confidence: 0.96,
    read: readTold,
  },
  {
    name: "month-day-to-month-day",
    example: "Sept. 28 – Oct. 2, 2026",
    opens: DATE_WORDS,
    next: MONTH_DAY_NEXT,
    pattern: at(
      `${WEEKDAY_BEFORE}${MONTH}${BLANK}(?<day>${DAY})${DASH}(?<endMonth>${NAME})${BLANK}(?<endDay>${DAY})${YEAR_AFTER}`,
    ),
    confidence: 0.97,
    read: readFields,
  },
  {
    name: "month-days",
    example: "Sept. 10-13",
    opens: DATE_WORDS,
    next: MONTH_DAY_NEXT,
    pattern: at(`${WEEKDAY_BEFORE}${MONTH}${BLANK}(?<day>${DAY})${TIGHT}(?<endDay>${DAY})${YEAR_AFTER}`),
    confidence: 0.98,
    read: readFields,
  },
  {
    name: "month-day",
    example: "Sunday, March 1, 2026",
    opens: DATE_WORDS,
    next: MONTH_DAY_NEXT,
    pattern: at(`${WEEKDAY_BEFORE}${MONTH}${BLANK}(?:the${BLANK})?(?<day>${DAY})${YEAR_AFTER}`),
    confidence: 0.99,
    read: readFields,
  },
  {
    name: "day-month-to-day-month",
    example: "28 February – 3 March",
    opens: [SHORT_NUMBER, ...WEEKDAY_WORDS],
    next: [...DAY_NEXT, ...MONTH_WORDS],
    pattern: at(
      `${WEEKDAY_BEFORE}(?<day>${DAY})${BLANK}${MONTH}${DASH}(?<endDay>${DAY})${BLANK}(?<endMonth>${NAME})${YEAR_AFTER_MONTH}`,
    ),
    confidence: 0.98,
    read: readFields,
  },
  {
    name: "days-month",
    example: "10-13 September",
    opens: [SHORT_NUMBER, ...WEEKDAY_WORDS],
    next: [...DAY_NEXT, "to", "through", "-", "–", "‑"],
    pattern: at(`${WEEKDAY_BEFORE}(?<day>${DAY})${WIDE}(?<endDay>${DAY})${OF}${MONTH}${YEAR_AFTER_MONTH}`),
    confidence: 0.98,
    read: readFields,
  },
  {
    name: "day-month",
    example: "Saturday 14 February 2026",
    opens: [SHORT_NUMBER, ...WEEKDAY_WORDS],
    next: [...DAY_NEXT, ...MONTH_WORDS, "of", "-"],
    pattern: at(`${WEEKDAY_BEFORE}(?<day>${DAY})${OF}${MONTH}${YEAR_AFTER_MONTH}`),
    confidence: 0.99,
    read: readFields,
  },
  {
    name: "month-year",
    example: "March 2026",
    opens: MONTH_WORDS,
    next: [ANY_NUMBER, "of", "last", "this", "next"],
    pattern: at(`${MONTH}(?:${BLANK}of)?${ANY_YEAR}`),
    confidence: 0.99,
    read: readFields,
  },
];

/**
 * "25/3/2026" and "3/25/2026" have one reading, and so has "5/5/2026". "3/5/2026" is 5 March in the
 * United States and 3 May elsewhere: it is left alone unless the outlet's country decides. Dots are
 * written only where the day stands first.
 */
function numericDay({ first = "", second = "", mark, year = "" }: Groups, { numeric }: Context): Said | null {
  const dayFirst = readFields({ day: first, monthDigits: second, year });
  const monthFirst = mark === "." ? null : readFields({ day: second, monthDigits: first, year });
  if (dayFirst === null || monthFirst === null || Number(first) === Number(second)) return dayFirst ?? monthFirst;
  if (numeric === null) return null;
  return numeric === "day-first" ? dayFirst : monthFirst;
}
