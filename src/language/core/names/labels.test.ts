import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { bestAfter } from "./finder.ts";
import {
  BEGIN,
  begins,
  END,
  INSIDE,
  isOpen,
  labelFor,
  mayFollow,
  OUTSIDE,
  partOf,
  SINGLE,
  spansOf,
  typeOf,
} from "./labels.ts";

describe("labels of names", () => {
  it("hold a type and a part", () => {
    for (const type of [0, 3, 6]) {
      for (const part of [SINGLE, BEGIN, INSIDE, END]) {
        const label = labelFor(type, part);
        assert.deepEqual([typeOf(label), partOf(label)], [type, part]);
      }
    }
    assert.deepEqual([typeOf(OUTSIDE), partOf(OUTSIDE)], [-1, -1]);
  });

  it("follow one another only where a name goes on or is closed", () => {
    assert.ok(mayFollow(OUTSIDE, labelFor(0, BEGIN)));
    assert.ok(!mayFollow(OUTSIDE, labelFor(0, INSIDE)));
    assert.ok(mayFollow(labelFor(1, BEGIN), labelFor(1, END)));
    assert.ok(!mayFollow(labelFor(1, BEGIN), labelFor(2, END)));
    assert.ok(!mayFollow(labelFor(1, BEGIN), OUTSIDE));
    assert.ok(mayFollow(labelFor(1, END), labelFor(1, BEGIN)));
  });

  it("tell the names", () => {
    const labels = Int32Array.of(
      OUTSIDE,
      labelFor(0, BEGIN),
      labelFor(0, END),
      labelFor(2, SINGLE),
      OUTSIDE,
      labelFor(1, BEGIN),
      labelFor(1, INSIDE),
      labelFor(1, END),
    );
    assert.deepEqual(spansOf(labels, 0, labels.length), [
      { from: 1, to: 3, type: 0 },
      { from: 3, to: 4, type: 2 },
      { from: 5, to: 8, type: 1 },
    ]);
  });

  it("chosen one after another leave no name open at the end of a sentence", () => {
    const types = 3;
    const row = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), {
      minLength: 1 + 4 * types,
      maxLength: 1 + 4 * types,
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        let last = OUTSIDE;
        rows.forEach((scores, at) => {
          const next = bestAfter(last, Float32Array.from(scores), at === rows.length - 1);
          assert.ok(mayFollow(last, next));
          last = next;
        });
        assert.ok(!isOpen(last));
      }),
    );
  });

  it("tell where a name begins", () => {
    for (const [part, is] of [
      [SINGLE, true],
      [BEGIN, true],
      [INSIDE, false],
      [END, false],
    ] as const) {
      assert.equal(begins(labelFor(2, part)), is);
    }
    assert.equal(begins(OUTSIDE), false);
  });
});
