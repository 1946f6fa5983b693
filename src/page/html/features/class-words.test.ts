import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { classWords } from "./class-words.ts";

describe("classWords", () => {
  it("parts names at everything that is no small letter", () => {
    assert.deepEqual(classWords("article-body__text x2 h1"), ["article", "body", "text"]);
    assert.deepEqual(classWords(""), []);
    assert.deepEqual(classWords("A b - ü"), []);
  });

  it("gives each word once, in the order of the names", () => {
    assert.deepEqual(classWords("teaser card teaser card--wide"), ["teaser", "card", "wide"]);
  });

  it("cuts runs of letters that are too long", () => {
    assert.deepEqual(classWords("abcdef", 4), ["abcd", "ef"]);
    assert.deepEqual(classWords("abcde", 4), ["abcd"]);
  });

  it("leaves out the rest of names that are made to be long", () => {
    assert.equal(classWords(`${"ab".repeat(2_000)} last`).includes("last"), false);
  });

  it("finds what a pattern would", () => {
    const names = fc.string({ unit: fc.constantFrom("a", "b", "z", "-", " ", "Q", "é", "7"), maxLength: 80 });
    fc.assert(
      fc.property(names, (text) => {
        assert.deepEqual(classWords(text), [...new Set(text.match(/[a-z]{2,24}/gu))]);
      }),
    );
  });
});
