import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { byteLists, reader, stringBytes, tableBytes } from "../testing.ts";
import { readLists, readStrings, readTable } from "./read.ts";

const int = fc.integer({ min: -0x80000000, max: 0x7fffffff });

describe("plain parts of a model", () => {
  it("are tables of any key and any value but 0", () => {
    const entry = fc.tuple(
      int,
      int.filter((value) => value !== 0),
    );
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: ([key]) => key }), int, (entries, other) => {
        const table = readTable(reader(tableBytes(entries)));
        assert.deepEqual(new Map(table.entries()), new Map(entries));
        assert.equal(table.get(other), new Map(entries).get(other) ?? 0);
      }),
    );
  });

  it("are strings, empty and foreign ones too", () => {
    const strings = ["", "nsubj", "acl:relcl", "Ærø", "港", "👩‍🚒", "e\u0301"];
    assert.deepEqual(readStrings(reader(stringBytes(strings))), strings);
    assert.deepEqual(readStrings(reader(stringBytes([]))), []);
  });

  it("are lists that no longer hang on the file's bytes", () => {
    const bytes = byteLists([[1, 2, 3], [], [255]]);
    const lists = readLists(reader(bytes));
    bytes.fill(0);
    assert.deepEqual(lists, [Uint8Array.of(1, 2, 3), new Uint8Array(), Uint8Array.of(255)]);
  });

  it("follow one another without a gap", () => {
    const both = reader(Uint8Array.from([...stringBytes(["a", "b"]), ...byteLists([[7]]), ...tableBytes([[-1, 5]])]));
    assert.deepEqual(readStrings(both), ["a", "b"]);
    assert.deepEqual(readLists(both), [Uint8Array.of(7)]);
    assert.equal(readTable(both).get(-1), 5);
    assert.ok(both.atEnd);
  });

  it("are refused wherever they are cut short", () => {
    const parts = [
      { read: readTable, bytes: tableBytes([[1, 2]]) },
      { read: readStrings, bytes: stringBytes(["harbour", "quay"]) },
      { read: readLists, bytes: byteLists([[1, 2], [3]]) },
    ];
    for (const { read, bytes } of parts) {
      for (let end = 0; end < bytes.length; end++) {
        assert.throws(() => read(reader(bytes.subarray(0, end))), /ends too early/u, `${read.name} cut at ${end}`);
      }
    }
  });

  it("are refused when a table holds 0, which stands for nothing", () => {
    assert.throws(() => readTable(reader(tableBytes([[5, 0]]))), RangeError);
  });
});
