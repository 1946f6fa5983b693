import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Kernel } from "../model/kernel.ts";
import { writeModel } from "../model/file.ts";
import { feature1, hashString } from "../model/hash.ts";
import { IntTable } from "../model/table.ts";
import { listTable } from "../model/listtable.ts";
import { stringBytes, wordBytes, wordsOf } from "../testing.ts";
import { BEGIN, END, labelFor, SINGLE } from "./labels.ts";
import type { NameFinder } from "./finder.ts";
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

/** Whole numbers of four bytes. */
function numberBytes(values: readonly number[]): Uint8Array {
  return new Uint8Array(Int32Array.from(values).buffer);
}

const ADA = labelFor(0, BEGIN);
const FENWICK = labelFor(0, END);
const TARN = labelFor(1, SINGLE);

const PARTS: ReadonlyMap<string, Uint8Array> = new Map([
  ["types", stringBytes(["PER", "LOC"])],
  ["plain", wordBytes({ left: 1 })],
  ["forms", wordBytes({ Tarn: 7 })],
  ["groups", new Uint8Array(1024).fill(3, 7, 8)],
  ["listed", wordBytes({ fenwick: 1 })],
  ["weights", weights({ ada: ADA, fenwick: FENWICK, tarn: TARN })],
  ["after", numberBytes(Array.from({ length: CLASSES ** 2 }, (_, at) => (at === TARN * CLASSES + TARN ? -5000 : 0)))],
]);

function read(sentence: string, parts = PARTS): { finder: NameFinder; labels: number[] } {
  const finder = readNameFinder(writeModel(parts), KNOWLEDGE, TAGS, new Kernel());
  const words = wordsOf([sentence]);
  const out = new Int32Array(words.size);
  finder.find(words, new Int32Array(words.size), out);
  return { finder, labels: [...out.subarray(words.from[0], words.to[0])] };
}

describe("the file of a name finder", () => {
  it("holds types, common words and weights", () => {
    const { finder, labels } = read("Ada Fenwick left Tarn");
    assert.deepEqual(finder.lexicon.types, ["PER", "LOC"]);
    assert.deepEqual(labels, [ADA, FENWICK, 0, TARN]);
  });

  it("holds what labels are worth after one another", () => {
    assert.deepEqual(read("Tarn Tarn").labels, [TARN, 0]);
  });

  it("holds classes of forms and lists of names", () => {
    const { finder } = read("TARN fenwick");
    const { classes, groups, ranks } = finder.columns;
    assert.deepEqual([classes[4], groups[4], ranks[4]], [0, 0, 0]);
    assert.deepEqual([classes[5], groups[5], ranks[5]], [0, 0, 1]);
    const { finder: other } = read("Tarn");
    assert.deepEqual([other.columns.classes[4], other.columns.groups[4]], [7, 3]);
  });

  it("uses the listed names of the words' model", () => {
    assert.equal(
      readNameFinder(writeModel(PARTS), KNOWLEDGE, TAGS, new Kernel()).lexicon.known.phrases,
      KNOWLEDGE.phrases,
    );
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
