import { CAPITAL } from "../model/words.ts";
import type { Words } from "../model/words.ts";
import { OUTSIDE, typeOf } from "./labels.ts";

/** Seen in small letters elsewhere in the article. */
const SEEN_SMALL = 64;

/**
 * What the first reading of an article showed of its words: which type of name a word is mostly part of in its other
 * places, and whether it also stands in small letters. The second reading looks at it, so that a surname alone is
 * the person named in full elsewhere.
 */
export function readMemory(words: Words, labels: Int32Array, types: number, memory: Int32Array): void {
  const votes = new Map<number, Int32Array>();
  const small = new Set<number>();
  eachWord(words, (at, word) => {
    if (((words.flags[at] ?? 0) & CAPITAL) === 0) small.add(word);
    if (!counts(words, labels, at)) return;
    const type = typeOf(labels[at] ?? 0);
    let sums = votes.get(word);
    if (sums === undefined) votes.set(word, (sums = new Int32Array(types)));
    sums[type] = (sums[type] ?? 0) + 1;
  });
  memory.fill(0, 0, words.size);
  eachWord(words, (at, word) => {
    const sums = votes.get(word);
    const own = counts(words, labels, at) ? typeOf(labels[at] ?? 0) : -1;
    memory[at] = (sums === undefined ? 0 : 1 + mostOf(sums, own)) | (small.has(word) ? SEEN_SMALL : 0);
  });
}

/** Whether a word of this memory is part of a name elsewhere in the article. */
export function remembersName(memory: number): boolean {
  return (memory & (SEEN_SMALL - 1)) !== 0;
}

function eachWord(words: Words, visit: (at: number, word: number) => void): void {
  words.from.forEach((from, sentence) => {
    for (let at = from; at < (words.to[sentence] ?? 0); at++) visit(at, words.lower[at] ?? 0);
  });
}

/** Single letters and marks of a name say nothing elsewhere. */
function counts(words: Words, labels: Int32Array, at: number): boolean {
  return labels[at] !== OUTSIDE && (words.length[at] ?? 0) > 1;
}

/** The type most voted for without one vote for `own`; −1 where that leaves none. */
function mostOf(sums: Int32Array, own: number): number {
  let best = -1;
  let most = 0;
  for (let type = 0; type < sums.length; type++) {
    const votes = (sums[type] ?? 0) - (type === own ? 1 : 0);
    if (votes > most) {
      most = votes;
      best = type;
    }
  }
  return best;
}
