import { BLANK, pattern } from "../../language/words.ts";
import { WORD_END } from "./chars.ts";
import type { Groups, Reading } from "./readings.ts";
import { numberAt, valueOf } from "./numbers.ts";

/** Shares said without "percent": fractions and "one in five". Their values are hundredths, worked out exactly. */

const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};

const PART = "(?<part>third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)";
const MANY = "(?<many>[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]even|[Nn]ine)";
const GAP = `(?:${BLANK}|-)`;

/** "a third" is a share only where it is a third of something, or the end of a comparison: "fell by a third". */
const OF_OR_END = `(?=${BLANK}of${BLANK}(?!an?${BLANK}(?:hour|century|million|mile|second|day|year)${WORD_END})|${BLANK}(?:more|less|fewer|in|to|from|since|over|on)${WORD_END}|[.,;:!?)”"’]|$)`;
const HALF_OF = `(?=${BLANK}(?:of|the|its|their|his|her|our|all|that|those|these|as)${WORD_END}|(?<=(?:than|nearly|almost|about|roughly|by|over|in|to|,)${BLANK}half)(?:[.,;:!?)”"]|$)|(?<=(?:than|nearly|almost|about|roughly|by|over)${BLANK}half)${BLANK}(?!an?${BLANK}))`;

/** "fewer than a quarter opposed it": a bound leaves no other reading but one of time. */
const BOUNDED = `(?<=(?:than|nearly|almost|about|around|roughly|by|over|under|least)${BLANK}a${GAP}(?:third|quarter|fifth|tenth))(?!${BLANK}(?:earlier|later|ago|century|hour|before|after|of)${WORD_END}|-)`;

export const FRACTION: string = `(?:${MANY}${GAP}${PART}s${WORD_END}(?!${BLANK}of${BLANK}an?${BLANK})|(?:[Aa]|[Oo]ne)${GAP}${PART}${WORD_END}(?:${OF_OR_END}|${BOUNDED})|(?<half>[Hh]alf)${HALF_OF}(?<!(?:first|second|[Ff]irst|[Ss]econd|other|better|and${BLANK}an?)(?:${BLANK}|-)half))`;

/** "two-thirds" → 66.67. */
export function fractionOf({ many, part, half }: Groups): Reading | null {
  const below = PARTS[half === undefined ? (part ?? "") : "half"];
  const above = many === undefined ? 1 : valueOf(many);
  if (below === undefined || above === null || above >= below) return null;
  return share(above, below);
}

/** "one in five" → 20. What is not less than a whole is no share ("two in 2", "6 in 4"). */
export function ratioOf(above: number, words: string): Reading | null {
  const below = numberAt(words, 0)?.value ?? 0;
  if (above >= below || above <= 0 || !isRound(below)) return null;
  return share(above, below);
}

const OUT_OF = pattern(`${BLANK}(?:(?:in|out${BLANK}of)(?:${BLANK}every)?|of${BLANK}every)${BLANK}`, "y");
const NO_SHARE = pattern(
  `(?:${BLANK})?%|${BLANK}(?:per|million|years?|months?|weeks?|days?|hours?|minutes?|decades?)${WORD_END}|[-.,]\\d`,
  "y",
);

/** The share that a number opens: "four in 10", "two out of every three". */
export function ratioBehind(text: string, end: number, above: number): { end: number; reading: Reading } | null {
  OUT_OF.lastIndex = end;
  if (!OUT_OF.test(text)) return null;
  const number = numberAt(text, OUT_OF.lastIndex);
  if (number === null) return null;
  NO_SHARE.lastIndex = number.end;
  if (NO_SHARE.test(text)) return null;
  const reading = ratioOf(above, text.slice(OUT_OF.lastIndex, number.end));
  return reading === null ? null : { end: number.end, reading };
}

/** "31 out of 423" are two counts; a ratio is told by a small or a round number. */
function isRound(below: number): boolean {
  return below <= 12 || [15, 20, 25, 30, 40, 50].includes(below) || /^10+$/u.test(String(below));
}

function share(above: number, below: number): Reading {
  return { value: Math.round((10_000 * above) / below) / 100, high: null, unit: "%", bound: "exact", stated: true };
}
