import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { pattern } from "../../language/words.ts";
import { AMOUNT_NEXT, AMOUNT_WORDS, BETWEEN_WORDS, NUMBER_WORDS, RANGE_NEXT } from "./amounts.ts";
import { isAmount, isNumber } from "./numbers.ts";
import { anyCase, at, eitherCase, firstWords } from "./patterns.ts";
import {
  ANY_UNIT,
  LENGTH,
  LENGTH_NEXT,
  PLURALS,
  seasonOf,
  UNIT_WORDS,
  unitOf,
  WHICH,
  WHICH_NEXT,
  WHICH_OPENINGS,
  WHICH_WORDS,
  whichOf,
} from "./units.ts";

describe("unitOf", () => {
  it("knows units in the singular, the plural and with a capital", () => {
    assert.deepEqual(
      ["second", "minutes", "Hour", "days", "night", "nights", "week", "weekends", "months", "quarter"].map(unitOf),
      ["second", "minute", "hour", "day", "day", "day", "week", "weekend", "month", "quarter"],
    );
    assert.deepEqual(["year", "Decades", "century", "centuries", "Centuries"].map(unitOf), [
      "year",
      "decade",
      "century",
      "century",
      "century",
    ]);
  });

  it("has a plural for every unit, and the pattern takes both", () => {
    const whole = pattern(`^${ANY_UNIT}$`);
    for (const unit of [...UNIT_WORDS, ...PLURALS]) assert.match(unit, whole);
    assert.deepEqual(PLURALS.map(unitOf), UNIT_WORDS.map(unitOf));
  });
});

describe("whichOf", () => {
  it("has a meaning for every word of the pattern", () => {
    const whole = pattern(`^${WHICH}$`);
    for (const words of WHICH_WORDS) {
      assert.match(words, whole);
      assert.notEqual(whichOf(words), null, words);
    }
  });

  it("counts “the next” from the time told of, and “next” from publication", () => {
    assert.equal(whichOf("next"), "next");
    assert.equal(whichOf("next", true), "after");
    assert.equal(whichOf("last", true), "last");
    assert.equal(whichOf("This  past"), "last");
    assert.equal(whichOf("green"), null);
    assert.equal(whichOf(undefined), null);
  });

  it("opens with words of the pattern, the second of which may follow", () => {
    const firsts = new Set(WHICH_OPENINGS.map((words) => words.split(" ")[0]));
    for (const words of WHICH_WORDS) {
      const [first = "", second] = words.split(" ");
      assert.ok(firsts.has(first), words);
      if (second !== undefined) assert.ok(WHICH_NEXT.includes(second), words);
    }
  });
});

describe("seasonOf", () => {
  it("counts from spring", () => {
    assert.deepEqual(["spring", "Summer", "autumn", "FALL", "winter", "monsoon", undefined].map(seasonOf), [
      1,
      2,
      3,
      3,
      4,
      null,
      null,
    ]);
  });
});

describe("how amounts open", () => {
  it("names only words with which amounts begin", () => {
    for (const words of AMOUNT_WORDS.filter((opening) => !opening.startsWith("9"))) {
      const opens = isAmount(words) || /^an? /u.test(words) || ["couple", "few"].includes(words);
      assert.ok(opens, words);
    }
    for (const word of NUMBER_WORDS) assert.ok(isNumber(word), word);
  });

  it("lets every word follow that a longer amount or length goes on with", () => {
    for (const amount of ["two hundred", "twenty one", "two thousand", "two and a half"]) {
      assert.ok(AMOUNT_NEXT.includes(amount.split(" ")[1] ?? ""), amount);
    }
    for (const next of [...UNIT_WORDS, ...PLURALS, ...BETWEEN_WORDS, ...AMOUNT_NEXT]) {
      assert.ok(LENGTH_NEXT.includes(next), next);
    }
    for (const next of ["to", "or", "-", "–"]) assert.ok(RANGE_NEXT.includes(next), next);
  });
});

describe("the pattern of a length", () => {
  const length = at(`${LENGTH}(?![A-Za-z])`);
  const groupsOf = (text: string): [string, string] | null => {
    length.lastIndex = 0;
    const { amount = "", unit = "" } = length.exec(text)?.groups ?? {};
    return amount === "" ? null : [amount, unit];
  };

  it("takes as few words as will do for the amount", () => {
    assert.deepEqual(groupsOf("two more weeks"), ["two", "weeks"]);
    assert.deepEqual(groupsOf("two and a half years"), ["two and a half", "years"]);
    assert.deepEqual(groupsOf("twenty-four hours"), ["twenty-four", "hours"]);
    assert.deepEqual(groupsOf("2 1/2 years"), ["2 1/2", "years"]);
    assert.deepEqual(groupsOf("2,000 trading days"), ["2,000", "days"]);
    assert.deepEqual(groupsOf("a second day"), ["a", "second"]);
  });

  it("takes no more than five words, and none over the line", () => {
    assert.deepEqual(groupsOf("a b c d e days"), ["a b c d e", "days"]);
    assert.equal(groupsOf("a b c d e f days"), null);
    assert.equal(groupsOf("two\ndays"), null);
  });
});

describe("pieces of patterns", () => {
  it("take the first letter in either case", () => {
    assert.equal(eitherCase("last"), "[Ll]ast");
    assert.equal(eitherCase("Last"), "[Ll]ast");
    const words = pattern(`^${anyCase(["up to", "editor's", "c."])}$`);
    for (const text of ["up to", "Up to", "up\u00a0to", "editor’s", "Editor's", "c.", "C."]) assert.match(text, words);
    for (const text of ["Up To", "up\nto", "editors", "cx"]) assert.doesNotMatch(text, words);
  });

  it("try one place only", () => {
    const sticky = at("two");
    sticky.lastIndex = 1;
    assert.equal(sticky.test("a two"), false);
    sticky.lastIndex = 2;
    assert.equal(sticky.test("a two"), true);
  });

  it("know the first words of phrases, each once, in lower case", () => {
    assert.deepEqual(firstWords(["A few", "a lot", "New Year's Day", "St. Patrick", "9 lives", "’s"]), [
      "a",
      "new",
      "st",
      "9",
    ]);
  });
});
