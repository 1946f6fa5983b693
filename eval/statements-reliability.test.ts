import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Judged } from "./statements-reliability.ts";
import { binsOf, calibrationError, reliabilityTable } from "./statements-reliability.ts";

function judged(confidence: number, rights: number, wrongs: number): Judged[] {
  return [...Array<boolean>(rights).fill(true), ...Array<boolean>(wrongs).fill(false)].map((right) => ({
    confidence,
    right,
  }));
}

describe("binsOf", () => {
  it("gathers by tenths, the empty ones left out", () => {
    const bins = binsOf([...judged(0.9, 9, 1), ...judged(0.95, 1, 0), ...judged(0.3, 1, 3)]);
    assert.deepEqual(
      bins.map(({ from, count }) => [from, count]),
      [
        [0.3, 4],
        [0.9, 11],
      ],
    );
    assert.equal(bins[0]?.right, 0.25);
  });

  it("puts certainty into the last one", () => assert.equal(binsOf(judged(1, 1, 0))[0]?.from, 0.9));
});

describe("calibrationError", () => {
  it("is nothing where what is stated is what is right", () =>
    assert.ok(calibrationError(binsOf([...judged(0.9, 9, 1), ...judged(0.5, 1, 1)])) < 1e-9));

  it("counts every statement alike", () => {
    const error = calibrationError(binsOf([...judged(0.9, 1, 1), ...judged(0.5, 1, 1)]));
    assert.ok(Math.abs(error - 0.2) < 1e-9);
  });

  it("is nothing where nothing was found", () => assert.equal(calibrationError([]), 0));
});

describe("reliabilityTable", () => {
  it("has a row a bin, and the error", () => {
    const lines = reliabilityTable(binsOf(judged(0.9, 9, 1))).split("\n");
    assert.equal(lines.length, 3);
    assert.match(lines[1] ?? "", /^0\.9–1\.0 +90\.0 +90\.0 +10$/u);
    assert.match(lines[2] ?? "", /^expected calibration error +0\.0$/u);
  });
});
