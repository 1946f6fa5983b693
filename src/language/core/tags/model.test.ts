import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Kernel } from "../model/kernel.ts";
import { writeModel } from "../model/file.ts";
import { feature1, feature2, hashString } from "../model/hash.ts";
import { listTable } from "../model/listtable.ts";
import { byteLists, stringBytes, wordBytes, wordsOf } from "../testing.ts";
import { readTagger } from "./model.ts";

const TAGS = ["NOUN NN", "VERB VBD", "DET DT"];

/** Knows "the" and "saw"; holds a word after "the" for a noun, and words in -ed for verbs. */
const PARTS: ReadonlyMap<string, Uint8Array> = new Map([
  ["tags", stringBytes(TAGS)],
  ["lists", byteLists([[0, 1, 2], [2], [0, 1]])],
  ["forms", wordBytes({ the: 1 | (1 << 16), saw: 2 | (2 << 16) })],
  [
    "weights",
    listTable(TAGS.length, [
      { key: feature1(12, 2), codes: [[0, 60]] },
      { key: feature2(14, 2, hashString("saw")), codes: [[2, 127]] },
      { key: feature1(2, hashString("saw")), codes: [[1, 30]] },
      { key: feature1(1, hashString("landed")), codes: [[1, 90]] },
    ]),
  ],
]);

function tagged(sentence: string): string[] {
  const words = wordsOf([sentence]);
  const out = new Int32Array(words.size);
  readTagger(writeModel(PARTS), new Kernel()).tag(words, out);
  return [...out.subarray(words.from[0], words.to[0])].map((tag) => TAGS[tag] ?? "");
}

describe("the file of a tagger", () => {
  it("holds tags, lists, forms and weights", () => {
    assert.deepEqual(tagged("the pilot saw the saw"), ["DET DT", "NOUN NN", "VERB VBD", "DET DT", "NOUN NN"]);
    assert.deepEqual(tagged("the landed"), ["DET DT", "VERB VBD"], "the stronger of two weights wins");
  });

  it("never gives a known word a tag that it was not seen with", () => {
    assert.ok(!tagged("the saw saw the saw").slice(1, 3).includes("DET DT"));
  });

  it("is refused when a part is missing or cut short, and says which is missing", () => {
    for (const [name, bytes] of PARTS) {
      const fewer = new Map(PARTS);
      fewer.delete(name);
      assert.throws(() => readTagger(writeModel(fewer), new Kernel()), new RegExp(`no part "${name}"`, "u"));
      const cut = new Map(PARTS).set(name, bytes.subarray(0, bytes.length - 1));
      assert.throws(() => readTagger(writeModel(cut), new Kernel()), /ends too early/u, name);
    }
  });

  it("is refused when it is the file of something else", () => {
    assert.throws(
      () => readTagger(writeModel(new Map([["rules", stringBytes(["-1+"])]])), new Kernel()),
      /no part "tags"/u,
    );
    assert.throws(() => readTagger(new TextEncoder().encode("tags"), new Kernel()), /no model/u);
  });
});
