import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { BEGIN, END, INSIDE, isOpen, labelFor, mayFollow, OUTSIDE, SINGLE } from "./labels.ts";
import { LabelPath } from "./path.ts";

const TYPES = 2;
const COUNT = 1 + 4 * TYPES;
const PER = 0;
const LOC = 1;

type Worth = Readonly<Record<number, number>>;

function bestLabels(rows: readonly Worth[], after: Readonly<Record<string, number>> = {}): number[] {
  const table = new Float32Array(COUNT * COUNT);
  for (const [pair, value] of Object.entries(after)) {
    const [before = 0, label = 0] = pair.split(" ").map(Number);
    table[before * COUNT + label] = value;
  }
  const worth = new Float32Array(COUNT * (rows.length + 2)).fill(-99);
  rows.forEach((row, at) => {
    for (let label = 0; label < COUNT; label++) worth[(at + 1) * COUNT + label] = row[label] ?? 0;
  });
  const out = new Int32Array(rows.length + 2).fill(77);
  new LabelPath(COUNT, table).read(worth, 1, rows.length + 1, out);
  assert.deepEqual([out[0], out.at(-1)], [77, 77], "cells beside the row stay as they are");
  return [...out.subarray(1, -1)];
}

/** The most that any labels are worth together that may follow one another, by trying them all. */
function mostWorth(rows: readonly (readonly number[])[], after: readonly number[]): number {
  const best = (at: number, last: number): number => {
    if (at === rows.length) return isOpen(last) ? -Infinity : 0;
    const labels = Array.from({ length: COUNT }, (_, label) => label).filter((label) => mayFollow(last, label));
    return Math.max(
      ...labels.map((label) => (rows[at]?.[label] ?? 0) + (after[last * COUNT + label] ?? 0) + best(at + 1, label)),
    );
  };
  return best(0, OUTSIDE);
}

describe("the best path of labels", () => {
  it("is outside where nothing is better", () => {
    assert.deepEqual(bestLabels([{}, {}]), [OUTSIDE, OUTSIDE]);
    assert.deepEqual(bestLabels([{ [labelFor(LOC, END)]: 9 }]), [OUTSIDE], "no end without a beginning");
  });

  it("looks ahead: a weak beginning is worth it for a strong end", () => {
    const rows = [{ [labelFor(PER, SINGLE)]: 2, [labelFor(LOC, BEGIN)]: 1 }, { [labelFor(LOC, END)]: 5 }];
    assert.deepEqual(bestLabels(rows), [labelFor(LOC, BEGIN), labelFor(LOC, END)]);
  });

  it("goes on with the type of the beginning", () => {
    const rows = [
      { [labelFor(PER, BEGIN)]: 3 },
      { [labelFor(LOC, INSIDE)]: 1, [labelFor(PER, INSIDE)]: 0.5 },
      { [labelFor(PER, END)]: 1 },
    ];
    assert.deepEqual(bestLabels(rows), [labelFor(PER, BEGIN), labelFor(PER, INSIDE), labelFor(PER, END)]);
  });

  it("leaves no name open at the end", () => {
    assert.deepEqual(bestLabels([{ [labelFor(PER, BEGIN)]: 9, [labelFor(PER, SINGLE)]: 1 }]), [labelFor(PER, SINGLE)]);
  });

  it("counts what labels are worth after one another, at the beginning too", () => {
    const single = labelFor(PER, SINGLE);
    assert.deepEqual(bestLabels([{ [single]: 1 }, { [single]: 1 }], { [`${single} ${single}`]: -3 }), [
      single,
      OUTSIDE,
    ]);
    assert.deepEqual(bestLabels([{ [single]: 1 }], { [`${OUTSIDE} ${single}`]: -3 }), [OUTSIDE]);
  });

  it("is worth as much as the best of all", () => {
    const whole = fc.integer({ min: -9, max: 9 });
    const row = fc.array(whole, { minLength: COUNT, maxLength: COUNT });
    const table = fc.array(whole, { minLength: COUNT * COUNT, maxLength: COUNT * COUNT });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), table, (rows, after) => {
        const worth = Float32Array.from(rows.flat());
        const out = new Int32Array(rows.length);
        new LabelPath(COUNT, Float32Array.from(after)).read(worth, 0, rows.length, out);
        let last = OUTSIDE;
        let sum = 0;
        out.forEach((label, at) => {
          assert.ok(mayFollow(last, label));
          sum += (rows[at]?.[label] ?? 0) + (after[last * COUNT + label] ?? 0);
          last = label;
        });
        assert.ok(!isOpen(last));
        assert.equal(sum, mostWorth(rows, after));
      }),
      { numRuns: 40 },
    );
  });
});
