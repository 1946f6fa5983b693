import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { growth } from "../../../testing/growth.ts";
import type { Words } from "../model/words.ts";
import { wordsOf } from "../testing.ts";
import type { Network } from "./network.ts";
import { readNetwork } from "./network.ts";
import type { NetworkReading } from "./reading.ts";
import { eachCell, emptyReading, madeUp, network, NOTHING_KNOWN, SMALL } from "./testing.ts";

const LENGTHS = [1, 2, 3, 7, 25, 40, 5, 13, 30, 64, 1, 1, 90, 30, 119, 12];
const SENTENCES = madeUp(LENGTHS);
const WRITTEN = network(SMALL, SENTENCES.slice(0, 9));

function open(): Network {
  return readNetwork(WRITTEN.bytes, NOTHING_KNOWN);
}

function reading(words: Words, by: Network = open()): NetworkReading {
  const out = emptyReading(words);
  by.read(words, out);
  return out;
}

describe("the network in 8 bits", () => {
  it("gives every sentence a tree with one root", () => {
    const words = wordsOf(SENTENCES);
    const { heads } = reading(words);
    words.from.forEach((from, sentence) => {
      const to = words.to[sentence] ?? 0;
      const own = [...heads.subarray(from, to)];
      assert.equal(own.filter((head) => head === 0).length, 1);
      assert.ok(own.every((head, at) => head >= 0 && head <= own.length && head !== at + 1));
    });
  });

  it("leaves alone what stands between sentences", () => {
    const words = wordsOf(SENTENCES);
    const { tags, heads, labels, outside } = reading(words);
    const inside = new Set<number>();
    eachCell(words, (at) => inside.add(at));
    for (let at = 0; at < words.size; at++) {
      const filled = [tags, heads, labels, outside].map((column) => column[at] !== -1);
      assert.deepEqual(new Set(filled), new Set([inside.has(at)]));
    }
  });

  it("reads a sentence in the same way wherever it stands", () => {
    const words = wordsOf(SENTENCES);
    const all = reading(words);
    SENTENCES.forEach((sentence, number) => {
      const alone = wordsOf([sentence]);
      const one = reading(alone);
      for (const column of ["tags", "heads", "labels", "outside"] as const) {
        assert.deepEqual(
          one[column].subarray(alone.from[0], alone.to[0]),
          all[column].subarray(words.from[number], words.to[number]),
        );
      }
    });
  });

  it("gives the worth of every label of names, and how much more that of none is than the best other", () => {
    const words = wordsOf(SENTENCES);
    const { names, outside } = reading(words);
    const rowAt = (at: number): Float32Array => names.subarray(at * SMALL.names, (at + 1) * SMALL.names);
    eachCell(words, (at) => {
      const [none = 0, ...others] = rowAt(at);
      assert.equal(outside[at], Math.fround(none - Math.max(...others)));
    });
    assert.ok(
      rowAt(0).every((worth) => worth === 0),
      "before the first sentence",
    );
  });

  it("keeps nothing from one document to the next", () => {
    const by = open();
    const words = wordsOf(SENTENCES);
    const before = reading(words, by);
    reading(wordsOf(madeUp([300, 2, 700], 9)), by);
    assert.deepEqual(reading(words, by), before);
    assert.deepEqual(reading(words), before);
  });

  it("reads documents without sentences, and sentences without words", () => {
    const by = open();
    assert.deepEqual([...reading(wordsOf([]), by).tags], [-1, -1, -1, -1]);
    const words = wordsOf(["", "Hello", ""]);
    const { heads, tags } = reading(words, by);
    assert.deepEqual([...heads.subarray(words.from[1], words.to[1])], [0]);
    assert.equal(tags.filter((tag) => tag >= 0).length, 1);
  });

  it("reads a sentence of 5,000 words in pieces that hang together", () => {
    const words = wordsOf(madeUp([5000]));
    const { heads } = reading(words);
    const own = heads.subarray(words.from[0], words.to[0]);
    assert.equal(own.filter((head) => head === 0).length, 1);
    own.forEach((_, at) => {
      let up = at + 1;
      for (let steps = 0; up !== 0; steps++) {
        assert.ok(steps < own.length, `word ${at} hangs on itself`);
        up = own[up - 1] ?? 0;
      }
    });
  });

  for (const [what, lengths] of [
    ["in one sentence", (length: number) => [length]],
    ["in many", (length: number) => Array.from({ length: length / 20 }, () => 20)],
  ] as const) {
    it(`costs in proportion to the words ${what}`, () => {
      const by = open();
      const [small, large] = [500, 4000].map((length) => wordsOf(madeUp(lengths(length))));
      const ratio = growth((length) => reading((length === 500 ? small : large) ?? wordsOf([]), by), 500);
      assert.ok(ratio < 30, `eight times the words cost ${ratio.toFixed(1)} times as much`);
    });
  }
});
