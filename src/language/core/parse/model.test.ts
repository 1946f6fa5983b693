import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { packedTable } from "../model/packtable.ts";
import { Kernel } from "../model/kernel.ts";
import { feature1, feature2 } from "../model/hash.ts";
import { writeModel } from "../model/file.ts";
import { stepTable } from "../model/steptable.ts";
import { CLASS_BITS } from "../model/words.ts";
import { listTable } from "../model/listtable.ts";
import { byteLists, stringBytes, wordsOf } from "../testing.ts";
import { readParser } from "./model.ts";
import { pairKey } from "./parser.ts";
import { ParseView } from "./view.ts";

const LABELS = ["root", "nsubj", "obj"];
/** Tags of the sentence. */
const NOUN = 1;
const VERB = 2;

/** A parser that knows: a noun before a verb is its subject; nouns after a verb hang from it as objects. */
const PARTS: ReadonlyMap<string, Uint8Array> = new Map([
  ["labels", stringBytes(LABELS)],
  ["lists", byteLists([[0, 1, 2], [1], [2], [0]])],
  [
    "pairs",
    packedTable([
      [pairKey(VERB, NOUN, true), 1],
      [pairKey(VERB, NOUN, false), 2],
      [pairKey(-2, VERB, true), 3],
    ]),
  ],
  [
    "table",
    stepTable([
      // Template 37, tags of the two on top of the stack: a noun on a verb goes right.
      { key: feature2(37, VERB, NOUN), second: 0, third: 40 },
      // Template 25, tag on top and tag ahead: a noun before a verb goes left.
      { key: feature2(25, NOUN, VERB), second: 50, third: 0 },
    ]),
  ],
  ["names", listTable(LABELS.length, [{ key: feature1(5, 0), codes: [[0, 9]] }])],
]);

function parsed(tags: readonly number[]): (readonly [number, string])[] {
  const parser = readParser(writeModel(PARTS), new Kernel());
  const words = wordsOf([tags.map(() => "word").join(" ")]);
  const cells = new Int32Array(words.size);
  cells.set(tags, words.from[0]);
  const view = new ParseView();
  view.read(words, 0, cells, { kinds: new Uint8Array(3), groups: new Uint8Array(1 << CLASS_BITS) });
  parser.parse(view);
  return tags.map((_, at) => [parser.state.head[at + 1] ?? 0, LABELS[parser.state.label[at + 1] ?? 0] ?? ""]);
}

describe("the file of a parser", () => {
  it("holds its labels, lists, pairs and weights", () => {
    assert.deepEqual(parsed([NOUN, VERB, NOUN]), [
      [2, "nsubj"],
      [4, "root"],
      [2, "obj"],
    ]);
    assert.deepEqual(parsed([VERB, NOUN]), [
      [3, "root"],
      [1, "obj"],
    ]);
  });

  it("is refused when a part is missing, and says which", () => {
    for (const name of PARTS.keys()) {
      const fewer = new Map(PARTS);
      fewer.delete(name);
      assert.throws(() => readParser(writeModel(fewer), new Kernel()), new RegExp(`no part "${name}"`, "u"), name);
    }
  });

  it("is refused when a part is cut short", () => {
    for (const [name, bytes] of PARTS) {
      const cut = new Map(PARTS).set(name, bytes.subarray(0, bytes.length - 1));
      assert.throws(() => readParser(writeModel(cut), new Kernel()), /ends too early/u, name);
    }
  });
});
