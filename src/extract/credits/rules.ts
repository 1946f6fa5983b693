import { anyOf, pattern, WORD_START } from "../../language/words.ts";
import { CONTRIBUTED_RULES } from "./contributed.ts";
import { byPattern, lastMaker } from "./find.ts";
import type { Line } from "./lines.ts";
import { agencyOf, makerOf } from "./makers.ts";
import { NAME } from "./names.ts";
import type { CreditRule } from "./rule.ts";
import { isShort } from "./rule.ts";
import { slashCredits } from "./slashes.ts";
import { PHOTO_OPENERS, SMALL_AGENCIES } from "./words.ts";

/** How far into a report its dateline and agency reach. */
const OPENING = 160;
const PARAGRAPHS_AT_TOP = 4;

const DASH_FOLLOWS = `(?=[ ]?(?:—|--|[-–_](?:\\s|$)))`;
const PHOTO_HINTS = PHOTO_OPENERS.flatMap((opener) => [`${opener}:`, `${opener} by `]);
const NO_LETTER_FIRST = pattern("^\\P{L}");

/** Every form of credit that is known; the first that claims a stretch of a line keeps it. */
export const RULES: readonly CreditRule[] = [
  {
    name: "wire-in-opening",
    example: "PARIS (AP) —",
    role: "wire",
    find: byPattern(pattern(`\\((?<who>\\p{Lu}[^()\\n]{1,40}|${anyOf(SMALL_AGENCIES)})\\)${DASH_FOLLOWS}`, "g")),
    confidence: 0.98,
    hints: ["("],
    fits: ({ fromTop }, at) => fromTop >= 0 && fromTop < PARAGRAPHS_AT_TOP && at < OPENING,
    makers: (who) => [makerOf(who)],
  },
  {
    name: "wire-byline",
    example: "By The Associated Press",
    role: "wire",
    find: byPattern(pattern(`^(?:By|BY|by)[ ](?<who>[^\\n]{2,200}?)\\.?$`, "g"), lastMaker),
    confidence: 0.97,
    hints: ["By ", "BY ", "by "],
    fits: isShort,
    makers: known,
  },
  {
    name: "wire-line",
    example: "— Reuters",
    role: "wire",
    find: byPattern(pattern(`^[—–(-]{0,2}[ ]?(?<who>(?<credit>\\p{L}[^()\\n]{1,50}?))\\)?\\.?$`, "g")),
    confidence: 0.9,
    hints: [""],
    fits: ({ kind, nearEnd, words }) =>
      kind === "byline" || kind === "credit" || (nearEnd && NO_LETTER_FIRST.test(words)),
    makers: known,
  },
  {
    name: "wire-at-end",
    example: "The count goes on. (AFP)",
    role: "wire",
    find: byPattern(
      pattern(
        `(?<=[.!?”"’][ ])(?<credit>\\((?<who>[^()\\n]{2,50})\\)|[—–-]{1,2}[ ]?(?<whoElse>\\p{L}[^()\\n]{1,50}?))\\.?$`,
        "g",
      ),
    ),
    confidence: 0.9,
    hints: ["(", "—", "–", "-"],
    fits: ({ nearEnd }) => nearEnd,
    makers: known,
  },
  ...CONTRIBUTED_RULES,
  {
    name: "photo-opener",
    example: "Photo: Jo Alder/AFP via Getty Images",
    role: "photo",
    find: byPattern(
      pattern(
        `${WORD_START}(?:${anyOf(PHOTO_OPENERS)}:[ ]?|(?:Photo|Photos|Photograph|Picture)[ ]by[ ])(?<credit>(?<who>${NAME}(?:[ ]?[/|,][ ]?${NAME}){0,4}))`,
        "g",
      ),
    ),
    confidence: 0.93,
    hints: PHOTO_HINTS,
    fits: isCaptionOrShort,
    makers: (who) => [makerOf(who)],
  },
  {
    name: "photo-slash",
    example: "Jo Alder/Getty Images",
    role: "photo",
    find: (words) => slashCredits(words).map(({ start, end }) => ({ start, end, who: words.slice(start, end) })),
    confidence: 0.9,
    hints: ["/"],
    fits: isCaptionOrShort,
    makers: (who) => [makerOf(who)],
  },
];

function isCaptionOrShort(line: Line): boolean {
  return line.kind === "caption" || line.kind === "credit" || isShort(line);
}

function known(who: string): string[] {
  const agency = agencyOf(who);
  return agency === null ? [] : [agency];
}
