import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { Kernel } from "./kernel.ts";
import { reader, scored } from "../testing.ts";
import { spread } from "./hash.ts";
import { PackedSteps } from "./steps.ts";
import type { StepRow } from "./steptable.ts";
import { stepTable } from "./steptable.ts";

function steps(rows: readonly StepRow[]): PackedSteps {
  return new PackedSteps(reader(stepTable(rows)), new Kernel());
}

/** What a code is worth, as the file format says. */
function worth(code: number): number {
  return code * Math.abs(code);
}

/** A key of the bucket that the highest sixteen bits name. */
function keyIn(bucket: number, rest: number): number {
  return (bucket << 16) | rest;
}

const code = fc.integer({ min: -127, max: 127 });
const key = fc.integer({ min: -0x80000000, max: 0x7fffffff });
const row = fc.record({ key, second: code, third: code }).filter(({ second, third }) => second !== 0 || third !== 0);

/** Rows with keys of their own, at most four in a bucket: nothing has to be left out. */
const rows = fc.uniqueArray(row, { selector: (one) => one.key, maxLength: 60 }).filter((list) => {
  const counts = new Map<number, number>();
  for (const one of list) counts.set(one.key >>> 16, (counts.get(one.key >>> 16) ?? 0) + 1);
  return Math.max(0, ...counts.values()) <= 4;
});

describe("weights of three steps", () => {
  it("add up, the first step being worth nothing", () => {
    const scorer = steps([
      { key: 7, second: 10, third: -3 },
      { key: -7, second: -2, third: 0 },
    ]);
    assert.deepEqual(scored(scorer, [7], 3), [0, 100, -9]);
    assert.deepEqual(scored(scorer, [-7, 7], 3), [0, 96, -9]);
    assert.deepEqual(scored(scorer, [7, 7], 3), [0, 200, -18]);
  });

  it("are 0 for features that are not there", () => {
    const scorer = steps([{ key: keyIn(5, 77), second: 10, third: 10 }]);
    for (const [name, other] of [
      ["another bucket", keyIn(6, 77)],
      ["the same bucket", keyIn(5, 78)],
      ["a bucket's beginning", keyIn(5, 0)],
      ["nothing", 0],
    ] as const) {
      assert.deepEqual(scored(scorer, [other], 3), [0, 0, 0], name);
    }
    assert.deepEqual(scored(scorer, [], 3), [0, 0, 0]);
    assert.deepEqual(scored(steps([]), [1, 2, 3], 3), [0, 0, 0]);
  });

  it("are read back as they were written", () => {
    fc.assert(
      fc.property(rows, key, (list, other) => {
        const scorer = steps(list);
        for (const one of list) {
          assert.deepEqual(scored(scorer, [one.key], 3), [0, worth(one.second), worth(one.third)]);
        }
        if (!list.some((one) => one.key === other)) assert.deepEqual(scored(scorer, [other], 3), [0, 0, 0]);
        const sum = (field: "second" | "third"): number => list.reduce((all, one) => all + worth(one[field]), 0);
        const keys = list.map((one) => one.key);
        assert.deepEqual(scored(scorer, keys, 3), [0, sum("second"), sum("third")]);
      }),
      { numRuns: 25 },
    );
  });

  it("are read from the middle of a file's buffer, too", () => {
    const file = Buffer.concat([Buffer.alloc(20, 1), stepTable([{ key: 7, second: 10, third: -3 }])]);
    assert.deepEqual(scored(new PackedSteps(reader(file.subarray(20)), new Kernel()), [7], 3), [0, 100, -9]);
  });

  it("leave out the least where five fall into one bucket", () => {
    const five = [5, 2, 4, 3, 6].map((second, at) => ({ key: keyIn(9, 10 + at), second, third: 0 }));
    const scorer = steps(five);
    assert.deepEqual(
      five.map((one) => scored(scorer, [one.key], 3)[1]),
      [25, 0, 16, 9, 36],
    );
  });

  it("keep those that stood there first where the fifth is no larger", () => {
    const five = [5, 5, 5, 5, 5].map((third, at) => ({ key: keyIn(9, 10 + at), second: 0, third }));
    const scorer = steps(five);
    assert.deepEqual(
      five.map((one) => scored(scorer, [one.key], 3)[2]),
      [25, 25, 25, 25, 0],
    );
  });

  it("are found among many; with three for a bucket of four places a tenth is left out, and none is mistaken", () => {
    const many = Array.from({ length: 200_000 }, (_, at) => ({ key: spread(at), second: 1 + (at % 127), third: 0 }));
    const scorer = steps(many);
    let lost = 0;
    for (let at = 0; at < many.length; at += 40) {
      const second = scored(scorer, [many[at]?.key ?? 0], 3)[1];
      if (second === 0) lost++;
      else assert.equal(second, worth(1 + (at % 127)));
    }
    assert.ok(lost < 600, `${lost} of 5000 are lost`);
  });

  it("are refused when the bytes end too early", () => {
    const bytes = stepTable([{ key: 7, second: 10, third: -3 }]);
    for (const end of [0, 1, 4, 5, bytes.length - 1]) {
      assert.throws(
        () => new PackedSteps(reader(bytes.subarray(0, end)), new Kernel()),
        /ends too early/u,
        `cut at ${end}`,
      );
    }
  });
});
