import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { calendarDay, isoDay, weekdayOf } from "./days.ts";
import { NAMED_DAYS, namedDay } from "./holidays.ts";

/** The earliest and the latest day of a year that a named day falls on, in 400 years: "03-22". */
function earliestAndLatest(name: string): readonly (string | undefined)[] {
  const days = Array.from({ length: 400 }, (_, index) => isoDay(namedDay(name, 1800 + index) ?? 0).slice(5)).toSorted();
  return [days[0], days.at(-1)];
}

describe("namedDay", () => {
  const cases: readonly (readonly [string, number, string])[] = [
    ["New Year's Day", 2026, "2026-01-01"],
    ["New Year's Eve", 2026, "2026-12-31"],
    ["Martin Luther King Jr. Day", 2026, "2026-01-19"],
    ["Presidents Day", 2026, "2026-02-16"],
    ["Memorial Day", 2026, "2026-05-25"],
    ["Independence Day", 2026, "2026-07-04"],
    ["Labor Day", 2026, "2026-09-07"],
    ["Columbus Day", 2026, "2026-10-12"],
    ["Election Day", 2024, "2024-11-05"],
    ["Election Day", 2022, "2022-11-08"],
    ["Election Day", 2016, "2016-11-08"],
    ["Thanksgiving", 2024, "2024-11-28"],
    ["Thanksgiving Day", 2026, "2026-11-26"],
    ["Remembrance Sunday", 2026, "2026-11-08"],
    ["Christmas", 2026, "2026-12-25"],
    ["Easter", 2024, "2024-03-31"],
    ["Easter", 2025, "2025-04-20"],
    ["Easter", 2026, "2026-04-05"],
    ["Easter", 1961, "1961-04-02"],
    ["Easter", 2000, "2000-04-23"],
    ["Easter", 2038, "2038-04-25"],
    ["Good Friday", 2026, "2026-04-03"],
    ["Ash Wednesday", 2026, "2026-02-18"],
    ["Whit Monday", 2026, "2026-05-25"],
  ];
  for (const [name, year, day] of cases) {
    it(`${name} ${year} is ${day}`, () => {
      assert.equal(isoDay(namedDay(name, year) ?? Number.NaN), day);
    });
  }

  it("is null for days that the calendar does not fix, and for other names", () => {
    assert.equal(namedDay("Ramadan", 2026), null);
    assert.equal(namedDay("Market Day", 2026), null);
  });

  it("is null for every day that moves, and for what only looks like a name", () => {
    for (const name of [
      "Eid al-Fitr",
      "Eid al-Adha",
      "Diwali",
      "Hanukkah",
      "Passover",
      "Yom Kippur",
      "Lunar New Year",
    ]) {
      assert.ok(NAMED_DAYS.includes(name), name);
      assert.equal(namedDay(name, 2026), null, name);
    }
    for (const name of ["", "christmas", "Christmas ", "CHRISTMAS", "toString", "__proto__", "constructor"]) {
      assert.equal(namedDay(name, 2026), null, name);
    }
  });

  it("of one day under two names is the same in every year", () => {
    for (const [name, other] of [
      ["Thanksgiving", "Thanksgiving Day"],
      ["Christmas", "Christmas Day"],
      ["Easter", "Easter Sunday"],
      ["New Year's", "New Year's Day"],
      ["Bonfire Night", "Guy Fawkes Night"],
      ["Presidents Day", "Presidents' Day"],
      ["Independence Day", "Fourth of July"],
      ["Martin Luther King Day", "Martin Luther King Jr. Day"],
    ] as const) {
      for (let year = 1990; year < 2040; year++) assert.equal(namedDay(name, year), namedDay(other, year), name);
    }
  });

  it("lies in its year, whatever the year", () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMED_DAYS), fc.integer({ min: 1600, max: 2400 }), (name, year) => {
        const day = namedDay(name, year);
        if (day !== null) assert.equal(calendarDay(day).year, year);
      }),
    );
  });

  it("moves no more than its rule lets it", () => {
    assert.deepEqual(earliestAndLatest("Easter"), ["03-22", "04-25"]);
    assert.deepEqual(earliestAndLatest("Election Day"), ["11-02", "11-08"]);
    assert.deepEqual(earliestAndLatest("Thanksgiving"), ["11-22", "11-28"]);
    assert.deepEqual(earliestAndLatest("Memorial Day"), ["05-25", "05-31"]);
    assert.deepEqual(earliestAndLatest("Labor Day"), ["09-01", "09-07"]);
    assert.deepEqual(earliestAndLatest("Christmas"), ["12-25", "12-25"]);
  });

  it("counted from Easter stays as far from it as the churches say", () => {
    for (const [name, days] of [
      ["Shrove Tuesday", -47],
      ["Ash Wednesday", -46],
      ["Palm Sunday", -7],
      ["Maundy Thursday", -3],
      ["Holy Saturday", -1],
      ["Easter Monday", 1],
      ["Ascension Day", 39],
      ["Pentecost", 49],
    ] as const) {
      assert.equal((namedDay(name, 2026) ?? 0) - (namedDay("Easter", 2026) ?? 0), days, name);
    }
  });

  it("falls on the weekday of its name in every year", () => {
    const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    for (const name of NAMED_DAYS) {
      const weekday = weekdays.findIndex((word) => name.endsWith(word)) + 1;
      if (weekday === 0) continue;
      for (let year = 1990; year < 2040; year++) assert.equal(weekdayOf(namedDay(name, year) ?? 0), weekday, name);
    }
  });
});
