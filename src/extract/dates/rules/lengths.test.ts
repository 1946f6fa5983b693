import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { datesIn, expectMarks, formsOf } from "../testing.ts";

describe("lengths", () => {
  expectMarks([
    "The siege lasted {length:three days}.",
    "{length:Three days} was the siege to last.",
    "The siege lasted {length:3 days}, {length:30 days} or {length:300 days}.",
    "The siege lasted {length:a day}, {length:an hour} or {length:a full week}.",
    "The siege lasted {length:another month}, {length:a further week} and {length:an extra day}.",
    "The siege lasted {length:several weeks}, {length:many weeks} and {length:countless weeks}.",
    "The siege lasted {length:a number of weeks} and {length:a handful of days}.",
    "The siege lasted {length:couple of weeks}.",
    "The siege lasted {length:half an hour}, {length:half a day} or {length:Half a year}.",
    "The siege lasted {length:a week or so} or {length:a week or two}.",
    "The siege lasted {length:three straight days} and {length:two consecutive weeks}.",
    "The siege lasted {length:eight business days} and {length:two more years}.",
    "The siege lasted {length:2½ years}, {length:2 1/2 years} and {length:1.5 years}.",
    "The siege lasted {length:six-weeks}.",
    "The siege lasted {length:twenty four hours}.",
    "The siege lasted {length-and-a-half:a year and a half}.",
    "The siege lasted {length-range:two to three weeks}, {length-range:two or three weeks} or {length-range:12-18 months}.",
    "The siege lasted {length-range:12–18 months} or {length-range:twenty to thirty years}.",
    "The siege lasted {vague-length:weeks}, as sieges of {vague-length:months} do.",
    "A {hyphened-length:two-year} siege and a {hyphened-length:10-day} one.",
    "A {hyphened-length:several-week} siege and a {hyphened-length:twenty-five-year} one.",
    "A week-long siege.",
    "A {hyphened-length:two-week-long} siege.",
    "For {which-length:the past two years} they starved.",
    "For {which-length:the last few weeks} they starved.",
    "In {which-length:the next three to five years} they heal.",
    "In {which-length:the first six months} they starved, in {which-length:the final days} they fled.",
    "For {which-length:the past couple of years or so} they starved.",
    "In {which-length:the coming 12-18 months} they heal.",
    "In {recent-or-coming:recent years} and {recent-or-coming:coming weeks or months} they heal.",
    "In the {recent-or-coming:past weeks}, the {recent-or-coming:upcoming days} and {recent-or-coming:future years}.",
  ]);

  expectMarks([
    "Cars may {one-day:one day} fly, and she’ll {one-day:one day} drive.",
    "It lasted {length:one day}, will take {length:one day} or will, {length:one day} at least.",
    "It took {length:over two days}; over {length:the three days} it rained.",
    "Boys aged 8–10 years, men aged 30 years and girls at the age of about four months.",
    "Boys aged between 8 and 10 years and aged 8 to 10 years came for {length:two weeks}.",
  ]);

  expectMarks([
    "She is 30 years old; he is 26 years of age, a 5-year-old and a two-month-old.",
    "A second man and another second man came; one night she left.",
    "Three quarters of it, and three-quarters.",
    "A five-year high and a 10-year low were set, as was a 10 year high.",
    "Two men, three dogs and a few more of us came.",
    "They have days, and years’ worth of them.",
    "One of the men; two and the rest; a man and weeks.",
    "One hundred and a few; half the day-trippers; some of it.",
    "He has a few more. Days passed.",
    "He has two. ¶ Days passed.",
  ]);

  const sizes: readonly (readonly [string, string, number | null, number | null])[] = [
    ["three days", "day", 3, null],
    ["a hundred days", "day", 100, null],
    ["two thousand years", "year", 2000, null],
    ["2,000 years", "year", 2000, null],
    ["twenty-four hours", "hour", 24, null],
    ["half an hour", "hour", 0.5, null],
    ["a couple of weeks", "week", 2, null],
    ["a dozen weeks", "week", 12, null],
    ["several weeks", "week", null, null],
    ["2½ years", "year", 2.5, null],
    ["two and a half years", "year", 2.5, null],
    ["two to three weeks", "week", 2, 3],
    ["12-18 months", "month", 12, 18],
    ["a year and a half", "year", 1.5, null],
  ];
  for (const [words, unit, amount, high] of sizes) {
    it(`${words}: ${amount} ${unit}s`, () => {
      const [phrase] = datesIn(`It lasted ${words}.`);
      assert.deepEqual(phrase?.form, { kind: "length", unit, amount, high, which: null });
    });
  }

  it("keep the shortest words that are an amount, and no others", () => {
    assert.deepEqual(formsOf("two to several weeks"), [{ kind: "length", unit: "week" }]);
    assert.deepEqual(formsOf("a few to ten weeks"), [{ kind: "length", unit: "week", amount: 10 }]);
    assert.deepEqual(formsOf("the past two to some weeks"), [{ kind: "length", unit: "week" }]);
    assert.deepEqual(formsOf("one of the last three days"), [
      { kind: "length", unit: "day", amount: 3, which: "last" },
    ]);
    assert.deepEqual(formsOf("two men in three days"), [{ kind: "length", unit: "day", amount: 3 }]);
    assert.deepEqual(formsOf("one hundred and fifty days"), [{ kind: "length", unit: "day", amount: 50 }]);
    assert.deepEqual(formsOf("a few hundred days, several thousand years"), [
      { kind: "length", unit: "day" },
      { kind: "length", unit: "year" },
    ]);
  });
});
