import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { isTyped, namesIn, shownIn } from "./organization-names.ts";

function names(text: string): string[] {
  return namesIn(text).map(({ name }) => name);
}

describe("namesIn", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["then Meridiaan Stevedoring closed", ["Meridiaan Stevedoring"]],
    ["But Meridiaan closed", ["Meridiaan"]],
    ["then Baobab & Finch closed", ["Baobab & Finch"]],
    ["then Baobab and Finch closed", ["Baobab", "Finch"]],
    ["then Marram’s New Harbour closed", ["Marram", "New Harbour"]],
    ["then the Maas Dockworkers’ Union met", ["Maas Dockworkers’ Union"]],
    ["then the Bank of England met", ["Bank of England"]],
    ["then the Department of the Harbour met", ["Department of the Harbour"]],
    ["then Ana Soto of the Rescue Corps came", ["Ana Soto", "Rescue Corps"]],
    ["then Marram's closed", ["Marram"]],
    ["then Mr. Brann left", ["Brann"]],
    ["then Dr Brann left", []],
    ["then 3M closed", []],
    ["then nobody left", []],
    ["", []],
  ];
  for (const [text, expected] of cases) it(JSON.stringify(text), () => assert.deepEqual(names(text), expected));

  it("give the place of each name", () => {
    const pieces = ["Then ", "Marram’s ", "Ada ", "Bank of ", "of the ", "Union ", "& ", "it fell. ", "😀", "\n"];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (parts) => {
        const text = parts.join("");
        let last = 0;
        for (const { start, end, name } of namesIn(text)) {
          assert.ok(start >= last && end > start && end <= text.length);
          assert.equal(text.slice(start, end), name);
          last = end;
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("shownIn", () => {
  it("gives the keys of names that their neighbours show", () => {
    const text = "The chief executive of Tejo Claro left. Chemicals maker Brenntal Werke fell. Ada Fenwick came.";
    assert.deepEqual([...shownIn(text, new Set())].toSorted(), ["brenntal werke", "tejo claro"]);
  });

  it("leaves people out", () => {
    assert.deepEqual([...shownIn("The company Ada Fenwick led fell.", new Set(["ada fenwick"]))], []);
  });
});

describe("isTyped", () => {
  for (const name of ["Harbour Board", "Andean Seismological Centre", "United Nations", "Lund City Council"]) {
    it(`takes ${name}`, () => assert.equal(isTyped(name), true));
  }
  for (const name of ["Board", "Kestrel Marsh", "Ada Fenwick", ""]) {
    it(`leaves ${name || "nothing"}`, () => assert.equal(isTyped(name), false));
  }
});
