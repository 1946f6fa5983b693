import { anyOf, BLANK, pattern } from "../../language/words.ts";
import { LETTERS, LOWER, UPPER, WORD_END, WORD_START } from "./chars.ts";
import type { Bare } from "./bare.ts";
import { NAME_NOUNS, TIME_NOUNS } from "./words.ts";

/** What a bare number may be instead of a figure. Each guard has its examples in the README's list `ignores`. */
export interface Guard {
  readonly name: string;
  readonly example: string;
  readonly holds: (bare: Bare, number: string) => boolean;
}

const NAMED = pattern(`(?:${WORD_START}${anyOf(NAME_NOUNS)}${BLANK}|#)$`);
/** "round five", "the number 12 bus". */
const NUMBERED = pattern(
  `${WORD_START}(?:round|phase|chapter|section|article|pages?|room|level|stage|grade|week|day|step|version|category|type|row|gate|aisle|lane|number|channel)${BLANK}$`,
);
const AGED = pattern(
  `${WORD_START}(?:[Aa]ged?|[Aa]ges|turn(?:ed|s|ing)?)${BLANK}(?:(?:between|from|under|over)${BLANK})?$`,
);
const CLOCK = pattern(`^(?:${BLANK})?(?:[ap]\\.?m\\b|[ap]\\.m\\.|o['’]clock|GMT|[Hh]rs?\\b|noon)`);
const YEAR_PEOPLE = pattern(
  `(?:people|children|men|women|residents|workers|families|jobs|homes|troops|soldiers|students|votes|cases)$`,
);
const JOINED = /^[-‑–/:]\d/u;
const JOINED_BEFORE = /[-‑–/:]$/u;
const DEGREE = pattern(`^-(?:[${LETTERS}]{1,20})?-?olds?${WORD_END}|^-year`);
const FACTOR = pattern(
  `^${BLANK}times${BLANK}(?:as|more|the|higher|larger|bigger|greater|its|their|less|faster|over)${WORD_END}`,
);
const ADDRESS = pattern(
  `^${BLANK}[${UPPER}][${LETTERS}]{1,20}${BLANK}(?:[${UPPER}]|(?:des?|du|del|di|la|van|der)${BLANK})`,
);
const TIME_OF = pattern(
  `^${BLANK}of${BLANK}(?:[${LOWER}]{2,16}${BLANK})?${anyOf([...TIME_NOUNS].filter((noun) => noun.endsWith("s")))}${WORD_END}`,
);
const LIST_MARK = pattern(`^[.)]${BLANK}`);

export const GUARDS: readonly Guard[] = [
  { name: "time", example: "48 hours", holds: ({ counted }) => counted?.isTime === true },
  {
    name: "name",
    example: "Route 9",
    holds: ({ before }, number) => (/^\d/u.test(number) && NAMED.test(before)) || NUMBERED.test(before),
  },
  { name: "age", example: "aged 12", holds: ({ before, after }) => AGED.test(before) || DEGREE.test(after) },
  { name: "clock", example: "10 o’clock", holds: ({ after }) => CLOCK.test(after) },
  { name: "minutes", example: "5:00", holds: ({ after }) => /^:\d/u.test(after) },
  {
    name: "address",
    example: "at 36 Quai des Orfèvres",
    holds: ({ before, after }, number) => /^\d/u.test(number) && ADDRESS.test(after) && /\bat $/u.test(before),
  },
  { name: "time-of", example: "dozens of years", holds: ({ after }) => TIME_OF.test(after) },
  { name: "year", example: "in 2019", holds: isYear },
  {
    name: "joined",
    example: "3-1",
    holds: ({ before, after, previous, opening }) =>
      (JOINED.test(after) && !/vot|pass|carried|approv|reject|defeat|ballot/u.test(opening)) ||
      (JOINED_BEFORE.test(before) && /\d$/u.test(before.slice(0, -1)) && previous?.role !== "votes"),
  },
  { name: "factor", example: "10 times as much", holds: ({ after }) => FACTOR.test(after) },
  { name: "list", example: "1. First", holds: ({ opening, after }) => opening === "" && LIST_MARK.test(after) },
];

function isYear({ counted, isBounded, value }: Bare, number: string): boolean {
  if (!/^\d{4}(?: (?:and|to|or) \d{4}|[-–]\d{4})?$/u.test(number) || value < 1500 || value > 2100) return false;
  if (counted?.head === "levels") return true;
  if (counted === null) return true;
  return !isBounded && !YEAR_PEOPLE.test(counted.head);
}
