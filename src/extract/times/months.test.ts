import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { calendarDay, isoDay, parseIsoDay } from "../../language/days.ts";
import type { DateFields } from "../../layers.ts";
import { directedMonth, inYear, monthTold } from "./months.ts";
import type { Setting } from "./rule.ts";
import { NO_DATE } from "./testing.ts";
import type { Told } from "./told.ts";

const day = (iso: string): number => parseIsoDay(iso) ?? Number.NaN;
const told = (iso: string): Told => ({
  index: 0,
  first: day(iso),
  last: day(iso),
  unit: "year",
  hasYear: true,
  end: 0,
  distance: 0,
});

function setting(published: string | null, narrated: string | null = null): Setting {
  return {
    published: published === null ? null : day(published),
    future: false,
    told: () => null,
    narrated: narrated === null ? null : told(narrated),
  };
}

const fields = (given: Partial<DateFields>): DateFields => ({ ...NO_DATE, ...given });

describe("inYear", () => {
  const cases: readonly (readonly [Partial<DateFields>, string, number, string])[] = [
    [{ month: 3, day: 5 }, "2026-03-05", 0, "2026-03-05"],
    [{ month: 3, day: 4 }, "2026-03-05", 0, "2027-03-04"],
    [{ month: 3, day: 4 }, "2026-03-05", -1, "2026-03-04"],
    [{ month: 6, day: 12 }, "2026-03-05", 100 - 365, "2026-06-12"],
    [{ month: 6, day: 15 }, "2026-03-05", 100 - 365, "2025-06-15"],
    [{ month: 1, day: 19 }, "2026-03-05", -45, "2026-01-19"],
    [{ month: 1, day: 18 }, "2026-03-05", -45, "2027-01-18"],
    [{ month: 12 }, "2026-01-02", -265, "2025-12"],
    [{ month: 1 }, "2025-12-30", -45, "2026-01"],
    [{ month: 3 }, "2026-03-30", 0, "2026-03"],
    [{ month: 3 }, "2026-03-01", 0, "2026-03"],
    [{ month: 2 }, "2026-03-01", 0, "2027-02"],
    [{ month: 12, day: 30, endMonth: 1, endDay: 2 }, "2026-01-05", -265, "P4D"],
  ];
  for (const [given, published, from, value] of cases) {
    it(`${JSON.stringify(given)} from ${from} days after ${published} is ${value}`, () => {
      assert.equal(inYear(fields(given), setting(published), from)?.value, value);
    });
  }

  it("is nothing without a month or a day of publication, and where the words point", () => {
    assert.equal(inYear(fields({ day: 5 }), setting("2026-03-05"), 0), null);
    assert.equal(inYear(fields({ month: 3, day: 5 }), setting(null), 0), null);
    assert.equal(inYear(fields({ month: 3, direction: -1 }), setting("2026-03-05"), 0), null);
  });

  it("is nothing where no year near has the day", () => {
    assert.equal(inYear(fields({ month: 2, day: 29 }), setting("2026-03-05"), 0), null);
    assert.equal(inYear(fields({ month: 2, day: 29 }), setting("2027-03-05"), 0)?.value, "2028-02-29");
  });

  it("lies in the twelve months from the opening on, whatever the day", () => {
    const days = fc.integer({ min: 0, max: 40_000 });
    const months = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(
        days,
        months,
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: -300, max: 0 }),
        (now, month, of, from) => {
          const value = inYear(fields({ month, day: of }), setting(isoDay(now)), from)?.value ?? "";
          const found = day(value);
          assert.ok(found >= now + from && found <= now + from + 366, value);
          assert.equal(calendarDay(found).month, month);
        },
      ),
    );
  });
});

describe("directedMonth", () => {
  const cases: readonly (readonly [number, -1 | 0 | 1, string, string])[] = [
    [10, -1, "2026-03-05", "2025-10"],
    [2, -1, "2026-03-05", "2026-02"],
    [3, -1, "2026-03-05", "2025-03"],
    [10, 1, "2026-03-05", "2026-10"],
    [3, 1, "2026-03-05", "2027-03"],
    [2, 1, "2026-03-05", "2027-02"],
    [10, 0, "2026-03-05", "2026-10"],
    [2, 0, "2026-03-05", "2026-02"],
    [12, -1, "2026-01-01", "2025-12"],
    [1, 1, "2026-12-31", "2027-01"],
  ];
  for (const [month, direction, published, value] of cases) {
    it(`month ${month}, direction ${direction}, published ${published} is ${value}`, () => {
      assert.equal(directedMonth(fields({ month, direction }), setting(published))?.value, value);
    });
  }

  it("is nothing for a day, without a direction or without publication", () => {
    assert.equal(directedMonth(fields({ month: 3, day: 5, direction: -1 }), setting("2026-03-05")), null);
    assert.equal(directedMonth(fields({ month: 3 }), setting("2026-03-05")), null);
    assert.equal(directedMonth(fields({ month: 3, direction: 1 }), setting(null)), null);
    assert.equal(directedMonth(fields({ direction: 1 }), setting("2026-03-05")), null);
  });
});

describe("monthTold", () => {
  it("is in the year that is told of", () => {
    assert.equal(monthTold(fields({ month: 7 }), setting("2026-03-05", "1944-05-01"))?.value, "1944-07");
    assert.equal(monthTold(fields({ month: 6, day: 6 }), setting(null, "1944-05-01"))?.value, "1944-06-06");
  });

  it("is nothing where no year is told of, and for what counts from publication", () => {
    assert.equal(monthTold(fields({ month: 7 }), setting("2026-03-05")), null);
    for (const given of [{ day: 5 }, { month: 7, direction: -1 }, { month: 7, weekday: 1 }] as const) {
      assert.equal(monthTold(fields(given), setting("2026-03-05", "1944-05-01")), null, JSON.stringify(given));
    }
    assert.equal(monthTold(fields({ month: 2, day: 29 }), setting(null, "1945-05-01")), null);
  });
});
