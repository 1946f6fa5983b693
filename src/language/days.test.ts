import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { calendarDay, dayNumber, isoDay, lastDayOf, pad, parseIsoDay, weekdayOf } from "./days.ts";

const anyDay = fc.integer({ min: -200_000, max: 100_000 });

describe("days", () => {
  it("counts from 1970-01-01, a Thursday", () => {
    assert.equal(dayNumber({ year: 1970, month: 1, day: 1 }), 0);
    assert.equal(weekdayOf(0), 4);
    assert.equal(isoDay(0), "1970-01-01");
  });

  it("knows weekdays before and after 1970", () => {
    for (const [day, weekday] of [
      ["1963-11-22", 5],
      ["1969-12-31", 3],
      ["2000-02-29", 2],
      ["2026-03-01", 7],
      ["2026-03-05", 4],
      ["2026-09-13", 7],
    ] as const) {
      assert.equal(weekdayOf(parseIsoDay(day) ?? 0), weekday, day);
    }
  });

  it("has no day that the calendar lacks", () => {
    assert.equal(dayNumber({ year: 2026, month: 2, day: 29 }), null);
    assert.notEqual(dayNumber({ year: 2028, month: 2, day: 29 }), null);
    assert.equal(dayNumber({ year: 1900, month: 2, day: 29 }), null);
    assert.equal(dayNumber({ year: 2026, month: 13, day: 1 }), null);
    assert.equal(dayNumber({ year: 2026, month: 4, day: 31 }), null);
    assert.equal(dayNumber({ year: 26, month: 4, day: 30 }), null);
  });

  it("knows how long months are", () => {
    assert.deepEqual(
      [lastDayOf(2026, 2), lastDayOf(2028, 2), lastDayOf(2026, 4), lastDayOf(2026, 12)],
      [28, 29, 30, 31],
    );
  });

  it("takes the day that a date-time was written on, not the day in Greenwich", () => {
    const day = parseIsoDay("2026-03-05");
    assert.equal(parseIsoDay("2026-03-05T23:30:00-05:00"), day);
    assert.equal(parseIsoDay("2026-03-05T00:10:00+09:00"), day);
    assert.equal(parseIsoDay("2026-03-05T14:00:00Z"), day);
    assert.equal(parseIsoDay("2026-03-05 14:00"), day);
  });

  it("refuses what is no ISO day", () => {
    for (const value of [
      "",
      "2026",
      "2026-03",
      "5 March 2026",
      "2026-02-30",
      "2026-03-055",
      "20260305",
      " 2026-03-05",
      "2026-3-5",
      "+2026-03-05",
      "2026-03-05Z",
      "2026-03-05t10",
      "2026-13-01",
      "2026-00-10",
      "٢٠٢٦-03-05",
    ]) {
      assert.equal(parseIsoDay(value), null, value);
    }
  });

  it("goes there and back", () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        assert.equal(dayNumber(calendarDay(number)), number);
        assert.equal(parseIsoDay(isoDay(number)), number);
      }),
    );
  });

  it("comes to the same weekday after seven days and to another one before", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 6 }), (number, step) => {
        assert.equal(weekdayOf(number + 7), weekdayOf(number));
        assert.notEqual(weekdayOf(number + step), weekdayOf(number));
        assert.ok(weekdayOf(number) >= 1 && weekdayOf(number) <= 7);
      }),
    );
  });

  it("moves on by one day at a time, over months, years and leap days", () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const { year, month, day } = calendarDay(number);
        const next = calendarDay(number + 1);
        const isLast = day === lastDayOf(year, month);
        assert.equal(next.day, isLast ? 1 : day + 1);
        assert.equal(next.month, isLast ? (month % 12) + 1 : month);
        assert.equal(next.year, isLast && month === 12 ? year + 1 : year);
      }),
    );
  });

  it("orders ISO days as it orders numbers", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 100_000 }), (a, b) => {
        assert.equal(isoDay(a) < isoDay(b), a < b);
      }),
    );
  });

  it("does not depend on the machine's zone", () => {
    const before = process.env["TZ"];
    try {
      for (const zone of ["Pacific/Kiritimati", "America/Los_Angeles", "UTC"]) {
        process.env["TZ"] = zone;
        assert.equal(isoDay(20_517), "2026-03-05", zone);
        assert.deepEqual(calendarDay(20_517), { year: 2026, month: 3, day: 5 }, zone);
      }
    } finally {
      if (before === undefined) delete process.env["TZ"];
      else process.env["TZ"] = before;
    }
  });

  it("pads", () => {
    assert.equal(pad(3), "03");
    assert.equal(pad(476, 4), "0476");
  });
});
