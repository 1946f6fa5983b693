import { readFileSync } from "node:fs";
import { asset } from "../../assets.ts";
import { FIRST_NAMES } from "./features/first.ts";
import type { Lexicon } from "./features/lexicon.ts";
import { SECOND_NAMES } from "./features/second.ts";
import type { Trees } from "./trees.ts";
import { treesOf } from "./trees.ts";

/** What scores the text blocks of a page; see `models/page-blocks.md`. */
export interface BlockModel {
  readonly lexicon: Lexicon;
  readonly first: Trees;
  readonly second: Trees;
  /** A block is the article's from this score on. */
  readonly threshold: number;
}

type Words = Readonly<Record<string, number>>;

/** Trees as they are kept in a file: one list for each field, nodes in a row; `left` counts from the node itself. */
interface StoredTrees {
  readonly base: number;
  readonly roots: readonly number[];
  readonly feature: readonly number[];
  readonly threshold: readonly number[];
  readonly left: readonly number[];
  readonly value: readonly number[];
}

export interface StoredModel {
  readonly format: "page-blocks/1";
  readonly threshold: number;
  readonly firstFeatures: readonly string[];
  readonly secondFeatures: readonly string[];
  readonly near: Words;
  readonly far: Words;
  readonly said: Words;
  readonly first: StoredTrees;
  readonly second: StoredTrees;
}

export const MODEL_FILE: URL = asset("models/page-blocks.json");

/** Reads the model that comes with the program. */
export function readModel(file: URL = MODEL_FILE): BlockModel {
  // The trainer checks what it writes, and `openModel` checks that it was made for these features.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return openModel(JSON.parse(readFileSync(file, "utf8")) as StoredModel);
}

/** @throws RangeError when the file was made for other features: train it again. */
export function openModel(stored: StoredModel): BlockModel {
  if (!same(stored.firstFeatures, FIRST_NAMES) || !same(stored.secondFeatures, SECOND_NAMES)) {
    throw new RangeError("models/page-blocks.json was trained on other features: npm run train -- pages");
  }
  const [near, far, said] = [stored.near, stored.far, stored.said].map((words) => new Map(Object.entries(words)));
  return {
    lexicon: {
      near: (word) => near?.get(word),
      far: (word) => far?.get(word),
      said: (word) => said?.get(word),
    },
    first: openTrees(stored.first),
    second: openTrees(stored.second),
    threshold: stored.threshold,
  };
}

/** Numbers are cut to four digits, and thresholds to what keeps every row on its side. */
export function storeTrees({ base, roots, feature, threshold, left, value }: Trees): StoredTrees {
  return {
    base: short(base),
    roots: [...roots],
    feature: [...feature],
    threshold: [...threshold].map((number) => Number(number.toPrecision(7))),
    left: [...left].map((to, node) => (to === 0 ? 0 : to - node)),
    value: [...value].map(short),
  };
}

function openTrees({ base, roots, feature, threshold, left, value }: StoredTrees): Trees {
  return treesOf({
    base,
    roots: Int32Array.from(roots),
    feature: Int16Array.from(feature),
    threshold: Float32Array.from(threshold),
    left: Int32Array.from(left, (to, node) => (to === 0 ? 0 : to + node)),
    value: Float32Array.from(value),
  });
}

const short = (number: number): number => Number(number.toPrecision(4));

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, at) => name === b[at]);
}
