import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { FeatureList } from "../model/features.ts";
import { feature1, feature2, hashString } from "../model/hash.ts";
import { CLASS_BITS } from "../model/words.ts";
import type { WordLookup } from "../model/words.ts";
import { wordsOf } from "../testing.ts";
import { MOST_TAG_FEATURES, tagFeatures } from "./features.ts";

const SENTENCE = ["before", "that", "the", "pilots", "warned", "us", "again"];
const AT = 3;

interface Given {
  readonly words?: readonly string[];
  readonly hints?: Readonly<Record<number, number>>;
  readonly t1?: number;
  readonly t2?: number;
  readonly lookup?: WordLookup;
}

/** The features of "pilots", or of what stands in its place. */
function features({ words: list = SENTENCE, hints = {}, t1 = 3, t2 = 4, lookup }: Given = {}): number[] {
  const words = wordsOf([list.join(" ")], lookup);
  const from = words.from[0] ?? 0;
  const column = Int32Array.from({ length: words.size }, (_, cell) => hints[cell - from] ?? 0);
  const found = new FeatureList(MOST_TAG_FEATURES);
  tagFeatures({ words, hints: column, at: from + AT, t1, t2, list: found });
  return [...found.items.subarray(0, found.size)];
}

function differing(given: Given): number {
  const plain = features();
  return features(given).filter((feature, at) => feature !== plain[at]).length;
}

/** A lookup that knows one word. */
function known(word: string, value: number): WordLookup {
  return { get: (lower) => (lower === hashString(word) ? value : 0) };
}

/** The features of a word's last one to four letters. */
function ends(list: readonly number[]): readonly number[] {
  return list.slice(2, 6);
}

describe("what a tag is known by", () => {
  it("is the word and two words to either side", () => {
    for (const at of [1, 2, 3, 4, 5]) assert.ok(differing({ words: SENTENCE.with(at, "Quay") }) > 0, `the word ${at}`);
    for (const at of [0, 6]) assert.equal(differing({ words: SENTENCE.with(at, "Quay") }), 0, `the word ${at}`);
  });

  it("is most of all the word itself", () => {
    const own = differing({ words: SENTENCE.with(AT, "Quay") });
    for (const at of [1, 2, 4, 5]) assert.ok(own > differing({ words: SENTENCE.with(at, "Quay") }));
  });

  it("is the two tags before it, the nearer one most", () => {
    assert.ok(differing({ t1: 9 }) > differing({ t2: 9 }));
    assert.ok(differing({ t2: 9 }) > 0);
  });

  it("is what the word and the next two usually are", () => {
    for (const at of [3, 4, 5]) assert.ok(differing({ hints: { [at]: -105 } }) > 0, `the hint ${at}`);
    for (const at of [1, 2, 6]) assert.equal(differing({ hints: { [at]: -105 } }), 0, `the hint ${at}`);
  });

  it("is the class of the word and its neighbours, and what lists say of it", () => {
    for (const word of ["the", "pilots", "warned"]) assert.ok(differing({ lookup: known(word, 7) }) > 0, word);
    assert.ok(differing({ lookup: known("pilots", 2 << CLASS_BITS) }) > 0, "a fact");
    assert.equal(differing({ lookup: known("us", 7) }), 0);
  });

  it("shares ends and beginnings among words, with and without capitals", () => {
    const plain = features();
    const capital = features({ words: SENTENCE.with(AT, "Pilots") });
    const other = features({ words: SENTENCE.with(AT, "riots") });
    assert.ok(plain.includes(feature1(1, hashString("pilots"))) && capital.includes(feature1(1, hashString("pilots"))));
    assert.ok(!capital.includes(feature1(2, hashString("pilots"))), "the form as it stands");
    assert.deepEqual(ends(capital), ends(plain));
    assert.deepEqual(ends(other).slice(0, 3), ends(plain).slice(0, 3), "-s, -ts, -ots");
    assert.notEqual(ends(other)[3], ends(plain)[3], "-lots, -iots");
  });

  it("knows a capital at the beginning of a sentence from others", () => {
    const inside = features({ words: SENTENCE.with(AT, "Pilots") });
    assert.ok(inside.includes(feature2(29, 1, 0)));
    const words = wordsOf(["Pilots warned us"]);
    const list = new FeatureList(MOST_TAG_FEATURES);
    const at = words.from[0] ?? 0;
    tagFeatures({ words, hints: new Int32Array(words.size), at, t1: -1, t2: -2, list });
    assert.ok(list.items.subarray(0, list.size).includes(feature2(29, 1, 1)));
  });
});
