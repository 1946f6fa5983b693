import { IN } from "./elements.ts";
import { FIRST_NAMES, fillFirst } from "./features/first.ts";
import { NameScorer } from "./features/lexicon.ts";
import type { Lexicon } from "./features/lexicon.ts";
import type { BlockView } from "./features/block.ts";
import type { PageView } from "./features/page.ts";
import { SECOND_NAMES, fillSecond, scoredPage } from "./features/second.ts";
import type { BlockModel } from "./model.ts";
import { chance, reasonsOf, scoreRow } from "./trees.ts";
import type { Trees } from "./trees.ts";

export const FIRST_WIDTH: number = FIRST_NAMES.length;
export const SECOND_WIDTH: number = FIRST_WIDTH + SECOND_NAMES.length;

/** The features of all blocks, row after row. */
export function firstRows(page: PageView, lexicon: Lexicon): Float32Array {
  const names = new NameScorer(lexicon);
  const rows = new Float32Array(page.blocks.length * FIRST_WIDTH);
  for (const view of page.blocks) {
    const row = rows.subarray(view.index * FIRST_WIDTH, (view.index + 1) * FIRST_WIDTH);
    fillFirst(row, { page, view, names: names.weigh(view) });
  }
  return rows;
}

/** The rows of the second pass: the first's, and what its scores say of the neighbourhood. */
export function secondRows(page: PageView, first: Float32Array, scores: Float32Array): Float32Array {
  const scored = scoredPage(page, scores);
  const rows = new Float32Array(page.blocks.length * SECOND_WIDTH);
  for (const view of page.blocks) {
    const at = view.index * SECOND_WIDTH;
    rows.set(first.subarray(view.index * FIRST_WIDTH, (view.index + 1) * FIRST_WIDTH), at);
    fillSecond(rows.subarray(at, at + SECOND_WIDTH), FIRST_WIDTH, { ...scored, view });
  }
  return rows;
}

export function scoreRows(trees: Trees, rows: Float32Array, width: number): Float32Array {
  const scores = new Float32Array(rows.length / width);
  for (let at = 0; at < scores.length; at++) {
    scores[at] = chance(scoreRow(trees, rows.subarray(at * width, (at + 1) * width)));
  }
  return scores;
}

/**
 * How likely each block is to be the article's, 0 to 1. The rows of the few blocks that have hope are kept for the
 * second pass; one row serves all others in turn, for those of a whole page would be megabytes to allocate.
 */
export function scoreBlocks(page: PageView, model: BlockModel): Float32Array {
  const names = new NameScorer(model.lexicon);
  const scores = new Float32Array(page.blocks.length);
  const hopeful: { readonly view: BlockView; readonly row: Float32Array }[] = [];
  const used = usedFirst(model);
  let row = new Float32Array(SECOND_WIDTH);
  for (const view of page.blocks) {
    if (isMenu(view)) continue;
    fillFirst(row, { page, view, names: names.weigh(view) }, used);
    const score = Math.fround(chance(scoreRow(model.first, row, HOPELESS_ODDS)));
    scores[view.index] = score;
    if (score < HOPELESS) continue;
    hopeful.push({ view, row });
    row = new Float32Array(SECOND_WIDTH);
  }
  const scored = scoredPage(page, scores.slice());
  for (const { view, row: own } of hopeful) {
    fillSecond(own, FIRST_WIDTH, { ...scored, view });
    scores[view.index] = chance(scoreRow(model.second, own));
  }
  return scores;
}

/** The features of the first pass that a model looks at in either pass. */
function usedFirst({ first, second }: BlockModel): number[] {
  return [...new Set([...first.used, ...second.used])].filter((feature) => feature < FIRST_WIDTH);
}

/** Links of a menu or of the page's foot are never the article's, and are half of many a page: nobody is asked. */
function isMenu({ block, linkDensity }: BlockView): boolean {
  return linkDensity > 0.7 && (block.flags & (IN.nav | IN.footer)) !== 0;
}

/** A block that the first pass scores lower is not asked about again: most of a page is like that. */
const HOPELESS = 0.01;
/** Sums that no later trees bring back. */
const HOPELESS_ODDS = -5;

/** One feature of a block with its value and how far it moved the block's log odds. */
export interface Because {
  readonly feature: string;
  readonly value: number;
  readonly moved: number;
}

/** The features that decided about one block, the strongest first. */
export function explainBlock(page: PageView, model: BlockModel, index: number, most = 5): Because[] {
  const first = firstRows(page, model.lexicon);
  const rows = secondRows(page, first, scoreRows(model.first, first, FIRST_WIDTH));
  const row = rows.subarray(index * SECOND_WIDTH, (index + 1) * SECOND_WIDTH);
  const names = [...FIRST_NAMES, ...SECOND_NAMES];
  return [...reasonsOf(model.second, row)]
    .map(([feature, moved]) => ({ feature: names[feature] ?? "", value: row[feature] ?? 0, moved }))
    .toSorted((a, b) => Math.abs(b.moved) - Math.abs(a.moved))
    .slice(0, most);
}
