import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { datesIn, expectMarks, formsOf, stated } from "../testing.ts";

describe("periods: which week, month or year", () => {
  expectMarks([
    "The strike began {which-period:last week}.",
    "{which-period:Last week} the strike began.",
    "The strike ends {which-period:next month}, they hope.",
    "The strike began {which-period:this year} and ends {which-period:this century}.",
    "The strike ended {which-period:the previous month}.",
    "The strike ended {which-period:the following weekend}.",
    "The strike ended {which-period:that day}.",
    "The strike ended {which-period:the same day}.",
    "The strike ended {which-period:that same week}.",
    "The strike ended {which-period:the very same week}.",
    "The strike ended {which-period:the most recent quarter}.",
    "The strike ended {which-period:this last week}, or {which-period:this past month}.",
    "The strike ends {which-period:this coming weekend}.",
    "The strike ends {which-period:the upcoming week}.",
    "The strike ended {which-period:last fiscal year} and {which-period:last school year}.",
    "The strike ended last trading day.",
    "The strike lasted {which-period:the entire week} and {which-period:the whole month}.",
    "The strike ended {which-period:the ensuing decade}.",
    "The strike ended {which-period:last\u00a0week}.",
    "The strike of {which-period:last week} is over; {which-period:last week}’s talks failed.",
  ]);

  expectMarks([
    "The theme of {unmarked-possessive:this years} festival and {unmarked-possessive:last weeks} game.",
    "In {which-length:last years} he fell, in {which-length:the last weeks} too, as in his {which-length:last months} there.",
    "{which-period:This year}’s festival came.",
    "She came {period-beside:the day before}, or {told-period:later in the day} before returning home.",
  ]);

  expectMarks([
    "He came last and this man went next.",
    "He was the next man on that list.",
    "The last-week rush and the same-day post were late.",
    "He is the last. Week by week he fails.",
    "This is it. ¶ Week two begins.",
  ]);

  it("do not take what counts from something else for what counts from today", () => {
    assert.deepEqual(formsOf("It was the last week of the war."), []);
    assert.deepEqual(formsOf("It was the last day, and the last day of all."), []);
    assert.deepEqual(formsOf("It was in last week of all places."), [{ kind: "period", unit: "week", which: "last" }]);
    assert.deepEqual(formsOf("It was the last week."), [{ kind: "period", unit: "week", which: "last" }]);
  });

  const seen: readonly (readonly [string, string])[] = [
    ["last week", "last"],
    ["the latest week", "last"],
    ["this week", "this"],
    ["the current week", "this"],
    ["next week", "next"],
    ["upcoming week", "next"],
    ["past week", "past"],
    ["the next week", "after"],
    ["the following week", "after"],
    ["the subsequent week", "after"],
    ["previous week", "before"],
    ["the prior week", "before"],
    ["that week", "same"],
    ["the same week", "same"],
    ["this same week", "same"],
    ["the full week", "the"],
  ];
  for (const [words, which] of seen) {
    it(`${words}: ${which}`, () => {
      assert.deepEqual(formsOf(`It was ${words} there.`), [{ kind: "period", unit: "week", which }]);
    });
  }
});

describe("periods: parts of a day", () => {
  expectMarks([
    "It rained {which-period:this morning}.",
    "It rained {which-period:last night} and {which-period:that evening}.",
    "It rained {which-period:the next afternoon}.",
    "It rained {which-period:the previous night}.",
    "It rained the past evening and the whole night.",
  ]);

  it("are of today and yesterday, or of the day told of", () => {
    assert.deepEqual(stated("this morning; last night; next evening"), [
      { offsetDays: 0, part: "morning" },
      { offsetDays: -1, part: "night" },
      { offsetDays: 1, part: "evening" },
    ]);
    assert.deepEqual(
      datesIn("that evening; the next morning; the previous night; the same afternoon").map(({ form }) => form),
      [
        { kind: "told", which: "same" },
        { kind: "told", which: "after" },
        { kind: "told", which: "before" },
        { kind: "told", which: "same" },
      ],
    );
  });
});

describe("periods: beside the one told of", () => {
  expectMarks([
    "He fell ill {period-beside:the day before}.",
    "He fell ill {period-beside:the week after}.",
    "He fell ill {period-beside:the year earlier}.",
    "He fell ill {period-beside:the month following}.",
    "{period-beside:The day before}, he fell ill.",
    "He fell ill the day before the vote, the week after that and the year before his death.",
    "He fell ill the week after Alder won.",
  ]);

  it("lie one back or one on", () => {
    assert.deepEqual(
      ["the day before", "the day earlier", "the day after", "the day following"].map(
        (words) => formsOf(`He fell ill ${words}.`)[0]?.["which"],
      ),
      ["before", "before", "after", "after"],
    );
  });
});

describe("periods: told of", () => {
  expectMarks([
    "Sales fell in {told-period:the quarter}.",
    "Sales fell over {told-period:the weekend} and during {told-period:the week}.",
    "Sales fell by {told-period:the end of the year}.",
    "Sales fell {told-period:later in the day}.",
    "Sales fell through {told-period:the decade} and into {told-period:the century}.",
    "Sales fell for the rest of {told-period:the week}.",
    "Sales fell by {told-period:the middle of the year}.",
    "Sales fell in {told-period:the fiscal year}.",
    "{told-period:The weekend} was wet.",
    "Sales fell in {year-ended:the year} ended {month-day:June 30}.",
    "Sales fell in {year-ended:the fiscal year} ending {month-year:June 2026}.",
  ]);

  expectMarks([
    "They talked of the year of the flood, and of the day that he died.",
    "They won the day, the week and the year.",
    "The week’s sales, the day's news and the year-long strike.",
    "In the week when he died; in the year in which he won.",
    "In the day we live; in the month she left.",
    "The quarterback, the daytime and the yearbook.",
  ]);
});
