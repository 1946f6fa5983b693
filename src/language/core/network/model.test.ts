import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readModel, writeModel } from "../model/file.ts";
import { wordsOf } from "../testing.ts";
import { NetworkMemory } from "./memory.ts";
import type { Network } from "./network.ts";
import { readNetwork } from "./network.ts";
import { emptyReading, madeUp, network, NOTHING_KNOWN, SMALL } from "./testing.ts";

const SENTENCES = madeUp([3, 12, 30]);
const WRITTEN = network(SMALL, SENTENCES);

function open(): Network {
  return readNetwork(WRITTEN.bytes, NOTHING_KNOWN);
}

function tagsOf(by: Network): Int32Array {
  const words = wordsOf(SENTENCES);
  const out = emptyReading(words);
  by.read(words, out);
  return out.tags;
}

describe("the file of a network", () => {
  it("is used where it lies in the kernel's memory", () => {
    const memory = new NetworkMemory();
    const room = memory.room(WRITTEN.bytes.length);
    room.set(WRITTEN.bytes);
    assert.deepEqual(tagsOf(readNetwork(room, NOTHING_KNOWN, memory)), tagsOf(open()));
  });

  it("tells what its numbers stand for", () => {
    assert.deepEqual(open().lexicon.types, ["type0", "type1"]);
    assert.equal(open().lexicon.tags.length, SMALL.tags);
  });

  it("is refused when it is damaged, or parts are missing or of another size", () => {
    const changed = WRITTEN.bytes.slice();
    changed[5000] = (changed[5000] ?? 0) ^ 4;
    assert.throws(() => readNetwork(changed, NOTHING_KNOWN), RangeError);
    assert.throws(() => readNetwork(WRITTEN.bytes.subarray(0, 9000), NOTHING_KNOWN), RangeError);
    const parts = readModel(WRITTEN.bytes);
    for (const [name, bytes] of parts) {
      const without = new Map([...parts].filter(([other]) => other !== name));
      assert.throws(() => readNetwork(writeModel(without), NOTHING_KNOWN), RangeError, `without ${name}`);
      const short = new Map(parts).set(name, bytes.subarray(0, bytes.length - 1));
      assert.throws(() => readNetwork(writeModel(short), NOTHING_KNOWN), RangeError, `${name} is short`);
    }
  });
});
