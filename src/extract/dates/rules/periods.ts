import { APOSTROPHES, BLANK, pattern, WORD_START } from "../../../language/words.ts";
import type { DateFields, Which } from "../../../layers.ts";
import type { Span } from "../../../span.ts";
import type { Context } from "../context.ts";
import type { Groups } from "../fields.ts";
import { partOf } from "../fields.ts";
import { anyCase, at, WORD_END } from "../patterns.ts";
import {
  ARTICLE,
  FISCAL_WORDS,
  PARTS_OF_DAY,
  TOLD_UNITS,
  unitOf,
  WHICH,
  WHICH_NEXT,
  WHICH_OPENINGS,
  whichOf,
} from "../units.ts";
import type { DateRule, Said } from "./rule.ts";
import { said } from "./rule.ts";

const FISCAL = `(?:${anyCase(FISCAL_WORDS)}(?:${BLANK}|-))?`;
const PERIOD = `(?<unit>${TOLD_UNITS.join("|")})${WORD_END}`;
const PART = `(?<part>morning|afternoon|evening|night)${WORD_END}`;
/** "the day before yesterday" and "the day after the vote" say more than the day beside the one told of. */
const SIDE = `(?<side>before|after|earlier|following)${WORD_END}(?!${BLANK}(?:the|that|this|these|last|next|my|our|his|her|its|their|an?|yesterday|[a-z]{2,20}ing|\\p{Lu}\\p{L}{1,20})${WORD_END})`;
/** "this years festival", "last weeks game": a possessive without its mark, before what it belongs to. */
const UNMARKED = `s${BLANK}(?!(?:of|in|on|and|or|to|for|the|a|it|was|were|has|have|had|are|will|ago|later|earlier)${WORD_END})[a-z]`;
/** "the year ended Sept. 30" is a length, whose end stands beside it. */
const ENDED = `(?=${BLANK}(?<ended>ended|ending)${WORD_END})`;

/** Days, weeks, months and years that are named without their number in the calendar. */
export const PERIOD_RULES: readonly DateRule[] = [
  {
    name: "which-period",
    example: "last week",
    opens: WHICH_OPENINGS,
    next: [...WHICH_NEXT, ...FISCAL_WORDS, ...TOLD_UNITS, ...PARTS_OF_DAY],
    pattern: at(`${ARTICLE}${WHICH}${BLANK}${FISCAL}(?:${PART}|${PERIOD})(?!-(?!old))`),
    confidence: 0.99,
    read: whichPeriod,
    fits: isSeenFromToday,
  },
  {
    name: "unmarked-possessive",
    example: "[this years] festival",
    opens: ["this", "last", "next"],
    next: ["weeks", "months", "years"],
    pattern: at(`(?<which>[Tt]his|[Ll]ast|[Nn]ext)${BLANK}(?<unit>week|month|year)(?=${UNMARKED})s`),
    confidence: 0.85,
    read: whichPeriod,
    fits: ({ text }, { start }) => !HELD.test(text.slice(Math.max(0, start - 12), start)),
  },
  {
    name: "period-beside",
    example: "the day before",
    opens: TOLD_UNITS.map((unit) => `the ${unit}`),
    pattern: at(`[Tt]he${BLANK}${PERIOD}${BLANK}${SIDE}`),
    confidence: 0.86,
    read: ({ unit, side = "" }) => {
      const which = side === "before" || side === "earlier" ? "before" : "after";
      return said({ kind: "period", unit: unitOf(unit), number: null, which });
    },
  },
  {
    name: "year-ended",
    example: "in [the fiscal year] ended June 30",
    opens: ["the year", ...FISCAL_WORDS.map((word) => `the ${word}`)],
    pattern: at(`[Tt]he${BLANK}${FISCAL}year${WORD_END}${ENDED}`),
    confidence: 0.9,
    read: () => said({ kind: "length", unit: "year", amount: 1, high: null, which: null }),
  },
  {
    name: "told-period",
    example: "in [the quarter]",
    opens: [...TOLD_UNITS, ...FISCAL_WORDS].map((word) => `the ${word}`),
    pattern: at(`[Tt]he${BLANK}${FISCAL}${PERIOD}(?![${APOSTROPHES}-])`),
    confidence: 0.85,
    read: ({ unit }) => said({ kind: "period", unit: unitOf(unit), number: null, which: "the" }),
    fits: isTold,
  },
];

/** "the last week of the war" counts from the war, "last week of all weeks" from today. */
const THE_LAST = pattern(`[Tt]he${BLANK}[Ll]ast$`);
const OF_AFTER = pattern(`^${BLANK}of${BLANK}`);
/** "in the last years", "his last weeks", "in last years": a length. */
const HELD = pattern(
  `${WORD_START}(?:the|his|her|its|their|my|our|these|those|in|over|during)${BLANK}$|[${APOSTROPHES}]s?${BLANK}$`,
  "i",
);

function isSeenFromToday({ text }: Context, { start, end }: Span): boolean {
  return !(OF_AFTER.test(text.slice(end, end + 10)) && THE_LAST.test(text.slice(Math.max(0, start - 8), start + 4)));
}

/** "this morning" is of today, "last night" of yesterday; "that evening" of the day told of. */
function whichPeriod({ which, article, part, unit }: Groups): Said | null {
  const meant = whichOf(which, article !== undefined);
  if (meant === null) return null;
  if (part !== undefined) return partOfDay(meant, partOf(part));
  if (unit === "day" && (meant === "past" || meant === "the" || meant === "last")) return null;
  return said({ kind: "period", unit: unitOf(unit), number: null, which: meant });
}

const DAYS_AWAY: Readonly<Partial<Record<Which, number>>> = { last: -1, this: 0, next: 1 };

function partOfDay(which: Which, part: DateFields["part"]): Said | null {
  const offsetDays = DAYS_AWAY[which];
  if (offsetDays !== undefined) return said(null, { offsetDays, part });
  return which === "past" || which === "the" ? null : said({ kind: "told", which }, { part });
}

/** "The weekend", "the third quarter" and "the year" name a time by themselves wherever they stand. */
const ALWAYS = pattern(`^[Tt]he${BLANK}(?:weekend|[a-z]{1,20}${BLANK}(?:quarter|year))$`);
const BEFORE = anyCase(
  [
    "in",
    "for",
    "during",
    "over",
    "throughout",
    "by",
    "through",
    "from",
    "until",
    "into",
    "before",
    "after",
    "within",
  ].concat(["early", "late", "later", "earlier", "early in", "late in", "later in", "earlier in"]),
);
const PARTS_OF = [
  "end",
  "middle",
  "beginning",
  "start",
  "rest",
  "remainder",
  "months",
  "part",
  "half",
  "quarter",
  "weeks",
  "days",
];
const SET_IN_TIME = pattern(`${WORD_START}(?:${BEFORE}|(?:${PARTS_OF.join("|")})${BLANK}of)${BLANK}$`);
/** "the day that changed the town", "the year of the flood": told of there and then. */
const EXPLAINED = pattern(`^${BLANK}(?:of|that|when|the|we|he|she|they|I|in${BLANK}which)${WORD_END}`);

/** "in the quarter", "over the weekend", "later in the day"; not "the day that changed the town". */
function isTold({ text }: Context, { start, end }: Span): boolean {
  if (EXPLAINED.test(text.slice(end, end + 14))) return false;
  return ALWAYS.test(text.slice(start, end)) || SET_IN_TIME.test(text.slice(Math.max(0, start - 20), start));
}
