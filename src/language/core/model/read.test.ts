import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { byteLists, reader, stringBytes } from "../testing.ts";
import { readLists, readStrings } from "./read.ts";

describe("plain parts of a model", () => {
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
    const both = reader(Uint8Array.from([...stringBytes(["a", "b"]), ...byteLists([[7]])]));
    assert.deepEqual(readStrings(both), ["a", "b"]);
    assert.deepEqual(readLists(both), [Uint8Array.of(7)]);
    assert.ok(both.atEnd);
  });

  it("are refused wherever they are cut short", () => {
    const parts = [
      { read: readStrings, bytes: stringBytes(["harbour", "quay"]) },
      { read: readLists, bytes: byteLists([[1, 2], [3]]) },
    ];
    for (const { read, bytes } of parts) {
      for (let end = 0; end < bytes.length; end++) {
        assert.throws(() => read(reader(bytes.subarray(0, end))), /ends too early/u, `${read.name} cut at ${end}`);
      }
    }
  });
});
