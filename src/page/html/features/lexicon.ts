import type { PageElement } from "../elements.ts";
import type { BlockView } from "./block.ts";
import { classWords } from "./class-words.ts";

/** Weights of words, above 0 where they speak for the article's text, below 0 where against it. */
export interface Lexicon {
  /** Class words of the block's own element, its inline elements and its parent. */
  readonly near: (word: string) => number | undefined;
  /** Class words of the elements further out. */
  readonly far: (word: string) => number | undefined;
  /** Words of short blocks. */
  readonly said: (word: string) => number | undefined;
}

/** The sum, lowest and highest of some words' weights. */
export interface Weight {
  readonly sum: number;
  readonly low: number;
  readonly high: number;
}

export interface NameWeights {
  readonly own: Weight;
  readonly parent: Weight;
  readonly far: Weight;
  readonly said: Weight;
}

const NOTHING: Weight = { sum: 0, low: 0, high: 0 };
/** Longer blocks speak for themselves. */
export const SHORT_BLOCK = 140;
/** Class words of `<html>` and `<body>` speak of the whole page. */
const WHOLE = new Set(["html", "body", "#page"]);

/** The words of a short block, each once; figures are all one word. */
export function saidWords({ block, words }: Pick<BlockView, "block" | "words">): readonly string[] {
  if (block.text.length > SHORT_BLOCK) return [];
  const said: string[] = [];
  for (const word of words) {
    const one = isFigure(word) ? "0" : word;
    // A short block has some tens of words at most, so that looking through them costs less than a set.
    if (!said.includes(one)) said.push(one);
  }
  return said;
}

const FIGURE = /^\p{N}/u;

function isFigure(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit < 0x80 ? unit >= 0x30 && unit <= 0x39 : FIGURE.test(word);
}

/** The elements around a block, but not the whole page: those whose names are `far` from it. */
export function farElements(element: PageElement): PageElement[] {
  const found: PageElement[] = [];
  for (let at = element.parent?.parent ?? null; at !== null && !WHOLE.has(at.tag); at = at.parent) {
    if (at.names !== "") found.push(at);
  }
  return found;
}

/** Weighs the names around the blocks of one page; what was weighed once is kept for the page. */
export class NameScorer {
  private readonly lexicon: Lexicon;
  private readonly nearKept = new Map<string, Weight>();
  private readonly farKept = new Map<string, Weight>();
  private readonly farOf = new Map<PageElement, Weight>();

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  weigh(view: Pick<BlockView, "block" | "words">): NameWeights {
    const { element, inlineNames } = view.block;
    const { parent } = element;
    return {
      own: join(this.near(element.names), this.near(inlineNames)),
      parent: parent === null || WHOLE.has(parent.tag) ? NOTHING : this.near(parent.names),
      far: this.around(parent?.parent ?? null),
      said: weightOf(saidWords(view), this.lexicon.said),
    };
  }

  private near(names: string): Weight {
    return kept(this.nearKept, names, () => weightOf(classWords(names), this.lexicon.near));
  }

  private around(element: PageElement | null): Weight {
    if (element === null || WHOLE.has(element.tag)) return NOTHING;
    return kept(this.farOf, element, () =>
      join(
        kept(this.farKept, element.names, () => weightOf(classWords(element.names), this.lexicon.far)),
        this.around(element.parent),
      ),
    );
  }
}

function kept<Key>(map: Map<Key, Weight>, key: Key, make: () => Weight): Weight {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

function weightOf(words: readonly string[], weights: (word: string) => number | undefined): Weight {
  if (words.length === 0) return NOTHING;
  let sum = 0;
  let low = 0;
  let high = 0;
  for (const word of words) {
    const weight = weights(word) ?? 0;
    sum += weight;
    if (weight < low) low = weight;
    if (weight > high) high = weight;
  }
  return { sum, low, high };
}

function join(a: Weight, b: Weight): Weight {
  if (a === NOTHING) return b;
  if (b === NOTHING) return a;
  return { sum: a.sum + b.sum, low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) };
}
