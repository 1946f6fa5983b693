import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { opensSentence, wordsIn, written } from "./words-of.ts";

function all(text: string): ReturnType<typeof wordsIn> {
  return wordsIn(text, { start: 0, end: text.length });
}

describe("wordsIn", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["the mayor of Lund", ["the", "mayor", "of", "Lund"]],
    ["Ada Fenwick, 66,", ["Ada", "Fenwick", ",", "66", ","]],
    ["Baobab & Finch", ["Baobab", "&", "Finch"]],
    ["AT&T", ["AT&T"]],
    ["the union’s chief", ["the", "union’s", "chief"]],
    ["Gov. Ada Fenwick (R-Lund)", ["Gov.", "Ada", "Fenwick", "(", "R-Lund", ")"]],
    ["2,300 workers", ["2,300", "workers"]],
    ["Brann, 66, 44", ["Brann", ",", "66", ",", "44"]],
    ["U.S. officials", ["U.S.", "officials"]],
    ["it was spent.", ["it", "was", "spent"]],
    ["cafe\u0301 owner", ["cafe\u0301", "owner"]],
    ["😀 mayor", ["mayor"]],
    ["ראש העיר", ["ראש", "העיר"]],
    ["", []],
  ];
  for (const [text, expected] of cases) {
    it(JSON.stringify(text), () =>
      assert.deepEqual(
        all(text).map((word) => word.text),
        expected,
      ),
    );
  }

  it("compares words without case, stop and possessive", () => {
    assert.deepEqual(
      all("Marram’s Mr. Brann' RIDERS’").map(({ key }) => key),
      ["marram", "mr", "brann", "riders"],
    );
  });

  it("tells possessives, in every typography", () => {
    for (const text of ["Marram's", "Marram’s", "Marramʼs", "riders’", "riders'"]) {
      assert.equal(all(text)[0]?.possessive, true, text);
    }
    assert.equal(all("Marram")[0]?.possessive, false);
    assert.equal(all("o’clock")[0]?.possessive, false);
  });

  it("knows a capital, also behind an Arabic or Romance article", () => {
    for (const name of ["Fenwick", "Élise", "al-Assadi", "d’Arcy", "el-Sayed", "Ñuñez"]) {
      assert.equal(all(name)[0]?.capital, true, name);
    }
    for (const word of ["mayor", "al-dente", "anti-British", "élite"]) assert.equal(all(word)[0]?.capital, false, word);
  });

  it("gives words inside the span, at their place", () => {
    const pieces = ["Ada ", "mayor’s ", "U.S. ", ", ", "(", "😀", "e\u0301", "\n", "& ", "Mr. ", "“"];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 20 }), fc.nat(20), (parts, from) => {
        const text = parts.join("");
        const span = { start: Math.min(from, text.length), end: text.length };
        let last = span.start;
        for (const { start, end, text: word } of wordsIn(text, span)) {
          assert.ok(start >= last && end > start && end <= span.end);
          assert.equal(text.slice(start, end), word);
          last = end;
        }
      }),
    );
  });
});

describe("written", () => {
  it("gives the words as they stand, from the first to the last", () => {
    const text = "the  mayor of\u00a0Lund said";
    assert.equal(written(text, all(text).slice(0, 4)), "the  mayor of\u00a0Lund");
    assert.equal(written(text, []), "");
  });
});

describe("opensSentence", () => {
  const cases: readonly (readonly [boolean, string, string])[] = [
    [true, "Officials said", "Officials"],
    [true, "It fell. Officials said", "Officials"],
    [true, "It fell.\n\nOfficials said", "Officials"],
    [true, "It fell.” Officials said", "Officials"],
    [true, "“Officials said", "Officials"],
    [true, "Update: Officials said", "Officials"],
    [false, "But Officials said", "Officials"],
    [false, "It fell, Officials said", "Officials"],
  ];
  for (const [opens, text, word] of cases) {
    it(`${text}: ${opens}`, () => assert.equal(opensSentence(text, text.indexOf(word)), opens));
  }
});
