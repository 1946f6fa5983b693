import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { ByteReader } from "../../src/language/core/model/bytes.ts";
import { readLists, readStrings } from "../../src/language/core/model/read.ts";
import { packLists, packStrings } from "./pack.ts";

describe("what is packed is read back", () => {
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
