import { YEAR } from "../../../language/calendar.ts";
import { NAMED_DAYS } from "../../../language/holidays.ts";
import { anyOf, BLANK, pattern } from "../../../language/words.ts";
import type { Groups } from "../fields.ts";
import { anyCase, at, firstWords, WORD_END } from "../patterns.ts";
import { whichOf } from "../units.ts";
import type { DateRule, Said } from "./rule.ts";
import { said } from "./rule.ts";

const NAME = `(?<name>${anyOf(NAMED_DAYS)})`;
const ON_THE_DAY = ["tree", "trees", "carol", "carols", "card", "cards", "present", "presents", "party", "dinner"];
const OF_THE_SEASON = ["island", "rising", "market", "markets", "movie", "shopping", "song", "songs"];
/** Names of things that a day gave its name to: "Easter Island", "Christmas tree". */
const NOT_AFTER = `(?!${BLANK}${anyCase([...ON_THE_DAY, ...OF_THE_SEASON])}${WORD_END})`;

/** Names that begin with a small word open with their first two words; the others with the first. */
const SMALL_WORDS = /^(?:All|Black|Boxing|Good|New) [A-Za-z]+/u;
const NAME_OPENINGS = NAMED_DAYS.map(
  (name) => (SMALL_WORDS.exec(name) ?? /^[A-Za-z]+/u.exec(name))?.[0].toLowerCase() ?? "",
);

/** "Johnnie Christmas", "Father Christmas", "Happy Easter": after another name it is one, or a wish. */
const NAME_BEFORE = pattern(
  `\\p{Ll}[^.!?:;“”"\\n]{0,20}${BLANK}(?!${anyOf(["After", "Before", "By", "Every", "From", "Last", "Next", "On", "Since", "The", "This", "Until"])}${BLANK})\\p{Lu}\\p{Ll}{1,20}${BLANK}$`,
);
const BARE = /^(?:Christmas|Easter)$/u;

export const NAMED_RULES: readonly DateRule[] = [
  {
    name: "directed-named-day",
    example: "last Thanksgiving",
    opens: ["last", "this", "next"],
    next: firstWords(NAMED_DAYS),
    pattern: at(`(?<which>[Ll]ast|[Tt]his|[Nn]ext)${BLANK}${NAME}${WORD_END}${NOT_AFTER}`),
    confidence: 0.93,
    read: named,
  },
  {
    name: "named-day",
    example: "Christmas Day",
    opens: NAME_OPENINGS,
    pattern: at(`${NAME}(?:,?${BLANK}(?<year>${YEAR}))?${WORD_END}${NOT_AFTER}`),
    confidence: 0.86,
    read: named,
    fits: ({ text }, { start, end }) =>
      !BARE.test(text.slice(start, end)) || !NAME_BEFORE.test(text.slice(Math.max(0, start - 44), start)),
  },
];

function named({ name = "", which, year }: Groups): Said {
  const plain = name.replaceAll(/[’ʼ]/gu, "'").replaceAll(/\s+/gu, " ");
  return said(
    { kind: "named", name: plain, which: whichOf(which) },
    { year: year === undefined ? null : Number(year) },
  );
}
