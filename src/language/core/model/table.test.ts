import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { feature1 } from "./hash.ts";
import { IntTable } from "./table.ts";

const int = fc.integer({ min: -0x80000000, max: 0x7fffffff });

describe("IntTable", () => {
  it("does what a Map does", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(int, fc.integer({ min: 1, max: 0x7fffffff }))), int, (pairs, other) => {
        const table = new IntTable();
        const map = new Map<number, number>();
        for (const [key, value] of pairs) {
          table.set(key, value);
          map.set(key, value);
        }
        for (const [key, value] of map) assert.equal(table.get(key), value);
        assert.equal(table.get(other), map.get(other) ?? 0);
        assert.equal(table.size, map.size);
        assert.deepEqual(new Map(table.entries()), map);
      }),
    );
  });

  it("grows beyond what was expected", () => {
    const table = new IntTable(2);
    for (let key = 1; key <= 10_000; key++) table.set(feature1(1, key), key);
    assert.equal(table.get(feature1(1, 777)), 777);
    assert.equal(table.size, 10_000);
  });

  it("cannot hold 0, which stands for nothing", () => {
    assert.throws(() => new IntTable().set(1, 0), RangeError);
  });
});
