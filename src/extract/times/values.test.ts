import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { parseIsoDay } from "../../language/days.ts";
import type { DateFields } from "../../layers.ts";
import { NO_DATE } from "./testing.ts";
import type { Value } from "./values.ts";
import { dayValue, daysValue, monthValue, openValue, partCode, valueIn, yearOf, yearValue } from "./values.ts";

const day = (iso: string): number => parseIsoDay(iso) ?? Number.NaN;
const fields = (given: Partial<DateFields>): DateFields => ({ ...NO_DATE, ...given });

describe("dayValue", () => {
  it("is the day, with the letters of its part", () => {
    assert.deepEqual(dayValue(day("2026-03-05")), {
      type: "DATE",
      value: "2026-03-05",
      mod: null,
      edtf: "2026-03-05",
      earliest: "2026-03-05",
      latest: "2026-03-05",
    });
    assert.deepEqual(
      (["morning", "afternoon", "evening", "night"] as const).map((part) => dayValue(day("2026-03-05"), part).value),
      ["2026-03-05TMO", "2026-03-05TAF", "2026-03-05TEV", "2026-03-05TNI"],
    );
    assert.equal(dayValue(day("2026-03-05"), "night").type, "TIME");
    assert.equal(partCode(null), "");
  });
});

function bounds({ value, earliest, latest }: Value): unknown[] {
  return [value, earliest, latest];
}

describe("monthValue and yearValue", () => {
  it("have their first and last day", () => {
    assert.deepEqual(bounds(monthValue(2026, 2)), ["2026-02", "2026-02-01", "2026-02-28"]);
    assert.deepEqual(bounds(monthValue(2028, 2)), ["2028-02", "2028-02-01", "2028-02-29"]);
    assert.deepEqual(bounds(monthValue(2026, 12)), ["2026-12", "2026-12-01", "2026-12-31"]);
    assert.deepEqual(bounds(monthValue(987, 6)), ["0987-06", "0987-06-01", "0987-06-30"]);
    assert.deepEqual(bounds(yearValue(2026)), ["2026", "2026-01-01", "2026-12-31"]);
    assert.deepEqual(bounds(yearValue(79)), ["0079", "0079-01-01", "0079-12-31"]);
  });

  it("have no days before Christ; EDTF counts a year 0", () => {
    const { value, edtf, earliest, latest } = yearValue(-44);
    assert.deepEqual([value, edtf, earliest, latest], ["BC0044", "-0043", null, null]);
    assert.equal(yearValue(-1).edtf, "-0000");
  });
});

describe("daysValue", () => {
  it("is as long as its days, both counted", () => {
    const { type, value, edtf, earliest, latest } = daysValue(day("2026-02-27"), day("2026-03-01"));
    assert.deepEqual(
      [type, value, edtf, earliest, latest],
      ["DURATION", "P3D", "2026-02-27/2026-03-01", "2026-02-27", "2026-03-01"],
    );
  });
});

describe("valueIn", () => {
  it("is as precise as the fields", () => {
    assert.equal(valueIn(2026, fields({}))?.value, "2026");
    assert.equal(valueIn(2026, fields({ month: 3 }))?.value, "2026-03");
    assert.equal(valueIn(2026, fields({ month: 3, day: 5 }))?.value, "2026-03-05");
    assert.equal(valueIn(2026, fields({ month: 3, day: 5, part: "night" }))?.value, "2026-03-05TNI");
    assert.equal(valueIn(2026, fields({ month: 3, day: 5, endDay: 9 }))?.edtf, "2026-03-05/2026-03-09");
    assert.equal(valueIn(2026, fields({ month: 3, day: 30, endMonth: 4, endDay: 2 }))?.value, "P4D");
  });

  it("runs into the next year where the second month is earlier", () => {
    assert.equal(valueIn(2026, fields({ month: 12, day: 31, endMonth: 1, endDay: 1 }))?.edtf, "2026-12-31/2027-01-01");
  });

  it("is nothing where the calendar lacks a day", () => {
    assert.equal(valueIn(2026, fields({ month: 2, day: 29 })), null);
    assert.equal(valueIn(2026, fields({ month: 2, day: 27, endDay: 29 })), null);
    assert.equal(valueIn(2028, fields({ month: 2, day: 27, endDay: 29 }))?.value, "P3D");
    assert.equal(valueIn(2026, fields({ month: 4, day: 28, endMonth: 6, endDay: 31 })), null);
  });

  it("holds the days that it says", () => {
    const months = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 9999 }), months, fc.integer({ min: 1, max: 28 }), (year, month, of) => {
        const [whole, part, one] = [{}, { month }, { month, day: of }].map((given) => valueIn(year, fields(given)));
        assert.ok((whole?.earliest ?? "z") <= (part?.earliest ?? "") && (part?.latest ?? "z") <= (whole?.latest ?? ""));
        assert.ok((part?.earliest ?? "z") <= (one?.earliest ?? "") && (one?.latest ?? "z") <= (part?.latest ?? ""));
      }),
    );
  });
});

describe("openValue", () => {
  const cases: readonly (readonly [Partial<DateFields>, string, string | null, string | null])[] = [
    [{ month: 9 }, "DATE", "XXXX-09", "XXXX-09"],
    [{ month: 9, day: 5 }, "DATE", "XXXX-09-05", "XXXX-09-05"],
    [{ month: 9, day: 5, weekday: 1 }, "DATE", "XXXX-09-05", "XXXX-09-05"],
    [{ month: 9, day: 10, endDay: 13 }, "DURATION", null, "XXXX-09-10/XXXX-09-13"],
    [{ month: 9, day: 28, endMonth: 10, endDay: 2 }, "DURATION", null, "XXXX-09-28/XXXX-10-02"],
    [{ weekday: 7 }, "DATE", "XXXX-WXX-7", null],
    [{ weekday: 7, part: "evening" }, "DATE", "XXXX-WXX-7TEV", null],
    [{ part: "night" }, "TIME", "XXXX-XX-XXTNI", null],
    [{ offsetDays: -1 }, "DATE", null, null],
    [{}, "DATE", null, null],
  ];
  for (const [given, type, value, edtf] of cases) {
    it(`${JSON.stringify(given)} is ${value ?? edtf}`, () => {
      const found = openValue(fields(given));
      assert.deepEqual([found.type, found.value, found.edtf], [type, value, edtf]);
      assert.deepEqual([found.earliest, found.latest], [null, null]);
    });
  }
});

describe("yearOf", () => {
  it("is the year of a day's number", () => {
    assert.deepEqual(
      [yearOf(0), yearOf(-1), yearOf(day("2026-12-31")), yearOf(day("2027-01-01"))],
      [1970, 1969, 2026, 2027],
    );
  });
});
