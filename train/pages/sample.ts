import type { PageFacts } from "../../src/page/facts.ts";
import type { RawBlock } from "../../src/page/html/elements.ts";
import { viewPage } from "../../src/page/html/features/page.ts";
import type { PageView } from "../../src/page/html/features/page.ts";
import { parseHtml } from "../../src/page/html/parse.ts";
import { alignWords, wordsOf } from "./align.ts";
import type { Sample } from "./boost.ts";
import { siteOf } from "./folds.ts";
import { f1Of, scoreText } from "./shingles.ts";
import { readPageBytes } from "./truth.ts";
import type { TruePage } from "./truth.ts";

/** A page cut into blocks, with the share of each block's words that are in the gold text. */
export interface LabelledPage {
  readonly truth: TruePage;
  readonly site: string;
  readonly blocks: readonly RawBlock[];
  readonly facts: PageFacts;
  readonly view: PageView;
  readonly labels: readonly number[];
  readonly words: readonly number[];
  readonly goldWords: number;
  /** Whether the gold text can be had from these blocks at all; if not, the labels mean little. */
  readonly usable: boolean;
}

/** F1 of choosing blocks by their labels, below which a page is not trained on. */
const USABLE = 0.85;
/** Of blocks that are plainly not the article's one in so many is trained on, and counts for all. */
const THINNING = 4;

export function labelPage(dataDir: string, truth: TruePage): LabelledPage {
  const { blocks, facts } = parseHtml(new TextDecoder().decode(readPageBytes(dataDir, truth.id)));
  const words = blocks.map(({ text }) => wordsOf(text));
  const gold = wordsOf(truth.text);
  const matched = alignWords(words.flat(), gold);
  let at = 0;
  const labels = words.map(({ length }) => {
    const sum = matched.subarray(at, at + length).reduce((total, one) => total + one, 0);
    at += length;
    return sum / Math.max(1, length);
  });
  const best = blocks.filter((_, index) => (labels[index] ?? 0) >= 0.5).map(({ text }) => text);
  return {
    truth,
    site: siteOf(truth.url) || truth.id,
    blocks,
    facts,
    view: viewPage(blocks, facts),
    labels,
    words: words.map(({ length }) => length),
    goldWords: gold.length,
    usable: f1Of(scoreText(best.join("\n\n"), truth.text)) >= USABLE,
  };
}

/** The rows of some pages in one table; a block counts by its share of its page's words, as in the metric. */
export function sampleOf(pages: readonly LabelledPage[], rows: readonly Float32Array[], width: number): Sample {
  const chosen = pages.flatMap((page, number) =>
    page.labels.flatMap((label, index) => {
      if (!isEasy(page, label, index)) return [{ page, number, index, times: 1 }];
      return hash(number * 7_919 + index) % THINNING === 0 ? [{ page, number, index, times: THINNING }] : [];
    }),
  );
  const values = new Float32Array(chosen.length * width);
  chosen.forEach(({ number, index }, at) => {
    const from = rows[number];
    if (from !== undefined) values.set(from.subarray(index * width, (index + 1) * width), at * width);
  });
  const weights = Float32Array.from(
    chosen,
    ({ page, index, times }) => (times * ((page.words[index] ?? 0) + 2)) / (page.goldWords + 80),
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return {
    width,
    values,
    labels: Float32Array.from(chosen, ({ page, index }) => page.labels[index] ?? 0),
    weights: weights.map((weight) => (weight * chosen.length) / sum),
  };
}

function isEasy({ view }: LabelledPage, label: number, index: number): boolean {
  const block = view.blocks[index];
  return block !== undefined && label < 0.1 && (block.linkDensity > 0.5 || block.text.words < 4);
}

function hash(number: number): number {
  return Math.imul(number, 2_654_435_761) >>> 0;
}
