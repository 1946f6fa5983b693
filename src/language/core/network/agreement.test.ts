import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { wordsOf } from "../testing.ts";
import { FloatNetwork } from "./float.ts";
import { NetworkMemory } from "./memory.ts";
import { readNetwork } from "./network.ts";
import type { WrittenNetwork } from "./testing.ts";
import { emptyReading, idsOf, madeUp, network, NOTHING_KNOWN, SMALL } from "./testing.ts";

const SENTENCES = madeUp([1, 2, 3, 7, 25, 40, 5, 13, 30, 64, 1, 1, 90, 30, 119, 12]);

function largest(values: Float32Array): number {
  return values.indexOf(Math.max(...values));
}

/** Of all words the shares for which the network in floats chooses the same. */
function agreement({ weights, tables, bytes }: WrittenNetwork): { tags: number; labels: number; heads: number } {
  const words = wordsOf(SENTENCES);
  const out = emptyReading(words);
  readNetwork(bytes, NOTHING_KNOWN).read(words, out);
  const float = new FloatNetwork(weights);
  const same = { words: 0, tags: 0, labels: 0, heads: 0, best: 0 };
  words.from.forEach((from, sentence) => {
    const size = (words.to[sentence] ?? 0) - from;
    const z = float.encode(idsOf(words, sentence, tables));
    const { tags, arcs } = float.scores(z);
    const heads = out.heads.subarray(from, from + size);
    const labels = float.labels(z, heads);
    for (let at = 0; at < size; at++) {
      const row = (values: Float32Array, width: number): Float32Array => values.subarray(at * width, (at + 1) * width);
      same.words++;
      same.tags += largest(row(tags, SMALL.tags)) === out.tags[from + at] ? 1 : 0;
      same.labels += largest(row(labels, SMALL.labels)) === out.labels[from + at] ? 1 : 0;
      same.heads += row(arcs, size + 1)[heads[at] ?? 0] ?? 0;
    }
    same.best += floatTree(arcs, size);
  });
  return {
    tags: same.tags / same.words,
    labels: same.labels / same.words,
    heads: same.heads / same.best,
  };
}

/** What the best tree of these scores is worth; rows of children. */
function floatTree(arcs: Float32Array, count: number): number {
  const memory = new NetworkMemory();
  const columns = Math.ceil(count / 8) * 8;
  const scores = memory.take((count + 4) * columns * 4);
  const work = memory.take(24 * (count + 8) ** 2 + 48 * (count + 8));
  const heads = memory.take(4 * count + 16);
  const turned = new Float32Array(memory.buffer, scores, (count + 1) * columns);
  arcs.forEach((worth, at) => (turned[(at % (count + 1)) * columns + Math.floor(at / (count + 1))] = worth));
  memory.run.tree(scores, count, 4 * columns, work, heads);
  return [...new Int32Array(memory.buffer, heads, count)].reduce(
    (sum, head, at) => sum + (arcs[at * (count + 1) + head] ?? 0),
    0,
  );
}

describe("the network in 8 bits", () => {
  it("chooses what the network in floats chooses, but for close calls", () => {
    for (const seed of [1, 2, 3]) {
      const { tags, labels, heads } = agreement(network(SMALL, SENTENCES.slice(0, 9), seed));
      assert.ok(tags > 0.93, `tags ${tags}`);
      assert.ok(labels > 0.93, `labels ${labels}`);
      assert.ok(heads > 0.97 && heads < 1.0001, `trees are worth ${heads} of the best`);
    }
  });
});
