import { anyOf, BLANK } from "../../language/words.ts";
import { LETTERS, LOWER, WORD_END } from "./chars.ts";
import { CODES, PRICED, SAME_WORD, SHARED_WORDS, SIGNS, SMALL_WORDS, SURE_WORDS } from "./currencies.ts";
import { PER_TIME, UNIT_SHORT, UNIT_WORDS } from "./units.ts";

/** What stands before and behind a number: sources of the patterns of `tails.ts`. */

const HYPHEN = "[-‑–]";
const GAP = `(?:${BLANK}|${HYPHEN})`;

export const SIGN: string = `(?:${anyOf(SIGNS.keys())}|Rs\\.?(?:${BLANK})?|${anyOf(CODES)}(?:${BLANK})?)(?=\\d)`;

const CURRENCY_WORDS = anyOf([
  ...SURE_WORDS.keys(),
  ...SHARED_WORDS.keys(),
  ...SAME_WORD.keys(),
  ...[...SMALL_WORDS.keys()].filter((word) => word.length > 1),
]);
const LANDS = anyOf(["CFA", ...[...SHARED_WORDS.values()].flatMap((list) => list.flatMap(([, lands]) => lands))]);
const WRITTEN = `${GAP}(?:(?<land>${LANDS})${GAP})?(?<currency>${CURRENCY_WORDS})${WORD_END}`;
const CODED = `(?:${BLANK})?(?<code>${anyOf(CODES)})${WORD_END}`;

/** "a barrel", "per tonne", "/MWh": a price by the measure belongs to the figure, one by the month does not. */
export const PRICE: string = `(?:(?:${BLANK}(?:an?|per)${BLANK}|/)(?<priced>${anyOf(PRICED.keys())})${WORD_END})`;

/** "euros", "Swiss francs", "U.S. dollars", "USD"; "p" only tight behind digits. */
export const CURRENCY: string = `(?:${WRITTEN}|${CODED}|(?<=\\d)(?<pence>p)${WORD_END})(?:${PRICE})?`;

export const PERCENT: string = `(?:(?:${BLANK})?%(?![%${LETTERS}])|${GAP}(?:per${BLANK}cent|percent|pct|pc)${WORD_END})`;
export const POINTS: string = `${GAP}(?<points>percentage${GAP}points?|basis${GAP}points?|bps|pp|bp)${WORD_END}`;

const PER = `(?:${BLANK}(?:an?|per)${BLANK}(?<per>${anyOf(PER_TIME.keys())})${WORD_END})?`;
const UNIT_LONG = `${GAP}(?<unit>${anyOf(UNIT_WORDS.keys())})${WORD_END}${PER}`;
const UNIT_TIGHT = `(?<=\\d)${HYPHEN}?(?:${BLANK})?(?<short>${anyOf(UNIT_SHORT.keys())})(?![${LETTERS}/]|[.][${LOWER}])`;
export const UNIT: string = `(?:${UNIT_LONG}|${UNIT_TIGHT})`;
