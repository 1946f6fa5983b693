import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { FORMATS } from "./instant-formats.ts";

/** What one format alone makes of a date. */
function readAs(name: string, raw: string): string | null {
  const format = FORMATS.find((each) => each.name === name);
  assert.ok(format !== undefined, name);
  const groups = format.pattern.exec(raw)?.groups;
  return groups === undefined ? null : (format.read(groups)?.value ?? null);
}

describe("the formats of dates", () => {
  it("has an example for every format, which that format reads", () => {
    for (const { name, example } of FORMATS) {
      const first = FORMATS.find(({ pattern, read }) => {
        const groups = pattern.exec(example)?.groups;
        return groups !== undefined && read(groups) !== null;
      });
      assert.equal(first?.name, name, example);
    }
  });

  it("have names of their own", () => {
    assert.equal(new Set(FORMATS.map(({ name }) => name)).size, FORMATS.length);
  });

  const cases: readonly [format: string, raw: string, value: string | null][] = [
    ["iso", "2026-03-05T14:00", "2026-03-05T14:00:00"],
    ["iso", "2026-03-05,14:00:30", "2026-03-05T14:00:30"],
    ["iso", "2026-03-055", null],
    ["iso", " 2026-03-05", null],
    ["iso without hyphens", "20260305", "2026-03-05"],
    ["iso without hyphens", "20260305T140000+0100", "2026-03-05T14:00:00+01:00"],
    ["iso without hyphens", "18260305", null],
    ["iso without hyphens", "20261305", null],
    ["seconds or milliseconds since 1970", "1772715600", "2026-03-05T13:00:00Z"],
    ["seconds or milliseconds since 1970", "1772715600000", "2026-03-05T13:00:00Z"],
    ["seconds or milliseconds since 1970", "17727156000", null],
    ["seconds or milliseconds since 1970", "0000000000", null],
    ["seconds or milliseconds since 1970", "9999999999999", null],
    ["a clock before the date", "2:05 pm, March 5th 2026", "2026-03-05T14:05:00"],
    ["a clock before the date", "14h05 5 March 2026", "2026-03-05T14:05:00"],
    ["a clock before the date", "5 March 2026", null],
    ["a clock before the date", "12:2:00 5 March 2026x", null],
    ["day, month as a word, year", "5-Mar-2026", "2026-03-05"],
    ["day, month as a word, year", "5. March, 2026 at 14:00", "2026-03-05T14:00:00"],
    ["day, month as a word, year", "5 may 2026", null],
    ["day, month as a word, year", "é5 March 2026", null],
    ["month as a word, day, year", "Sept. 5th 2026 9 a.m.", "2026-09-05T09:00:00"],
    ["month as a word, day, year", "caféMay 5, 2026", null],
    ["the date of a program", "Mar 05 14:00:00 GMT 2026", "2026-03-05T14:00:00Z"],
    ["day and month in digits, with dots", "5. 3. 2026", "2026-03-05"],
    ["day and month in digits, with dots", "13.13.2026", null],
    ["day and month in digits, in an order that the digits show", "25-03-2026", "2026-03-25"],
    ["day and month in digits, in an order that the digits show", "03/25/2026", "2026-03-25"],
    ["day and month in digits, in an order that the digits show", "03/03/2026", "2026-03-03"],
    ["day and month in digits, in an order that the digits show", "03/04/2026", null],
    ["day and month in digits, in an order that the digits show", "25/25/2026", null],
  ];
  for (const [format, raw, value] of cases) {
    it(`${format}: ${JSON.stringify(raw)}`, () => assert.equal(readAs(format, raw), value));
  }

  it("give no year before 1700 and none after 2200, and not the first day of 1970", () => {
    for (const [raw, value] of [
      ["1700-01-01", "1700-01-01"],
      ["1699-12-31", null],
      ["2200-12-31", "2200-12-31"],
      ["2201-01-01", null],
      ["1970-01-01", null],
      ["1970-01-02", "1970-01-02"],
    ] as const)
      assert.equal(readAs("iso", raw), value, raw);
  });
});
