import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Bound, Modifier } from "../../layers.ts";
import { datesIn, wordsOf } from "./testing.ts";

/** The words of the only phrase, its modifier and its bound. */
function only(text: string): readonly [string, Modifier | null, Bound | null] {
  const phrases = datesIn(text);
  assert.equal(phrases.length, 1, text);
  const [phrase] = phrases;
  assert.ok(phrase);
  return [text.slice(phrase.start, phrase.end), phrase.modifier, phrase.bound];
}

describe("dates: modifiers", () => {
  const cases: readonly (readonly [string, string, Modifier | null])[] = [
    ["It was early 1990.", "early 1990", "early"],
    ["It was early in 1990.", "early in 1990", "early"],
    ["It was the early 1980s.", "the early 1980s", "early"],
    ["It was late September.", "late September", "late"],
    ["It was late last week.", "late last week", "late"],
    ["It was mid-1996.", "mid-1996", "mid"],
    ["It was the mid-1990s.", "the mid-1990s", "mid"],
    ["It was the middle of October.", "the middle of October", "mid"],
    ["It was the beginning of October.", "the beginning of October", "beginning"],
    ["It was the start of 1943.", "the start of 1943", "beginning"],
    ["It was the end of 1990.", "the end of 1990", "end"],
    ["It was the end of the year.", "the end of the year", "end"],
    ["It was earlier this year.", "earlier this year", "earlier"],
    ["It was earlier in the year.", "earlier in the year", "earlier"],
    ["It is later this month.", "later this month", "later"],
    ["It was about 1990.", "about 1990", "about"],
    ["It was around Nov. 1.", "around Nov. 1", "about"],
    ["It was around 7:15 p.m.", "around 7:15 p.m.", "about"],
    ["It took about a decade.", "about a decade", "about"],
    ["It took roughly 30 days.", "roughly 30 days", "about"],
    ["It took nearly three years.", "nearly three years", "less"],
    ["It took less than one hour.", "less than one hour", "less"],
    ["It took more than four hours.", "more than four hours", "more"],
    ["It took over a week.", "over a week", "more"],
    ["It took at least 30 days.", "at least 30 days", "at-least"],
    ["It took at least the past 18 months.", "at least the past 18 months", "at-least"],
    ["It took up to 180 days.", "up to 180 days", "at-most"],
    ["It took no more than sixty days.", "no more than sixty days", "at-most"],
    ["It was almost two years ago.", "almost two years ago", "less"],
    ["It was 1990.", "1990", null],
  ];
  for (const [text, words, modifier] of cases) {
    it(text, () => {
      assert.deepEqual(only(text).slice(0, 2), [words, modifier]);
    });
  }
});

describe("dates: words before that do not belong to the phrase", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["They talked about the summer.", "the summer"],
    ["They talked about Wednesday.", "Wednesday"],
    ["It rose over the past two weeks.", "the past two weeks"],
    ["They stood around the next day.", "the next day"],
    ["They saw the March 5 vote.", "March 5"],
    ["They bought the 10-year bond.", "10-year"],
    ["They read the third-quarter report.", "third-quarter"],
    ["They read the year-ago results.", "year-ago"],
    ["They read the year-ago quarter’s news.", "the year-ago quarter"],
    ["They rang at the Sunday service.", "Sunday"],
    ["They waited the several weeks.", "several weeks"],
    ["They counted the weeks.", "weeks"],
    ["They waited the two weeks.", "the two weeks"],
    ["They met early on the Sunday.", "early on the Sunday"],
    ["They met at about 5 p.m.", "about 5 p.m."],
    ["They met late 5 p.m.", "5 p.m."],
    ["They met about Sunday.", "Sunday"],
    ["They met sometime on Sunday.", "Sunday"],
    ["They met sometime Sunday.", "sometime Sunday"],
    ["They met about last week.", "last week"],
    ["They met early every day.", "every day"],
    ["They met over the last few days.", "the last few days"],
    ["They read the comparable year-ago quarter.", "the comparable year-ago quarter"],
  ];
  for (const [text, words] of cases) {
    it(text, () => {
      assert.equal(only(text)[0], words);
    });
  }
});

describe("dates: the side that a preposition sets", () => {
  const cases: readonly (readonly [string, string, Bound | null])[] = [
    ["It ran since 2019.", "2019", "since"],
    ["It runs from January.", "January", "since"],
    ["It ran until March 12.", "March 12", "until"],
    ["It ran through Friday.", "Friday", "until"],
    ["It runs by July 15.", "July 15", "by"],
    ["It runs by the end of the year.", "the end of the year", "by"],
    ["It runs no later than June 3.", "June 3", "by"],
    ["It ran before Christmas.", "Christmas", "before"],
    ["It ran prior to 1990.", "1990", "before"],
    ["It ran after Monday.", "Monday", "after"],
    ["It ran within two weeks.", "two weeks", "within"],
    ["It ran on Monday.", "Monday", null],
    ["It ran in early 2019.", "early 2019", null],
  ];
  for (const [text, words, bound] of cases) {
    it(text, () => {
      const found = only(text);
      assert.deepEqual([found[0], found[2]], [words, bound]);
    });
  }

  it("is given as a reason", () => {
    const text = "It ran since early 2019.";
    const [phrase] = datesIn(text);
    assert.deepEqual(
      phrase?.because.map(({ start, end }) => text.slice(start, end)),
      ["since", "early 2019"],
    );
  });

  it("does not reach into the phrase before", () => {
    const text = "It ran on Monday, early Tuesday and 1990 early Friday.";
    assert.deepEqual(
      datesIn(text).map(({ start, end }) => text.slice(start, end)),
      ["Monday", "early Tuesday", "1990", "early Friday"],
    );
  });
});

describe("dates: ranges and clocks with days", () => {
  const ranges: readonly (readonly [string, readonly boolean[]])[] = [
    ["It ran between May and July.", [false, true]],
    ["It ran from May to July 2025.", [false, true]],
    ["It ran from the 1990s to today.", [false, true]],
    ["It ran Monday through Friday.", [false, true]],
    ["It ran in April–July 2025.", [false, true]],
    ["It ran in September-October.", [false, true]],
    ["It ran on Monday and Tuesday.", [false, false]],
    ["It ran in June, not in July.", [false, false]],
    ["It ran from Monday, and on Tuesday.", [false, false]],
  ];
  for (const [text, closes] of ranges) {
    it(text, () => {
      assert.deepEqual(
        datesIn(text).map(({ closesRange }) => closesRange),
        closes,
      );
    });
  }

  it("sets no side at either end of a range", () => {
    assert.deepEqual(
      datesIn("It ran from May until July.").map(({ bound }) => bound),
      [null, null],
    );
  });

  it("puts a clock and its day together, and no other", () => {
    assert.deepEqual(wordsOf("At 5 p.m. on Monday, at 6 p.m. it rained. Friday came."), [
      "5 p.m. on Monday",
      "6 p.m.",
      "Friday",
    ]);
    assert.deepEqual(wordsOf("At 5 p.m. Monday, June 1, it rained."), ["5 p.m. Monday, June 1"]);
    assert.deepEqual(wordsOf("On Monday at 5 p.m. it rained."), ["Monday", "5 p.m."]);
  });
});
