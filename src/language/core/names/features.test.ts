import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { FeatureList } from "../model/features.ts";
import { feature1, feature2, hashString } from "../model/hash.ts";
import { CAPITAL, LETTER } from "../model/words.ts";
import { nameColumnsOf, wordsOf } from "../testing.ts";
import { MOST_NAME_FEATURES, nameFeatures } from "./features.ts";
import { recallFeatures } from "./recall.ts";

const SENTENCE = ["on", "Monday", "mayor", "Fenwick", "left", "Tarn", "again"];
const AT = 3;

interface Given {
  readonly words?: readonly string[];
  /** By name of the column: numbers at places of the sentence. */
  readonly columns?: Partial<Record<ColumnName, Readonly<Record<number, number>>>>;
  readonly memory?: Readonly<Record<number, number>>;
}

type ColumnName = "phrases" | "classes" | "groups" | "ranks" | "kinds";

/** The features of the word at place 3, with columns and memory as given. */
function features({ words: list = SENTENCE, columns: given = {}, memory = {} }: Given = {}): number[] {
  const words = wordsOf([list.join(" ")]);
  const from = words.from[0] ?? 0;
  const columns = nameColumnsOf(words);
  for (const [name, values] of Object.entries(given)) {
    for (const [at, value] of Object.entries(values)) columns[name as ColumnName][from + Number(at)] = value;
  }
  const found = new FeatureList(MOST_NAME_FEATURES);
  const inputs = { words, columns, at: from + AT, list: found };
  nameFeatures(inputs);
  const own = [...found.items.subarray(0, found.size)];
  recallFeatures(
    inputs,
    Int32Array.from({ length: words.size }, (_, cell) => memory[cell - from] ?? 0),
  );
  return [...own, ...found.items.subarray(0, found.size)];
}

function differing(given: Given): number {
  const plain = features();
  return features(given).filter((feature, at) => feature !== plain[at]).length;
}

describe("what a name is known by", () => {
  it("is the word and two words to either side", () => {
    for (const at of [1, 2, 3, 4, 5]) assert.ok(differing({ words: SENTENCE.with(at, "Quay") }) > 0, `the word ${at}`);
    for (const at of [0, 6]) assert.equal(differing({ words: SENTENCE.with(at, "Quay") }), 0, `the word ${at}`);
  });

  it("is most of all the word itself", () => {
    const own = differing({ words: SENTENCE.with(AT, "quay") });
    for (const at of [1, 2, 4, 5]) assert.ok(own > differing({ words: SENTENCE.with(at, "Quay") }));
  });

  it("is what the article showed of the word and its neighbours", () => {
    for (const at of [2, 3, 4]) assert.ok(differing({ memory: { [at]: 2 } }) > 0, `the memory ${at}`);
    assert.equal(differing({ memory: { 5: 2 } }), 0);
  });

  it("is what the word and those beside it are known as", () => {
    for (const name of ["classes", "groups", "ranks", "kinds"] as const) {
      for (const at of [2, 3, 4]) assert.ok(differing({ columns: { [name]: { [at]: 9 } } }) > 0, `${name} ${at}`);
      assert.equal(differing({ columns: { [name]: { 6: 9 } } }), 0, name);
    }
    assert.ok(differing({ columns: { phrases: { [AT]: 17 } } }) > 0, "a listed name stands here");
  });

  it("tells capitals from small letters, and the first word of a sentence from others", () => {
    const small = features({ words: SENTENCE.with(AT, "fenwick") });
    const plain = features();
    assert.ok(small.includes(feature1(1, hashString("fenwick"))) && plain.includes(feature1(1, hashString("fenwick"))));
    assert.ok(plain.includes(feature2(40, CAPITAL | LETTER, 0)), "not first, neighbours small");
    assert.ok(small.includes(feature2(40, LETTER, 0)));
  });

  it("is the same for the same word in the same company", () => {
    const other = ["since", ...SENTENCE.slice(1, 6), "at", "last"];
    assert.deepEqual(features({ words: other }), features());
  });
});
