import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { offsetsOf } from "./offsets.ts";

describe("offsetsOf", () => {
  const cases: readonly (readonly [string, string | null, readonly [number, number] | null])[] = [
    ["NO", null, [60, 120]],
    ["JP", null, [540, 540]],
    ["IN", "Kerala", [330, 330]],
    ["NP", null, [345, 345]],
    ["US", null, [-600, -240]],
    ["US", "California", [-480, -420]],
    ["US", "District of Columbia", [-300, -240]],
    ["US", "Nowhere", [-600, -240]],
    ["CA", "Newfoundland and Labrador", [-240, -150]],
    ["AU", "Victoria", [600, 660]],
    ["RU", "Moscow", [180, 180]],
    ["XX", null, null],
  ];
  for (const [country, region, offsets] of cases) {
    it(`${country}, ${region}`, () => {
      assert.deepEqual(offsetsOf(country, region), offsets);
    });
  }
});
