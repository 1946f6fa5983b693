import type { PageFacts } from "../../facts.ts";
import { IN } from "../elements.ts";
import type { PageElement, RawBlock } from "../elements.ts";
import { BlockView, TITLE_WORDS } from "./block.ts";
import type { PageCounts } from "./block.ts";
import { LevelReader } from "./levels.ts";
import { RegionReader } from "./regions.ts";
import { countAll } from "./stats.ts";
import type { CountedBlock, ElementStats } from "./stats.ts";
import { lowerWords, textFacts } from "./text.ts";
import type { TextFacts } from "./text.ts";

export interface PageView {
  readonly blocks: readonly BlockView[];
  readonly total: ElementStats;
  /** How many elements hold text. */
  readonly elements: number;
  /** Words of good text before each block. */
  readonly goodBefore: Float64Array;
  /** Number of the block with the headline, or -1. */
  readonly titleIndex: number;
  /** Blocks since the last good one and until the next one; 99 when there is none. */
  readonly sinceGood: Uint16Array;
  readonly untilGood: Uint16Array;
}

/** Counts everything once, so that each feature is a look-up. */
export function viewPage(raw: readonly RawBlock[], facts: PageFacts): PageView {
  const counted = raw.map(countedBlock);
  const { stats, signatures, total, deepest } = countAll(counted);
  const titles = likeness([facts.title, metaOf(facts, "og:title")]);
  const titleIndex = titleIndexOf(counted, titles);
  const copies = new Map<string, number>();
  const page: PageCounts = {
    stats,
    signatures,
    main: new LevelReader(deepest(0.6), stats.length),
    inner: new LevelReader(deepest(0.35), stats.length),
    title: new LevelReader(raw[titleIndex]?.element ?? null, stats.length),
    regions: new RegionReader(stats, total.good),
    titles,
    descriptions: likeness([metaOf(facts, "og:description"), metaOf(facts, "description")]),
    times: new Set(facts.times.map(({ block }) => block)),
    authors: new Set(facts.authors.map(({ block }) => block)),
    copies,
    ...counting(raw, titleIndex),
  };
  const blocks = counted.map((own, index) => {
    const seen = copies.get(own.block.text) ?? 0;
    copies.set(own.block.text, seen + 1);
    return new BlockView(page, index, own, seen > 0);
  });
  return { blocks, total, elements: stats.length, titleIndex, ...goodAround(blocks) };
}

function countedBlock(block: RawBlock): CountedBlock {
  const text = textFacts(block.text);
  const linkDensity = block.linkLength / Math.max(1, text.length);
  return { block, text, linkDensity, isGood: isGood(text, linkDensity) };
}

function isGood(text: TextFacts, density: number): boolean {
  if (density > 0.4 || text.words < 10) return false;
  return text.words >= 25 || text.ending === 3;
}

function metaOf(facts: PageFacts, name: string): string {
  return facts.metas.find((meta) => meta.name === name)?.content ?? "";
}

/** More characters of a title or description do not make it more alike. */
const COMPARED = 1_000;

/** The share of words that a block and one of the given texts have in common, by the longer of the two. */
function likeness(texts: readonly string[]): (words: readonly string[]) => number {
  const sets = texts.map((text) => new Set(lowerWords(text.slice(0, COMPARED)))).filter(({ size }) => size > 0);
  return (words) => {
    let best = 0;
    for (const set of sets) {
      let both = 0;
      for (const word of words) if (set.has(word)) both++;
      if (both > 0)
        best = Math.max(best, Math.min(1, both / Math.max(words.length, Math.min(set.size, words.length * 3))));
    }
    return best;
  };
}

/** The first heading that is like the title, or else the first `<h1>`. */
function titleIndexOf(blocks: readonly CountedBlock[], titles: (words: readonly string[]) => number): number {
  const alike = blocks.findIndex(
    ({ block, text }) =>
      block.heading > 0 && block.heading < 3 && text.words <= TITLE_WORDS && titles(lowerWords(block.text)) >= 0.5,
  );
  return alike >= 0 ? alike : blocks.findIndex(({ block }) => block.heading === 1);
}

/** Running counts of `<h1>` and of `<article>` elements since the title; below 0 before it. */
function counting(raw: readonly RawBlock[], titleIndex: number): { headlines: Int16Array; articles: Int16Array } {
  const headlines = new Int16Array(raw.length);
  const articles = new Int16Array(raw.length);
  let seen = 0;
  let number = 0;
  let last: PageElement | null = null;
  raw.forEach((block, index) => {
    if (block.heading === 1 && index !== titleIndex) seen++;
    const article = articleOf(block);
    if (article !== null && article !== last) {
      number++;
      last = article;
    }
    headlines[index] = Math.min(99, seen);
    articles[index] = Math.min(99, number);
  });
  const [h, a] = [headlines[Math.max(0, titleIndex)] ?? 0, articles[Math.max(0, titleIndex)] ?? 0];
  return { headlines: headlines.map((value) => value - h), articles: articles.map((value) => value - a) };
}

function articleOf({ element, flags }: RawBlock): PageElement | null {
  if ((flags & IN.article) === 0) return null;
  for (let at: PageElement | null = element; at !== null; at = at.parent) if (at.tag === "article") return at;
  return null;
}

function goodAround(blocks: readonly BlockView[]): Pick<PageView, "goodBefore" | "sinceGood" | "untilGood"> {
  const goodBefore = new Float64Array(blocks.length);
  const sinceGood = new Uint16Array(blocks.length);
  const untilGood = new Uint16Array(blocks.length);
  let words = 0;
  let since = 99;
  blocks.forEach(({ isGood: here, text }, index) => {
    goodBefore[index] = words;
    sinceGood[index] = since;
    since = here ? 1 : Math.min(99, since + 1);
    if (here) words += text.words;
  });
  let until = 99;
  for (let index = blocks.length - 1; index >= 0; index--) {
    untilGood[index] = until;
    until = blocks[index]?.isGood === true ? 1 : Math.min(99, until + 1);
  }
  return { goodBefore, sinceGood, untilGood };
}
