import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { hashString } from "../model/hash.ts";
import { IntTable } from "../model/table.ts";
import { wordsOf } from "../testing.ts";
import { addWord, readPhrases } from "./phrases.ts";

function listed(names: Readonly<Record<string, number>>): IntTable {
  const table = new IntTable();
  for (const [name, kind] of Object.entries(names)) {
    table.set(
      name.split(" ").reduce((hash, word) => addWord(hash, hashString(word)), 0),
      kind,
    );
  }
  return table;
}

function marks(sentences: readonly string[], table: IntTable): number[][] {
  const words = wordsOf(sentences);
  const out = new Int32Array(words.size).fill(77);
  readPhrases(words, table, out);
  return words.from.map((from, sentence) => Array.from(out.subarray(from, words.to[sentence])));
}

const NAMES = listed({
  "new holm": 2,
  "holm bay": 3,
  "sea of tarn and isle": 1,
  "the five long words of name": 5,
  holm: 9,
});

describe("readPhrases", () => {
  const cases: readonly (readonly [string, string, readonly number[]])[] = [
    ["marks the first, the inner and the last words", "a Sea of Tarn and Isle", [0, 5, 6, 6, 6, 7]],
    ["goes on behind a name that it has found", "New Holm Bay", [9, 11, 0]],
    ["finds a name right behind another", "New Holm Holm Bay", [9, 11, 13, 15]],
    ["does not mind case after the first letter", "NEW HOLM", [9, 11]],
    ["takes no name of one word", "Holm", [0]],
    ["takes no name of more than five words", "The five long words of name", [0, 0, 0, 0, 0, 0]],
    ["takes no name that is broken off", "Sea of Tarn and", [0, 0, 0, 0]],
    ["takes no name that a word interrupts", "New old Holm", [0, 0, 0]],
  ];
  for (const [name, sentence, wanted] of cases) {
    it(name, () => {
      assert.deepEqual(marks([sentence], NAMES), [wanted]);
    });
  }

  it("does not read over the end of a sentence", () => {
    assert.deepEqual(marks(["we saw New", "Holm today"], NAMES), [
      [0, 0, 0],
      [0, 0],
    ]);
  });

  it("writes every cell of the article, those between sentences too", () => {
    const words = wordsOf(["New Holm", "a"]);
    const out = new Int32Array(words.size).fill(77);
    readPhrases(words, NAMES, out);
    assert.ok(!out.includes(77));
  });

  it("marks whole names only, whatever the words", () => {
    const word = fc.constantFrom("New", "Holm", "Bay", "Sea", "of", "Tarn", "and", "Isle", "new");
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 15 }), (list) => {
        const [row = []] = marks([list.join(" ")], NAMES);
        const parts = row.map((mark) => (mark === 0 ? "-" : "?fil"[mark % 4])).join("");
        assert.match(parts, /^(?:-|fi*l)*$/u);
      }),
    );
  });
});
