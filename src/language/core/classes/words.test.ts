import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { writeModel } from "../model/file.ts";
import { hashString } from "../model/hash.ts";
import { wordBytes } from "../testing.ts";
import { readWordKnowledge } from "./words.ts";

const PARTS: ReadonlyMap<string, Uint8Array> = new Map([
  ["words", wordBytes({ harbour: 5 })],
  ["phrases", wordBytes({ tarn: 2 })],
  ["groups", new Uint8Array(1024).fill(9, 5, 6)],
  ["forms", wordBytes({ Tarn: 7 })],
  ["formGroups", new Uint8Array(1024).fill(3, 7, 8)],
  ["listed", wordBytes({ fenwick: 130 })],
]);

describe("the file of what is known of words", () => {
  it("holds words, phrases and classes of forms, groups of both, and lists of names", () => {
    const known = readWordKnowledge(writeModel(PARTS));
    const [harbour, tarn] = [known.words.get(hashString("harbour")), known.forms.get(hashString("Tarn"))];
    assert.deepEqual([harbour, known.groups[harbour]], [5, 9]);
    assert.deepEqual([tarn, known.formGroups[tarn]], [7, 3]);
    assert.equal(known.phrases.get(hashString("tarn")), 2);
    assert.equal(known.listed.get(hashString("fenwick")), 130);
    assert.equal(known.forms.get(hashString("tarn")), 0, "another form");
  });

  it("gives groups that no longer hang on the file's bytes", () => {
    const bytes = writeModel(PARTS);
    const { groups, formGroups } = readWordKnowledge(bytes);
    bytes.fill(0);
    assert.deepEqual([groups[5], formGroups[7]], [9, 3]);
  });

  it("is refused when a part is missing or cut short, and says which is missing", () => {
    for (const [name, bytes] of PARTS) {
      const fewer = new Map(PARTS);
      fewer.delete(name);
      assert.throws(() => readWordKnowledge(writeModel(fewer)), new RegExp(`no part "${name}"`, "u"));
      const cut = new Map(PARTS).set(name, bytes.subarray(0, bytes.length - 1));
      assert.throws(() => readWordKnowledge(writeModel(cut)), /ends too early/u, name);
    }
  });

  it("is refused when a byte has changed", () => {
    const changed = writeModel(PARTS);
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    assert.throws(() => readWordKnowledge(changed), /checksum/u);
  });
});
