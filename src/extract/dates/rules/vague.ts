import { ANY_MONTH, ANY_WEEKDAY } from "../../../language/calendar.ts";
import { anyOf, BLANK, pattern } from "../../../language/words.ts";
import type { DayPart } from "../../../layers.ts";
import type { Span } from "../../../span.ts";
import type { Context } from "../context.ts";
import { isOwnRelative } from "../context.ts";
import { fieldsOf, partOf } from "../fields.ts";
import { anyCase, at, WORD_END } from "../patterns.ts";
import { PARTS_OF_DAY } from "../units.ts";
import type { DateRule, Said } from "./rule.ts";
import { said } from "./rule.ts";

const PRESENT = [
  "right now",
  "now",
  "currently",
  "at present",
  "nowadays",
  "these days",
  "presently",
  "for the time being",
];

const vague = (to: "past" | "present" | "future") => (): Said => said({ kind: "vague", to });
const anyWord = (words: readonly string[]): string => `(?<word>${anyCase(words)})${WORD_END}`;

/** "as soon as possible", "too soon": how soon, not when. */
const AS_SOON = pattern(`(?:^|[^A-Za-z])(?:as|too|very|how)${BLANK}$`, "i");

/** "was soon released", "soon became": soon after something told of, not from now. */
const PAST_BEFORE = pattern(`(?:^|[^A-Za-z])(?:was|were|had|been)${BLANK}$`);
const WORD_AFTER = pattern(`^${BLANK}[a-z]`);
const PAST_AFTER = pattern(
  `^${BLANK}(?:[a-z]{2,20}ed|became|began|broke|came|fell|found|gave|got|grew|knew|left|lost|made|met|ran|rose|saw|sent|took|went|won)(?![A-Za-z])`,
);

/** "in the morning", "later in the afternoon". */
const SET_IN_DAY = pattern(`(?:[Ii]n|[Dd]uring|[Tt]hrough|[Ii]nto|[Ll]ater|[Ee]arlier)${BLANK}(?:in${BLANK})?$`);

/** "since dawn", "by nightfall": parts of the day by their light. */
const LIGHT: Readonly<Record<string, DayPart>> = {
  dawn: "morning",
  daybreak: "morning",
  sunrise: "morning",
  "first light": "morning",
  dusk: "evening",
  sunset: "evening",
  nightfall: "night",
};

/** Times that name no day: TIMEX3's PAST_REF, PRESENT_REF and FUTURE_REF; and the parts of a day told of. */
export const VAGUE_RULES: readonly DateRule[] = [
  {
    name: "present",
    example: "now",
    opens: ["right now", "now", "currently", "at present", "nowadays", "these days", "presently", "for the"],
    pattern: at(`${anyWord(PRESENT)}(?!${BLANK}(?:that|then|and${BLANK}(?:again|then))${WORD_END}|[-’'])`),
    confidence: 0.91,
    read: vague("present"),
    fits: isOwnRelative,
  },
  {
    name: "past",
    example: "recently",
    opens: ["more recently", "recently", "lately"],
    pattern: at(`(?<word>${anyCase(["more recently", "recently", "lately"])})${WORD_END}(?!-)`),
    confidence: 0.74,
    read: vague("past"),
  },
  {
    name: "the-past",
    example: "the past",
    opens: ["the past", "the recent"],
    pattern: at(
      `[Tt]he${BLANK}(?:recent${BLANK})?past${WORD_END}(?=[.,;:!?”"’)]|${BLANK}(?:and|but|that|with|because|to|is|was|have|has)${WORD_END})`,
    ),
    confidence: 0.83,
    read: vague("past"),
  },
  {
    name: "the-future",
    example: "the near future",
    opens: ["future", "near", "foreseeable", "distant", "immediate", "short", "long"].map((word) => `the ${word}`),
    pattern: at(
      `[Tt]he${BLANK}(?:(?:near|foreseeable|distant|immediate)${BLANK})?future${WORD_END}(?!${BLANK}of${WORD_END})|[Tt]he${BLANK}(?:near|short|long)${BLANK}term${WORD_END}`,
    ),
    confidence: 0.77,
    read: vague("future"),
  },
  {
    name: "future",
    example: "will open [soon]",
    opens: ["soon"],
    pattern: at(`[Ss]oon${WORD_END}(?!${BLANK}(?:after|as|to)${WORD_END}|-)`),
    confidence: 0.45,
    read: vague("future"),
    fits: isToCome,
  },
  {
    name: "part-of-day",
    example: "overnight",
    opens: ["overnight"],
    pattern: at(`[Oo]vernight${WORD_END}(?!-)`),
    confidence: 0.71,
    read: () => said({ kind: "told", which: "the" }, { part: "night" }),
  },
  {
    name: "light-of-day",
    example: "since [dawn]",
    opens: Object.keys(LIGHT),
    pattern: at(
      `(?<=(?:[Bb]efore|[Aa]fter|[Ss]ince|[Aa]t|[Bb]y|[Uu]ntil|[Ff]rom)${BLANK})(?<light>${anyOf(Object.keys(LIGHT))})${WORD_END}(?!-)`,
    ),
    confidence: 0.75,
    read: ({ light = "" }) => said({ kind: "told", which: "the" }, { part: LIGHT[light] ?? null }),
  },
  {
    name: "middle-of-part",
    example: "mid-afternoon",
    opens: ["mid"],
    pattern: at(`[Mm]id(?:-|${BLANK})(?<part>morning|afternoon)(?:${BLANK}(?<relative>yesterday|today))?${WORD_END}`),
    confidence: 0.86,
    read: (groups) => {
      const fields = fieldsOf(groups);
      if (fields === null) return null;
      return { fields, form: fields.offsetDays === null ? { kind: "told", which: "the" } : null };
    },
  },
  {
    name: "part-of-date",
    example: "on [the night of May 4]",
    opens: PARTS_OF_DAY.map((part) => `the ${part}`),
    pattern: at(
      `[Tt]he${BLANK}(?<part>${PARTS_OF_DAY.join("|")})${WORD_END}(?=${BLANK}of${BLANK}(?:${ANY_WEEKDAY}|${ANY_MONTH}|\\d{1,2}${BLANK}${ANY_MONTH})${WORD_END})`,
    ),
    confidence: 0.97,
    read: ({ part }) => said({ kind: "told", which: "the" }, { part: partOf(part) }),
  },
  {
    name: "told-part",
    example: "in [the morning]",
    opens: ["morning", "afternoon", "evening", "night"].map((word) => `the ${word}`),
    pattern: at(
      `[Tt]he${BLANK}(?<part>morning|afternoon|evening|night)${WORD_END}(?!${BLANK}(?:of|the|that|sky|before)${WORD_END}|-)`,
    ),
    confidence: 0.73,
    read: ({ part }) => said({ kind: "told", which: "the" }, { part: partOf(part) }),
    fits: ({ text }, { start }) => SET_IN_DAY.test(text.slice(Math.max(0, start - 14), start)),
  },
];

function isToCome({ text }: Context, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 6), start);
  const after = text.slice(end, end + 24);
  return !AS_SOON.test(before) && !PAST_AFTER.test(after) && !(PAST_BEFORE.test(before) && WORD_AFTER.test(after));
}
