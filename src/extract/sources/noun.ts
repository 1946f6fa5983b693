import type { Parts } from "./parts.ts";
import { PREPOSITION } from "./parts.ts";
import type { Word } from "./words-of.ts";
import { AMOUNTS, DEFINITE, NUMBERS, PARTITIVES, PERSONAL, TRAILING } from "./words.ts";

/** The words of a phrase up to the noun that carries it, and what stands behind a preposition. */
export interface NounPhrase {
  readonly words: readonly Word[];
  readonly tail: readonly Word[];
}

/**
 * The words that carry a phrase, its noun last:
 *
 *     documents filed in court  →  documents        most of the analysts    →  the analysts
 *     the municipality itself   →  the municipality  a number of officials  →  officials
 */
export function nounPhrase({ core, tail }: Pick<Parts, "core" | "tail">): NounPhrase {
  const noun = core.at(-1)?.key ?? "";
  const counts = core.length === 1 ? PARTITIVES.has(noun) || AMOUNTS.has(noun) : AMOUNTS.has(noun) && core.length < 4;
  if (counts && tail[0]?.key === "of" && tail.length > 1 && !PERSONAL.has(tail[1]?.key ?? "")) return behindOf(tail);
  if (tail[0]?.key === "of" && PERSONAL.has(tail[1]?.key ?? "")) return { words: core, tail: [] };
  const to = nounEnd(core);
  return { words: core.slice(0, to), tail };
}

function behindOf(tail: readonly Word[]): NounPhrase {
  const end = tail.findIndex(({ key }, at) => at > 1 && PREPOSITION.test(key));
  const words = tail.slice(1, end < 0 ? tail.length : end);
  return { words: words.slice(0, nounEnd(words)), tail: end < 0 ? [] : tail.slice(end) };
}

/** Where the noun ends: "shop steward there", "the skippers named". */
function nounEnd(words: readonly Word[]): number {
  let to = words.length;
  while (to > 1 && TRAILING.test(words[to - 1]?.key ?? "")) to--;
  const last = words[to - 1];
  return to > 1 && last?.capital === false && PARTICIPLE.test(last.key) && !DETERMINERS.has(words[to - 2]?.key ?? "")
    ? to - 1
    : to;
}

const PARTICIPLE = /(?:[a-z]{2}ed|seen|held|written|known|found|shown|given|taken|sent|made)$/u;

/** "the accused", "two injured": behind one of these a participle is the noun. */
const DETERMINERS: ReadonlySet<string> = new Set([...DEFINITE, ...NUMBERS.keys(), "several", "some", "many", "no"]);
