import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { DatePhrase } from "../../layers.ts";
import { closeRange, rangeYear } from "./ranges.ts";
import { NO_DATE, readTimes } from "./testing.ts";
import type { Memory } from "./told.ts";
import { remember } from "./told.ts";
import { monthValue, valueIn } from "./values.ts";

function phrase(fields: Partial<DatePhrase["fields"]>, about: Partial<DatePhrase> = {}): DatePhrase {
  return {
    start: 20,
    end: 21,
    fields: { ...NO_DATE, ...fields },
    form: null,
    modifier: null,
    bound: null,
    closesRange: false,
    rule: "test",
    because: [],
    confidence: 1,
    ...about,
  };
}

const closing = (fields: Partial<DatePhrase["fields"]>): DatePhrase => phrase(fields, { closesRange: true });

describe("rangeYear", () => {
  it("gives the first end the year of the second", () => {
    assert.equal(rangeYear(phrase({ month: 5 }), closing({ month: 7, year: 2025 })).fields.year, 2025);
    assert.equal(rangeYear(phrase({ month: 5, day: 3 }), closing({ month: 5, day: 9, year: 2025 })).fields.year, 2025);
  });

  it("gives it the year before where its month is later", () => {
    assert.equal(rangeYear(phrase({ month: 11 }), closing({ month: 2, year: 2025 })).fields.year, 2024);
  });

  it("changes nothing else", () => {
    const first = phrase({ month: 5 });
    assert.equal(rangeYear(first, undefined), first);
    assert.equal(rangeYear(first, phrase({ month: 7, year: 2025 })), first);
    assert.equal(rangeYear(first, closing({ month: 7 })), first);
    assert.equal(rangeYear(first, closing({ year: 2025 })), first);
    for (const other of [
      phrase({ weekday: 1 }),
      phrase({ month: 5, year: 2020 }),
      phrase({ month: 5 }, { form: { kind: "vague", to: "past" } }),
    ]) {
      assert.equal(rangeYear(other, closing({ month: 7, year: 2025 })), other);
    }
  });
});

describe("closeRange", () => {
  const memory: Memory = remember(new Map(), monthValue(2025, 12), { index: 0, hasYear: false, end: 10 });
  const march = monthValue(2025, 3);

  it("moves the second end behind the first", () => {
    assert.equal(closeRange(closing({ month: 3 }), march, memory).value, "2026-03");
    const day = { month: 3, day: 5 };
    const value = valueIn(2025, { ...NO_DATE, ...day });
    assert.ok(value);
    assert.equal(closeRange(closing(day), value, memory).value, "2026-03-05");
  });

  it("leaves what already lies behind it, or is no second end", () => {
    assert.equal(closeRange(closing({ month: 1 }), monthValue(2026, 1), memory).value, "2026-01");
    assert.equal(closeRange(phrase({ month: 3 }), march, memory), march);
    assert.equal(closeRange(closing({ month: 3, year: 2025 }), march, memory), march);
    assert.equal(closeRange(closing({ weekday: 3 }), march, memory), march);
    assert.equal(closeRange(closing({ month: 3 }), march, new Map()), march);
  });
});

describe("ranges in a text", () => {
  const cases: readonly (readonly [string, readonly (string | null)[]])[] = [
    ["The court sat from October to January.", ["2025-10", "2026-01"]],
    ["The court sat from October 3 to January 9.", ["2025-10-03", "2026-01-09"]],
    ["The court sat between May and July 2024.", ["2024-05", "2024-07"]],
    ["The court sat from 3 May to 9 May 2024.", ["2024-05-03", "2024-05-09"]],
    ["The court sat from December 28, 2024 to January 3.", ["2024-12-28", "2025-01-03"]],
    ["The court sat from Monday to Wednesday.", ["2026-03-02", "2026-03-04"]],
    ["The court sat from 1990 to 1995.", ["1990", "1995"]],
    ["The court sat in October, and again in July 2024.", ["2025-10", "2024-07"]],
    ["The court sits from 9 a.m. to 5 p.m.", ["2026-03-05T09:00", "2026-03-05T17:00"]],
  ];
  for (const [text, values] of cases) {
    it(text, () => {
      assert.deepEqual(
        readTimes(text).map(({ time }) => time.value),
        values,
      );
    });
  }
});
