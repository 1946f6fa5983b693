import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Kernel } from "../model/kernel.ts";
import { writeModel } from "../model/file.ts";
import { feature1, hashString } from "../model/hash.ts";
import { IntTable } from "../model/table.ts";
import { listTable } from "../model/listtable.ts";
import { stringBytes, wordBytes, wordsOf } from "../testing.ts";
import { BEGIN, END, labelFor, SINGLE } from "./labels.ts";
import { readNameFinder } from "./model.ts";

const CLASSES = 9;
const TAGS = ["NOUN NN", "PROPN NNP"];
const KNOWLEDGE = { words: new IntTable(), phrases: new IntTable(), groups: new Uint8Array(1024) };

function weights(labels: Readonly<Record<string, number>>): Uint8Array {
  const rows = Object.entries(labels).map(([word, label]) => ({
    key: feature1(1, hashString(word)),
    codes: [[label, 20]] as const,
  }));
  return listTable(CLASSES, rows);
}

const PARTS: ReadonlyMap<string, Uint8Array> = new Map([
  ["types", stringBytes(["PER", "LOC"])],
  ["plain", wordBytes({ left: 1 })],
  ["first", weights({ fenwick: labelFor(0, SINGLE), tarn: labelFor(1, SINGLE) })],
  ["second", weights({ ada: labelFor(0, BEGIN), fenwick: labelFor(0, END), tarn: labelFor(1, SINGLE) })],
]);

describe("the file of a name finder", () => {
  it("holds types, common words and the weights of both readings", () => {
    const finder = readNameFinder(writeModel(PARTS), KNOWLEDGE, TAGS, new Kernel());
    assert.deepEqual(finder.lexicon.types, ["PER", "LOC"]);
    const words = wordsOf(["Ada Fenwick left Tarn", "Ada left"]);
    const out = new Int32Array(words.size);
    finder.find(words, new Int32Array(words.size), out);
    assert.deepEqual(
      [...out.subarray(words.from[0], words.to[0])],
      [labelFor(0, BEGIN), labelFor(0, END), 0, labelFor(1, SINGLE)],
    );
    assert.deepEqual(
      [...out.subarray(words.from[1], words.to[1])],
      [0, 0],
      "the first reading saw no name in this sentence, so that there is no second",
    );
  });

  it("uses the listed names of the words' model", () => {
    assert.equal(readNameFinder(writeModel(PARTS), KNOWLEDGE, TAGS, new Kernel()).lexicon.phrases, KNOWLEDGE.phrases);
  });

  it("is refused when a part is missing or cut short, and says which is missing", () => {
    for (const [name, bytes] of PARTS) {
      const fewer = new Map(PARTS);
      fewer.delete(name);
      assert.throws(
        () => readNameFinder(writeModel(fewer), KNOWLEDGE, TAGS, new Kernel()),
        new RegExp(`no part "${name}"`, "u"),
      );
      const cut = new Map(PARTS).set(name, bytes.subarray(0, bytes.length - 1));
      assert.throws(() => readNameFinder(writeModel(cut), KNOWLEDGE, TAGS, new Kernel()), /ends too early/u, name);
    }
  });
});
