import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Bins } from "./times-reliability.ts";
import { countReliability, reliabilityTable } from "./times-reliability.ts";

const time = (confidence: number | undefined, value: string) => ({
  start: 0,
  end: 1,
  value,
  ...(confidence === undefined ? {} : { confidence }),
});

describe("reliability", () => {
  it("sets what is stated beside what is right, by tenths", () => {
    const bins: Bins = new Map();
    countReliability(bins, [
      { gold: time(undefined, "2026"), found: time(0.95, "2026") },
      { gold: time(undefined, "2026"), found: time(1, "2025") },
      { gold: null, found: time(0.7, "2026") },
      { gold: time(undefined, "2026"), found: null },
    ]);
    assert.deepEqual(reliabilityTable(bins).slice(2), [
      "| 0.9 and more | 2 | 97.5 | 50.0 |",
      "| 0.7 to 0.8 | 1 | 70.0 | 0.0 |",
    ]);
  });

  it("is nothing for a reader without confidences", () => {
    const bins: Bins = new Map();
    countReliability(bins, [{ gold: null, found: time(undefined, "2026") }]);
    assert.deepEqual(reliabilityTable(bins), []);
  });
});
