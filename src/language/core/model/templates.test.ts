import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { nameFeatures } from "../names/features.ts";
import { recallFeatures } from "../names/recall.ts";
import { nameColumnsOf, wordsOf } from "../testing.ts";
import { FeatureList } from "./features.ts";
import { addUnit, EMPTY_HASH } from "./hash.ts";

// Templates are part of a model's format: weights learned with some are worth nothing with others, and no error tells.
// When one of these numbers changes, train the model again (`npm run train`), see that the evaluation holds, and write
// the new number here.

const SENTENCE = "On Monday the old mayor of Port-Ellery , Ada O’Keefe , did n’t say WHY 250 boats left and sank .";
const words = wordsOf([SENTENCE], { get: (lower) => lower & 0x3ffff });
const from = words.from[0] ?? 0;
const to = words.to[0] ?? 0;

/** Numbers that differ from word to word, in the cells of the words. */
function column(seed: number): Int32Array {
  return Int32Array.from({ length: words.size }, (_, at) => (at < from || at >= to ? 0 : (at * seed) % 17));
}

/** One number for all features of all the decisions. */
function folded(fill: (list: FeatureList) => Iterable<unknown>): string {
  const list = new FeatureList(256);
  let hash = EMPTY_HASH;
  for (const _ of fill(list)) {
    for (const feature of list.items.subarray(0, list.size)) hash = addUnit(hash, feature);
  }
  return (hash >>> 0).toString(16);
}

describe("the templates of the trained model are those that it was trained with", () => {
  it("for names", () => {
    const columns = nameColumnsOf(words);
    const { phrases, classes, groups, ranks, kinds } = columns;
    [phrases, classes, groups, ranks, kinds].forEach((one, at) => one.set(column(3 + 2 * at)));
    const hash = folded(function* fill(list) {
      for (let at = from; at < to; at++) {
        yield nameFeatures({ words, columns, at, list });
        yield recallFeatures({ words, columns, at, list }, column(17));
      }
    });
    assert.equal(hash, "24e6d406");
  });
});
