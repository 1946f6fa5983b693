import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { partOf, readModel, writeModel } from "./file.ts";

describe("the file of a model", () => {
  it("gives back its parts", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.uint8Array()), (parts) => {
        const read = readModel(writeModel(new Map(Object.entries(parts))));
        assert.deepEqual(Object.fromEntries([...read].map(([name, bytes]) => [name, Uint8Array.from(bytes)])), {
          ...parts,
        });
      }),
    );
  });

  it("is the same for the same parts", () => {
    const parts = new Map([["tags", Uint8Array.of(1, 2, 3)]]);
    assert.deepEqual(writeModel(parts), writeModel(parts));
  });

  it("is refused when one bit has changed", () => {
    const bytes = writeModel(new Map([["weights", Uint8Array.of(9, 8, 7)]]));
    for (const at of [10, bytes.length - 1]) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      assert.throws(() => readModel(changed), /checksum/u);
    }
  });

  it("is refused when it is cut short, of another format, or something else", () => {
    const bytes = writeModel(new Map([["weights", Uint8Array.of(9, 8, 7)]]));
    assert.throws(() => readModel(bytes.subarray(0, bytes.length - 1)), RangeError);
    const other = bytes.slice();
    other[4] = 99;
    assert.throws(() => readModel(other), /format 99/u);
    assert.throws(() => readModel(new TextEncoder().encode("{}")), /no model/u);
    assert.throws(() => readModel(new Uint8Array()), /no model/u);
  });

  it("says which part it lacks", () => {
    const parts = readModel(writeModel(new Map([["tags", Uint8Array.of(5)]])));
    assert.equal(partOf(parts, "tags").byte(), 5);
    assert.throws(() => partOf(parts, "labels"), /no part "labels"/u);
  });
});
