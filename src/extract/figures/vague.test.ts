import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { figuresIn, findsExactly } from "./testing.ts";
import { vagueValue } from "./vague.ts";

describe("vague numbers: their ends", () => {
  const cases: readonly (readonly [words: string, low: number, high: number])[] = [
    ["dozens", 24, 99],
    ["Scores", 40, 99],
    ["hundreds", 200, 999],
    ["thousands", 2_000, 9_999],
    ["tens of thousands", 20_000, 99_999],
    ["hundreds of thousands", 200_000, 999_999],
    ["millions", 2_000_000, 9_999_999],
    ["Tens of millions", 20_000_000, 99_999_999],
    ["hundreds of millions", 200_000_000, 999_999_999],
    ["billions", 2_000_000_000, 9_999_999_999],
    ["trillions", 2_000_000_000_000, 9_999_999_999_999],
    ["several hundred", 300, 900],
    ["a few hundred", 300, 900],
    ["a few thousand", 3_000, 9_000],
    ["several dozen", 36, 108],
    ["several million", 3_000_000, 9_000_000],
    ["several hundred thousand", 300_000, 900_000],
    ["a couple of hundred", 200, 200],
    ["a couple of dozen", 24, 24],
  ];
  for (const [words, low, high] of cases) {
    it(words, () => {
      assert.deepEqual(vagueValue(words), [low, high]);
    });
  }

  it("has none for other words", () => {
    for (const words of ["many", "several", "a few", "two", "dozen", ""]) assert.equal(vagueValue(words), null, words);
  });
});

describe("vague numbers in sentences", () => {
  findsExactly([
    "{count=24..99:Dozens} of shops stayed shut.",
    "{count=40..99:Scores} of shops stayed shut.",
    "The square filled with {count=200..999:hundreds} of bakers.",
    "{count=2000..9999:Thousands} queued for bread.",
    "{dead=20000..99999:Tens of thousands} of bees died.",
    "A crowd of {count=300..900:several hundred} gathered.",
    "It sold {count=300..900:a few hundred} copies.",
    "{count=200 about:A couple of hundred} geese flew over.",
    "{count=2 about:A couple} of neighbours brought soup.",
    "They wasted {money=2000000..9999999 USD:millions of dollars}.",
    "It owes {money=200000000..999999999 EUR:hundreds of millions of euros}.",
    "The pit gave {measure=2000..9999 t:thousands of tonnes} of ore.",
    "He walked {measure=200..999 km:hundreds of kilometres}.",
    "The road runs for {measure=24..99 mi:dozens of miles}.",
    "{displaced=200..999 people:Hundreds} were evacuated.",
    "The blast killed {dead=24..99:dozens}.",
    "{arrested=24..99:Dozens} of marchers were detained.",
    "{injured=40..99:Scores} more were injured.",
  ]);

  findsExactly([
    "A couple of days went by, then dozens of years.",
    "They waited for thousands of hours.",
    "The couple were happy, and several came.",
    "A few stayed; many left.",
    "The hundredsé and dozensish ones went.",
  ]);

  it("says that their ends were worked out", () => {
    for (const words of ["Dozens of shops shut.", "Several hundred shops shut.", "A couple of shops shut."]) {
      assert.equal(figuresIn(words)[0]?.stated, false, words);
    }
    for (const words of ["A dozen shops shut.", "Half of the shops shut.", "Two shops shut.", "Nobody was hurt."]) {
      assert.equal(figuresIn(words)[0]?.stated, true, words);
    }
  });
});
