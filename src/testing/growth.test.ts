import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { growth } from "./growth.ts";

function burn(steps: number): number {
  let value = 1;
  for (let step = 0; step < steps; step++) value = (value * 1_103_515_245 + 12_345) % 2_147_483_648;
  return value;
}

describe("growth", () => {
  it("tells proportional cost from quadratic cost", () => {
    assert.ok(growth((length) => burn(length * 200), 200) < 20);
    assert.ok(growth((length) => burn(length * length), 200) > 30);
  });
});
