import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Kernel } from "../model/kernel.ts";
import { writeModel } from "../model/file.ts";
import { feature1, hashString } from "../model/hash.ts";
import { listTable } from "../model/listtable.ts";
import { PackedTable } from "../model/packedtable.ts";
import { nameKnowledge, reader, stringBytes, wordBytes, wordsOf } from "../testing.ts";
import { BEGIN, END, labelFor, OUTSIDE, SINGLE } from "./labels.ts";
import type { NameFinder } from "./finder.ts";
import { readNameFinder } from "./model.ts";

const CLASSES = 9;
const KNOWLEDGE = nameKnowledge({
  forms: tableOf({ Tarn: 7 }),
  formGroups: new Uint8Array(1024).fill(3, 7, 8),
  listed: tableOf({ fenwick: 1 }),
});

function tableOf(words: Readonly<Record<string, number>>): PackedTable {
  return new PackedTable(reader(wordBytes(words)));
}

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
  ["weights", weights({ ada: ADA, fenwick: FENWICK, tarn: TARN })],
  ["after", numberBytes(Array.from({ length: CLASSES ** 2 }, (_, at) => (at === TARN * CLASSES + TARN ? -5000 : 0)))],
  ["share", numberBytes([300])],
]);

function read(sentence: string, parts = PARTS): { finder: NameFinder; labels: number[] } {
  const finder = readNameFinder(writeModel(parts), KNOWLEDGE, new Kernel());
  const words = wordsOf([sentence]);
  const out = new Int32Array(words.size);
  finder.find(words, out);
  return { finder, labels: [...out.subarray(words.from[0], words.to[0])] };
}

describe("the file of a name finder", () => {
  it("holds types, common words and weights", () => {
    const { finder, labels } = read("Ada Fenwick left Tarn");
    assert.deepEqual(finder.lexicon.types, ["PER", "LOC"]);
    assert.deepEqual(labels, [ADA, FENWICK, 0, TARN]);
  });

  it("holds what the network's word counts", () => {
    const { finder } = read("Gulls");
    const words = wordsOf(["Gulls"]);
    const [out, names] = [new Int32Array(words.size), new Float32Array(words.size * CLASSES)];
    const labelAt = (worth: number): number => {
      names[(words.from[0] ?? 0) * CLASSES + OUTSIDE] = 1;
      names[(words.from[0] ?? 0) * CLASSES + TARN] = worth;
      finder.find(words, out, { outside: new Float32Array(0), names });
      return out[words.from[0] ?? 0] ?? -1;
    };
    assert.deepEqual([labelAt(0.9), labelAt(1.1)], [OUTSIDE, TARN]);
    assert.equal(read("Gulls", new Map(PARTS).set("share", numberBytes([0]))).labels[0], OUTSIDE);
  });

  it("holds what labels are worth after one another", () => {
    assert.deepEqual(read("Tarn Tarn").labels, [TARN, 0]);
  });

  it("looks up classes of forms and lists of names in the words' model", () => {
    const { finder } = read("TARN fenwick");
    const { classes, groups, ranks } = finder.columns;
    assert.deepEqual([classes[4], groups[4], ranks[4]], [0, 0, 0]);
    assert.deepEqual([classes[5], groups[5], ranks[5]], [0, 0, 1]);
    const { finder: other } = read("Tarn");
    assert.deepEqual([other.columns.classes[4], other.columns.groups[4]], [7, 3]);
  });

  it("keeps what the words' model knows", () => {
    const { known } = readNameFinder(writeModel(PARTS), KNOWLEDGE, new Kernel()).lexicon;
    assert.equal(known, KNOWLEDGE);
  });

  it("is refused when a part is missing or cut short, and says which is missing", () => {
    for (const [name, bytes] of PARTS) {
      const fewer = new Map(PARTS);
      fewer.delete(name);
      assert.throws(
        () => readNameFinder(writeModel(fewer), KNOWLEDGE, new Kernel()),
        new RegExp(`no part "${name}"`, "u"),
      );
      const cut = new Map(PARTS).set(name, bytes.subarray(0, bytes.length - 1));
      assert.throws(() => readNameFinder(writeModel(cut), KNOWLEDGE, new Kernel()), /ends too early/u, name);
    }
  });
});
