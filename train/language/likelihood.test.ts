import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { isOpen, mayFollow, OUTSIDE } from "../../src/language/core/names/labels.ts";
import { Likelihood } from "./likelihood.ts";

const LABELS = 9;

/** All ways through a chain that leave no name open. */
function ways(length: number, last = OUTSIDE): number[][] {
  if (length === 0) return isOpen(last) ? [] : [[]];
  const next = Array.from({ length: LABELS }, (_, label) => label).filter((label) => mayFollow(last, label));
  return next.flatMap((label) => ways(length - 1, label).map((rest) => [label].concat(rest)));
}

function likelihoodOf(worth: readonly (readonly number[])[], after: Float32Array): Likelihood {
  const likelihood = new Likelihood(LABELS);
  likelihood.begin(worth.length);
  likelihood.worth.set(worth.flat());
  likelihood.read(after);
  return likelihood;
}

describe("how likely labels are", () => {
  const row = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: LABELS, maxLength: LABELS });
  const table = fc.array(fc.double({ min: -2, max: 2, noNaN: true }), {
    minLength: LABELS * LABELS,
    maxLength: LABELS * LABELS,
  });

  it("is the share of the ways that go through them", () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 3 }), table, (worth, pairs) => {
        const after = Float32Array.from(pairs);
        const likelihood = likelihoodOf(worth, after);
        const all = ways(worth.length).map((way) => {
          const parts = way.map((label, at) => {
            const before = at > 0 ? (way[at - 1] ?? 0) : OUTSIDE;
            return (worth[at]?.[label] ?? 0) * Math.exp(after[before * LABELS + label] ?? 0);
          });
          return { way, share: parts.reduce((product, part) => product * part, 1) };
        });
        const whole = all.reduce((sum, { share }) => sum + share, 0);
        worth.forEach((_, at) => {
          for (let label = 0; label < LABELS; label++) {
            const through = all.filter(({ way }) => way[at] === label).reduce((sum, { share }) => sum + share, 0);
            assert.ok(Math.abs(likelihood.of(at, label) - through / whole) < 1e-6, `${at} ${label}`);
          }
        });
      }),
      { numRuns: 25 },
    );
  });

  it("of pairs comes to one at every word", () => {
    const likelihood = likelihoodOf([Array(LABELS).fill(0.5), Array(LABELS).fill(0.5)], new Float32Array(LABELS ** 2));
    for (const at of [0, 1]) {
      const taken = new Float32Array(LABELS ** 2);
      likelihood.takePairs(at, 1, taken);
      assert.ok(Math.abs(taken.reduce((sum, one) => sum + one, 0) + 1) < 1e-5);
    }
  });
});
