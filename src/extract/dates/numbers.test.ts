import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { pattern } from "../../language/words.ts";
import { AMOUNT, amountOf, isAmount, isNumber, ONES, spelled, TENS } from "./numbers.ts";

describe("amountOf", () => {
  const cases: readonly (readonly [string, number | null])[] = [
    ["3", 3],
    ["2,000", 2000],
    ["1.5", 1.5],
    ["2 1/2", 2.5],
    ["2½", 2.5],
    ["one", 1],
    ["Nineteen", 19],
    ["twenty", 20],
    ["twenty-four", 24],
    ["twenty four", 24],
    ["hundred", 100],
    ["a hundred", 100],
    ["two hundred", 200],
    ["two thousand", 2000],
    ["a dozen", 12],
    ["a couple of", 2],
    ["half an", 0.5],
    ["two and a half", 2.5],
    ["a", 1],
    ["An", 1],
    ["another", 1],
    ["several", null],
    ["a few", null],
    ["some", null],
  ];
  for (const [words, amount] of cases) {
    it(`${words} → ${amount}`, () => {
      assert.equal(amountOf(words), amount);
      assert.equal(isAmount(words), true);
      assert.equal(pattern(`^${AMOUNT}$`).test(words), true, "the pattern takes it whole");
    });
  }

  it("is null where there is nothing", () => {
    assert.equal(amountOf(undefined), null);
    assert.equal(amountOf("green"), null);
  });
});

describe("isAmount and isNumber", () => {
  const cases: readonly (readonly [string, boolean, boolean])[] = [
    ["3", true, true],
    ["2,000", true, true],
    ["three", true, true],
    ["THREE", true, true],
    ["twenty-four", true, true],
    ["twenty  four", true, true],
    ["ninety-nine", true, true],
    ["two hundred", true, true],
    ["twenty-four thousand", true, true],
    ["hundred", true, false],
    ["a hundred", true, false],
    ["a thousand", true, false],
    ["dozen", true, false],
    ["a dozen", true, false],
    ["several", true, false],
    ["a few", true, false],
    ["a few hundred", true, false],
    ["a number of", true, false],
    ["a couple of", true, false],
    ["couple of", true, false],
    ["half an", true, false],
    ["another", true, false],
    ["an", true, false],
    ["two and a half", true, false],
    ["twenty-four and a half", true, false],
    ["a\u00a0few", true, false],
    ["twenty-ten", false, false],
    ["twenty-twenty", false, false],
    ["one-two", false, false],
    ["three four", false, false],
    ["hundred two", false, false],
    ["few of", false, false],
    ["a and a half", false, false],
    ["one of the last", false, false],
    ["first", false, false],
    ["the", false, false],
    ["", false, false],
    ["-", false, false],
  ];
  for (const [words, amount, number] of cases) {
    it(`${JSON.stringify(words)} is ${amount ? "an" : "no"} amount and ${number ? "a" : "no"} number`, () => {
      assert.equal(isAmount(words), amount);
      assert.equal(isNumber(words), number);
    });
  }

  it("every spelled number up to 99 is one and has its value", () => {
    for (let number = 1; number < 100; number++) {
      const ten = TENS[Math.floor(number / 10) - 2];
      const one = ONES[(number < 20 ? number : number % 10) - 1];
      const words = [ten, one].filter((word) => word !== undefined).join("-");
      assert.ok(isNumber(words), words);
      assert.equal(amountOf(words), number, words);
      assert.equal(amountOf(`${words} hundred`), number * 100, words);
      assert.equal(amountOf(`${words} and a half`), number + 0.5, words);
    }
  });
});

describe("spelled", () => {
  it("adds tens and ones and multiplies by hundreds, thousands and dozens", () => {
    assert.equal(spelled("two"), 2);
    assert.equal(spelled("twenty two"), 22);
    assert.equal(spelled("hundred"), 100);
    assert.equal(spelled("three dozen"), 36);
    assert.equal(spelled("nineteen thousand"), 19_000);
  });

  it("is null for words that are no number", () => {
    for (const words of ["", "green", "half", "a"]) assert.equal(spelled(words), null, words);
  });
});
