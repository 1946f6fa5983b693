import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fullNames, loneNames } from "./names.ts";
import type { People } from "./people.ts";
import { peopleIn } from "./people.ts";

function people(text: string): People {
  const lone = loneNames(text);
  return peopleIn(text, fullNames(text), (word) => lone.has(word));
}

describe("peopleIn", () => {
  const shown: readonly (readonly [string, string])[] = [
    ["an age", "We met Ada Fenwick, 71, there."],
    ["an age at the end", "We met Ada Fenwick, 71."],
    ["an age in brackets", "We met Ada Fenwick (71) there."],
    ["a clause with who", "We met Ada Fenwick, who left."],
    ["a clause with who’s", "We met Ada Fenwick, who’s left."],
    ["a clause with whose", "We met Ada Fenwick, whose pier fell."],
    ["who without a comma", "It was Ada Fenwick who left."],
    ["a title", "We met Mayor Ada Fenwick."],
    ["a title with a stop", "We met Dr. Ada Fenwick."],
    ["a word for what people do", "We met the pianist Ada Fenwick."],
    ["the surname alone elsewhere", "We met Ada Fenwick. Then Fenwick left."],
  ];
  for (const [name, text] of shown) it(`knows ${name}`, () => assert.ok(people(text).names.has("ada fenwick")));

  const open: readonly (readonly [string, string])[] = [
    ["a name alone", "We met Ada Fenwick there."],
    ["a name at the very start", "Ada Fenwick there."],
    ["a share", "It paid Ada Fenwick, 71% of it."],
    ["a price", "It paid Ada Fenwick, 71.5 in all."],
    ["a year", "At Ada Fenwick, 2026, it fell."],
    ["a firm’s kind", "We met chemicals maker Ada Fenwick."],
    ["a thing", "We met after Ada Fenwick left."],
    ["the first word alone elsewhere", "We met Ada Fenwick. Then Ada left."],
    ["both words alone elsewhere", "We met Ada Fenwick. Then Ada left and Fenwick stayed."],
  ];
  for (const [name, text] of open)
    it(`is not told by ${name}`, () => assert.ok(!people(text).names.has("ada fenwick")));

  it("counts a name shown at any of its places", () => {
    assert.ok(people("We met Ada Fenwick there. Later Ada Fenwick, 71, left.").names.has("ada fenwick"));
  });

  it("gives the full name for a given name that one person has", () => {
    const { given } = people("We met Ada Fenwick, 71, and Tom Brann, 66, and Tom Berg, 44.");
    assert.equal(given("Ada"), "Ada Fenwick");
    assert.equal(given("Tom"), null);
    assert.equal(given("Fenwick"), null);
    assert.equal(given("Bo"), null);
  });

  it("gives no given name of a name that nothing shows to be a person’s", () => {
    assert.equal(people("We met Ada Fenwick there.").given("Ada"), null);
  });
});
