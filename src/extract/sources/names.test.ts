import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { growth } from "../../testing/growth.ts";
import { fullNames, loneNames } from "./names.ts";

function names(text: string): string[] {
  return [...new Set([...fullNames(text).values()].flat().map(({ name }) => name))];
}

describe("fullNames", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["Ada Fenwick left.", ["Ada Fenwick"]],
    ["Then Mayor Ada Fenwick left.", ["Ada Fenwick"]],
    ["On Monday Bo van der Berg left.", ["Bo van der Berg"]],
    ["Ada Fenwick’s pier fell.", ["Ada Fenwick"]],
    ["Ada Fenwick's pier fell.", ["Ada Fenwick"]],
    ["Tom J. Brann left; Tom J. Brann came.", ["Tom J. Brann"]],
    ["But Its Ada Fenwick left.", ["Ada Fenwick"]],
    ["Copyright Ada Fenwick", ["Ada Fenwick"]],
    ["Actor Ada Fenwick left.", ["Ada Fenwick"]],
    ["Secretary-General Ada Fenwick left.", ["Secretary-General Ada Fenwick"]],
    ["Ahmed al-Assadi left.", ["Ahmed al-Assadi"]],
    ["Élise Ünal-Öz left.", ["Élise Ünal-Öz"]],
    ["Ada\u00a0Fenwick left.", ["Ada Fenwick"]],
    ["😀Ada Fenwick left.", ["Ada Fenwick"]],
    ["Ada\nFenwick left.", []],
    ["The Harbour Board met.", []],
    ["Fenwick left.", []],
    ["A B left.", []],
    ["nobody here", []],
    ["", []],
  ];
  for (const [text, expected] of cases) {
    if (text.startsWith("Secretary-General")) continue;
    it(JSON.stringify(text), () => assert.deepEqual(names(text), expected));
  }

  it("takes titles of two parts off", () => {
    assert.deepEqual(names("Secretary-General Ada Fenwick left."), ["Ada Fenwick"]);
  });

  it("keep two of one surname", () => {
    assert.deepEqual(names("Ada Fenwick met Tom Fenwick."), ["Ada Fenwick", "Tom Fenwick"]);
  });

  it("are found by both surnames where there are two", () => {
    const found = fullNames("Ricardo Soto Marín left.");
    assert.equal(found.get("marín")?.[0]?.name, "Ricardo Soto Marín");
    assert.equal(found.get("soto")?.[0]?.name, "Ricardo Soto Marín");
    assert.equal(fullNames("Tom J. Brann left.").has("j."), false);
    assert.equal(fullNames("Ada Maria Lena Brann left.").has("maria"), false);
  });

  it("tell whether a sentence begins with the name", () => {
    assert.equal(fullNames("Ada Fenwick left.").get("fenwick")?.[0]?.opens, true);
    assert.equal(fullNames("It fell. Ada Fenwick left.").get("fenwick")?.[0]?.opens, true);
    assert.equal(fullNames("It fell.” Ada Fenwick left.").get("fenwick")?.[0]?.opens, true);
    assert.equal(fullNames("We met Ada Fenwick.").get("fenwick")?.[0]?.opens, false);
    assert.equal(fullNames("We met Ada Fenwick. Ada Fenwick left.").get("fenwick")?.[0]?.opens, true);
  });

  it("tell where the name stands, behind its titles", () => {
    const text = "Then Mayor Ada Fenwick left. On Monday Ada Fenwick’s pier fell.";
    const [found] = fullNames(text).get("fenwick") ?? [];
    assert.deepEqual(found?.starts, [text.indexOf("Ada"), text.lastIndexOf("Ada")]);
  });

  it("keep the first places and the first bearers only", () => {
    const [often] = fullNames("Ada Fenwick left. ".repeat(20)).get("fenwick") ?? [];
    assert.equal(often?.starts.length, 6);
    const many = Array.from({ length: 20 }, (_, at) => `A${"b".repeat(at + 1)} Fenwick left. `).join("");
    assert.equal(fullNames(many).get("fenwick")?.length, 6);
  });

  it("shift with a paragraph in front", () => {
    const pieces = ["Ada Fenwick left. ", "Mayor Tom Brann came. ", "Bo van der Berg’s boat. ", "it fell. ", "😀 "];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        const text = parts.join("");
        const before = "The pier was old and grey.\n\n";
        const [here, there] = [fullNames(text), fullNames(before + text)];
        assert.deepEqual([...there.keys()], [...here.keys()]);
        for (const [key, list] of here) {
          const shifted = list.map(({ starts }) => starts.map((start) => start + before.length));
          assert.deepEqual(
            there.get(key)?.map(({ starts }) => starts),
            shifted,
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  for (const hostile of ["Aa ", "Aa bb ", "Aa de ", "Aa. ", "Aa’s ", "A. ", "al-Aa "]) {
    it(`cost in proportion: ${JSON.stringify(hostile)}`, () => {
      assert.ok(growth((length) => fullNames(hostile.repeat(length)), 2_000) < 30);
    });
  }
});

describe("loneNames", () => {
  const lone = loneNames(
    "Meridiaan Stevedoring closed. Meridiaan’s pier was sold to Ada Fenwick. The Brann left. The Old Mole stayed.",
  );

  it("are words with a capital and no neighbour of that kind", () => {
    assert.ok(lone.has("Meridiaan") && lone.has("Brann"));
    assert.ok(!lone.has("Stevedoring") && !lone.has("Fenwick") && !lone.has("Mole"));
  });

  it("stand alone behind a word that opens a sentence, too", () => {
    assert.ok(loneNames("Then Fenwick left.").has("Fenwick"));
    assert.ok(!loneNames("Then Ada Fenwick left.").has("Fenwick"));
  });

  it("have no possessive", () => assert.ok(!lone.has("Meridiaan’s")));
});
