import { anyOf, BLANK } from "../../language/words.ts";
import { WORD_END } from "./chars.ts";

/**
 * Words for numbers that leave them open. Their bounds are worked out, never stated, by two rules: a plural reaches
 * from twice its unit to just under the next larger one ("dozens" 24–99, "thousands" 2,000–9,999), and "several" or
 * "a few" of something are three to nine of it.
 */
const PLURALS: ReadonlyMap<string, readonly [low: number, high: number]> = new Map([
  ["dozens", [24, 99]],
  ["scores", [40, 99]],
  ["hundreds", [200, 999]],
  ["thousands", [2_000, 9_999]],
  ["millions", [2_000_000, 9_999_999]],
  ["billions", [2_000_000_000, 9_999_999_999]],
  ["trillions", [2_000_000_000_000, 9_999_999_999_999]],
]);

const UNITS: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
]);

/** "tens of thousands": the first word multiplies the second, of which it is the number. */
const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ["tens", 10],
  ["dozens", 12],
  ["scores", 20],
  ["hundreds", 100],
]);

const MULTIPLIED = `(?:[Tt]ens|[Dd]ozens|[Ss]cores|[Hh]undreds)${BLANK}of${BLANK}(?:thousands|millions|billions)`;
const PLURAL = "(?:[Dd]ozens|[Ss]cores|[Hh]undreds|[Tt]housands|[Mm]illions|[Bb]illions|[Tt]rillions)";
const FEW = `(?:[Ss]everal|[Aa]${BLANK}few|[Aa]${BLANK}couple${BLANK}of)${BLANK}(?:hundred${BLANK}thousand|${anyOf(UNITS.keys())})`;

/** One vague number; "of" is no part of it. */
export const VAGUE: string = `(?:${MULTIPLIED}|${PLURAL}|${FEW})${WORD_END}`;

/** The least and the most that the words of `VAGUE` stand for; null for other words. */
export function vagueValue(words: string): readonly [low: number, high: number] | null {
  const parts = words.toLowerCase().split(/[^a-z]+/u);
  const last = parts.at(-1) ?? "";
  const plural = PLURALS.get(last);
  if (plural !== undefined) {
    const times = parts.length > 1 ? (MULTIPLIERS.get(parts[0] ?? "") ?? 1) : 1;
    if (times === 1) return plural;
    const unit = plural[0] / 2;
    return [2 * times * unit, 10 * times * unit - 1];
  }
  const unit = last === "thousand" && parts.includes("hundred") ? 1e5 : UNITS.get(last);
  if (unit === undefined || parts.length < 2) return null;
  return parts.includes("couple") ? [2 * unit, 2 * unit] : [3 * unit, 9 * unit];
}
