import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { treeGrammar } from "../../testing/tree.ts";
import { fits, isPerson, isPersonNoun, isPlural, keyOf, statedBy } from "./entity.ts";
import type { EntityAbout } from "./testing.ts";
import { entity } from "./testing.ts";

describe("keyOf", () => {
  const cases: readonly (readonly [word: string, key: string])[] = [
    ["Fenwick", "fenwick"],
    ["Fenwick's", "fenwick"],
    ["Fenwick’s", "fenwick"],
    ["Fenwicks'", "fenwicks"],
    ["FENWICK", "fenwick"],
    ["Inc.", "inc"],
    ["U.S.", "u.s"],
    ["O'Hara", "o'hara"],
    ["’s", ""],
    [".", ""],
    ["", ""],
    ["Ångström", "ångström"],
    ["😀", "😀"],
  ];
  for (const [word, key] of cases) it(`of “${word}” is “${key}”`, () => assert.equal(keyOf(word), key));

  it("has no capitals and is no longer than the word", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aBé’'s. ") }), (word) => {
        assert.equal(keyOf(word), keyOf(word).toLowerCase());
        assert.ok(keyOf(word).length <= word.length);
      }),
    );
  });
});

describe("isPersonNoun", () => {
  const people =
    "mayor spokeswoman pianist diver teacher historian engineer fireman child governor trustee prosecutor widow king " +
    "chairperson firefighter voter accountant salesperson refugee ceo novelist";
  const things =
    "number river committee bank carmaker newspaper helicopter bridge pier reactor tractor restaurant government tower " +
    "list harbour order quarter plant tree water boat";
  for (const noun of people.split(" ")) it(`takes “${noun}”`, () => assert.ok(isPersonNoun(noun)));
  for (const noun of things.split(" ")) it(`leaves “${noun}”`, () => assert.ok(!isPersonNoun(noun)));

  it("takes nothing for nobody", () => assert.ok(!isPersonNoun("")));
});

describe("isPerson", () => {
  it("believes the kind before the nouns", () => {
    assert.ok(isPerson(entity({ kind: "person" })));
    assert.ok(!isPerson(entity({ kind: "organization", nouns: ["mayor"] })));
  });

  it("asks the nouns where there is no kind", () => {
    assert.ok(isPerson(entity({ nouns: ["boat", "mayor"] })));
    assert.ok(!isPerson(entity({ nouns: ["boat"] })));
    assert.ok(!isPerson(entity()));
  });
});

/** An entity and the pronouns that can stand for it. */
const FITTING: readonly (readonly [name: string, about: EntityAbout, pronouns: string])[] = [
  ["a person", { kind: "person" }, "he she"],
  ["a person called “he” before", { kind: "person", gender: "he" }, "he"],
  ["a person called “she” before", { kind: "person", gender: "she" }, "she"],
  ["a mayor without a name", { nouns: ["mayor"] }, "he she"],
  ["several people", { kind: "person", plural: true }, "they"],
  ["a body", { kind: "organization" }, "it they"],
  ["a company without a name", { nouns: ["company"] }, "it they"],
  ["a place", { kind: "place" }, "it"],
  ["a people", { kind: "group" }, "they"],
  ["a boat", { nouns: ["boat"] }, "it"],
  ["several boats", { nouns: ["boats"], plural: true }, "they"],
  ["something of which nothing is known", {}, "it"],
  ["a work", { kind: "work" }, "it"],
  ["an event", { kind: "event" }, "it"],
  ["a boat called “she”", { nouns: ["boat"], gender: "she" }, "she"],
];

describe("fits", () => {
  for (const [name, about, pronouns] of FITTING) {
    it(`${name}: ${pronouns}`, () => {
      const found = (["he", "she", "it", "they"] as const).filter((of) => fits(entity(about), of));
      assert.equal(found.join(" "), pronouns);
    });
  }
});

describe("statedBy", () => {
  const cases: readonly (readonly [word: string, gender: "he" | "she" | null])[] = [
    ["mr", "he"],
    ["mr.", "he"],
    ["spokesman", "he"],
    ["uncle", "he"],
    ["ms.", "she"],
    ["spokeswoman", "she"],
    ["actress", "she"],
    ["dr", null],
    ["mayor", null],
    ["ada", null],
    ["", null],
  ];
  for (const [word, gender] of cases) {
    it(`“${word}”: ${gender ?? "none"}`, () => assert.equal(statedBy(word), gender));
  }
});

describe("isPlural", () => {
  const cases: readonly (readonly [name: string, sentence: string, head: number, plural: boolean])[] = [
    ["a noun in the plural", "boats/NOUN.NNS/0/root", 0, true],
    ["a name in the plural", "Fenwicks/PROPN.NNPS/0/root", 0, true],
    ["one noun", "boat/NOUN/0/root", 0, false],
    ["two joined by “and”", "Ada/PROPN/0/root and/CCONJ/3/cc Tom/PROPN/1/conj", 0, true],
    ["the second of two", "Ada/PROPN/0/root and/CCONJ/3/cc Tom/PROPN/1/conj", 2, false],
    ["two joined by “or”", "Ada/PROPN/0/root or/CCONJ/3/cc Tom/PROPN/1/conj", 0, false],
    ["a noun joined with a verb", "cook/NOUN/0/root and/CCONJ/3/cc eat/VERB/1/conj", 0, false],
    ["a verb", "left/VERB/0/root", 0, false],
    ["nothing", "left/VERB/0/root", 7, false],
  ];
  for (const [name, sentence, head, plural] of cases) {
    it(`${name}: ${plural}`, () => assert.equal(isPlural(treeGrammar(sentence), head), plural));
  }
});
