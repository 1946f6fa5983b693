import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { Kernel } from "./kernel.ts";
import type { ListRow } from "./listtable.ts";
import { listTable } from "./listtable.ts";
import { reader, scored } from "../testing.ts";
import { PackedLists } from "./lists.ts";

function lists(classes: number, rows: readonly ListRow[]): PackedLists {
  return new PackedLists(reader(listTable(classes, rows)), new Kernel());
}

const CLASSES = 5;
const codes = fc.uniqueArray(
  fc.tuple(
    fc.nat(CLASSES - 1),
    fc.integer({ min: -127, max: 127 }).filter((code) => code !== 0),
  ),
  { selector: ([number]) => number, minLength: 1 },
);

/** Rows in buckets of their own, so that none is left out. */
const rows = fc.uniqueArray(fc.record({ key: fc.integer({ min: -0x80000000, max: 0x7fffffff }), codes }), {
  selector: ({ key }) => key >>> 16,
  maxLength: 40,
});

function worthOf(row: ListRow): number[] {
  const worth = Array.from({ length: CLASSES }, () => 0);
  for (const [number, code] of row.codes) worth[number] = code * Math.abs(code);
  return worth;
}

describe("weights of many classes", () => {
  it("add up by class", () => {
    const scorer = lists(3, [
      {
        key: 11,
        codes: [
          [0, 4],
          [2, -5],
        ],
      },
      { key: -11, codes: [[2, 127]] },
    ]);
    assert.deepEqual(scored(scorer, [11], 3), [16, 0, -25]);
    assert.deepEqual(scored(scorer, [11, -11], 3), [16, 0, 16_129 - 25]);
    assert.deepEqual(scored(scorer, [11, 11], 3), [32, 0, -50]);
  });

  it("begin at 0 for every decision", () => {
    const scorer = lists(2, [{ key: 1, codes: [[1, -9]] }]);
    assert.deepEqual(scored(scorer, [1], 2), [0, -81]);
    assert.deepEqual(scored(scorer, [2], 2), [0, 0]);
    assert.deepEqual(scored(scorer, [], 2), [0, 0]);
  });

  it("are read back as they were written", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const scorer = lists(CLASSES, list);
        for (const row of list) assert.deepEqual(scored(scorer, [row.key], CLASSES), worthOf(row));
        const sums = list.map(worthOf).reduce(
          (all, worth) => all.map((value, at) => value + (worth[at] ?? 0)),
          Array.from({ length: CLASSES }, () => 0),
        );
        assert.deepEqual(
          scored(
            scorer,
            list.map(({ key }) => key),
            CLASSES,
          ),
          sums,
        );
      }),
      { numRuns: 25 },
    );
  });

  it("leave out the list whose largest weight is least where five fall into one bucket", () => {
    const five: ListRow[] = [
      { key: 10, codes: [[0, 9]] },
      {
        key: 11,
        codes: [
          [0, 3],
          [1, 3],
          [2, 3],
        ],
      },
      { key: 12, codes: [[1, -8]] },
      { key: 13, codes: [[2, 7]] },
      { key: 14, codes: [[2, -4]] },
    ];
    const scorer = lists(CLASSES, five);
    const kept = five.filter(({ key }) => scored(scorer, [key], CLASSES).some((value) => value !== 0));
    assert.deepEqual(
      kept.map(({ key }) => key),
      [10, 12, 13, 14],
    );
  });

  it("keep those that stood there first where the fifth is no larger", () => {
    const five: ListRow[] = [10, 11, 12, 13, 14].map((key) => ({ key, codes: [[0, 6]] }));
    const scorer = lists(CLASSES, five);
    assert.deepEqual(
      five.map(({ key }) => scored(scorer, [key], CLASSES)[0]),
      [36, 36, 36, 36, 0],
    );
  });

  it("are refused when the bytes end too early", () => {
    const bytes = listTable(3, [{ key: 11, codes: [[0, 4]] }]);
    for (const end of [0, 1, 3, 5, 64, 4096, bytes.length >> 1, bytes.length - 1]) {
      assert.throws(
        () => new PackedLists(reader(bytes.subarray(0, end)), new Kernel()),
        /ends too early/u,
        `cut at ${end}`,
      );
    }
  });
});
