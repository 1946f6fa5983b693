import { parseHtml } from "../parse.ts";
import type { BlockView } from "./block.ts";
import { FIRST_NAMES, fillFirst } from "./first.ts";
import { NameScorer } from "./lexicon.ts";
import type { Lexicon } from "./lexicon.ts";
import { viewPage } from "./page.ts";
import type { PageView } from "./page.ts";
import { REGION } from "./regions.ts";
import { SECOND_NAMES, fillSecond, scoredPage } from "./second.ts";

/** A paragraph by its looks, of twenty words. */
export const GOOD =
  "The harbour office said on Monday that the port would stay closed until the talks have come to an end.";
export const GOOD_WORDS = 20;

const NO_WORDS: Lexicon = { near: () => undefined, far: () => undefined, said: () => undefined };

/** For tests of features: a page as the models see it. */
export function pageOf(html: string): PageView {
  const { blocks, facts } = parseHtml(html);
  return viewPage(blocks, facts);
}

/** The block with just these words. */
export function blockOf(page: PageView, text: string): BlockView {
  const found = page.blocks.find(({ block }) => block.text === text);
  if (found === undefined) throw new RangeError(`No block says “${text}”.`);
  return found;
}

export type Features = (name: string) => number;

function byName(names: readonly string[], row: Float32Array): Features {
  return (name) => {
    const at = names.indexOf(name);
    if (at < 0) throw new RangeError(`There is no feature “${name}”.`);
    return row[at] ?? Number.NaN;
  };
}

/** The first pass's features of one block, by name. */
export function firstOf(page: PageView, view: BlockView, lexicon: Lexicon = NO_WORDS): Features {
  const row = new Float32Array(FIRST_NAMES.length);
  fillFirst(row, { page, view, names: new NameScorer(lexicon).weigh(view) });
  return byName(FIRST_NAMES, row);
}

/** The first pass's features of the block that says `x`. */
export function ofX(html: string): Features {
  const page = pageOf(html);
  return firstOf(page, blockOf(page, "x"));
}

/** The second pass's own features of one block, by name. */
export function secondOf(page: PageView, scores: readonly number[], index: number): Features {
  const row = new Float32Array(SECOND_NAMES.length);
  const view = page.blocks[index];
  if (view === undefined) throw new RangeError(`There is no block ${index}.`);
  fillSecond(row, 0, { ...scoredPage(page, Float32Array.from(scores)), view });
  return byName(SECOND_NAMES, row);
}

/** The names of the regions whose bits are set. */
export function regionNames(bits: number): string[] {
  return Object.entries(REGION).flatMap(([name, bit]) => ((bits & bit) === 0 ? [] : [name]));
}
