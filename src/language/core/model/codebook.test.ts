import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { codebook, codeFor, LARGEST_CODE } from "./codebook.ts";

const book = codebook();
const decoded = (code: number, largest: number): number =>
  ((book[code & 255] ?? Number.NaN) / LARGEST_CODE ** 2) * largest;

describe("the square-root codebook", () => {
  it("keeps signs, order, zero and the largest", () => {
    assert.equal(codeFor(0, 5), 0);
    assert.equal(decoded(codeFor(5, 5), 5), 5);
    assert.equal(decoded(codeFor(-5, 5), 5), -5);
    const number = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(number, number, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        assert.ok(codeFor(low, 1) <= codeFor(high, 1));
      }),
    );
  });

  it("is off by less the smaller the weight is", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-4, max: 1, noNaN: true }), (weight) => {
        const off = Math.abs(decoded(codeFor(weight, 1), 1) - weight);
        assert.ok(off <= Math.sqrt(weight) / LARGEST_CODE + 1 / LARGEST_CODE ** 2);
      }),
    );
  });

  it("does not go beyond the largest", () => {
    assert.equal(codeFor(99, 1), LARGEST_CODE);
    assert.equal(codeFor(-99, 1), -LARGEST_CODE);
  });
});
