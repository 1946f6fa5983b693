import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { expectMarks, formsOf, stated } from "../testing.ts";

describe("seasons", () => {
  expectMarks([
    "The pool opens in {season:the summer}.",
    "The pool opens in {season:summer} and closes by {season:autumn}.",
    "The pool opens {which-season:this summer}.",
    "The pool opened {which-season:last spring}.",
    "{which-season:Next winter} the pool stays shut.",
    "The pool opened {which-season:the previous fall}.",
    "The pool opened {which-season:that summer}.",
    "The pool opened {which-season:the following winter}.",
    "The pool opened {which-season:this past summer}.",
    "The pool opened in {season-of-year:the summer of 2024}.",
    "The pool opened in {season-of-year:summer 2024}.",
    "The pool opened in {season-of-year:the spring of last year}.",
    "{season-of-year:Summer 2024} was hot.",
    "The pool opens in {season:early summer} and {season:late winter}.",
    "The pool was full all {season:summer}.",
    "The pool opens in {season:spring}.",
    "The pool opens in {season:the fall}.",
    "The pool opens during {season:the late spring}.",
    "The pool opens in {season:mid-summer}.",
  ]);

  expectMarks([
    "Summer dresses and winter coats sold well.",
    "The Summer Olympics, the Winter Games, the Winter Palace and spring training began.",
    "Prices fall, buds spring, and leaves fall in autumnal winds.",
    "The fall of the wall and the fall in prices were one thing.",
    "In fall of prices; by spring to action.",
    "Of the fall there was no word.",
    "Summery days and wintering birds; summertime.",
  ]);

  it("are numbered from spring on", () => {
    assert.deepEqual(
      ["spring", "summer", "autumn", "fall", "winter"].map((name) => formsOf(`It was last ${name}.`)[0]?.["number"]),
      [1, 2, 3, 3, 4],
    );
  });

  it("know their year", () => {
    assert.deepEqual(stated("summer 2024; the fall of 1999; the winter of last year; the spring of next year"), [
      { year: 2024 },
      { year: 1999 },
      { yearOffset: -1 },
      { yearOffset: 1 },
    ]);
  });
});
