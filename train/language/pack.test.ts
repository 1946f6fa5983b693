import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { ByteReader } from "../../src/language/core/model/bytes.ts";
import { readLists, readStrings, readTable } from "../../src/language/core/model/read.ts";
import { IntTable } from "../../src/language/core/model/table.ts";
import { packLists, packStrings, packTable } from "./pack.ts";

function tableOf(entries: readonly (readonly [number, number])[]): IntTable {
  const table = new IntTable(entries.length);
  for (const [key, value] of entries) table.set(key, value);
  return table;
}

const entry = fc.tuple(
  fc.integer(),
  fc.integer().filter((value) => value !== 0),
);

describe("what is packed is read back", () => {
  it("as the same table, whatever its keys and values", () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 40 }), (entries) => {
        const table = tableOf(entries);
        const again = readTable(new ByteReader(packTable(table)));
        assert.deepEqual(new Map(again.entries()), new Map(table.entries()));
      }),
    );
  });

  it("as the same strings and lists", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" })), (values) => {
        assert.deepEqual(readStrings(new ByteReader(packStrings(values))), values);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 9 })), (lists) => {
        assert.deepEqual(readLists(new ByteReader(packLists(lists))), lists);
      }),
    );
  });
});

describe("the bytes of a table", () => {
  it("do not hang on the order in which it was filled", () => {
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: ([key]) => key, maxLength: 20 }), (entries) => {
        assert.deepEqual(packTable(tableOf(entries)), packTable(tableOf(entries.toReversed())));
      }),
    );
  });

  it("are one byte for an empty one", () => assert.deepEqual([...packTable(new IntTable(4))], [0]));

  it("are few for keys that lie close together", () => {
    const close = tableOf(Array.from({ length: 100 }, (_, at) => [at + 1, 1] as const));
    const far = tableOf(Array.from({ length: 100 }, (_, at) => [at * 40_000_000 + 1, 1] as const));
    assert.ok(packTable(close).length < packTable(far).length / 2);
  });
});
