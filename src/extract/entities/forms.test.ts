import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { acronymOf, isPartOf } from "./forms.ts";

const names = (text: string): string[] => text.toLowerCase().split(" ");

describe("acronymOf", () => {
  it("is made of the first letters of all but small words", () => {
    assert.equal(acronymOf(names("World Health Organization")), "who");
    assert.equal(acronymOf(names("Ministry of Works and Transport")), "mwt");
  });
});

describe("isPartOf", () => {
  const cases: readonly (readonly [short: string, full: string, kind: "person" | "organization", is: boolean])[] = [
    ["Fenwick", "Ada Fenwick", "person", true],
    ["Ada", "Ada Fenwick", "person", true],
    ["Ada Fenwick", "Ada Maria Fenwick", "person", true],
    ["Maria Fenwick", "Ada Maria Fenwick", "person", false],
    ["Brann", "Ada Fenwick", "person", false],
    ["Ada Fenwick", "Ada Fenwick", "person", false],
    ["Meridiaan", "Meridiaan Stevedoring", "organization", true],
    ["Stevedoring", "Meridiaan Stevedoring", "organization", false],
    ["WHO", "World Health Organization", "organization", true],
    ["Bank of", "Bank of Lund", "organization", false],
  ];
  for (const [short, full, kind, is] of cases) {
    it(`${is ? "takes" : "does not take"} “${short}” for ${kind} “${full}”`, () => {
      assert.equal(isPartOf(names(short), names(full), kind), is);
    });
  }
});
