import type { PageElement, RawBlock } from "../elements.ts";
import type { TextFacts } from "./text.ts";

/** How much text an element holds, and how much of it reads like an article's. */
export interface ElementStats {
  blocks: number;
  words: number;
  linkWords: number;
  good: number;
}

/** What is known of each element, by its number: a look-up by number costs a fraction of one by object. */
export type ByElement<Value> = readonly (Value | undefined)[];

/** A block with its own counts, before anything around it is known. */
export interface CountedBlock {
  readonly block: RawBlock;
  readonly text: TextFacts;
  readonly linkDensity: number;
  /** A paragraph by its looks: long enough, few links, ends like a sentence. */
  readonly isGood: boolean;
}

export interface PageStats {
  /** Of the block-level elements that hold text. */
  readonly stats: ByElement<ElementStats>;
  /** For each block the sums of all blocks whose element and parent are alike. */
  readonly signatures: readonly ElementStats[];
  readonly total: ElementStats;
  /** The deepest element that holds at least this share of the good text. */
  readonly deepest: (share: number) => PageElement | null;
}

/** Sums up the blocks of a page by element and by signature, and in all. */
export function countAll(blocks: readonly CountedBlock[]): PageStats {
  const size = 1 + blocks.reduce((most, { block }) => Math.max(most, highestId(block.element)), -1);
  const stats = listOfElements<ElementStats>(size);
  const elements: PageElement[] = [];
  const bySignature = new Map<string, ElementStats>();
  const total = emptyStats();
  const signatures = blocks.map(({ block, text: { words }, linkDensity, isGood }) => {
    const links = words * linkDensity;
    const good = isGood ? words : 0;
    for (let at: PageElement | null = block.element; at !== null; at = at.parent) {
      if (at.inline) continue;
      let own = stats[at.id];
      if (own === undefined) {
        own = stats[at.id] = emptyStats();
        elements.push(at);
      }
      addTo(own, words, links, good);
    }
    addTo(total, words, links, good);
    const signature = signatureOf(bySignature, block);
    addTo(signature, words, links, good);
    return signature;
  });
  const deepest = (share: number): PageElement | null => deepestOf(elements, stats, total.good * share);
  return { stats, signatures, total, deepest };
}

/** A list as long as it will get: filled from its middle, one that grows would become a table of hashes. */
export function listOfElements<Value>(size: number): (Value | undefined)[] {
  const list: (Value | undefined)[] = [];
  list.length = size;
  return list;
}

/** An element is numbered before those around it, unless they had a number already. */
function highestId(element: PageElement): number {
  let highest = element.id;
  for (let at = element.parent; at !== null && at.id > highest; at = at.parent) highest = at.id;
  return highest;
}

function signatureOf(known: Map<string, ElementStats>, { element }: RawBlock): ElementStats {
  const { parent } = element;
  const key = `${element.tag}.${element.names}<${parent?.tag ?? ""}.${parent?.names ?? ""}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const fresh = emptyStats();
  known.set(key, fresh);
  return fresh;
}

function emptyStats(): ElementStats {
  return { blocks: 0, words: 0, linkWords: 0, good: 0 };
}

function addTo(stats: ElementStats, words: number, linkWords: number, good: number): void {
  stats.blocks++;
  stats.words += words;
  stats.linkWords += linkWords;
  stats.good += good;
}

function deepestOf(
  elements: readonly PageElement[],
  stats: ByElement<ElementStats>,
  words: number,
): PageElement | null {
  let found: PageElement | null = null;
  if (words <= 0) return null;
  for (const element of elements) {
    const good = stats[element.id]?.good ?? 0;
    if (good >= words && (found === null || element.depth > found.depth)) found = element;
  }
  return found;
}
