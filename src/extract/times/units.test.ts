import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { isoDay, parseIsoDay } from "../../language/days.ts";
import type { TimeUnit } from "../../layers.ts";
import { addUnits, lengthValue, periodCode } from "./lengths.ts";
import { indexOf, seasonValue, unitValue } from "./units.ts";

const day = (iso: string): number => parseIsoDay(iso) ?? Number.NaN;
const UNITS: readonly TimeUnit[] = ["day", "week", "month", "season", "quarter", "half", "year", "decade", "century"];

describe("units of the calendar", () => {
  const cases: readonly (readonly [TimeUnit, string, string, string, string])[] = [
    ["day", "2026-03-05", "2026-03-05", "2026-03-05", "2026-03-05"],
    ["week", "2026-03-05", "2026-W10", "2026-03-02", "2026-03-08"],
    ["week", "2026-01-01", "2026-W01", "2025-12-29", "2026-01-04"],
    ["week", "2021-01-03", "2020-W53", "2020-12-28", "2021-01-03"],
    ["weekend", "2026-03-05", "2026-W10-WE", "2026-03-07", "2026-03-08"],
    ["month", "2024-02-10", "2024-02", "2024-02-01", "2024-02-29"],
    ["season", "2026-03-05", "2026-SP", "2026-03-01", "2026-05-31"],
    ["season", "2026-02-05", "2025-WI", "2025-12-01", "2026-02-28"],
    ["season", "2026-12-05", "2026-WI", "2026-12-01", "2027-02-28"],
    ["quarter", "2026-03-05", "2026-Q1", "2026-01-01", "2026-03-31"],
    ["quarter", "2026-12-05", "2026-Q4", "2026-10-01", "2026-12-31"],
    ["half", "2026-07-01", "2026-H2", "2026-07-01", "2026-12-31"],
    ["year", "2026-03-05", "2026", "2026-01-01", "2026-12-31"],
    ["decade", "2026-03-05", "202", "2020-01-01", "2029-12-31"],
    ["century", "2026-03-05", "20", "2000-01-01", "2099-12-31"],
  ];
  for (const [unit, iso, value, earliest, latest] of cases) {
    it(`${unit} of ${iso} is ${value}`, () => {
      const found = unitValue(unit, indexOf(unit, day(iso)));
      assert.deepEqual([found.value, found.earliest, found.latest], [value, earliest, latest]);
    });
  }

  it("hold the day that they were asked for, and follow one another without a gap", () => {
    fc.assert(
      fc.property(fc.constantFrom(...UNITS), fc.integer({ min: -100_000, max: 60_000 }), (unit, number) => {
        const index = indexOf(unit, number);
        const { earliest, latest } = unitValue(unit, index);
        assert.ok((earliest ?? "") <= isoDay(number) && isoDay(number) <= (latest ?? ""));
        assert.equal(parseIsoDay(unitValue(unit, index + 1).earliest ?? ""), day(latest ?? "") + 1);
      }),
    );
  });

  it("writes EDTF's codes for seasons, quarters and halves", () => {
    assert.equal(seasonValue(2026, 4).edtf, "2026-24");
    assert.equal(unitValue("quarter", 2026 * 4 + 2).edtf, "2026-35");
    assert.equal(unitValue("half", 2026 * 2).edtf, "2026-40");
    assert.equal(unitValue("decade", 199).edtf, "199X");
    assert.equal(unitValue("century", 19).edtf, "19XX");
  });
});

describe("periodCode", () => {
  const cases: readonly (readonly [TimeUnit, number | null, string])[] = [
    ["second", 30, "PT30S"],
    ["minute", 30, "PT30M"],
    ["hour", 5, "PT5H"],
    ["hour", 2.5, "PT2H30M"],
    ["hour", 0.5, "PT30M"],
    ["day", 3, "P3D"],
    ["day", 1.5, "P1DT12H"],
    ["day", 0.5, "PT12H"],
    ["week", 2, "P2W"],
    ["month", 18, "P18M"],
    ["month", 1.5, "P1.5M"],
    ["year", 2.5, "P2Y6M"],
    ["year", 0.5, "P6M"],
    ["decade", 2, "P20Y"],
    ["decade", 1.5, "P15Y"],
    ["century", 1, "P100Y"],
    ["hour", null, "PTXH"],
    ["year", null, "PXY"],
    ["decade", null, "PXDE"],
  ];
  for (const [unit, amount, code] of cases) {
    it(`${amount} × ${unit} is ${code}`, () => {
      assert.equal(periodCode(unit, amount), code);
    });
  }
});

describe("addUnits", () => {
  const cases: readonly (readonly [string, TimeUnit, number, string])[] = [
    ["2026-03-05", "day", 3, "2026-03-08"],
    ["2026-03-05", "week", -1, "2026-02-26"],
    ["2026-01-31", "month", 1, "2026-02-28"],
    ["2024-01-31", "month", 1, "2024-02-29"],
    ["2024-02-29", "year", 1, "2025-02-28"],
    ["2026-03-05", "quarter", -1, "2025-12-05"],
    ["2026-03-05", "decade", -1, "2016-03-05"],
    ["2026-03-05", "year", -0.5, "2025-09-05"],
    ["2026-03-05", "hour", -24, "2026-03-04"],
    ["2026-03-05", "minute", -30, "2026-03-05"],
  ];
  for (const [from, unit, amount, to] of cases) {
    it(`${from} and ${amount} ${unit}s is ${to}`, () => {
      assert.equal(isoDay(addUnits(day(from), unit, amount)), to);
    });
  }

  it("comes back where it began when no month is too short", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -400, max: 400 }), (number, weeks) => {
        assert.equal(addUnits(addUnits(number, "week", weeks), "week", -weeks), number);
      }),
    );
  });
});

describe("lengthValue", () => {
  const two = { kind: "length", unit: "week", amount: 2, high: null } as const;

  it("has bounds only where the words tie it to publication", () => {
    assert.equal(lengthValue({ ...two, which: "past" }, day("2026-03-05")).earliest, "2026-02-19");
    assert.equal(lengthValue({ ...two, which: "next" }, day("2026-03-05")).latest, "2026-03-19");
    assert.equal(lengthValue({ ...two, which: null }, day("2026-03-05")).earliest, null);
    assert.equal(lengthValue({ ...two, which: "past" }, null).earliest, null);
    assert.equal(lengthValue({ ...two, amount: null, which: "past" }, day("2026-03-05")).earliest, null);
  });
});
