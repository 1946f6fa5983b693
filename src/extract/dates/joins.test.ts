import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { datesIn, expectMarks, stated } from "./testing.ts";

describe("joins: a clock or part of a day with its day", () => {
  expectMarks([
    "It began at {clock-half:9 a.m. Monday}.",
    "It began at {clock-half:9 a.m., Monday}, in the hall.",
    "It began at {clock-half:9 a.m. on the 5th of March}.",
    "It began at {clock-half:9 a.m. of March 5}.",
    "It began at {clock-half:9 a.m. today}.",
    "It began at {light-of-day:dawn on Monday}.",
    "It began on {part-of-date:the night of Monday}.",
    "It began at {clock-half:9 a.m.}; {weekday:Monday} was long.",
    "It began at {clock-half:9 a.m.} but {weekday:Monday} was long.",
    "It began at {clock-half:9 a.m.}¶{weekday:Monday} was long.",
    "It began at {clock-half:9 a.m.} in {month-year:March 2026}.",
    "It began at {light-of-day:dawn} on {weekday:Monday morning}.",
    "It began at {clock-half:9 a.m. Monday} and at {clock-half:8 a.m. Tuesday}.",
    "It began {which-period:that evening} on {weekday:Monday}.",
    "It began at {clock-half:9 a.m. the next day} and at {noon:noon on the same day}.",
    "It began at {r=clock-24:2:30 the following Friday}.",
    "It began at {clock-half:9 a.m.}, {which-period:the next week} at the latest.",
  ]);

  it("keep the clock of the one and the fields of the other, from the first word to the last", () => {
    const text = "It began at 9 a.m. EST on Monday.";
    const [phrase, ...others] = datesIn(text);
    assert.deepEqual(others, []);
    assert.deepEqual(phrase?.form, { kind: "clock", hour: 9, minute: 0, second: null, zone: -300, which: null });
    assert.equal(phrase.fields.weekday, 1);
    assert.deepEqual(phrase.because, [{ start: 12, end: text.length - 1 }]);
  });

  it("keep the part of the day", () => {
    assert.deepEqual(stated("at dusk on Monday; on the night of May 4"), [
      { weekday: 1, part: "evening" },
      { month: 5, day: 4, part: "night" },
    ]);
  });
});

/** The second ends of the ranges of a text. */
function closing(text: string): string[] {
  return datesIn(text)
    .filter(({ closesRange }) => closesRange)
    .map(({ start, end }) => text.slice(start, end));
}

describe("joins: the ends of a range", () => {
  const ranges: readonly (readonly [string, readonly string[]])[] = [
    ["It ran between May and July.", ["July"]],
    ["Between May and July it ran.", ["July"]],
    ["It ran from Monday to Friday.", ["Friday"]],
    ["From Monday through Friday it ran.", ["Friday"]],
    ["It ran from May until July.", ["July"]],
    ["It ran from May till July.", ["July"]],
    ["It ran from the 1990s to today.", ["today"]],
    ["It ran Monday-Tuesday.", []],
    ["It ran March 5 – May 6.", []],
    ["It ran 1990 to 1995.", ["1995"]],
    ["It ran in 2024 – 2025.", ["2025"]],
    ["It ran from 9 a.m. to 5 p.m.", ["5 p.m."]],
    ["It ran between 9 a.m. and 5 p.m.", ["5 p.m."]],
    ["It ran in May and July.", []],
    ["It ran from May. And July came.", []],
    ["It ran from May, and July came.", []],
    ["It ran for two weeks to Friday.", []],
    ["It ran from May\nto July.", ["July"]],
    ["It ran from May\n\nto July.", []],
    ["It ran from May to the end of July.", ["the end of July"]],
  ];
  for (const [text, ends] of ranges) {
    it(text, () => {
      assert.deepEqual(closing(text), ends);
    });
  }

  it("lose the side that their prepositions set", () => {
    assert.deepEqual(
      datesIn("It ran from May until July, and since October.").map(({ bound }) => bound),
      [null, null, "since"],
    );
  });
});
