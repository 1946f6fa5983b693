import { FeatureList } from "../../src/language/core/model/features.ts";
import type { Scorer } from "../../src/language/core/model/scorer.ts";
import { IntTable } from "../../src/language/core/model/table.ts";
import type { Words } from "../../src/language/core/model/words.ts";
import { NameColumns } from "../../src/language/core/names/columns.ts";
import { MOST_NAME_FEATURES, nameFeatures } from "../../src/language/core/names/features.ts";
import { eachRow } from "../../src/language/core/names/finder.ts";
import type { NameFinder, NameLexicon } from "../../src/language/core/names/finder.ts";
import { readMemory } from "../../src/language/core/names/memory.ts";
import { recallFeatures } from "../../src/language/core/names/recall.ts";
import type { Chain, ChainLearner } from "./chain.ts";
import { OWN_PLACES, WITHOUT_MEMORY } from "./nametemplates.ts";
import type { FeatureRows } from "./pack.ts";

/** An article with its names; `gold` are labels in the cells of `words`. */
export interface NameSample {
  readonly words: Words;
  readonly gold: Int32Array;
  /** How often it counts. */
  readonly times: number;
}

/** The weights of a learner by the hash of their feature. */
export class LearnedRows implements FeatureRows, Scorer {
  readonly classes: number;
  readonly #features: IntTable;
  readonly #learner: ChainLearner;

  constructor(features: IntTable, learner: ChainLearner) {
    this.classes = learner.labels;
    this.#features = features;
    this.#learner = learner;
  }

  *entries(): Generator<[number, Float32Array]> {
    for (const [feature, row] of this.#features.entries()) yield [feature, this.#learner.rowOf(row)];
  }

  score(features: Int32Array, count: number, scores: Float32Array): void {
    scores.fill(0);
    for (let at = 0; at < count; at++) {
      const row = this.#features.get(features[at] as number);
      if (row === 0) continue;
      this.#learner.rowOf(row).forEach((weight, label) => {
        scores[label] = (scores[label] as number) + weight;
      });
    }
  }
}

/** A chain, and the cell of its first word. */
export interface Lesson extends Chain {
  readonly from: number;
}

/** Turns articles into chains, and numbers their features. */
export class Lessons {
  /** By hash of the feature: its number, from 1. */
  readonly features: IntTable = new IntTable(1 << 20);
  readonly #lexicon: NameLexicon;
  readonly #columns = new NameColumns();
  readonly #list = new FeatureList(MOST_NAME_FEATURES);

  constructor(lexicon: NameLexicon) {
    this.#lexicon = lexicon;
  }

  /** The rows of words of an article between plain words, without memory. */
  chainsOf({ words, gold, times }: NameSample): Lesson[] {
    const chains: Lesson[] = [];
    this.#columns.read(words, this.#lexicon.known);
    words.from.forEach((first, sentence) => {
      eachRow(
        { words, plain: this.#lexicon.plain, outside: new Float32Array(0) },
        first,
        words.to[sentence] as number,
        (from, to) => {
          const rows = new Int32Array((to - from) * OWN_PLACES.length);
          for (let at = from; at < to; at++) {
            nameFeatures({ words, columns: this.#columns, at, list: this.#list });
            this.#number(rows, (at - from) * OWN_PLACES.length);
          }
          chains.push({ rows, gold: Uint8Array.from(gold.subarray(from, to)), times, from });
        },
      );
    });
    return chains;
  }

  /** Fills in what a reader remembers of the article. */
  remember(finder: NameFinder, { words }: NameSample, chains: readonly Lesson[]): void {
    const labels = new Int32Array(words.size);
    const memory = new Int32Array(words.size);
    finder.readFirst(words, labels);
    readMemory(words, labels, this.#lexicon.types.length, memory);
    for (const { rows, gold, from } of chains) {
      for (let place = 0; place < gold.length; place++) {
        recallFeatures({ words, columns: finder.columns, at: from + place, list: this.#list }, memory);
        this.#number(rows, place * OWN_PLACES.length + WITHOUT_MEMORY);
      }
    }
  }

  #number(rows: Int32Array, start: number): void {
    const { items, size } = this.#list;
    for (let at = 0; at < size; at++) {
      const feature = items[at] as number;
      let row = this.features.get(feature);
      if (row === 0) this.features.set(feature, (row = this.features.size + 1));
      rows[start + at] = row;
    }
  }
}
