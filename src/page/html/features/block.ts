import type { PageElement, RawBlock } from "../elements.ts";
import type { LevelReader } from "./levels.ts";
import type { RegionReader } from "./regions.ts";
import type { ByElement, CountedBlock, ElementStats } from "./stats.ts";
import { lowerWords } from "./text.ts";
import type { TextFacts } from "./text.ts";

/** Everything about a page that the views of its blocks are made of. */
export interface PageCounts {
  readonly stats: ByElement<ElementStats>;
  readonly signatures: readonly ElementStats[];
  readonly main: LevelReader;
  readonly inner: LevelReader;
  readonly title: LevelReader;
  readonly regions: RegionReader;
  readonly titles: (words: readonly string[]) => number;
  readonly descriptions: (words: readonly string[]) => number;
  readonly times: ReadonlySet<number>;
  readonly authors: ReadonlySet<number>;
  readonly copies: ReadonlyMap<string, number>;
  readonly headlines: Int16Array;
  readonly articles: Int16Array;
}

/** A longer block is no title. */
export const TITLE_WORDS = 40;
const COMPARED_WORDS = 120;
const LEVELS = 6;
const NOTHING: ElementStats = { blocks: 0, words: 0, linkWords: 0, good: 0 };

/**
 * One block with everything that its features are made of. What costs something is worked out when it is asked
 * for, once: a third of the blocks of a page are menus, of which nobody asks.
 */
export class BlockView {
  readonly index: number;
  readonly block: RawBlock;
  readonly text: TextFacts;
  readonly linkDensity: number;
  /** A paragraph by its looks: long enough, few links, ends like a sentence. */
  readonly isGood: boolean;
  /** Whether the very same words stood on the page before. */
  readonly saidBefore: boolean;
  private readonly page: PageCounts;
  private ownWords: readonly string[] | null = null;
  private ownUp: readonly (ElementStats | undefined)[] | null = null;
  private nearRegions = -1;
  private allRegions = -1;

  constructor(page: PageCounts, index: number, counted: CountedBlock, saidBefore: boolean) {
    this.page = page;
    this.index = index;
    this.block = counted.block;
    this.text = counted.text;
    this.linkDensity = counted.linkDensity;
    this.isGood = counted.isGood;
    this.saidBefore = saidBefore;
  }

  /** Its words in lower case; empty for a long block, which speaks for itself. */
  get words(): readonly string[] {
    this.ownWords ??= this.text.words <= COMPARED_WORDS ? lowerWords(this.block.text) : [];
    return this.ownWords;
  }

  /** How much the element itself and those around it hold, innermost first. */
  get up(): readonly (ElementStats | undefined)[] {
    this.ownUp ??= upwards(this.page.stats, this.block.element);
    return this.ownUp;
  }

  /** What all blocks hold whose element and parent are of the same tags and names. */
  get signature(): ElementStats {
    return this.page.signatures[this.index] ?? NOTHING;
  }

  /** How alike the block and the page's title are, 0 to 1. */
  get titleLikeness(): number {
    return this.text.words <= TITLE_WORDS ? this.page.titles(this.words) : 0;
  }

  get descriptionLikeness(): number {
    return this.page.descriptions(this.words);
  }

  get isTime(): boolean {
    return this.page.times.has(this.index);
  }

  get isAuthor(): boolean {
    return this.page.authors.has(this.index);
  }

  /** How many blocks of the page have these very words. */
  get copies(): number {
    return this.page.copies.get(this.block.text) ?? 1;
  }

  /** Levels between the block and the element that holds most of the good text; negative when outside of it. */
  get mainLevel(): number {
    return this.page.main.inside(this.block.element);
  }

  get innerLevel(): number {
    return this.page.inner.inside(this.block.element);
  }

  /** Bits of `REGION` for the element itself with its inline elements and parent. */
  get ownRegions(): number {
    if (this.nearRegions < 0) this.nearRegions = ownRegions(this.page.regions, this.block);
    return this.nearRegions;
  }

  /** Bits of `REGION` for all around the block. */
  get regions(): number {
    if (this.allRegions < 0) {
      const { element, inlineNames } = this.block;
      this.allRegions = this.page.regions.around(element) | this.page.regions.named(inlineNames);
    }
    return this.allRegions;
  }

  /** Levels up to the element that holds this block and the title. */
  get titleLevel(): number {
    return this.page.title.of(this.block.element).steps;
  }

  /** How deep the element that holds this block and the title is. */
  get titleDepth(): number {
    return this.page.title.of(this.block.element).at?.depth ?? -1;
  }

  /** How many `<h1>` began between the title and here. */
  get headlines(): number {
    return this.page.headlines[this.index] ?? 0;
  }

  get articles(): number {
    return this.page.articles[this.index] ?? 0;
  }
}

function upwards(stats: ByElement<ElementStats>, from: PageElement): (ElementStats | undefined)[] {
  const found: (ElementStats | undefined)[] = [];
  let element: PageElement | null = from;
  for (let level = 0; level < LEVELS && element !== null; level++) {
    found.push(stats[element.id]);
    element = element.parent?.block ?? null;
  }
  return found;
}

function ownRegions(regions: RegionReader, { element, inlineNames }: RawBlock): number {
  const { parent } = element;
  const ofParent = parent === null || parent.tag === "body" ? 0 : regions.named(parent.names);
  return regions.named(element.names) | regions.named(inlineNames) | ofParent;
}
