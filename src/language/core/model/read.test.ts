import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { reader, stringBytes } from "../testing.ts";
import { readStrings } from "./read.ts";

describe("plain parts of a model", () => {
  it("are strings, empty and foreign ones too", () => {
    const strings = ["", "nsubj", "acl:relcl", "Ærø", "港", "👩‍🚒", "e\u0301"];
    assert.deepEqual(readStrings(reader(stringBytes(strings))), strings);
    assert.deepEqual(readStrings(reader(stringBytes([]))), []);
  });

  it("follow one another without a gap", () => {
    const both = reader(Uint8Array.from([...stringBytes(["a", "b"]), ...stringBytes(["c"])]));
    assert.deepEqual(readStrings(both), ["a", "b"]);
    assert.deepEqual(readStrings(both), ["c"]);
    assert.ok(both.atEnd);
  });

  it("are refused wherever they are cut short", () => {
    const bytes = stringBytes(["harbour", "quay"]);
    for (let end = 0; end < bytes.length; end++) {
      assert.throws(() => readStrings(reader(bytes.subarray(0, end))), /ends too early/u, `cut at ${end}`);
    }
  });
});
