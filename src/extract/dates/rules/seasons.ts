import { YEAR } from "../../../language/calendar.ts";
import { BLANK, pattern, WORD_START } from "../../../language/words.ts";
import type { Span } from "../../../span.ts";
import type { Context } from "../context.ts";
import { offsetOf } from "../fields.ts";
import { ANY_NUMBER } from "../openings.ts";
import { anyCase, at, WORD_END } from "../patterns.ts";
import { ARTICLE, SEASON, SEASON_WORDS, seasonOf, WHICH, WHICH_NEXT, WHICH_OPENINGS, whichOf } from "../units.ts";
import type { DateRule } from "./rule.ts";
import { said } from "./rule.ts";

/** Names of things that a season gave its name to. */
const NO_NAME = `(?!${BLANK}(?:Olympi|Games|Paralympi|Palace|School|[Tt]raining))`;

export const SEASON_RULES: readonly DateRule[] = [
  {
    name: "which-season",
    example: "last summer",
    opens: WHICH_OPENINGS,
    next: [...WHICH_NEXT, ...SEASON_WORDS],
    pattern: at(`${ARTICLE}${WHICH}${BLANK}(?<season>${SEASON})${WORD_END}`),
    confidence: 0.95,
    read: ({ which, article, season }) => {
      const meant = whichOf(which, article !== undefined);
      return said({ kind: "period", unit: "season", number: seasonOf(season), which: meant });
    },
  },
  {
    name: "season-of-year",
    example: "summer of 1916",
    opens: SEASON_WORDS,
    next: ["of", "last", "this", "next", ANY_NUMBER],
    pattern: at(
      `(?<season>${SEASON})(?:${BLANK}of)?${BLANK}(?:(?<year>${YEAR})|(?<ofYear>last|this|next)${BLANK}year)${WORD_END}`,
    ),
    confidence: 0.98,
    read: ({ season, year, ofYear }) => {
      const fields = year === undefined ? { yearOffset: offsetOf(ofYear) } : { year: Number(year) };
      return said({ kind: "period", unit: "season", number: seasonOf(season), which: null }, fields);
    },
  },
  {
    name: "season",
    example: "in [the summer]",
    opens: SEASON_WORDS,
    pattern: at(`(?<season>${SEASON})${WORD_END}${NO_NAME}`),
    confidence: 0.91,
    read: ({ season }) => said({ kind: "period", unit: "season", number: seasonOf(season), which: "the" }),
    fits: isSeason,
  },
];

const PREPOSITION = anyCase(["in", "during", "by", "until", "since", "over", "through", "for", "of"]);
const PLAIN = /^(?:summer|winter|autumn)$/u;
const PLAIN_BEFORE = pattern(
  `${WORD_START}(?:${PREPOSITION}|${anyCase(["the", "early", "late", "mid", "all"])})(?:${BLANK}|-)$`,
);
/** "fall" and "spring" are verbs and things as well. */
const OTHER = /^(?:fall|spring)$/u;
const OTHER_BEFORE = pattern(
  `${WORD_START}${PREPOSITION}${BLANK}(?:the${BLANK})?(?:(?:early|late|mid)(?:${BLANK}|-))?(?<![Oo]f${BLANK}(?:the${BLANK})?)$`,
);
const OTHER_AFTER = pattern(`^${BLANK}(?:of|in|by|to|from|apart|short|behind)${WORD_END}`);

/** "by summer", "in the fall"; not "summer dresses", "the fall of the wall" or "they fall". */
function isSeason({ text }: Context, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 20), start);
  if (PLAIN.test(words)) return PLAIN_BEFORE.test(before);
  return OTHER.test(words) && OTHER_BEFORE.test(before) && !OTHER_AFTER.test(text.slice(end, end + 10));
}
