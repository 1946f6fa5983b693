import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { hashString } from "../../src/language/core/model/hash.ts";
import { casedParagraphs, casedTable } from "./casedclasses.ts";

describe("words with their capitals", () => {
  it("lose the capital that only opens a sentence", () => {
    const [first = [], second = []] = casedParagraphs([
      ["The", "mayor", "left", ".", "Fenwick", "saw", "the", "Tarn"],
      ["Mayor", "Fenwick", "left", "the", "mayor"],
    ]);
    assert.deepEqual(first, ["the", "mayor", "left", ".", "Fenwick", "saw", "the", "Tarn"]);
    assert.deepEqual(second, ["mayor", "Fenwick", "left", "the", "mayor"]);
  });

  it("keep one that the small word hardly ever goes without", () => {
    const often = Array.from({ length: 9 }, () => ["he", "saw", "Rose"]);
    assert.deepEqual(casedParagraphs([["Rose", "left", "a", "rose"], ...often])[0], ["Rose", "left", "a", "rose"]);
  });

  it("have plain quotation marks, and 0 for digits", () => {
    assert.deepEqual(casedParagraphs([["“", "O’Fenwick", "1998"]]), [['"', "O'Fenwick", "0000"]]);
  });
});

describe("the table of their classes", () => {
  it("finds a form, and a small one that was never seen by its most frequent sister", () => {
    const table = casedTable({
      classOf: new Map([
        ["Rose", 3],
        ["rose", 4],
        ["Tarn", 5],
        ["TARN", 6],
      ]),
    });
    const classes = ["Rose", "rose", "Tarn", "TARN", "tarn", "ROSE"].map((form) => table.get(hashString(form)));
    assert.deepEqual(classes, [3, 4, 5, 6, 5, 0]);
  });
});
