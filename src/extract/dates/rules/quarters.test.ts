import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { expectMarks, formsOf, stated } from "../testing.ts";

/** The number that is read of "first quarter". */
function number(words: string): unknown {
  return formsOf(`It fell in the ${words} of 2025.`)[0]?.["number"];
}

describe("quarters", () => {
  expectMarks([
    "Profit fell in {quarter:the first quarter}.",
    "{quarter:First-quarter} profit fell.",
    "Profit fell in {quarter:the 4th quarter}.",
    "Profit fell in {quarter-after-year:the fiscal second quarter}.",
    "Profit fell in {quarter:the second fiscal quarter}.",
    "Profit fell in {quarter:the last quarter} and {quarter:the final quarter}.",
    "Profit fell in {quarter:the third quarter of 2025}.",
    "Profit fell in {quarter:the third quarter, 2025}.",
    "Profit fell in {quarter:the third quarter 2025}.",
    "Profit fell in {quarter:the third quarter of fiscal 2025}.",
    "Profit fell in {quarter:the third quarter of last year}.",
    "Profit fell in {quarter:the first half of 2025}.",
    "Profit fell in {quarter:the second half of this year}.",
    "Profit fell in {quarter-after-year:this year’s third quarter}.",
    "Profit fell in {quarter-after-year:last year's first half}.",
    "Profit fell in {quarter-after-year:next yearʼs first quarter}.",
    "Profit fell in {quarter-after-year:the 2025 third quarter}.",
    "Profit fell in {quarter-after-year:the 2025 fiscal third quarter}.",
    "Profit fell in {quarter-after-year:the year-ago second quarter}.",
    "Profit fell in {quarter-after-year:the year-earlier fourth quarter}.",
    "Profit fell in {quarter-after-year:the fiscal third quarter}.",
    "Profit fell in {quarter-of-year:the 2025 quarter} and {quarter-of-year:the 2024 period}.",
    "Profit fell from {year-ago-period:the year-ago quarter}, as {year-ago-period:the year-earlier period} shows.",
    "Profit fell from {year-ago-period:the comparable year-ago quarter}.",
    "Profit fell in {latest-period:the latest quarter} and {latest-period:the same quarter last year}.",
    "Profit fell in {latest-period:the corresponding period}.",
    "Profit fell in {latest-period:the comparable quarter}.",
    "Profit fell by {year-end:year-end}.",
    "Profit fell at {year-end:year end} and {year-end:month's end}.",
  ]);

  expectMarks([
    "He kept three quarters of it, a quarter of that and the quarter’s rest.",
    "He scored in the first half and in the second half.",
    "The third quarterly and the first quartermaster came.",
    "The 5th quarter and the 11th quarter are none.",
    "The {year:2025} quarterfinal and the {year:2025} periodical are none.",
    "The year-ending sale and the month-ended one.",
    "He read the latest periodical and the same quarto.",
  ]);

  it("are counted from 1 to 4, the last is the fourth", () => {
    assert.deepEqual(
      ["first quarter", "2nd quarter", "third quarter", "fourth quarter", "last quarter", "final quarter"].map(number),
      [1, 2, 3, 4, 4, 4],
    );
    assert.deepEqual(["first half", "second half", "last half", "final half"].map(number), [1, 2, 2, 2]);
  });

  it("know their year, stated or seen from publication", () => {
    assert.deepEqual(
      stated(
        "the third quarter of 2025; this year’s third quarter; next year's first half; the year-ago third quarter; the same quarter last year",
      ),
      [{ year: 2025 }, { yearOffset: 0 }, { yearOffset: 1 }, { yearOffset: -1 }, { yearOffset: -1 }],
    );
  });
});
