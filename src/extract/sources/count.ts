import type { Profile } from "./parts.ts";
import type { Word } from "./words-of.ts";
import { AMOUNTS, DEFINITE, NUMBERS, ORGANIZATION_NOUNS } from "./words.ts";

/** How many speak: "a U.S. official" is one, stated; "officials" are two at least, and that is worked out. */
export function countOf(core: readonly Word[], noun: string): Profile["count"] {
  if (core.length === 0) return null;
  const from = core.findIndex(({ key }, at) => !(DEFINITE.has(key) || ATLEAST.has(key) || (key === "all" && at === 0)));
  const amount = core.at(-1)?.key === noun ? undefined : AMOUNTS.get(core.at(-1)?.key ?? "");
  if (amount !== undefined) return { min: amount, stated: false };
  const stated = numberAt(core, from);
  if (stated === 0) return { min: 2, stated: false };
  if (stated !== null) return { min: stated, stated: true };
  return isPlural(noun) ? { min: 2, stated: false } : { min: 1, stated: true };
}

/** "at least 12", "more than 20", "over 30": the number is a lower bound, as `min` is. */
const ATLEAST: ReadonlySet<string> = new Set(["at", "least", "more", "than", "over"]);

/** A number at this word; 0 for "a few", which is none; null where none stands. */
function numberAt(core: readonly Word[], from: number): number | null {
  const [key, next] = [core[from]?.key ?? "", core[from + 1]?.key ?? ""];
  const number = numberOf(key);
  if (next === "dozen") return 12 * (number ?? 1);
  if (next === "few" || next === "couple") return 0;
  return number;
}

function numberOf(key: string): number | null {
  if (/^\d{1,3}(?:,?\d{3}){0,2}$/u.test(key)) return Number(key.replaceAll(",", "")) || null;
  const [tens = "", ones] = key.split("-", 2);
  const first = NUMBERS.get(tens);
  if (first === undefined) return null;
  return ones === undefined ? first : first + (NUMBERS.get(ones) ?? 0);
}

/** Of organizations "corps" and "headquarters" are one. */
function isPlural(noun: string): boolean {
  return PLURALS.has(noun) || (noun.endsWith("s") && !noun.endsWith("ss") && !ORGANIZATION_NOUNS.has(noun));
}

const PLURALS: ReadonlySet<string> = new Set([
  "people",
  "men",
  "women",
  "children",
  "police",
  "some",
  "several",
  "many",
  "most",
  "others",
  "both",
  "few",
  "all",
  "everyone",
  "everybody",
  "they",
  "those",
]);
