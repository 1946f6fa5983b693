import { feature2 } from "../model/hash.ts";
import type { IntLookup } from "../model/table.ts";
import { CAPITAL } from "../model/words.ts";
import type { Words } from "../model/words.ts";

const LONGEST = 5;
const TEMPLATE = 300;

/** Goes on with the hash of a phrase; start with 0. */
export function addWord(hash: number, lower: number): number {
  return feature2(TEMPLATE, hash, lower);
}

/**
 * Marks the words of listed names of several words ("New York"): four times the kind of the list plus 1 for the
 * first word, 2 for one inside, 3 for the last; 0 elsewhere. The longest name wins.
 */
export function readPhrases(words: Words, listed: IntLookup, out: Int32Array): void {
  out.fill(0, 0, words.size);
  words.from.forEach((from, sentence) => {
    const to = words.to[sentence] ?? 0;
    for (let at = from; at < to; at++) {
      if (((words.flags[at] ?? 0) & CAPITAL) !== 0) at = Math.max(at, markAt(words, listed, at, to, out) - 1);
    }
  });
}

/** Marks the longest listed name that begins at `at`; returns where it ends, or `at`. */
function markAt(words: Words, listed: IntLookup, at: number, to: number, out: Int32Array): number {
  let hash = 0;
  let end = at;
  let kind = 0;
  for (let next = at; next < Math.min(to, at + LONGEST); next++) {
    hash = addWord(hash, words.lower[next] ?? 0);
    const found = next === at ? 0 : listed.get(hash);
    if (found === 0) continue;
    end = next + 1;
    kind = found;
  }
  for (let place = at; place < end; place++) out[place] = 4 * kind + (place === at ? 1 : place === end - 1 ? 3 : 2);
  return end;
}
