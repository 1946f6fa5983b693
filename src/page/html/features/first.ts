import { IN } from "../elements.ts";
import type { NameWeights } from "./lexicon.ts";
import { REGION } from "./regions.ts";
import type { BlockView } from "./block.ts";
import type { PageView } from "./page.ts";
import type { ElementStats } from "./stats.ts";

/** What a feature is made of: a block, its neighbours and its page. */
export interface FeatureInput {
  readonly page: PageView;
  readonly view: BlockView;
  readonly names: NameWeights;
}

type Feature = (input: FeatureInput) => number;

const log = (value: number): number => Math.log2(1 + value);
const flag =
  (bit: number): Feature =>
  ({ view }) =>
    (view.block.flags & bit) === 0 ? 0 : 1;

const TAGS: Readonly<Record<string, number>> = {
  p: 1,
  li: 2,
  div: 3,
  section: 3,
  article: 3,
  td: 4,
  th: 4,
  tr: 4,
  figcaption: 5,
  blockquote: 6,
  dd: 7,
  dt: 7,
  pre: 8,
};

/** The block so many places away, when there is one. */
const beside =
  (step: number, of: (view: BlockView, own: BlockView) => number): Feature =>
  ({ page, view }) => {
    const other = page.blocks[view.index + step];
    return other === undefined ? -1 : of(other, view);
  };

/** The element so many levels around the block's own. */
const around =
  (level: number, of: (stats: ElementStats, page: PageView) => number): Feature =>
  ({ page, view }) => {
    const stats = view.up[level];
    return stats === undefined ? -1 : of(stats, page);
  };

const density = ({ words, linkWords }: ElementStats): number => linkWords / Math.max(1, words);
const goodShare = ({ good }: ElementStats, page: PageView): number => good / Math.max(1, page.total.good);
const goodPart = ({ good, words }: ElementStats): number => good / Math.max(1, words);

const tagOf = ({ block }: BlockView): number =>
  block.heading > 0 ? 10 + block.heading : (TAGS[block.element.tag] ?? 0);

/** The features of the first pass, by name. */
export const FIRST: Readonly<Record<string, Feature>> = {
  "text.words": ({ view }) => log(view.text.words),
  "text.links": ({ view }) => view.linkDensity,
  "text.linkCount": ({ view }) => log(view.block.links),
  "text.bold": ({ view }) => view.block.strongLength / Math.max(1, view.text.length),
  "text.ending": ({ view }) => view.text.ending,
  "text.commas": ({ view }) => view.text.commas / Math.max(1, view.text.words),
  "text.stops": ({ view }) => log(view.text.stops),
  "text.smallWords": ({ view }) => view.text.smallWords / Math.max(1, view.text.words),
  "text.capitalWords": ({ view }) => view.text.capitalWords / Math.max(1, view.text.words),
  "text.capitals": ({ view }) => view.text.capitals / Math.max(1, view.text.letters),
  "text.digits": ({ view }) => view.text.digits / Math.max(1, view.text.length),
  "text.wordLength": ({ view }) => view.text.letters / Math.max(1, view.text.words),
  "text.quotes": ({ view }) => log(view.text.quotes),
  "text.dividers": ({ view }) => log(view.text.dividers),
  "text.lines": ({ view }) => log(view.text.lines),
  "text.beginsSmall": ({ view }) => (view.text.firstIsSmall ? 1 : 0),
  "text.copies": ({ view }) => log(view.copies),
  "text.likeTitle": ({ view }) => view.titleLikeness,
  "text.likeDescription": ({ view }) => view.descriptionLikeness,
  "text.hasTime": ({ view }) => (view.isTime ? 1 : 0),
  "text.hasAuthor": ({ view }) => (view.isAuthor ? 1 : 0),
  "said.sum": ({ names }) => names.said.sum,
  "said.low": ({ names }) => names.said.low,
  "said.high": ({ names }) => names.said.high,
  "tag.kind": ({ view }) => tagOf(view),
  "tag.heading": ({ view }) => view.block.heading,
  "tag.depth": ({ view }) => view.block.element.depth,
  "tag.media": ({ view }) => log(view.block.media),
  "tag.afterBreak": ({ view }) => (view.block.afterBreak ? 1 : 0),
  "in.article": flag(IN.article),
  "in.main": flag(IN.main),
  "in.nav": flag(IN.nav),
  "in.aside": flag(IN.aside),
  "in.footer": flag(IN.footer),
  "in.header": flag(IN.header),
  "in.figure": flag(IN.figure),
  "in.caption": flag(IN.caption),
  "in.list": flag(IN.list),
  "in.table": flag(IN.table),
  "in.blockquote": flag(IN.blockquote),
  "in.form": flag(IN.form),
  "in.hidden": flag(IN.hidden),
  "in.button": flag(IN.button),
  "in.noscript": flag(IN.noscript),
  "in.address": flag(IN.address),
  "in.articleBody": flag(IN.articleBody),
  "names.own.sum": ({ names }) => names.own.sum,
  "names.own.low": ({ names }) => names.own.low,
  "names.own.high": ({ names }) => names.own.high,
  "names.parent.sum": ({ names }) => names.parent.sum,
  "names.parent.low": ({ names }) => names.parent.low,
  "names.parent.high": ({ names }) => names.parent.high,
  "names.far.sum": ({ names }) => names.far.sum,
  "names.far.low": ({ names }) => names.far.low,
  "names.far.high": ({ names }) => names.far.high,
  "place.share": ({ page, view }) => view.index / Math.max(1, page.blocks.length),
  "place.goodBefore": ({ page, view }) => (page.goodBefore[view.index] ?? 0) / Math.max(1, page.total.good),
  "place.sinceGood": ({ page, view }) => page.sinceGood[view.index] ?? 99,
  "place.untilGood": ({ page, view }) => page.untilGood[view.index] ?? 99,
  "place.sinceTitle": ({ page, view }) =>
    page.titleIndex < 0 ? -999 : Math.max(-200, Math.min(300, view.index - page.titleIndex)),
  "place.main": ({ view }) => view.mainLevel,
  "place.inner": ({ view }) => view.innerLevel,
  "place.title": ({ view }) => view.titleLevel,
  "place.titleDepth": ({ view }) => view.titleDepth,
  "place.headlines": ({ view }) => view.headlines,
  "place.articles": ({ view }) => view.articles,
  "text.saidBefore": ({ view }) => (view.saidBefore ? 1 : 0),
  ...Object.fromEntries(
    Object.entries(REGION).flatMap(([name, bit]) => [
      [`own.${name}`, ({ view }: FeatureInput): number => ((view.ownRegions & bit) === 0 ? 0 : 1)],
      [`region.${name}`, ({ view }: FeatureInput): number => ((view.regions & bit) === 0 ? 0 : 1)],
    ]),
  ),
  "page.blocks": ({ page }) => log(page.blocks.length),
  "page.good": ({ page }) => log(page.total.good),
  "page.links": ({ page }) => density(page.total),
  "alike.blocks": ({ view }) => log(view.signature.blocks),
  "alike.words": ({ view }) => view.signature.words / Math.max(1, view.signature.blocks),
  "alike.links": ({ view }) => density(view.signature),
  "alike.good": ({ view, page }) => goodShare(view.signature, page),
  "alike.goodPart": ({ view }) => goodPart(view.signature),
  "own.blocks": around(0, ({ blocks }) => log(blocks)),
  "up1.blocks": around(1, ({ blocks }) => log(blocks)),
  "up1.words": around(1, ({ words, blocks }) => words / Math.max(1, blocks)),
  "up1.links": around(1, density),
  "up1.good": around(1, goodShare),
  "up1.goodPart": around(1, goodPart),
  "up2.links": around(2, density),
  "up2.good": around(2, goodShare),
  "up2.goodPart": around(2, goodPart),
  "up3.links": around(3, density),
  "up3.good": around(3, goodShare),
  "up3.goodPart": around(3, goodPart),
  "up4.good": around(4, goodShare),
  "up4.goodPart": around(4, goodPart),
  "up5.good": around(5, goodShare),
  "before1.words": beside(-1, ({ text }) => log(text.words)),
  "before1.links": beside(-1, ({ linkDensity }) => linkDensity),
  "before1.kind": beside(-1, tagOf),
  "before1.ending": beside(-1, ({ text }) => text.ending),
  "before1.sameParent": beside(-1, ({ block }, own) => (block.element.parent === own.block.element.parent ? 1 : 0)),
  "before2.words": beside(-2, ({ text }) => log(text.words)),
  "before2.links": beside(-2, ({ linkDensity }) => linkDensity),
  "after1.words": beside(1, ({ text }) => log(text.words)),
  "after1.links": beside(1, ({ linkDensity }) => linkDensity),
  "after1.kind": beside(1, tagOf),
  "after1.ending": beside(1, ({ text }) => text.ending),
  "after1.sameParent": beside(1, ({ block }, own) => (block.element.parent === own.block.element.parent ? 1 : 0)),
  "after2.words": beside(2, ({ text }) => log(text.words)),
  "after2.links": beside(2, ({ linkDensity }) => linkDensity),
};

export const FIRST_NAMES: readonly string[] = Object.keys(FIRST);
const FUNCTIONS: readonly Feature[] = Object.values(FIRST);

const ALL: readonly number[] = FUNCTIONS.map((_, at) => at);

/** Writes the values of features, in the order of `FIRST_NAMES`: of all, or of those that somebody looks at. */
export function fillFirst(row: Float32Array, input: FeatureInput, which: readonly number[] = ALL): void {
  for (const at of which) row[at] = FUNCTIONS[at]?.(input) ?? 0;
}
