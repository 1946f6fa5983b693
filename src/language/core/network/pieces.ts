import { hashString } from "../model/hash.ts";
import type { Words } from "../model/words.ts";

/** A tree is looked for among so many words at most: the time it takes grows with their cube. */
export const MOST_WORDS = 120;
/** A piece that is cut off is not shorter, so that there are few. */
const FEWEST = MOST_WORDS / 3;

/** After which marks a sentence is cut best: the first that is there at all. */
const CUTS: readonly ReadonlySet<number>[] = [[";", ":"], [","]].map((marks) => new Set(marks.map(hashString)));

/** Where the pieces of the sentence in the cells `[from, to)` begin, and where the last one ends. */
export function piecesOf({ form }: Words, from: number, to: number): number[] {
  const borders = [from];
  let start = from;
  while (to - start > MOST_WORDS) {
    start = cutOf(form, start);
    borders.push(start);
  }
  borders.push(to);
  return borders;
}

/** Where to cut what begins at `start` and is too long: after the last of the best marks. */
function cutOf(form: Int32Array, start: number): number {
  for (const marks of CUTS) {
    for (let end = start + MOST_WORDS; end >= start + FEWEST; end--) {
      if (marks.has(form[end - 1] ?? 0)) return end;
    }
  }
  return start + MOST_WORDS;
}
