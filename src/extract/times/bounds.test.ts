import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readTimes } from "./testing.ts";

/** One line: a text, published on 5 March 2026, and `mod`, EDTF, earliest and latest of its last time. */
type Row = readonly [string, string | null, string | null, string | null, string | null];

function expectBounds(rows: readonly Row[], published: string | null = "2026-03-05"): void {
  for (const [text, mod, edtf, earliest, latest] of rows) {
    it(text, () => {
      const time = readTimes(text, published).at(-1)?.time;
      assert.deepEqual([time?.mod, time?.edtf, time?.earliest, time?.latest], [mod, edtf, earliest, latest]);
    });
  }
}

describe("times: modifiers", () => {
  expectBounds([
    ["It was 2019.", null, "2019", "2019-01-01", "2019-12-31"],
    ["It was early 2019.", "START", "2019-01~/2019-04~", "2019-01-01", "2019-04-30"],
    ["It was mid-2019.", "MID", "2019-05~/2019-08~", "2019-05-01", "2019-08-31"],
    ["It was late 2019.", "END", "2019-09~/2019-12~", "2019-09-01", "2019-12-31"],
    ["It was the end of 2019.", "END", "2019-12~", "2019-12-01", "2019-12-31"],
    ["It was the beginning of 2019.", "START", "2019-01~", "2019-01-01", "2019-01-31"],
    ["It was the early 1990s.", "START", "1990-01~/1993-04~", "1990-01-01", "1993-04-30"],
    ["It was early January 2019.", "START", "2019-01-01~/2019-01-10~", "2019-01-01", "2019-01-10"],
    ["It was late January 2019.", "END", "2019-01-22~/2019-01-31~", "2019-01-22", "2019-01-31"],
    ["It was about 1990.", "APPROX", "1990~", "1990-01-01", "1990-12-31"],
    ["It was earlier this year.", "START", "2026-01-01~/2026-03-05~", "2026-01-01", "2026-03-05"],
    ["It is later this year.", "END", "2026-03-05~/2026-12-31~", "2026-03-05", "2026-12-31"],
    ["It was early Sunday.", "START", "2026-03-01", "2026-03-01", "2026-03-01"],
    ["It took more than four hours.", "MORE_THAN", null, null, null],
    ["It sank more than two years ago.", "BEFORE", "../2024-12-31", null, "2024-12-31"],
    ["It sank at least three days ago.", "ON_OR_BEFORE", "../2026-03-02", null, "2026-03-02"],
    ["It sank on May 3, 2024, and rose more than a year later.", "AFTER", "2025-01-01/..", "2025-01-01", null],
    ["It sank nearly two years ago.", "LESS_THAN", "2024", "2024-01-01", "2024-12-31"],
    ["It sank about two years ago.", "APPROX", "2024~", "2024-01-01", "2024-12-31"],
    ["It rained in the past few days.", null, "../2026-03-05", null, "2026-03-05"],
    ["It will rain in the next few days.", null, "2026-03-05/..", "2026-03-05", null],
    ["It took nearly four hours.", "LESS_THAN", null, null, null],
    ["It took at least four hours.", "EQUAL_OR_MORE", null, null, null],
    ["It took up to four hours.", "EQUAL_OR_LESS", null, null, null],
    ["It took about four hours.", "APPROX", null, null, null],
  ]);
});

describe("times: the side that a preposition sets", () => {
  expectBounds([
    ["It ran since 2019.", "ON_OR_AFTER", "2019-01-01/2026-03-05", "2019-01-01", "2026-03-05"],
    ["It runs from May 2027.", "ON_OR_AFTER", "2027-05-01/..", "2027-05-01", null],
    ["It ran after May 3, 2019.", "AFTER", "2019-05-03/..", "2019-05-03", null],
    ["It runs by July 15, 2026.", "ON_OR_BEFORE", "2026-03-05/2026-07-15", "2026-03-05", "2026-07-15"],
    ["It runs until March 12.", "ON_OR_BEFORE", "2026-03-05/2026-03-12", "2026-03-05", "2026-03-12"],
    ["It runs by the end of 2027.", "END", "2026-03-05/2027-12-31", "2026-03-05", "2027-12-31"],
    ["It runs within the month.", "ON_OR_BEFORE", "2026-03-05/2026-03-31", "2026-03-05", "2026-03-31"],
    ["It runs before 2030.", "BEFORE", "2026-03-05/2029-12-31", "2026-03-05", "2029-12-31"],
    ["It ran before 2010.", "BEFORE", "../2009-12-31", null, "2009-12-31"],
    ["It ran until 2010.", "ON_OR_BEFORE", "../2010-12-31", null, "2010-12-31"],
    ["It ran within two weeks.", "EQUAL_OR_LESS", null, null, null],
    ["It ran since recently.", null, null, null, null],
  ]);
  expectBounds(
    [
      ["It ran since 2019.", "ON_OR_AFTER", "2019-01-01/..", "2019-01-01", null],
      ["It runs by July 2026.", "ON_OR_BEFORE", "../2026-07-31", null, "2026-07-31"],
      ["It runs later this year.", "END", null, null, null],
    ],
    null,
  );

  it("does not change what later times are counted from", () => {
    assert.equal(readTimes("It ran until May 31, 2010. The next day it shut.").at(-1)?.time.value, "2010-06-01");
  });
});

describe("times: ranges", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["It ran between May and July 2025.", ["2025-05", "2025-07"]],
    ["It ran between November and February 2025.", ["2024-11", "2025-02"]],
    ["It ran from December to March.", ["2025-12", "2026-03"]],
    ["It ran from May 2024 to March.", ["2024-05", "2025-03"]],
    ["It ran from May 3 to May 9, 2024.", ["2024-05-03", "2024-05-09"]],
    ["It ran from the 1990s to today.", ["199", "2026-03-05"]],
    ["It ran from 1990 to 1995.", ["1990", "1995"]],
    ["It ran in October and in July 2024.", ["2025-10", "2024-07"]],
  ];
  for (const [text, values] of cases) {
    it(text, () => {
      assert.deepEqual(
        readTimes(text).map(({ time }) => time.value),
        values,
      );
    });
  }

  it("leaves both ends without a side", () => {
    assert.deepEqual(
      readTimes("It ran from May 2024 to June 2025.").map(({ time }) => time.mod),
      [null, null],
    );
  });
});
