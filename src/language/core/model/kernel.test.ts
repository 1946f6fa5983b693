import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { reader, scored } from "../testing.ts";
import { Kernel } from "./kernel.ts";
import { PackedLists } from "./lists.ts";
import type { ListRow } from "./listtable.ts";
import { listTable } from "./listtable.ts";

const worth = (code: number): number => code * Math.abs(code);

describe("the kernel", () => {
  it("keeps tables of several models apart", () => {
    const kernel = new Kernel();
    const few = new PackedLists(reader(listTable(2, [{ key: 7, codes: [[1, -3]] }])), kernel);
    const many = new PackedLists(reader(listTable(5, [{ key: 7, codes: [[4, 11]] }])), kernel);
    assert.deepEqual(scored(few, [7], 2), [0, -9]);
    assert.deepEqual(scored(many, [7], 5), [0, 0, 0, 0, 121]);
    assert.deepEqual(scored(few, [7, 7], 2), [0, -18]);
  });

  it("reads a table where it lies, and copies one that lies elsewhere", () => {
    const kernel = new Kernel();
    const room = kernel.room(300_000);
    assert.equal(room.length, 300_000);
    assert.equal(room.byteOffset % 64, 0);
    assert.equal(kernel.addressOf(room.subarray(64, 128)), room.byteOffset + 64);
    const elsewhere = Uint8Array.of(1, 2, 3);
    assert.ok(kernel.addressOf(elsewhere) >= room.byteOffset + room.length);
  });

  it("adds up every code as the codebook has it, alone, in a list and in a row", () => {
    const kernel = new Kernel();
    for (const classes of [1, 3, 15, 16, 17, 86, 127]) {
      const all = Array.from({ length: classes }, (_, c): [number, number] => [c, c % 2 === 0 ? c + 1 : -c]);
      const rows: ListRow[] = [
        { key: 1 << 20, codes: all },
        { key: 2 << 20, codes: all.slice(-1) },
        { key: 3 << 20, codes: all.slice(0, 2) },
      ];
      const scorer = new PackedLists(reader(listTable(classes, rows)), kernel);
      const sums = Array.from({ length: classes }, () => 0);
      for (const { codes } of rows) for (const [c, code] of codes) sums[c] = (sums[c] ?? 0) + worth(code);
      assert.deepEqual(
        scored(
          scorer,
          rows.map(({ key }) => key),
          classes,
        ),
        sums,
      );
    }
  });

  it("adds up codes of both signs and any size", () => {
    const kernel = new Kernel();
    const code = fc.integer({ min: -127, max: 127 });
    const pair = fc.tuple(code, code);
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 60 }), (codes) => {
        const rows = codes.map(([first, third], at): ListRow => ({
          key: at << 17,
          codes: [
            [0, first],
            [2, third],
          ],
        }));
        const scorer = new PackedLists(reader(listTable(3, rows)), kernel);
        assert.deepEqual(
          scored(
            scorer,
            rows.map(({ key }) => key),
            3,
          ),
          [
            codes.reduce((sum, [first]) => sum + worth(first), 0),
            0,
            codes.reduce((sum, [, third]) => sum + worth(third), 0),
          ],
        );
      }),
      { numRuns: 20 },
    );
  });

  it("holds as many features as a decision may have", () => {
    const kernel = new Kernel();
    const scorer = new PackedLists(reader(listTable(2, [{ key: 9, codes: [[1, 127]] }])), kernel);
    assert.deepEqual(
      scored(
        scorer,
        Array.from({ length: 256 }, () => 9),
        2,
      ),
      [0, 256 * 16_129],
    );
  });
});
