import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fit } from "./fit.ts";
import type { Sample } from "./samples.ts";

function sample(...options: readonly (readonly [reasons: readonly number[], right: boolean])[]): Sample {
  return { group: "person", options: options.map(([reasons, right]) => ({ reasons, right })) };
}

describe("fit", () => {
  it("gives weight to the reason that goes with being right", () => {
    const samples = [sample([[1, 0], true], [[0, 1], false]), sample([[0, 1], false], [[1, 0], true])];
    const [good = 0, bad = 0] = fit(samples, 2);
    assert.ok(good > 1 && bad < -1, `${good} ${bad}`);
  });

  it("learns that it may be nobody", () => {
    const [weight = 0] = fit([sample([[1], false]), sample([[1], false]), sample([[1], true])], 1);
    assert.ok(weight < 0);
  });

  it("gives the same weights twice, and none without samples", () => {
    const samples = [sample([[1, 0.5], true], [[0, 1], false])];
    assert.deepEqual(fit(samples, 2), fit(samples, 2));
    assert.deepEqual(fit([], 2), [0, 0]);
  });
});
