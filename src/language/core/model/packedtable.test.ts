import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { reader } from "../testing.ts";
import { PackedTable } from "./packedtable.ts";
import { packedTable } from "./packtable.ts";

const int = fc.integer({ min: -0x80000000, max: 0x7fffffff });
const entry = fc.tuple(
  int,
  int.filter((value) => value !== 0),
);
/** Keys whose low halves differ, which nothing can be taken for another of. */
const entries = fc.uniqueArray(entry, { selector: ([key]) => key & 0xffff });

describe("a packed table", () => {
  it("gives every key its value", () => {
    fc.assert(
      fc.property(entries, (held) => {
        const table = new PackedTable(reader(packedTable(held)));
        for (const [key, value] of held) assert.equal(table.get(key), value);
      }),
    );
  });

  it("gives 0 for what is not there", () => {
    fc.assert(
      fc.property(entries, int, (held, other) => {
        if (held.some(([key]) => (key & 0xffff) === (other & 0xffff))) return;
        assert.equal(new PackedTable(reader(packedTable(held))).get(other), 0);
      }),
    );
  });

  it("has bytes that do not hang on the order of what it was made from", () => {
    fc.assert(fc.property(entries, (held) => assert.deepEqual(packedTable(held), packedTable(held.toReversed()))));
  });

  it("goes on from its end to its beginning", () => {
    const held = Array.from({ length: 9 }, (_, at): [number, number] => [(0xf0000000 | at) >>> 0, at + 1]);
    const table = new PackedTable(reader(packedTable(held)));
    assert.deepEqual(
      held.map(([key]) => table.get(key)),
      held.map(([, value]) => value),
    );
  });

  it("hardly ever takes one key for another", () => {
    const held = Array.from({ length: 5000 }, (_, at): [number, number] => [Math.imul(at, 0x9e3779b1), 1]);
    const table = new PackedTable(reader(packedTable(held)));
    const wrong = Array.from({ length: 100_000 }, (_, at) => table.get(Math.imul(at + 5000, 0x9e3779b1)));
    assert.ok(wrong.filter((value) => value !== 0).length < 5);
  });

  it("follows another part without a gap", () => {
    const one = packedTable([[-1, 5]]);
    const both = reader(Uint8Array.from([...one, ...packedTable([[7, -9]])]));
    assert.equal(new PackedTable(both).get(-1), 5);
    assert.equal(new PackedTable(both).get(7), -9);
    assert.ok(both.atEnd);
  });

  it("holds no 0, which stands for nothing, and no more different values than it can number", () => {
    assert.throws(() => packedTable([[5, 0]]), RangeError);
    assert.throws(() => packedTable(Array.from({ length: 65_600 }, (_, at) => [at, at + 1])), /different values/u);
  });

  it("is refused wherever it is cut short", () => {
    const bytes = packedTable([[1, 2]]);
    for (let end = 0; end < bytes.length; end++) {
      assert.throws(() => new PackedTable(reader(bytes.subarray(0, end))), /ends too early/u, `cut at ${end}`);
    }
  });
});
