import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { TrainingData } from "./data.ts";
import { Scorer } from "./scorer.ts";
import type { NetworkWeights } from "../../src/language/core/network/shape.ts";
import { TINY, tinyData } from "./tiny.ts";
import type { NetworkOptions } from "./train.ts";
import { pretrainNetwork, trainNetwork, usualOptions } from "./train.ts";

const SHAPE = { ...TINY, columns: [40, 6, 5] };
const OPTIONS: NetworkOptions = {
  ...usualOptions([0.1, 0, 0]),
  epochs: 3,
  batchTokens: 30,
  threads: 1,
};

describe("trainNetwork", () => {
  const data = tinyData(SHAPE, 24, 8);

  it("learns a small set by heart", async () => {
    const told = toldApart(data);
    const options = { ...OPTIONS, unknown: [0, 0, 0], epochs: 150, rate: 1e-2, warmUp: 20, drops: NONE };
    const shape = { ...SHAPE, columns: [told.firsts.at(-1) ?? 0, 6, 5] };
    const losses: (readonly number[])[] = [];
    const weights = await trainNetwork(shape, told, options, (progress) => losses.push(progress.losses));
    const scorer = await Scorer.open(weights, told.tags.length);
    const { tags, arcs, labels, names, heads } = scorer.read(told, told.heads.map(rooted));
    assert.equal(missed(tags, told.tags), 0);
    assert.equal(missed(labels, told.labels), 0);
    assert.equal(missed(names, told.names), 0);
    arcs.forEach((scores, one) => {
      assert.equal(missed(scores, told.heads.slice(told.firsts[one], told.firsts[one + 1])), 0, `sentence ${one}`);
    });
    assert.equal(heads.length, told.heads.length);
    assert.ok((losses.at(-1) ?? []).every((loss) => loss < 0.1));
  });

  it("gives the same bytes for the same seed, with one thread or two, and others for another", async () => {
    const first = await trainNetwork(SHAPE, data, OPTIONS, ignore);
    const again = await trainNetwork(SHAPE, data, OPTIONS, ignore);
    const two = await trainNetwork(SHAPE, data, { ...OPTIONS, threads: 2 }, ignore);
    const twoAgain = await trainNetwork(SHAPE, data, { ...OPTIONS, threads: 2 }, ignore);
    assert.deepEqual(again.values, first.values);
    assert.deepEqual(two.values, first.values);
    assert.deepEqual(twoAgain.values, first.values);
    const other = await trainNetwork(SHAPE, data, { ...OPTIONS, seed: 2 }, ignore);
    assert.notDeepEqual(other.values, first.values);
  });

  it("leaves rows of tables alone that no batch touches", async () => {
    const wide = { ...SHAPE, columns: [90, 6, 5] };
    const start = await trainNetwork(wide, data, { ...OPTIONS, epochs: 0 }, ignore);
    const { values } = await trainNetwork(wide, data, OPTIONS, ignore, start);
    const used = 40 * wide.width;
    assert.deepEqual(firstTable(values).subarray(used), firstTable(start.values).subarray(used));
    assert.notDeepEqual(firstTable(values).subarray(0, wide.width), firstTable(start.values).subarray(0, wide.width));
  });

  it("refuses gold that is beyond the shape or the sentence", () => {
    const wrong: Partial<TrainingData>[] = [
      { tags: data.tags.with(0, SHAPE.tags) },
      { heads: data.heads.with(0, 99) },
      { labels: data.labels.with(0, -2) },
      { names: data.names.slice(1) },
      { ids: data.ids.with(0, 40) },
    ];
    for (const part of wrong) {
      assert.throws(() => trainNetwork(SHAPE, { ...data, ...part }, OPTIONS, ignore), RangeError);
    }
  });
});

describe("pretrainNetwork", () => {
  it("learns the classes of masked tokens, and training goes on from there", async () => {
    const data = tinyData(SHAPE, 24, 8);
    // A token's class is that of its neighbour's id, so it can be told without its own.
    const targets = data.tags.map((_, at) => (data.ids[Math.max(0, at - 1) * 3 + 2] ?? 0) % 5);
    const raw = { ids: data.ids, firsts: data.firsts, targets, classes: 5 };
    const losses: number[] = [];
    const options = { ...OPTIONS, epochs: 60, rate: 1e-2, warmUp: 20 };
    const start = await pretrainNetwork(SHAPE, raw, 0.2, options, ({ losses: of }) => losses.push(of[0] ?? 0));
    assert.ok(mean(losses.slice(-5)) < 0.6 * mean(losses.slice(0, 5)), `${losses[0]} to ${losses.at(-1)}`);
    assert.equal(start.values.has("masked"), false);
    const kept = await trainNetwork(SHAPE, data, { ...OPTIONS, epochs: 0 }, ignore, start);
    assert.deepEqual(kept.values, start.values);
  });
});

const NONE = { input: 0, block: 0, head: 0 };

function firstTable(values: NetworkWeights["values"]): Float32Array {
  return values.get("embed.0") ?? new Float32Array();
}

function ignore(): void {}

/** Every token has an id of its own in the first column. */
function toldApart(data: TrainingData): TrainingData {
  return { ...data, ids: data.ids.map((id, at) => (at % 3 === 0 ? at / 3 : id)) };
}

function rooted(head: number): number {
  return Math.max(0, head);
}

/** How many tokens with gold have a best class that is another. */
function missed(scores: Float32Array, gold: Int32Array): number {
  const classes = scores.length / gold.length;
  let wrong = 0;
  gold.forEach((right, at) => {
    const row = scores.subarray(at * classes, (at + 1) * classes);
    if (right >= 0 && row.indexOf(Math.max(...row)) !== right) wrong++;
  });
  return wrong;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
