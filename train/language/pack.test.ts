import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { ByteReader } from "../../src/language/core/model/bytes.ts";
import { Kernel } from "../../src/language/core/model/kernel.ts";
import { PackedLists } from "../../src/language/core/model/lists.ts";
import { readStrings } from "../../src/language/core/model/read.ts";
import { scored } from "../../src/language/core/testing.ts";
import type { FeatureRows } from "./pack.ts";
import { packBeside, packStrings, packWeights } from "./pack.ts";

const WEIGHTS: FeatureRows = {
  classes: 3,
  entries: () => [
    [-5, Float32Array.of(2, 0, -0.5)],
    [7, Float32Array.of(0, 0.01, 0)],
  ],
};

describe("what is packed is read back", () => {
  it("as the same strings", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" })), (values) => {
        assert.deepEqual(readStrings(new ByteReader(packStrings(values))), values);
      }),
    );
  });

  it("as weights in parts of the largest, without those that are too small", () => {
    const scorer = new PackedLists(new ByteReader(packWeights(WEIGHTS, 0.1)), new Kernel());
    const [first = 0, second, third = 0] = scored(scorer, [-5], 3);
    assert.equal(first, 127 ** 2);
    assert.equal(second, 0);
    assert.ok(Math.abs(third / first + 0.25) < 0.01, String(third));
    assert.deepEqual(scored(scorer, [7], 3), [0, 0, 0]);
  });

  it("as numbers beside weights in the unit of the weights", () => {
    const bytes = packBeside(WEIGHTS, Float32Array.of(2, -1, 0));
    assert.deepEqual([...new ByteReader(bytes).numbers32(3)], [16_129, -8064, 0]);
  });
});
