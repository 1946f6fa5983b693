import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseIsoDay } from "../../language/days.ts";
import type { Memory } from "./told.ts";
import { remember, toldOf } from "./told.ts";
import { unitValue } from "./units.ts";
import { dayValue, daysValue, monthValue, UNKNOWN, yearValue } from "./values.ts";

const EMPTY: Memory = new Map();
const place = (index: number): { index: number; hasYear: boolean; end: number } => ({
  index,
  hasYear: true,
  end: index * 10,
});
const MAY_31 = parseIsoDay("2010-05-31") ?? 0;

describe("told", () => {
  it("answers with a time that is precise enough", () => {
    const memory = remember(EMPTY, yearValue(2010), place(0));
    assert.equal(toldOf(memory, "year", 50)?.index, 0);
    assert.equal(toldOf(memory, "month", 50), null);
    assert.equal(toldOf(memory, "day", 50), null);
  });

  it("takes a finer time for a coarser question, the latest of those that fit", () => {
    let memory = remember(EMPTY, dayValue(MAY_31), place(0));
    assert.equal(toldOf(memory, "year", 50)?.index, 0);
    memory = remember(memory, yearValue(2012), place(1));
    assert.equal(toldOf(memory, "year", 50)?.index, 1);
    assert.equal(toldOf(memory, "day", 50)?.index, 0);
    memory = remember(memory, monthValue(2013, 2), place(2));
    assert.equal(toldOf(memory, "month", 50)?.index, 2);
  });

  it("keeps quarters apart from days and years", () => {
    const memory = remember(remember(EMPTY, unitValue("quarter", 2010 * 4), place(0)), dayValue(MAY_31), place(1));
    assert.equal(toldOf(memory, "quarter", 50)?.index, 0);
  });

  it("says how far back it stands", () => {
    assert.equal(toldOf(remember(EMPTY, yearValue(2010), place(1)), "year", 50)?.distance, 40);
  });

  it("does not remember lengths, sets, vague or open times", () => {
    for (const value of [
      daysValue(MAY_31, MAY_31 + 3),
      { ...UNKNOWN, type: "SET" as const, value: "P1D" },
      { ...UNKNOWN, value: "PAST_REF" },
      { ...UNKNOWN, value: "XXXX-WXX-7" },
      UNKNOWN,
    ]) {
      assert.equal(remember(EMPTY, value, place(0)).size, 0);
    }
  });
});
