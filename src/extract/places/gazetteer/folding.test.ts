import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { foldWord, joinWords, keyOf } from "./keys.ts";

/** Names that must meet in one key, however they are written. */
const SAME: readonly (readonly string[])[] = [
  ["Saint Paul", "St. Paul", "ST PAUL", "St Paul"],
  ["Guinea-Bissau", "Guinea Bissau", "guinea‑bissau", "Guinea–Bissau"],
  ["The Hague", "Hague", "the Hague"],
  ["Coeur d’Alene", "Coeur d'Alene", "COEUR DʼALENE", "Coeur dAlene"],
  ["U.S.", "US", "us", "U.S"],
  ["Łódź", "Lodz", "ŁÓDŹ", "Lo\u0301dz\u0301"],
  ["Tromsø", "Tromso"],
  ["Þingvellir", "Thingvellir"],
  ["Gießen", "Giessen"],
  ["São Tomé", "Sao Tome", "Sa\u0303o Tome\u0301"],
  ["Mount Vernon", "Mt. Vernon"],
  ["Fort Worth", "Ft. Worth", "Ft Worth"],
  ["North Adams", "N. Adams"],
  ["Trinidad & Tobago", "Trinidad and Tobago"],
  ["Hawaiʻi".replace("ʻ", "‘"), "Hawaii"],
  ["New  York", "New York", " New York "],
];

/** Names that must not. */
const APART: readonly (readonly [string, string])[] = [
  ["Paul", "Saint Paul"],
  ["The", "The Hague"],
  ["Mount", "Mt"],
  ["Bay St", "Bay Saint"],
  ["Ann Arbor", "Annarbor"],
  ["Niger", "Nigeria"],
  ["日本", "中国"],
];

describe("keyOf, of one place written in several ways", () => {
  for (const names of SAME) {
    it(names.join(" = "), () => {
      assert.equal(new Set(names.map(keyOf)).size, 1, names.map(keyOf).join(" | "));
    });
  }
});

describe("keyOf, of two places", () => {
  for (const [a, b] of APART) it(`${a} ≠ ${b}`, () => assert.notEqual(keyOf(a), keyOf(b)));
});

describe("keyOf, of any name", () => {
  const name = fc.string({ unit: fc.constantFrom(..."aÉø ßThe.St-’'&ł日😀 "), maxLength: 14 });

  it("is its own key but for the short forms and the article that it opens with", () => {
    fc.assert(
      fc.property(name, (text) => {
        const key = keyOf(text);
        if (/^the |(?:^|\s)(?:st|ste|mt|ft|pt|n|s) /u.test(key)) return;
        assert.equal(keyOf(key), key);
      }),
    );
  });

  it("has no capitals, no marks above or below, no stops, and single blanks", () => {
    fc.assert(
      fc.property(name, (text) => {
        const key = keyOf(text);
        assert.doesNotMatch(key, /\p{Lu}|\p{M}|[.'’ʼ‘`´-]|^ | $| {2}/u);
      }),
    );
  });

  it("is empty for marks alone", () => {
    for (const text of ["", " ", ".", "’", "- -", "..."]) assert.equal(keyOf(text), "");
  });
});

describe("foldWord and joinWords", () => {
  it("fold word by word as keyOf folds a name", () => {
    const word = fc.constantFrom("St.", "Paul", "N", "Łódź", "d’Or", "de", "Mt", "&");
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (list) => {
        assert.equal(joinWords(list.map(foldWord)), keyOf(list.join(" ")));
      }),
    );
  });

  it("leave a short form alone where it stands last or by itself", () => {
    assert.equal(joinWords(["st"]), "st");
    assert.equal(joinWords(["bay", "st"]), "bay st");
    assert.equal(joinWords(["st", "st"]), "saint st");
    assert.equal(joinWords([]), "");
  });
});
