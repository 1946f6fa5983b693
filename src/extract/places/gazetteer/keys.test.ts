import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { foldWord, joinWords, keyOf } from "./keys.ts";

describe("the keys of names", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["Oslo", "oslo"],
    ["St. Paul", "saint paul"],
    ["ST. PAUL", "saint paul"],
    ["Saint Paul", "saint paul"],
    ["Mt. Vernon", "mount vernon"],
    ["Ft. Worth", "fort worth"],
    ["Guinea-Bissau", "guinea bissau"],
    ["Winston‑Salem", "winston salem"],
    ["Coeur d’Alene", "coeur dalene"],
    ["Coeur d'Alene", "coeur dalene"],
    ["The Hague", "hague"],
    ["The", "the"],
    ["U.S.", "us"],
    ["D.C.", "dc"],
    ["São Paulo", "sao paulo"],
    ["Tromsø", "tromso"],
    ["Łódź", "lodz"],
    ["Đà Nẵng", "da nang"],
    ["Straßburg", "strassburg"],
    ["Ærø", "aero"],
    ["Iğdır", "igdir"],
    ["Reykjavík", "reykjavik"],
    ["Trinidad & Tobago", "trinidad and tobago"],
    ["  New   York ", "new york"],
    ["N. Charleston", "north charleston"],
    ["", ""],
  ];
  for (const [name, key] of cases) {
    it(`makes “${key}” of “${name}”`, () => {
      assert.equal(keyOf(name), key);
    });
  }

  it("writes short forms out only before another word", () => {
    assert.equal(joinWords(["st"]), "st");
    assert.equal(joinWords(["main", "st"]), "main st");
    assert.equal(joinWords(["east", "st", "louis"]), "east saint louis");
    assert.equal(joinWords([]), "");
  });

  it("is the same for decomposed letters", () => {
    assert.equal(keyOf("Bogota\u0301"), keyOf("Bogotá"));
    assert.equal(foldWord("Bogota\u0301"), "bogota");
  });

  it("gives the key of a key again", () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const key = keyOf(keyOf(name));
        assert.equal(keyOf(key), key);
      }),
    );
  });

  it("leaves other scripts be, in lower case", () => {
    assert.equal(keyOf("Киев"), "киев");
    assert.equal(keyOf("東京"), "東京");
  });
});
