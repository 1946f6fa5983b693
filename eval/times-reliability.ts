import type { Pair } from "./times-metric.ts";
import { sameValue } from "./times-metric.ts";

/** Times whose confidence lies in one tenth: how many, what they say together, how many are right. */
export interface Bin {
  count: number;
  confidence: number;
  right: number;
}

/** Bins by the tenth that the confidence lies in: 9 for 0.9 and above. */
export type Bins = Map<number, Bin>;

/** Adds the findings of some pairs: right is an overlap with the same value; what nobody annotated is wrong. */
export function countReliability(bins: Bins, pairs: readonly Pair[]): void {
  for (const { gold, found } of pairs) {
    const confidence = found?.confidence;
    if (found === null || confidence === undefined) continue;
    const tenth = Math.min(9, Math.floor(confidence * 10 + 1e-9));
    const bin = bins.get(tenth) ?? { count: 0, confidence: 0, right: 0 };
    bin.count++;
    bin.confidence += confidence;
    if (gold !== null && sameValue(found, gold)) bin.right++;
    bins.set(tenth, bin);
  }
}

/** A table for people, the surest first; nothing where no finding has a confidence. */
export function reliabilityTable(bins: Bins): string[] {
  const rows = [...bins].toSorted(([a], [b]) => b - a);
  if (rows.length === 0) return [];
  return [
    "| confidence | found | stated | right |",
    "| --- | --: | --: | --: |",
    ...rows.map(([tenth, { count, confidence, right }]) => {
      const from = `0.${tenth}`;
      return `| ${tenth === 9 ? `${from} and more` : `${from} to 0.${tenth + 1}`} | ${count} | ${percent(confidence / count)} | ${percent(right / count)} |`;
    }),
  ];
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
