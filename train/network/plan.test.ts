import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Random } from "../language/random.ts";
import { goldBatches, maskedBatches } from "./batches.ts";
import { mostTokens, planEpochs } from "./plan.ts";
import { TINY, tinyData } from "./tiny.ts";

const KEPT = [0, 0, 0];

describe("planEpochs", () => {
  const { firsts } = tinyData(TINY, 50, 1);
  const plan = planEpochs(firsts, 3, 40, new Random(1));
  const lengthOf = (one: number): number => (firsts[one + 1] ?? 0) - (firsts[one] ?? 0);

  it("has every sentence once in each epoch, in orders of their own", () => {
    const orders = plan.map((epoch) => epoch.flat(2));
    for (const order of orders) {
      assert.deepEqual(
        order.toSorted((a, b) => a - b),
        Array.from({ length: 50 }, (_, one) => one),
      );
    }
    assert.notDeepEqual(orders[0], orders[1]);
  });

  it("makes halves that differ by no more than a sentence", () => {
    for (const [first, second] of plan.flat()) {
      const [a, b] = [first, second].map((half) => half.reduce((sum, one) => sum + lengthOf(one), 0));
      assert.ok(Math.abs((a ?? 0) - (b ?? 0)) <= 8);
    }
  });

  it("knows the largest half and the longest sentence", () => {
    const halves = plan.flat(2).map((half) => half.reduce((sum, one) => sum + lengthOf(one), 0));
    assert.deepEqual(mostTokens(plan, firsts), { half: Math.max(...halves), sentence: 8 });
  });

  it("has nothing to plan without sentences", () => {
    assert.deepEqual(planEpochs(Int32Array.of(0), 1, 40, new Random(1)), [[]]);
  });
});

describe("batches", () => {
  const data = tinyData(TINY, 12, 5);
  const halves = [
    [11, 0, 9, 3],
    [5, 10],
  ] as const;

  it("have sentences with trees first, and weights that make means", () => {
    const both = goldBatches(data, halves, KEPT, new Random(1));
    assert.deepEqual(
      both.map(({ trees }) => trees),
      [2, 1],
    );
    const [first, second] = both;
    const inTrees = [...first.tags, ...second.tags].filter((tag) => tag >= 0).length;
    assert.ok(Math.abs((first.treeWeights[0] ?? 0) - 1 / inTrees) < 1e-6);
    assert.deepEqual([...first.tags.subarray(0, first.firsts[2])].includes(-1), false);
    assert.deepEqual(new Set(first.tags.subarray(first.firsts[2] ?? 0)), new Set([-1]));
    const length = (data.firsts[1] ?? 0) - (data.firsts[0] ?? 0);
    assert.deepEqual(first.ids.slice(0, length * 3), data.ids.slice(0, length * 3));
    const all = first.tags.length + second.tags.length;
    assert.ok(Math.abs((first.nameWeights[0] ?? 0) - (data.nameWeight[0] ?? 0) / all) < 1e-6);
  });

  it("lose ids of a column as often as is asked", () => {
    const many = tinyData({ ...TINY, columns: [9, 6, 5] }, 2000, 3);
    const [{ ids }] = goldBatches(
      many,
      [Array.from({ length: 2000 }, (_, one) => one), []],
      [0.5, 0, 0],
      new Random(1),
    );
    const zeros = [0, 1].map(
      (column) => ids.filter((id, at) => at % 3 === column && id === 0).length / (ids.length / 3),
    );
    assert.ok(Math.abs((zeros[0] ?? 0) - (0.5 + 0.5 / 9)) < 0.02);
    assert.ok(Math.abs((zeros[1] ?? 0) - 1 / 6) < 0.02);
  });

  it("take all ids from masked tokens, and ask only those that have a class", () => {
    const raw = { ids: data.ids.map((id) => Math.max(1, id)), firsts: data.firsts, targets: data.names, classes: 6 };
    const [first, second] = maskedBatches(raw, halves, KEPT, 0.5, new Random(1));
    assert.ok(first.masked.length > 0);
    for (const at of first.masked) assert.deepEqual([...first.ids.subarray(at * 3, at * 3 + 3)], [0, 0, 0]);
    assert.equal(first.targets.includes(-1), false);
    const sum = [...first.weights, ...second.weights].reduce((total, weight) => total + weight, 0);
    assert.ok(Math.abs(sum - 1) < 1e-6);
  });
});
