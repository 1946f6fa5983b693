import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  BEGIN,
  END,
  INSIDE,
  labelFor,
  labelsBefore,
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

  it("know what they may follow", () => {
    const before = labelsBefore(9);
    assert.deepEqual(
      [...(before[OUTSIDE] ?? [])],
      [OUTSIDE, labelFor(0, SINGLE), labelFor(0, END), labelFor(1, SINGLE), labelFor(1, END)],
    );
    assert.deepEqual([...(before[labelFor(1, END)] ?? [])], [labelFor(1, BEGIN), labelFor(1, INSIDE)]);
  });
});
