import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { calibrate } from "./calibrate.ts";
import { stepOf } from "./distance.ts";
import { FloatNetwork } from "./float.ts";
import type { NetworkWeights } from "./shape.ts";
import { randomWeights, SMALL } from "./testing.ts";

const COLUMNS = SMALL.columns.length;

/** Rows by column of so many words that all differ. */
function ids(count: number): Int32Array {
  return Int32Array.from({ length: count * COLUMNS }, (_, at) => (7 * at) % 20);
}

/** Random weights but for some that are all one number. */
function changed(values: Readonly<Record<string, number>>): NetworkWeights {
  const weights = randomWeights(SMALL);
  const all = new Map(weights.values);
  for (const [name, value] of Object.entries(values))
    all.set(name, new Float32Array(all.get(name)?.length ?? 0).fill(value));
  return { ...weights, values: all };
}

describe("the network in floats", () => {
  it("says of a word what its neighbours make of it, as far as the taps of all layers reach", () => {
    const network = new FloatNetwork(randomWeights(SMALL));
    const reach = SMALL.layers * (SMALL.taps >> 1);
    const [few, more] = [network.encode(ids(reach + 1)), network.encode(ids(reach + 2))];
    assert.deepEqual(few.subarray(0, SMALL.width), more.subarray(0, SMALL.width));
    assert.notDeepEqual(few.subarray(SMALL.width, 2 * SMALL.width), more.subarray(SMALL.width, 2 * SMALL.width));
  });

  it("norms what it gives to the last gain and shift", () => {
    const z = new FloatNetwork(changed({ "out.gain": 0, "out.shift": 3 })).encode(ids(2));
    assert.deepEqual(new Set(z), new Set([3]));
  });

  it("adds to every arc what its distance is worth", () => {
    const network = new FloatNetwork(changed({ pairLeft: 0, pairRight: 0, childAt: 0, headAt: 0 }));
    const distance = randomWeights(SMALL).values.get("distance") ?? new Float32Array();
    const { arcs } = network.scores(network.encode(ids(6)));
    assert.deepEqual(
      arcs.subarray(8, 14),
      Float32Array.from([-1, 0, 1, 2, 3, 4], (by) => distance[stepOf(by)] ?? 0),
    );
    assert.equal(arcs[7], distance[0], "the root");
  });

  it("asks heads on either side with weights of their own", () => {
    const [a, b] = [{}, { pairRight: 0 }].map((values) => {
      const network = new FloatNetwork(changed(values));
      return network.scores(network.encode(ids(3))).arcs;
    }) as [Float32Array, Float32Array];
    a.forEach((worth, at) => assert.equal(worth !== b[at], at % 4 > Math.floor(at / 4) + 1, `${at}`));
  });

  it("labels a word by itself and by its head", () => {
    const network = new FloatNetwork(randomWeights(SMALL));
    const z = network.encode(ids(3));
    const [a, b] = [network.labels(z, [0, 1, 2]), network.labels(z, [0, 1, 1])];
    assert.deepEqual(a.subarray(0, 2 * SMALL.labels), b.subarray(0, 2 * SMALL.labels));
    assert.notDeepEqual(a.subarray(2 * SMALL.labels), b.subarray(2 * SMALL.labels));
  });

  it("refuses weights that do not fit the shape", () => {
    const weights = randomWeights(SMALL);
    const values = new Map(weights.values).set("tag", new Float32Array(3));
    assert.throws(() => {
      const network = new FloatNetwork({ ...weights, values });
      network.scores(network.encode(ids(1)));
    }, RangeError);
  });
});

describe("calibration", () => {
  it("finds how large activations get at every place", () => {
    const { normed, hidden, ...others } = calibrate(randomWeights(SMALL), [ids(9), ids(4)]);
    assert.deepEqual([normed.length, hidden.length], [SMALL.layers, SMALL.layers]);
    for (const largest of [...normed, others.out]) assert.ok(largest > 1 && largest < Math.sqrt(SMALL.width));
    for (const largest of [...hidden, others.head, others.child, others.rel]) assert.ok(largest > 0);
  });

  it("is never 0, even where nothing is active", () => {
    const { hidden } = calibrate(changed({ "0.up": 0, "0.upBias": -1 }), [ids(2)]);
    assert.equal(hidden[0], 1);
  });
});
