import { YEAR } from "../../../language/calendar.ts";
import { APOSTROPHES, BLANK } from "../../../language/words.ts";
import type { DateFields } from "../../../layers.ts";
import type { Groups } from "../fields.ts";
import { offsetOf } from "../fields.ts";
import { ordinalOf } from "../ordinals.ts";
import { ANY_NUMBER, SHORT_NUMBER, YEAR_NUMBER } from "../openings.ts";
import { anyCase, at, WORD_END } from "../patterns.ts";
import { unitOf } from "../units.ts";
import type { DateRule, Said } from "./rule.ts";
import { said } from "./rule.ts";

const COUNTS = ["first", "second", "third", "fourth"];
const COUNTED = `(?<ordinal>${anyCase(COUNTS)}|[1-4](?:st|nd|rd|th)|[Ll]ast|[Ff]inal)`;
const QUARTER = `(?:${BLANK}|-)(?:fiscal(?:${BLANK}|-))?(?<unit>quarter|half)${WORD_END}`;
const BEFORE =
  `(?:(?<year>${YEAR})|(?<ofYear>[Tt]his|[Ll]ast|[Nn]ext)${BLANK}year[${APOSTROPHES}]s|[Ff]iscal|(?<ago>year-(?:ago|earlier)))` +
  `(?:${BLANK}|-)(?:fiscal${BLANK})?`;
const OF_YEAR =
  `(?:(?:${BLANK}of|,)?${BLANK}(?:(?:fiscal${BLANK})?(?<year>${YEAR})|(?:the${BLANK})?(?<ofYear>last|this|next)${BLANK}` +
  `(?:fiscal${BLANK})?year${WORD_END}(?![${APOSTROPHES}]s)))?`;
/** Without its year "the second half" is one of a match, more often than not. */
const HALF_OF_PLAY = /half$/u;

/** Quarters and halves of years, as reports on business name them. */
export const QUARTER_RULES: readonly DateRule[] = [
  {
    name: "quarter-after-year",
    example: "this year's third quarter",
    opens: [YEAR_NUMBER, "this", "last", "next", "fiscal", "year"],
    next: ["year", "fiscal", "-", ANY_NUMBER, "last", "final", ...COUNTS],
    pattern: at(`${BEFORE}${COUNTED}${QUARTER}`),
    confidence: 0.95,
    read: countedQuarter,
  },
  {
    name: "quarter",
    example: "third quarter of 1984",
    opens: [SHORT_NUMBER, ...COUNTS, "last", "final"],
    next: ["st", "nd", "rd", "th", "-", "fiscal", "quarter", "half"],
    pattern: at(`${COUNTED}${QUARTER}${OF_YEAR}`),
    confidence: 0.94,
    read: countedQuarter,
    fits: ({ text }, { start, end }) => !HALF_OF_PLAY.test(text.slice(start, end)),
  },
  {
    name: "year-ago-period",
    example: "year-earlier quarter",
    opens: ["year", "comparable"],
    next: ["-", "year"],
    pattern: at(
      `(?:[Cc]omparable${BLANK})?[Yy]ear-(?:ago|earlier)(?:${BLANK}(?<unit>quarter|period|month|week))?${WORD_END}`,
    ),
    confidence: 0.9,
    read: ({ unit }) => {
      const named = unit === "month" || unit === "week" ? unit : "quarter";
      return said({ kind: "period", unit: named, number: null, which: "the" }, { yearOffset: -1 });
    },
  },
  {
    name: "quarter-of-year",
    example: "1988 quarter",
    opens: [YEAR_NUMBER],
    next: ["quarter", "period"],
    pattern: at(`(?<year>${YEAR})${BLANK}(?:quarter|period)${WORD_END}`),
    confidence: 0.9,
    read: ({ year }) => said({ kind: "period", unit: "quarter", number: null, which: "the" }, { year: Number(year) }),
  },
  {
    name: "latest-period",
    example: "latest period",
    opens: ["latest", "corresponding", "same", "comparable"],
    next: ["quarter", "period"],
    pattern: at(
      `(?:[Ll]atest|[Cc]orresponding|[Ss]ame|[Cc]omparable)${BLANK}(?:quarter|period)(?:${BLANK}(?<ofYear>last)${BLANK}year)?${WORD_END}`,
    ),
    confidence: 0.86,
    read: ({ ofYear }) =>
      said({ kind: "period", unit: "quarter", number: null, which: "the" }, { yearOffset: offsetOf(ofYear) }),
  },
  {
    name: "year-end",
    example: "year-end",
    opens: ["year", "month"],
    next: ["'", "’", "ʼ", "-", "end"],
    pattern: at(`(?<unit>[Yy]ear|[Mm]onth)(?:[${APOSTROPHES}]s${BLANK}|${BLANK}|-)end${WORD_END}`),
    confidence: 0.91,
    read: ({ unit }) => said({ kind: "period", unit: unitOf(unit), number: -1, which: "this" }),
  },
];

function countedQuarter({ ordinal = "", unit, year, ofYear, ago }: Groups): Said {
  const isHalf = unit === "half";
  const last = isHalf ? 2 : 4;
  const number = /^(?:last|final)$/iu.test(ordinal) ? last : ordinalOf(ordinal);
  const fields: Partial<DateFields> = {
    year: year === undefined ? null : Number(year),
    yearOffset: ago === undefined ? offsetOf(ofYear) : -1,
  };
  return said({ kind: "period", unit: isHalf ? "half" : "quarter", number, which: null }, fields);
}
