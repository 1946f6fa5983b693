import { readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** How many letters may differ for a name to be proposed. */
const MOST_EDITS = 3;

/** The file beside `path` whose name is most like it, or null. */
export async function nearest(path: string): Promise<string | null> {
  const folder = dirname(path);
  const names = await readdir(folder).catch(() => []);
  const name = mostLike(basename(path), names);
  return name === null ? null : join(folder, name);
}

/** The word of `words` that differs from `word` in the fewest letters, at most three and fewer than half of them. */
export function mostLike(word: string, words: readonly string[]): string | null {
  let best: { word: string; edits: number } | null = null;
  for (const candidate of words.toSorted()) {
    if (Math.abs(candidate.length - word.length) > MOST_EDITS) continue;
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    if (edits <= MOST_EDITS && edits * 2 < word.length && (best === null || edits < best.edits)) {
      best = { word: candidate, edits };
    }
  }
  return best?.word ?? null;
}

/** Levenshtein's distance, row by row. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
