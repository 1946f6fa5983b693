import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { dayNumber, isoDay, parseIsoDay, weekdayOf } from "../../language/days.ts";
import type { DateFields } from "../../layers.ts";
import type { Setting } from "./rule.ts";
import { NO_DATE } from "./testing.ts";
import { directedWeekday, weekdayAndDay, weekdayFrom } from "./weekdays.ts";

const THURSDAY = parseIsoDay("2026-03-05") ?? Number.NaN;
const fields = (given: Partial<DateFields>): DateFields => ({ ...NO_DATE, ...given });
const published = (day: number | null): Setting => ({
  published: day,
  future: false,
  told: () => null,
  narrated: null,
});

describe("weekdayFrom", () => {
  it("is the one such day in the seven that begin there", () => {
    const week = [1, 2, 3, 4, 5, 6, 7];
    const valuesFrom = (from: number): unknown[] =>
      week.map((weekday) => weekdayFrom(fields({ weekday }), published(THURSDAY), from)?.value?.slice(5));
    assert.deepEqual(valuesFrom(0), ["03-09", "03-10", "03-11", "03-05", "03-06", "03-07", "03-08"]);
    assert.deepEqual(valuesFrom(1), ["03-09", "03-10", "03-11", "03-12", "03-06", "03-07", "03-08"]);
    assert.deepEqual(valuesFrom(-6), ["03-02", "03-03", "03-04", "03-05", "02-27", "02-28", "03-01"]);
    assert.deepEqual(valuesFrom(-7), ["03-02", "03-03", "03-04", "02-26", "02-27", "02-28", "03-01"]);
  });

  it("keeps the part of the day", () => {
    const value = weekdayFrom(fields({ weekday: 4, part: "evening" }), published(THURSDAY), 0);
    assert.deepEqual([value?.type, value?.value], ["TIME", "2026-03-05TEV"]);
  });

  it("is nothing without a weekday, with a month or without publication", () => {
    assert.equal(weekdayFrom(fields({}), published(THURSDAY), 0), null);
    assert.equal(weekdayFrom(fields({ weekday: 4, month: 3 }), published(THURSDAY), 0), null);
    assert.equal(weekdayFrom(fields({ weekday: 4 }), published(null), 0), null);
  });

  it("is on that weekday and in those days, before 1970 too", () => {
    const days = fc.integer({ min: -60_000, max: 60_000 });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 7 }), fc.integer({ min: -14, max: 14 }), (now, weekday, from) => {
        const found = parseIsoDay(weekdayFrom(fields({ weekday }), published(now), from)?.value ?? "");
        assert.ok(found !== null && found >= now + from && found < now + from + 7);
        assert.equal(weekdayOf(found), weekday);
      }),
    );
  });
});

describe("directedWeekday", () => {
  const cases: readonly (readonly [number, -1 | 0 | 1, string])[] = [
    [4, -1, "2026-02-26"],
    [3, -1, "2026-03-04"],
    [5, -1, "2026-02-27"],
    [4, 0, "2026-03-05"],
    [3, 0, "2026-03-11"],
    [5, 0, "2026-03-06"],
    [4, 1, "2026-03-12"],
    [5, 1, "2026-03-06"],
    [3, 1, "2026-03-11"],
  ];
  for (const [weekday, direction, value] of cases) {
    it(`weekday ${weekday}, direction ${direction}, seen from Thursday 5 March is ${value}`, () => {
      assert.equal(directedWeekday(fields({ weekday, direction }), published(THURSDAY))?.value, value);
    });
  }

  it("is nothing without a direction", () => {
    assert.equal(directedWeekday(fields({ weekday: 4 }), published(THURSDAY)), null);
  });
});

function agreeing(given: Partial<DateFields>, day: string): unknown {
  return weekdayAndDay(fields(given), published(parseIsoDay(day)))?.value;
}

describe("weekdayAndDay", () => {
  it("is in the nearest year in which the two agree", () => {
    assert.equal(agreeing({ weekday: 4, month: 3, day: 5 }, "2026-03-06"), "2026-03-05");
    assert.equal(agreeing({ weekday: 7, month: 9, day: 13 }, "2026-03-05"), "2026-09-13");
    assert.equal(agreeing({ weekday: 1, month: 12, day: 29 }, "2026-01-02"), "2025-12-29");
    assert.equal(agreeing({ weekday: 6, month: 1, day: 3 }, "2025-12-30"), "2026-01-03");
    assert.equal(agreeing({ weekday: 2, month: 2, day: 29 }, "2026-03-05"), "2028-02-29");
  });

  it("is nothing where they agree in no year near, or one of them is missing", () => {
    assert.equal(weekdayAndDay(fields({ weekday: 7, month: 2, day: 30 }), published(THURSDAY)), null);
    assert.equal(weekdayAndDay(fields({ month: 3, day: 5 }), published(THURSDAY)), null);
    assert.equal(weekdayAndDay(fields({ weekday: 4, month: 3 }), published(THURSDAY)), null);
    assert.equal(weekdayAndDay(fields({ weekday: 4, day: 5 }), published(THURSDAY)), null);
    assert.equal(weekdayAndDay(fields({ weekday: 4, month: 3, day: 5 }), published(null)), null);
  });

  it("agrees with the calendar where it says a day, and is the day itself where that agrees", () => {
    const days = fc.integer({ min: 0, max: 40_000 });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (now, month, day) => {
        const year = Number(isoDay(now).slice(0, 4));
        const number = dayNumber({ year, month, day }) ?? 0;
        const found = weekdayAndDay(fields({ weekday: weekdayOf(number), month, day }), published(now));
        assert.equal(found?.value, isoDay(number));
      }),
    );
  });
});
