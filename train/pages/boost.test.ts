import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { scoreRow } from "../../src/page/html/trees.ts";
import type { BoostOptions, Sample } from "./boost.ts";
import { boost } from "./boost.ts";

const OPTIONS: BoostOptions = {
  trees: 20,
  leaves: 4,
  rate: 0.3,
  rows: 1,
  features: 1,
  leafWeight: 1,
  shrink: 1,
  seed: 7,
};

function sampleOf(rows: readonly (readonly number[])[], labels: readonly number[]): Sample {
  return {
    width: rows[0]?.length ?? 0,
    values: Float32Array.from(rows.flat()),
    labels: Float32Array.from(labels),
    weights: new Float32Array(labels.length).fill(1),
  };
}

/** Rows of one feature; a row is wanted where `isWanted` holds of its value. */
function learned(values: readonly number[], isWanted: (value: number) => boolean): (value: number) => number {
  const trees = boost(
    sampleOf(
      values.map((value) => [value]),
      values.map((value) => (isWanted(value) ? 1 : 0)),
    ),
    OPTIONS,
  );
  return (value) => scoreRow(trees, Float32Array.from([value]));
}

describe("boost", () => {
  it("learns a limit", () => {
    const score = learned(
      Array.from({ length: 500 }, (_, at) => at),
      (value) => value > 300,
    );
    assert.ok(score(100) < 0 && score(400) > 0);
  });

  it("learns from a feature that is nearly always nothing, however many values it takes else", () => {
    const values = Array.from({ length: 2000 }, (_, at) => (at % 20 === 0 ? 1 + at : 0));
    const score = learned(values, (value) => value > 0);
    assert.ok(score(0) < 0 && score(1) > 0 && score(1500) > 0, `${score(0)} ${score(1)} ${score(1500)}`);
  });

  it("learns nothing from a feature with one value", () => {
    const score = learned([3, 3, 3, 3], (value) => value > 5);
    assert.equal(score(3), score(9));
  });

  it("gives the same trees twice", () => {
    const values = Array.from({ length: 200 }, (_, at) => (at * 7919) % 100);
    const sample = sampleOf(
      values.map((value, at) => [value, at % 3]),
      values.map((value) => (value > 50 ? 1 : 0)),
    );
    const options = { ...OPTIONS, rows: 0.7, features: 0.7 };
    assert.deepEqual(boost(sample, options), boost(sample, options));
  });
});
