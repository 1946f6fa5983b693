import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { BEGIN, END, INSIDE, labelFor, OUTSIDE, SINGLE } from "../../src/language/core/names/labels.ts";
import { LabelPath } from "../../src/language/core/names/path.ts";
import { ChainLearner } from "./chain.ts";
import type { Chain, ChainOptions } from "./chain.ts";

const LABELS = 5;
const [B, I, E, S] = [labelFor(0, BEGIN), labelFor(0, INSIDE), labelFor(0, END), labelFor(0, SINGLE)];
const OPTIONS: ChainOptions = { epochs: 60, seed: 1, step: 0.2, decay: 0.01, unknown: 0, recall: 0 };

/** Words of one feature each, and one of memory. */
function chainOf(features: readonly number[], gold: readonly number[], memory = 0): Chain {
  return {
    rows: Int32Array.from(features.flatMap((feature) => [feature, memory])),
    gold: Uint8Array.from(gold),
    times: 1,
  };
}

function learnerOf(chains: readonly Chain[], options: Partial<ChainOptions> = {}, own = [false, false]): ChainLearner {
  const learner = new ChainLearner({ labels: LABELS, features: 10, own, memory: 1 });
  learner.learn(chains, { ...OPTIONS, ...options });
  return learner;
}

function labelsBy(learner: ChainLearner, features: readonly number[]): number[] {
  const worth = Float32Array.from(features.flatMap((feature) => [...learner.rowOf(feature)]));
  const out = new Int32Array(features.length);
  new LabelPath(LABELS, learner.after).read(worth, 0, features.length, out);
  return [...out];
}

function largest(learner: ChainLearner): number {
  return Math.max(...learner.rowOf(3).map(Math.abs));
}

describe("a chain of labels", () => {
  const chains = [chainOf([1, 2, 3], [B, I, E]), chainOf([1, 4], [S, OUTSIDE]), chainOf([4, 4], [OUTSIDE, OUTSIDE])];

  it("learns labels by what they are beside, not only by the word", () => {
    const learner = learnerOf(chains);
    assert.deepEqual(labelsBy(learner, [1, 2, 3]), [B, I, E]);
    assert.deepEqual(labelsBy(learner, [1, 4]), [S, OUTSIDE]);
  });

  it("learns what follows what", () => {
    const learner = learnerOf([chainOf([1, 1], [S, OUTSIDE]), chainOf([1, 1, 1], [S, OUTSIDE, S])]);
    assert.ok((learner.after[S * LABELS + OUTSIDE] ?? 0) > (learner.after[S * LABELS + S] ?? 0));
    assert.deepEqual(labelsBy(learner, [1, 1, 1]), [S, OUTSIDE, S]);
  });

  it("gives the same weights twice, and smaller ones the more they decay", () => {
    assert.deepEqual(learnerOf(chains).rowOf(3), learnerOf(chains).rowOf(3));
    assert.ok(largest(learnerOf(chains, { decay: 3 })) < largest(learnerOf(chains)));
  });

  it("learns from memory only where it is asked to", () => {
    const remembered = [chainOf([1], [S], 8), chainOf([1], [OUTSIDE], 9)];
    assert.ok(
      learnerOf(remembered)
        .rowOf(8)
        .every((weight) => weight === 0),
    );
    assert.ok((learnerOf(remembered, { recall: 0.5 }).rowOf(8)[S] ?? 0) > 0.5);
  });

  it("learns nothing from a word's own features where it is always unknown", () => {
    const learner = learnerOf(chains, { unknown: 1 }, [true, false]);
    assert.ok(learner.rowOf(1).every((weight) => weight === 0));
  });
});
