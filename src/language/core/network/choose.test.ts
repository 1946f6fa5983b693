import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { NetworkMemory } from "./memory.ts";

function chosen(rows: readonly (readonly number[])[]): number[] {
  const memory = new NetworkMemory();
  const width = rows[0]?.length ?? 0;
  const scores = memory.take(4 * width * rows.length);
  const to = memory.take(4 * rows.length);
  new Float32Array(memory.buffer, scores, width * rows.length).set(rows.flat());
  memory.run.choose(scores, rows.length, width, to);
  return [...new Int32Array(memory.buffer, to, rows.length)];
}

describe("the best of a row", () => {
  it("is found wherever it stands, and below 0", () => {
    for (let best = 0; best < 24; best++) {
      assert.deepEqual(chosen([Array.from({ length: 24 }, (_, at) => (at === best ? -1 : -2 - at))]), [best]);
    }
  });

  it("is the first of several", () => {
    assert.deepEqual(
      chosen([
        [0, 1, 1, 0, 1, 0, 0, 1],
        [0, 0, 0, 0, 0, 0, 0, 0],
        [0, 0, 0, 7, 7, 7, 0, 0],
      ]),
      [1, 0, 3],
    );
  });
});

describe("how much more a word is worth outside of names", () => {
  it("is told from the best label that is part of a name; what fills up the row does not count", () => {
    const memory = new NetworkMemory();
    const rows = [
      [3, 1, 2, -1, -5, 9, 9, 9],
      [-4, -3, -9, -8, -7, 0, 0, 0],
    ];
    const [scores, to] = [memory.take(64), memory.take(8)];
    new Float32Array(memory.buffer, scores, 16).set(rows.flat());
    memory.run.outside(scores, 2, 8, 5, to);
    assert.deepEqual([...new Float32Array(memory.buffer, to, 2)], [1, -1]);
  });
});
