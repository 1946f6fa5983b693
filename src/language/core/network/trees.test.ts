import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { STEPS, stepOf } from "./distance.ts";
import { NetworkMemory } from "./memory.ts";
import { FAR_MIDDLE, takeSteps } from "./rooms.ts";
import { padded } from "./shape.ts";
import { noise } from "./testing.ts";

/** Scores by head (0: root) and child, as the kernel reads them. */
interface Scores {
  readonly count: number;
  readonly worth: (head: number, child: number) => number;
}

function randomScores(count: number, seed: number): Scores {
  const random = noise(seed);
  const table = Float32Array.from({ length: (count + 1) * count }, random);
  return { count, worth: (head, child) => table[head * count + child - 1] ?? 0 };
}

function laid(memory: NetworkMemory, { count, worth }: Scores): { scores: number; stride: number; work: number } {
  const columns = padded(count);
  const scores = memory.take((count + 4) * columns * 4);
  const table = new Float32Array(memory.buffer, scores, (count + 1) * columns);
  for (let head = 0; head <= count; head++) {
    for (let child = 1; child <= count; child++) table[head * columns + child - 1] = worth(head, child);
  }
  return { scores, stride: 4 * columns, work: memory.take(24 * (count + 8) * (count + 8) + 48 * (count + 8)) };
}

/** By Eisner's algorithm alone. */
function treeOf(scores: Scores): number[] {
  const memory = new NetworkMemory();
  const { scores: at, stride, work } = laid(memory, scores);
  const heads = memory.take(4 * scores.count + 16);
  memory.run.tree(at, scores.count, stride, work, heads);
  return [...new Int32Array(memory.buffer, heads, scores.count)];
}

/** As the network asks for it. */
function arcsOf(scores: Scores): number[] {
  const memory = new NetworkMemory();
  const { scores: at, stride, work } = laid(memory, scores);
  const heads = memory.take(4 * scores.count + 16);
  memory.run.arcs(at, scores.count, stride, work, heads);
  return [...new Int32Array(memory.buffer, heads, scores.count)];
}

/** Heads that make one tree with one root and no arcs that cross. */
function isTree(heads: readonly number[]): boolean {
  const reachesRoot = heads.every((_, word) => {
    let at = word + 1;
    for (let steps = 0; at !== 0 && steps <= heads.length; steps++) at = heads[at - 1] ?? 0;
    return at === 0;
  });
  const arcs = heads.flatMap((head, word) =>
    head === 0 ? [] : [[Math.min(head, word + 1), Math.max(head, word + 1)]],
  );
  const crosses = arcs.some(([a = 0, b = 0]) => arcs.some(([c = 0, d = 0]) => a < c && c < b && b < d));
  const [root = 0] = heads.flatMap((head, word) => (head === 0 ? [word + 1] : []));
  const covers = arcs.some(([a = 0, b = 0]) => a < root && root < b);
  return reachesRoot && !crosses && !covers && heads.filter((head) => head === 0).length === 1;
}

function sumOf({ worth }: Scores, heads: readonly number[]): number {
  return heads.reduce((sum, head, word) => sum + worth(head, word + 1), 0);
}

/** The most that a tree is worth, by trying all heads of all words. */
function mostWorth(scores: Scores): number {
  const { count } = scores;
  let most = -Infinity;
  for (let number = 0; number < (count + 1) ** count; number++) {
    const heads = Array.from({ length: count }, (_, word) => Math.floor(number / (count + 1) ** word) % (count + 1));
    if (isTree(heads)) most = Math.max(most, sumOf(scores, heads));
  }
  return most;
}

describe("the best tree", () => {
  it("is worth as much as the best of all", () => {
    for (let count = 1; count <= 5; count++) {
      for (let seed = 1; seed <= 6; seed++) {
        const scores = randomScores(count, 10 * count + seed);
        const heads = treeOf(scores);
        assert.ok(isTree(heads), heads.join(" "));
        assert.ok(Math.abs(sumOf(scores, heads) - mostWorth(scores)) < 1e-5, heads.join(" "));
      }
    }
  });

  it("has one root and no arcs that cross, however long the sentence", () => {
    for (const count of [1, 2, 3, 4, 6, 7, 8, 9, 16, 33, 64, 119, 120]) {
      assert.ok(isTree(treeOf(randomScores(count, count))), `${count} words`);
    }
  });

  it("is the same whether it is found at once or searched for", () => {
    const chain: Scores = { count: 9, worth: (head, child) => (head === child - 1 ? 2 : 0) };
    assert.deepEqual(treeOf(chain), [0, 1, 2, 3, 4, 5, 6, 7, 8]);
    assert.deepEqual(arcsOf(chain), treeOf(chain));
    for (let seed = 1; seed < 30; seed++) {
      const scores = randomScores(6, seed);
      assert.deepEqual(arcsOf(scores), treeOf(scores));
    }
  });
});

/** What arcs are worth after `weigh`, by head (0: root) and child, with floats for each child and head and step. */
function weighed(before: Scores, behind: Scores, childAt: Float32Array, headAt: Float32Array): Float32Array[] {
  const { count } = before;
  const memory = new NetworkMemory();
  const { scores, stride } = laid(memory, before);
  const other = laid(memory, behind).scores;
  const [children, heads] = [childAt, headAt].map((values) => {
    const at = memory.take(4 * values.length);
    new Float32Array(memory.buffer, at, values.length).set(values);
    return at;
  }) as [number, number];
  const steps = takeSteps(memory);
  memory.run.weigh(scores, other, count, stride, children, heads, 4 * STEPS, steps, FAR_MIDDLE);
  return Array.from({ length: count + 1 }, (_, head) =>
    new Float32Array(memory.buffer, scores + head * stride, count).slice(),
  );
}

describe("what arcs are worth", () => {
  it("is what the words say to each other on that side and to the distance between them", () => {
    const count = 40;
    const [before, behind] = [randomScores(count, 1), randomScores(count, 2)];
    const random = noise(3);
    const [childAt, headAt] = [1, 2].map(() => Float32Array.from({ length: count * STEPS }, random)) as [
      Float32Array,
      Float32Array,
    ];
    const found = weighed(before, behind, childAt, headAt);
    for (let child = 1; child <= count; child++) {
      for (let head = 0; head <= count; head++) {
        if (head === child) continue;
        const step = head === 0 ? 0 : stepOf(head - child);
        const pair = (head > child ? behind : before).worth(head, child);
        const alone = head === 0 ? 0 : (headAt[(head - 1) * STEPS + step] ?? 0);
        const wanted = pair + (childAt[(child - 1) * STEPS + step] ?? 0) + alone;
        assert.ok(Math.abs((found[head]?.[child - 1] ?? 0) - wanted) < 1e-5, `${head} over ${child}`);
      }
    }
  });

  it("is next to nothing for a word under itself", () => {
    const own: Scores = { count: 5, worth: (head, child) => (head === child ? 99 : 0) };
    const found = weighed(own, own, new Float32Array(5 * STEPS), new Float32Array(5 * STEPS));
    for (let word = 1; word <= 5; word++) assert.ok((found[word]?.[word - 1] ?? 0) < -1e20);
  });
});
