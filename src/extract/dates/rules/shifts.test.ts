import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { datesIn, expectMarks, stated } from "../testing.ts";

describe("shifts", () => {
  expectMarks([
    "The mine closed {shift:three years ago}.",
    "{shift:Three years ago} the mine closed.",
    "The mine closed {shift:3 years ago}, {shift:30 years ago} and {shift:200 years ago}.",
    "The mine closed {shift:a year ago}, {shift:an hour ago} and {shift:half a year ago}.",
    "The mine closed {shift:a few years ago} and {shift:a couple of weeks ago}.",
    "The mine closed {shift:a couple weeks ago}.",
    "The mine closed {shift:twenty-five years ago}.",
    "The mine closed {shift:a hundred years ago}, {shift:two hundred years ago} or {shift:2,000 years ago}.",
    "The mine closed {shift:two and a half years ago}.",
    "The mine closed {shift:a dozen years ago}.",
    "The mine closed {shift:many years ago} and {shift:some years ago}.",
    "The mine closed {shift:a week or so ago}.",
    "The mine closed {shift:10 trading days ago}.",
    "The mine closed {shift:two full years ago}.",
    "The mine closed {shift:about three years ago}.",
    "The mine closed {shift:more than three years ago}.",
    "The mine closes {shift:two weeks from now}, or {shift:two weeks hence}.",
    "The mine closed {shift:two weeks later}.",
    "The mine closed {shift:two weeks earlier}.",
    "The mine closed {shift:two weeks before}.",
    "The mine closed {shift:two weeks before}, and opened {shift:two weeks after}.",
    "The mine closed {shift:two weeks before} and was sold.",
    "The mine closed {shift-and-a-half:a year and a half ago}.",
    "The mine closed {shift-and-a-half:one year and a half later}.",
    "The mine closed {shift-weekday:a week ago Monday}.",
    "The mine closed {shift-weekday:a year ago last Monday}.",
    "The mine closed {shift-weekday:two weeks ago on Monday}.",
    "The mine closed {vague-shift:years ago}. {vague-shift:Weeks later} it burnt.",
    "The mine closed {vague-shift:decades earlier}.",
    "The mine closed {shift:three\u00a0years ago}.",
  ]);

  expectMarks([
    "The mine closed {length:two weeks} before the vote.",
    "The mine closed {length:two weeks} after it opened.",
    "The mine closed {length:two weeks} agog.",
    "The mine closed long ago, an age ago and three men ago.",
    "It was two men and a half later; the year and the half ago.",
    "The second ago is gone; five laters.",
  ]);

  const shifts: readonly (readonly [string, string, number | null, -1 | 1, "now" | "told"])[] = [
    ["three years ago", "year", 3, -1, "now"],
    ["an hour ago", "hour", 1, -1, "now"],
    ["a dozen days ago", "day", 12, -1, "now"],
    ["two and a half years ago", "year", 2.5, -1, "now"],
    ["half a year ago", "year", 0.5, -1, "now"],
    ["two weeks later", "week", 2, 1, "told"],
    ["two weeks earlier", "week", 2, -1, "told"],
    ["two weeks before", "week", 2, -1, "told"],
    ["two weeks after", "week", 2, 1, "told"],
    ["two weeks from now", "week", 2, 1, "now"],
    ["two weeks hence", "week", 2, 1, "now"],
    ["several months ago", "month", null, -1, "now"],
    ["months later", "month", null, 1, "told"],
  ];
  for (const [words, unit, amount, sign, from] of shifts) {
    it(`${words}: ${sign} × ${amount} ${unit}s from ${from}`, () => {
      const [phrase] = datesIn(`It closed ${words}.`);
      assert.deepEqual(phrase?.form, { kind: "shift", unit, amount, sign, from });
    });
  }

  it("keep the weekday", () => {
    assert.deepEqual(stated("a week ago Monday; two weeks ago, Friday"), [{ weekday: 1 }, { weekday: 5 }]);
  });
});
