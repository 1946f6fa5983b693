import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { pattern } from "../../language/words.ts";
import { ORDINAL, ORDINAL_WORDS, ordinalOf, SPELLED_YEAR, SPELLED_YEAR_NEXT, spelledYear } from "./ordinals.ts";

describe("ordinalOf", () => {
  for (const [word, number] of [
    ["first", 1],
    ["Third", 3],
    ["twentieth", 20],
    ["twenty-first", 21],
    ["19th", 19],
    ["1st", 1],
  ] as const) {
    it(`${word} → ${number}`, () => {
      assert.equal(ordinalOf(word), number);
      assert.ok(pattern(`^${ORDINAL}$`).test(word));
    });
  }

  it("is null for other words", () => {
    assert.equal(ordinalOf("last"), null);
    assert.equal(ordinalOf(undefined), null);
  });
});

describe("spelledYear", () => {
  for (const [words, year] of [
    ["nineteen ninety-six", 1996],
    ["nineteen ninety six", 1996],
    ["eighteen twelve", 1812],
    ["nineteen oh five", 1905],
    ["nineteen hundred", 1900],
    ["twenty seventeen", 2017],
    ["two thousand", 2000],
    ["two thousand nine", 2009],
    ["two thousand and nine", 2009],
  ] as const) {
    it(`${words} → ${year}`, () => {
      assert.equal(spelledYear(words), year);
      assert.ok(pattern(`^${SPELLED_YEAR}$`).test(words));
    });
  }

  it("is null for other words", () => {
    assert.equal(spelledYear("green ninety"), null);
  });
});

describe("ordinals and spelled years, all of them", () => {
  it("count from first to twenty-first without a gap", () => {
    assert.deepEqual(
      ORDINAL_WORDS.map(ordinalOf),
      ORDINAL_WORDS.map((_, index) => index + 1),
    );
    assert.equal(ordinalOf("TWENTY-FIRST"), 21);
    assert.equal(ordinalOf("21st"), 21);
  });

  it("are no part of a longer word, and need their ending in digits", () => {
    const whole = pattern(`^${ORDINAL}$`);
    for (const word of ["1", "1nth", "firsts", "twenty-second", "111th"]) assert.doesNotMatch(word, whole, word);
  });

  it("spell every year of a century", () => {
    const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    for (const [index, ten] of tens.entries()) {
      assert.equal(spelledYear(`nineteen ${ten}`), 1920 + index * 10);
      assert.equal(spelledYear(`Eighteen ${ten}-three`), 1823 + index * 10);
      assert.equal(spelledYear(`twenty ${ten} one`), 2021 + index * 10);
    }
    assert.equal(spelledYear("nineteen oh nine"), 1909);
    assert.equal(spelledYear("two thousand and nineteen"), 2019);
  });

  it("go on with words that the pattern takes", () => {
    const whole = pattern(`^${SPELLED_YEAR}$`);
    for (const next of SPELLED_YEAR_NEXT.filter((word) => word !== "-" && word !== "oh")) {
      assert.match(`nineteen ${next}`, whole);
    }
    for (const words of ["nineteen-oh-five", "nineteen nine", "nineteen", "thirty ten", "two thousand hundred"]) {
      assert.equal(whole.test(words), words === "nineteen-oh-five", words);
    }
  });
});
