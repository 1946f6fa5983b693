import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { NetworkMemory } from "./memory.ts";
import { activation, packEmbedding, positiveCoding, signedCoding, unitFor } from "./quantise.ts";
import { noise } from "./testing.ts";

const WIDTH = 16;

describe("activations", () => {
  it("are from 0 to 127, and what is larger is cut off", () => {
    assert.deepEqual(
      [-9, 0, 1, 2, 9].map((value) => activation(value, positiveCoding(2))),
      [0, 0, 64, 127, 127],
    );
  });

  it("have their 0 in the middle where there is a sign", () => {
    assert.deepEqual(
      [-9, -2, 0, 2, 9].map((value) => activation(value, signedCoding(2))),
      [0, 1, 64, 127, 127],
    );
  });
});

describe("embeddings in 8 bits", () => {
  it("keep small rows as fine as large ones", () => {
    const random = noise(4);
    const rows = [10, 1, 0.01];
    const table = Float32Array.from(
      { length: rows.length * WIDTH },
      (_, at) => (rows[Math.floor(at / WIDTH)] ?? 0) * random(),
    );
    const unit = unitFor([table]);
    const view = new DataView(packEmbedding(table, WIDTH, unit).buffer);
    rows.forEach((size, row) => {
      const at = row * (WIDTH + 2);
      const one = unit * view.getInt16(at + WIDTH, true);
      for (let k = 0; k < WIDTH; k++) {
        const error = Math.abs(view.getInt8(at + k) * one - (table[row * WIDTH + k] ?? 0));
        assert.ok(error < size / 200, `${error} in a row of ${size}`);
      }
    });
  });

  it("hold rows of zeros", () => {
    const table = new Float32Array(2 * WIDTH).fill(1, WIDTH);
    const view = new DataView(packEmbedding(table, WIDTH, unitFor([table])).buffer);
    assert.equal(view.getInt8(0), 0);
    assert.equal(view.getInt8(WIDTH + 2), 127);
  });

  it("are added up and normed by the kernel", () => {
    const random = noise(6);
    const table = Float32Array.from({ length: 5 * WIDTH }, random);
    const memory = new NetworkMemory();
    const unit = unitFor([table]);
    const at = memory.addressOf(packEmbedding(table, WIDTH, unit));
    const [ids, norms, to] = [memory.take(64), memory.take(8 * WIDTH), memory.take(4 * WIDTH)];
    const rows = [4, 0, 2];
    new Int32Array(memory.buffer, ids, 3).set(rows.map((row) => at + row * (WIDTH + 2)));
    new Float32Array(memory.buffer, norms, 2 * WIDTH).fill(2, 0, WIDTH).fill(0.5, WIDTH);
    memory.run.embed(ids, 1, 3, WIDTH, unit, norms, to);
    const sums = Array.from({ length: WIDTH }, (_, k) =>
      rows.reduce((sum, row) => sum + (table[row * WIDTH + k] ?? 0), 0),
    );
    const mean = sums.reduce((sum, value) => sum + value) / WIDTH;
    const deviation = Math.sqrt(sums.reduce((sum, value) => sum + (value - mean) ** 2, 0) / WIDTH);
    const found = new Float32Array(memory.buffer, to, WIDTH);
    sums.forEach((sum, k) => {
      const expected = (2 * (sum - mean)) / deviation + 0.5;
      assert.ok(Math.abs((found[k] ?? 0) - expected) < 0.05, `${found[k]} instead of ${expected}`);
    });
  });
});
