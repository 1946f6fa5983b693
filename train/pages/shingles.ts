import { wordsOf } from "./align.ts";

/** Of one page: the share of the found shingles that are right, and of the gold's that were found. */
export interface PageScore {
  readonly precision: number;
  readonly recall: number;
}

/**
 * The article-extraction benchmark's metric: runs of four words as multisets. A text of fewer words
 * is one run. Nothing found where nothing is to be found is right.
 */
export function scoreText(found: string, gold: string): PageScore {
  const right = counts(gold);
  const wanted = total(right);
  const seen = counts(found);
  const given = total(seen);
  if (wanted === 0 || given === 0) return wanted === given ? { precision: 1, recall: 1 } : { precision: 0, recall: 0 };
  let both = 0;
  for (const [shingle, count] of seen) both += Math.min(count, right.get(shingle) ?? 0);
  return { precision: both / given, recall: both / wanted };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Precision and recall averaged over pages; F1 of the two means. */
export function meanScore(scores: readonly PageScore[]): PageScore & { readonly f1: number } {
  const precision = mean(scores.map((score) => score.precision));
  const recall = mean(scores.map((score) => score.recall));
  return { precision, recall, f1: f1Of({ precision, recall }) };
}

export function f1Of({ precision, recall }: PageScore): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function counts(text: string): Map<string, number> {
  const words = wordsOf(text);
  const found = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - 3); at++) {
    const shingle = words.slice(at, at + 4).join(" ");
    if (shingle !== "") found.set(shingle, (found.get(shingle) ?? 0) + 1);
  }
  return found;
}

function total(shingles: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of shingles.values()) sum += count;
  return sum;
}
