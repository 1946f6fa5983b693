import type { PageElement } from "../elements.ts";
import type { BlockView } from "./block.ts";
import type { PageView } from "./page.ts";
import { listOfElements } from "./stats.ts";
import type { ByElement, ElementStats } from "./stats.ts";

/** A mean of scores as the sum of words, and of words times score. */
interface Mean {
  words: number;
  score: number;
}

/** The scores of the first pass, and their means by element. */
export interface Scored {
  readonly page: PageView;
  readonly scores: Float32Array;
  readonly byElement: ByElement<Mean>;
  readonly bySignature: ReadonlyMap<ElementStats, Mean>;
  /** Words that the first pass would keep before each block, and in all. */
  readonly keptBefore: Float64Array;
  readonly kept: number;
  /** Running sums over the blocks of words, and of words times score: what came before each block. */
  readonly words: Float64Array;
  readonly sums: Float64Array;
  /** The score that the best tenth of the page's words reach: pages differ in how sure the first pass is. */
  readonly best: number;
}

export interface SecondInput extends Scored {
  readonly view: BlockView;
}

type Feature = (input: SecondInput) => number;

export function scoredPage(page: PageView, scores: Float32Array): Scored {
  const byElement = listOfElements<Mean>(page.elements);
  const bySignature = new Map<ElementStats, Mean>();
  const keptBefore = new Float64Array(page.blocks.length);
  const sums = new Float64Array(page.blocks.length + 1);
  const allWords = new Float64Array(page.blocks.length + 1);
  let kept = 0;
  for (const { index, block, text, signature } of page.blocks) {
    const score = scores[index] ?? 0;
    const words = text.words + 1;
    for (let at: PageElement | null = block.element; at !== null; at = at.parent) {
      if (!at.inline) byElement[at.id] = plus(byElement[at.id], words, score);
    }
    bySignature.set(signature, plus(bySignature.get(signature), words, score));
    allWords[index + 1] = (allWords[index] ?? 0) + words;
    sums[index + 1] = (sums[index] ?? 0) + words * score;
    keptBefore[index] = kept;
    if (score >= 0.5) kept += text.words;
  }
  return { page, scores, byElement, bySignature, keptBefore, kept, words: allWords, sums, best: bestOf(page, scores) };
}

function bestOf(page: PageView, scores: Float32Array): number {
  const sorted = page.blocks
    .map(({ index, text }) => ({ score: scores[index] ?? 0, words: text.words }))
    .toSorted((a, b) => b.score - a.score);
  let left = Math.max(page.total.words * 0.1, Math.min(60, page.total.words / 2));
  for (const { score, words } of sorted) {
    left -= words;
    if (left <= 0) return score;
  }
  return sorted.at(-1)?.score ?? 0;
}

/** Adds a block to a mean, in place once there is one. */
function plus(mean: Mean | undefined, words: number, score: number): Mean {
  if (mean === undefined) return { words, score: words * score };
  mean.words += words;
  mean.score += words * score;
  return mean;
}

const mean = (found: Mean | undefined): number => (found === undefined ? -1 : found.score / found.words);

const beside =
  (step: number): Feature =>
  ({ scores, view }) =>
    scores[view.index + step] ?? -1;

/** The mean score of the blocks from so many before to so many after, by their words; the block's own left out. */
const stretch =
  (from: number, to: number): Feature =>
  ({ sums, words, view: { index }, page: { blocks } }) => {
    const first = Math.max(0, index + from);
    const end = Math.min(blocks.length, index + to + 1);
    const own = from <= 0 && to >= 0 ? 1 : 0;
    if (end - first <= own) return -1;
    const between = (all: Float64Array): number =>
      (all[end] ?? 0) - (all[first] ?? 0) - own * ((all[index + 1] ?? 0) - (all[index] ?? 0));
    const counted = between(words);
    return counted <= 0 ? -1 : between(sums) / counted;
  };

const around =
  (up: number): Feature =>
  ({ byElement, view }) => {
    let element: PageElement | null = view.block.element;
    for (let level = 0; level < up && element !== null; level++) element = element.parent?.block ?? null;
    return element === null ? -1 : mean(byElement[element.id]);
  };

const near = stretch(-3, 3);
const parent = around(1);

/** The features that the second pass has beside those of the first. */
export const SECOND: Readonly<Record<string, Feature>> = {
  "score.own": ({ scores, view }) => scores[view.index] ?? 0,
  "score.best": ({ best }) => best,
  "score.relative": ({ scores, view, best }) => (scores[view.index] ?? 0) / Math.max(0.02, best),
  "score.nearRelative": (input) => near(input) / Math.max(0.02, input.best),
  "score.upRelative": (input) => parent(input) / Math.max(0.02, input.best),
  "score.before1": beside(-1),
  "score.before2": beside(-2),
  "score.before3": beside(-3),
  "score.after1": beside(1),
  "score.after2": beside(2),
  "score.after3": beside(3),
  "score.before": stretch(-6, -1),
  "score.after": stretch(1, 6),
  "score.near": near,
  "score.wide": stretch(-15, 15),
  "score.up0": around(0),
  "score.up1": parent,
  "score.up2": around(2),
  "score.up3": around(3),
  "score.up4": around(4),
  "score.alike": ({ bySignature, view }) => mean(bySignature.get(view.signature)),
  "score.keptBefore": ({ keptBefore, kept, view }) => (keptBefore[view.index] ?? 0) / Math.max(1, kept),
  "score.kept": ({ kept }) => Math.log2(1 + kept),
};

export const SECOND_NAMES: readonly string[] = Object.keys(SECOND);
const FUNCTIONS: readonly Feature[] = Object.values(SECOND);

/** Writes the values of the second pass's own features from `offset` on. */
export function fillSecond(row: Float32Array, offset: number, input: SecondInput): void {
  for (let at = 0; at < FUNCTIONS.length; at++) row[offset + at] = FUNCTIONS[at]?.(input) ?? 0;
}
