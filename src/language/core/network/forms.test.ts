import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { wordsOf } from "../testing.ts";
import { Forms } from "./forms.ts";
import { madeUp } from "./testing.ts";

describe("the forms of a document", () => {
  it("are numbered as they come, capitals and small letters apart", () => {
    const words = wordsOf(["The man saw", "the man The"]);
    const forms = new Forms();
    forms.read(words);
    const numbers = words.from.map((from, sentence) => [...forms.numbers.subarray(from, words.to[sentence])]);
    assert.deepEqual(numbers, [
      [0, 1, 2],
      [3, 1, 0],
    ]);
    assert.equal(forms.count, 4);
    assert.deepEqual([...forms.cells.subarray(0, 4)], [words.from[0], 5, 6, words.from[1]]);
  });

  it("are those of the last document alone", () => {
    const forms = new Forms();
    forms.read(wordsOf(madeUp([500, 40])));
    forms.read(wordsOf(["one two one"]));
    assert.equal(forms.count, 2);
    forms.read(wordsOf([]));
    assert.equal(forms.count, 0);
  });
});
