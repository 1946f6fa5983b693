import { DAY, YEAR } from "../../language/calendar.ts";
import { anyOf, BLANK, LETTERS, pattern } from "../../language/words.ts";
import { DASHLESS, SMALL_AGENCIES } from "./words.ts";

/** One form of a dateline: a place at the first letter of a line, and what must stand behind it. Tried in this order. */
export interface DatelineRule {
  readonly name: string;
  readonly example: string;
  /** "ROTTERDAM, Netherlands" in capitals, or "Geneva" in mixed case. */
  readonly place: "capitals" | "mixed";
  /** Sticky, from the end of the place on; group `date` where the form has one. */
  readonly rest: RegExp;
  readonly confidence: number;
}

const GAP = `(?:${BLANK})?`;
/** The shape of a month or weekday; whether it is one is looked up. */
const NAME = "[A-Z][A-Za-z]{2,8}\\.?";
const DATE = `(?<date>(?:${NAME},?${BLANK})?(?:${NAME}${BLANK}${DAY}|${DAY}${BLANK}${NAME})(?:,?${BLANK}${YEAR})?)(?![${LETTERS}])`;
/** "(Reuters)", "(AP)", "(Kyiv Gazette/AP)", "(dpa)". */
const AGENCY = `\\((?:\\p{Lu}[^()\\n]{1,40}|${anyOf(SMALL_AGENCIES)})\\)`;
const DATE_AND_AGENCY = `${DATE}(?:,?${BLANK}${AGENCY})?`;
const DASH = `${GAP}(?:—|--|[-–_](?=\\s|$))`;

function behind(source: string): RegExp {
  return pattern(source, "y");
}

export const RULES: readonly DatelineRule[] = [
  {
    name: "capitals-dated",
    example: "ROTTERDAM, Netherlands, March 5 (Reuters) -",
    place: "capitals",
    rest: behind(`,?${BLANK}${DATE_AND_AGENCY}${DASH}`),
    confidence: 0.99,
  },
  {
    name: "capitals-agency",
    example: "PARIS (AP) —",
    place: "capitals",
    rest: behind(`,?${BLANK}${AGENCY}${DASH}`),
    confidence: 0.99,
  },
  {
    name: "capitals",
    example: "BERLIN —",
    place: "capitals",
    rest: behind(DASH),
    confidence: 0.93,
  },
  {
    name: "mixed-case-dated",
    example: "Geneva, 4 May 2026 –",
    place: "mixed",
    rest: behind(`,${BLANK}${DATE_AND_AGENCY}${DASH}`),
    confidence: 0.96,
  },
  {
    name: "mixed-case-agency",
    example: "Geneva (AFP) –",
    place: "mixed",
    rest: behind(`${BLANK}${AGENCY}${DASH}`),
    confidence: 0.9,
  },
  {
    name: "place-and-outlet",
    example: "Lyon (CNN) Dockers",
    place: "mixed",
    rest: behind(`${BLANK}\\(${anyOf(DASHLESS)}\\)(?=${BLANK}[\\p{Lu}"“‘'])`),
    confidence: 0.95,
  },
  {
    name: "dated-line",
    example: "Tromso, Norway, Monday 8 June 2026",
    place: "mixed",
    rest: behind(`,${BLANK}${DATE}\\.?(?=[ \\t]{0,4}(?:\\r?\\n|$))`),
    confidence: 0.9,
  },
];
