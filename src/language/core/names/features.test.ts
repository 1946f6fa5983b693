import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { FeatureList } from "../model/features.ts";
import { feature1, feature2, hashString } from "../model/hash.ts";
import { CAPITAL, LETTER } from "../model/words.ts";
import { wordsOf } from "../testing.ts";
import { MOST_NAME_FEATURES, nameFeatures } from "./features.ts";

const SENTENCE = ["on", "Monday", "mayor", "Fenwick", "left", "Tarn", "again"];
const AT = 3;

interface Given {
  readonly words?: readonly string[];
  readonly tags?: Readonly<Record<number, number>>;
  readonly memory?: Readonly<Record<number, number>>;
  readonly phrase?: number;
  readonly p1?: number;
  readonly p2?: number;
}

/** The features of the word at place 3, with tags, memory and labels as given. */
function features({
  words: list = SENTENCE,
  tags = {},
  memory = {},
  phrase = 0,
  p1 = 0,
  p2 = 0,
}: Given = {}): number[] {
  const words = wordsOf([list.join(" ")]);
  const from = words.from[0] ?? 0;
  const column = (values: Readonly<Record<number, number>>): Int32Array =>
    Int32Array.from({ length: words.size }, (_, cell) => values[cell - from] ?? 0);
  const found = new FeatureList(MOST_NAME_FEATURES);
  nameFeatures({
    words,
    tags: column(tags),
    memory: column(memory),
    phrases: column({ [AT]: phrase }),
    at: from + AT,
    p1,
    p2,
    list: found,
  });
  return [...found.items.subarray(0, found.size)];
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

  it("is the tags of the word and its neighbours", () => {
    for (const at of [2, 3, 4]) assert.ok(differing({ tags: { [at]: 7 } }) > 0, `the tag ${at}`);
    for (const at of [1, 5]) assert.equal(differing({ tags: { [at]: 7 } }), 0, `the tag ${at}`);
  });

  it("is what the article showed of the word and its neighbours", () => {
    for (const at of [2, 3, 4]) assert.ok(differing({ memory: { [at]: 2 } }) > 0, `the memory ${at}`);
    assert.equal(differing({ memory: { 5: 2 } }), 0);
  });

  it("is the two labels before, and whether a listed name stands here", () => {
    assert.ok(differing({ p1: 2 }) > differing({ p2: 2 }));
    assert.ok(differing({ p2: 2 }) > 0);
    assert.ok(differing({ phrase: 17 }) > 0);
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
