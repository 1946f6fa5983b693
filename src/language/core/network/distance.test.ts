import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { FARTHEST, STEPS, stepOf } from "./distance.ts";

describe("steps of distance", () => {
  it("are single words close by and grow with the distance, alike beyond the farthest", () => {
    const before = Array.from({ length: 40 }, (_, at) => stepOf(-1 - at));
    assert.deepEqual(before.slice(0, 9), [1, 2, 3, 4, 5, 5, 6, 6, 7]);
    assert.deepEqual(
      before,
      before.toSorted((a, b) => a - b),
    );
    assert.equal(stepOf(-FARTHEST), stepOf(-5000));
    assert.notEqual(stepOf(-FARTHEST), stepOf(1 - FARTHEST));
  });

  it("are told apart by side, and leave 0 for the root", () => {
    const all = new Set([-1, 1].flatMap((side) => Array.from({ length: 40 }, (_, at) => stepOf(side * (at + 1)))));
    assert.deepEqual(
      [...all].toSorted((a, b) => a - b),
      Array.from({ length: STEPS - 1 }, (_, at) => at + 1),
    );
  });
});
