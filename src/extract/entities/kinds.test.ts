import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { NameKind } from "../../layers.ts";
import { agree, hasNoun, kindBy } from "./kinds.ts";
import { entity } from "./testing.ts";

/** What the name finder said, the name, the nouns beside it, and what it is. */
const CASES: readonly (readonly [before: NameKind | null, name: string, nouns: string, after: NameKind | null])[] = [
  ["person", "tejo claro", "carmaker", "organization"],
  ["person", "tejo claro", "", "person"],
  ["person", "tejo claro", "carmaker chef", "person"],
  ["person", "tejo", "company", "organization"],
  ["person", "fenwick group", "", "organization"],
  ["place", "harbour council", "", "organization"],
  ["person", "group", "", "person"],
  ["organization", "ada fenwick", "mayor", "person"],
  ["place", "ada fenwick", "pianist", "person"],
  ["organization", "fenwick", "mayor", "organization"],
  ["organization", "alder police union", "mayor", "organization"],
  ["organization", "ada fenwick", "company chief", "organization"],
  ["work", "ada fenwick", "boat", "work"],
  ["group", "ada fenwick", "mayor", "group"],
  [null, "ada fenwick", "mayor", null],
];

describe("kindBy", () => {
  for (const [before, name, nouns, after] of CASES) {
    it(`${before ?? "unknown"} “${name}”, ${nouns || "nothing beside it"}: ${after ?? "unknown"}`, () => {
      assert.equal(kindBy(entity({ kind: before, name: name.split(" ") }), nouns.split(" ").filter(Boolean)), after);
    });
  }

  it("leaves what has no name", () => {
    assert.equal(kindBy(entity({ kind: "organization" }), ["mayor"]), "organization");
    assert.equal(kindBy(entity(), ["company"]), null);
  });
});

describe("hasNoun", () => {
  it("knows what is called a body that is no firm", () => {
    assert.ok(hasNoun(entity({ nouns: ["ministry"] })));
    assert.ok(hasNoun(entity({ nouns: ["company", "ministry"] })));
    assert.ok(!hasNoun(entity({ nouns: ["company", "retailer"] })));
    assert.ok(!hasNoun(entity({ nouns: ["boat"] })));
    assert.ok(!hasNoun(entity()));
  });
});

describe("agree", () => {
  const cases: readonly (readonly [a: NameKind | null, b: NameKind, loose: boolean, agree: boolean])[] = [
    ["person", "person", false, true],
    ["place", "organization", false, true],
    ["work", "event", false, true],
    [null, "organization", false, true],
    ["person", "organization", false, false],
    ["place", "person", false, false],
    [null, "person", false, false],
    ["person", "place", true, true],
    ["organization", "person", true, true],
    [null, "person", true, true],
    ["person", "group", true, false],
    ["group", "group", true, true],
  ];
  for (const [a, b, loose, expected] of cases) {
    it(`${a ?? "unknown"} and ${b}${loose ? ", by one word" : ""}: ${expected}`, () => {
      assert.equal(agree(a, b, loose), expected);
    });
  }

  it("is the same both ways among whole names", () => {
    const kind = fc.constantFrom<NameKind>("person", "organization", "place", "group", "event", "work", "other");
    fc.assert(fc.property(kind, kind, (a, b) => agree(a, b, false) === agree(b, a, false)));
  });
});
