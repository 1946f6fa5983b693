import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { ByteReader } from "../../src/language/core/model/bytes.ts";
import { Kernel } from "../../src/language/core/model/kernel.ts";
import { PackedLists } from "../../src/language/core/model/lists.ts";
import { PackedSteps } from "../../src/language/core/model/steps.ts";
import { packSteps, packWeights } from "./pack.ts";
import { Weights } from "./weights.ts";

function scoresOf(
  weights: { score(f: Int32Array, n: number, s: Float32Array): void },
  classes: number,
  ...features: number[]
): number[] {
  const scores = new Float32Array(classes);
  weights.score(Int32Array.from(features), features.length, scores);
  return [...scores];
}

describe("Weights", () => {
  it("add to the right class and take from the wrong one", () => {
    const weights = new Weights(3);
    weights.change(Int32Array.of(7, 9), 2, 1, 2);
    assert.deepEqual(scoresOf(weights, 3, 7, 9), [0, 2, -2]);
    assert.deepEqual(scoresOf(weights, 3, 8), [0, 0, 0]);
  });

  it("average over the steps", () => {
    const weights = new Weights(2);
    for (let step = 1; step <= 10; step++) {
      weights.step = step;
      if (step === 5) weights.change(Int32Array.of(1), 1, 0, 1);
    }
    weights.average();
    assert.deepEqual(scoresOf(weights, 2, 1), [0.5, -0.5]);
  });

  it("begin anew with the largest features and learn of no others", () => {
    const weights = new Weights(2);
    for (let again = 0; again < 3; again++) weights.change(Int32Array.of(1), 1, 0, 1);
    weights.change(Int32Array.of(2), 1, 0, 1);
    const next = weights.restart(1, 3);
    assert.deepEqual(scoresOf(next, 2, 1), [0, 0]);
    next.change(Int32Array.of(1, 2), 2, 1, 0);
    assert.deepEqual(scoresOf(next, 2, 1), [-1, 1]);
    assert.deepEqual(scoresOf(next, 2, 2), [0, 0]);
  });

  it("begin anew with no more features of a bucket than it has places", () => {
    const weights = new Weights(2);
    const crowded = [1, 2, 3, 4, 5].map((rest) => (7 << 16) | rest);
    crowded.forEach((key, at) => weights.change(Int32Array.of(key), 1, 0, 1, at === 2 ? 2 : 10));
    weights.change(Int32Array.of(9 << 16), 1, 0, 1);
    const next = weights.restart(5, 3);
    next.change(Int32Array.of(...crowded, 9 << 16), 6, 0, 1);
    assert.deepEqual(
      [...crowded, 9 << 16].map((key) => scoresOf(next, 2, key)[0]),
      [1, 1, 0, 1, 1, 1],
    );
  });

  it("score only the classes that are asked for", () => {
    const weights = new Weights(3);
    weights.change(Int32Array.of(7), 1, 1, 2);
    const scores = Float32Array.of(5, 5, 5);
    weights.score(Int32Array.of(7), 1, scores, Uint8Array.of(0, 2));
    assert.deepEqual([...scores], [0, 5, -1]);
  });

  it("can be joined with others that began anew from the same features, and with no others", () => {
    const first = new Weights(2);
    first.change(Int32Array.of(1, 2), 2, 0, 1);
    const [one, two] = [first.restart(2, 3), first.restart(2, 3)];
    one.change(Int32Array.of(1), 1, 0, 1);
    two.change(Int32Array.of(1, 2), 2, 1, 0, 3);
    one.join(two);
    assert.deepEqual(scoresOf(one, 2, 1), [-2, 2]);
    assert.deepEqual(scoresOf(one, 2, 2), [-3, 3]);
    assert.throws(() => one.join(first), RangeError);
    assert.throws(() => one.join(first.restart(1, 3)), RangeError);
  });

  it("are summed, whatever features each of them has", () => {
    const [one, two] = [new Weights(2), new Weights(2)];
    one.change(Int32Array.of(1, 2), 2, 0, 1);
    two.change(Int32Array.of(2, 3), 2, 0, 1, 3);
    const sum = Weights.sum([one, two]);
    assert.deepEqual(
      [1, 2, 3, 4].map((feature) => scoresOf(sum, 2, feature)[0]),
      [1, 4, 3, 0],
    );
    assert.deepEqual(scoresOf(one, 2, 3), [0, 0], "the summands stay as they are");
  });

  it("change by a size for each place of the list", () => {
    const weights = new Weights(2);
    weights.change(Int32Array.of(1, 2), 2, 1, 0, [2, 5]);
    assert.deepEqual(
      [scoresOf(weights, 2, 1), scoresOf(weights, 2, 2)],
      [
        [-2, 2],
        [-5, 5],
      ],
    );
  });

  it("keep every row while they grow", () => {
    const weights = new Weights(2, 4);
    for (let feature = 1; feature <= 500; feature++) weights.change(Int32Array.of(feature * 7919), 1, 0, 1, feature);
    for (const feature of [1, 250, 500]) assert.deepEqual(scoresOf(weights, 2, feature * 7919), [feature, -feature]);
  });
});

describe("packed weights", () => {
  const int = fc.integer({ min: -0x80000000, max: 0x7fffffff }).filter((hash) => hash !== 0);
  const changes = fc.array(fc.tuple(int, fc.nat(2), fc.nat(2), fc.integer({ min: 1, max: 20 })), {
    minLength: 1,
    maxLength: 60,
  });

  it("give nearly the scores of the weights that they were packed from", () => {
    fc.assert(
      fc.property(changes, int, (list, other) => {
        const weights = new Weights(5, 4);
        for (const [feature, right, wrong, size] of list) weights.change(Int32Array.of(feature), 1, right, wrong, size);
        const reader = new ByteReader(packWeights(weights, 0));
        const packed = new PackedLists(reader, new Kernel());
        const largest = Math.max(1, ...[...weights.entries()].flatMap(([, row]) => [...row].map(Math.abs)));
        for (const feature of [...list.map(([key]) => key), other]) {
          const wanted = scoresOf(weights, 5, feature);
          scoresOf(packed, 5, feature).forEach((score, c) => near(score, wanted[c] ?? 0, largest));
        }
        assert.ok(reader.atEnd);
      }),
    );
  });

  it("for a choice among three keep what the others are worth more than the first", () => {
    fc.assert(
      fc.property(changes, int, (list, other) => {
        const weights = new Weights(3, 4);
        for (const [feature, right, wrong, size] of list) weights.change(Int32Array.of(feature), 1, right, wrong, size);
        const packed = new PackedSteps(new ByteReader(packSteps(weights, 0)), new Kernel());
        const rows = [...weights.entries()].map(([, [a = 0, b = 0, c = 0]]) => [b - a, c - a]);
        const largest = Math.max(1, ...rows.flat().map(Math.abs));
        for (const feature of [...list.map(([key]) => key), other]) {
          const [first = 0, second = 0, third = 0] = scoresOf(weights, 3, feature);
          const scores = scoresOf(packed, 3, feature);
          near(scores[1] ?? 0, second - first, largest);
          near(scores[2] ?? 0, third - first, largest);
        }
      }),
    );
  });

  it("leave out the least of five features that fall into one bucket", () => {
    const keys = [1, 2, 3, 4, 5].map((rest) => (7 << 16) | rest);
    const steps = new Weights(3);
    const lists = new Weights(4);
    keys.forEach((key, at) => {
      steps.change(Int32Array.of(key), 1, 1, 0, at === 2 ? 1 : 10 + at);
      lists.change(Int32Array.of(key), 1, 1, 0, at === 2 ? 1 : 10 + at);
    });
    const packedSteps = new PackedSteps(new ByteReader(packSteps(steps, 0)), new Kernel());
    const packedLists = new PackedLists(new ByteReader(packWeights(lists, 0)), new Kernel());
    keys.forEach((key, at) => {
      assert.equal((scoresOf(packedSteps, 3, key)[1] ?? 0) > 0, at !== 2);
      assert.equal((scoresOf(packedLists, 4, key)[1] ?? 0) > 0, at !== 2);
    });
  });

  it("give the same scores whether all classes are asked for or a few, whatever number of classes a feature speaks for", () => {
    const weights = new Weights(20);
    for (let c = 1; c < 20; c++) {
      weights.change(Int32Array.of(1), 1, c, 0, c);
      if (c < 4) weights.change(Int32Array.of(2), 1, c, 0, 3 * c);
    }
    const packed = new PackedLists(new ByteReader(packWeights(weights, 0)), new Kernel());
    const all = scoresOf(packed, 20, 1, 2, 3);
    assert.deepEqual(
      all.map(
        (score, c) =>
          Math.round(score * 100) ===
          Math.round(((scoresOf(packed, 20, 1)[c] ?? 0) + (scoresOf(packed, 20, 2)[c] ?? 0)) * 100),
      ),
      all.map(() => true),
    );
    assert.ok((all[3] ?? 0) > (all[4] ?? 0) && (all[19] ?? 0) > (all[5] ?? 0));
    const few = new Float32Array(20);
    packed.score(Int32Array.of(1, 2, 3), 3, few, Uint8Array.of(3, 19));
    assert.deepEqual(
      [...few],
      all.map((score, c) => (c === 3 || c === 19 ? score : 0)),
    );
  });

  it("leave out what is small", () => {
    const weights = new Weights(3);
    weights.change(Int32Array.of(1), 1, 0, 1, 100);
    weights.change(Int32Array.of(2), 1, 0, 1, 1);
    const packed = new PackedSteps(new ByteReader(packSteps(weights, 0.05)), new Kernel());
    assert.deepEqual(scoresOf(packed, 3, 2), [0, 0, 0]);
    assert.notDeepEqual(scoresOf(packed, 3, 1), [0, 0, 0]);
  });
});

/** Within the steps of eight bits. */
function near(score: number, wanted: number, largest: number): void {
  const back = (score / 127 ** 2) * largest;
  assert.ok(Math.abs(back - wanted) <= 0.02 * largest, `${back} for ${wanted}`);
}
