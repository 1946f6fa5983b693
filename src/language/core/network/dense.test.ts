import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ADDED, CUT, NetworkMemory, STORED } from "./memory.ts";
import { activation, packDense, positiveCoding, signedCoding } from "./quantise.ts";
import { noise } from "./testing.ts";

const random = noise(3);
const floats = (count: number, scale = 1): Float32Array => Float32Array.from({ length: count }, () => scale * random());

/** What the kernel makes of a layer's bytes and rows of activations: `outs` floats for each. */
function stored(layer: Uint8Array, activations: Uint8Array, width: number, outs: number): Float32Array {
  const memory = new NetworkMemory();
  const rows = activations.length / width;
  const weights = memory.addressOf(layer);
  const from = memory.take(activations.length + 4 * width);
  const to = memory.take((rows + 4) * outs * 4);
  new Uint8Array(memory.buffer).set(activations, from);
  memory.run.dense(from, rows, width, weights, outs, to, 4 * outs, STORED);
  return new Float32Array(memory.buffer, to, rows * outs).slice();
}

/** The same by the layout that kernel/network/dense.ts draws, in whole numbers. */
function plainly(layer: Uint8Array, activations: Uint8Array, width: number, outs: number): Float32Array {
  const codes = new Int8Array(layer.buffer, 0, outs * width);
  const scales = new Float32Array(layer.buffer, outs * width, outs);
  const biases = new Float32Array(layer.buffer, outs * (width + 4), outs);
  return Float32Array.from({ length: (activations.length / width) * outs }, (_, at) => {
    const [row, out] = [Math.floor(at / outs), at % outs];
    let sum = 0;
    for (let k = 0; k < width; k++) {
      const cell = (out >> 3) * 8 * width + (k >> 2) * 32 + (out & 7) * 4 + (k & 3);
      sum += (codes[cell] ?? 0) * (activations[row * width + k] ?? 0);
    }
    return Math.fround(Math.fround(sum * (scales[out] ?? 0)) + (biases[out] ?? 0));
  });
}

describe("a dense layer in 8 bits", () => {
  it("gives what plain loops over its bytes give, for any number of rows", () => {
    for (const [rows, width, outs] of [
      [1, 16, 8],
      [3, 96, 24],
      [9, 192, 96],
    ] as const) {
      const layer = packDense({ weights: floats(outs * width), width, bias: floats(outs), from: positiveCoding(3) });
      const activations = Uint8Array.from({ length: rows * width }, () => 64 + 63 * random());
      assert.deepEqual(
        stored(layer, activations, width, outs),
        plainly(layer, activations, width, outs),
        `${rows} × ${width} × ${outs}`,
      );
    }
  });

  it("is exact where all activations and weights are as large as can be", () => {
    const width = 64;
    for (const sign of [1, -1]) {
      const weights = new Float32Array(8 * width).fill(sign);
      const layer = packDense({ weights, width, from: { scale: 127, zero: 0 } });
      const [sum = 0] = stored(layer, new Uint8Array(width).fill(127), width, 8);
      assert.ok(Math.abs(sum - sign * width) < 1e-4, `${sum}`);
    }
  });

  it("is near to what the layer gives in floats, with gain, shift and a sign", () => {
    const [width, outs] = [96, 8];
    const [weights, bias, gain, shift] = [floats(outs * width), floats(outs), floats(width, 2), floats(width)];
    const from = signedCoding(1);
    const layer = packDense({ weights, width, bias, gain, shift, from, times: 2 });
    const x = floats(width);
    const found = stored(
      layer,
      Uint8Array.from(x, (value) => activation(value, from)),
      width,
      outs,
    );
    for (let out = 0; out < outs; out++) {
      let sum = bias[out] ?? 0;
      x.forEach((value, k) => {
        sum += (weights[out * width + k] ?? 0) * (value * (gain[k] ?? 0) + (shift[k] ?? 0));
      });
      assert.ok(Math.abs((found[out] ?? 0) - 2 * sum) < 0.3, `${found[out]} instead of ${2 * sum}`);
    }
  });

  it("never chooses an output that only fills up", () => {
    const layer = packDense({ weights: new Float32Array(3 * 16).fill(-9), width: 16, from: positiveCoding(1) });
    const found = stored(layer, new Uint8Array(16).fill(127), 16, 8);
    assert.ok(Math.max(...found.subarray(3)) < Math.min(...found.subarray(0, 3)));
  });

  it("cuts outputs off below 0 and above 127", () => {
    const memory = new NetworkMemory();
    const bias = Float32Array.of(-5, 0, 0.4, 0.6, 99.6, 127, 128, 1e9);
    const weights = memory.addressOf(
      packDense({ weights: new Float32Array(8 * 16), width: 16, bias, from: positiveCoding(1) }),
    );
    const from = memory.take(64);
    const to = memory.take(64);
    memory.run.dense(from, 2, 16, weights, 8, to, 16, CUT);
    const cut = [0, 0, 0, 1, 100, 127, 127, 127];
    assert.deepEqual([...new Uint8Array(memory.buffer, to, 24)], [...cut, 0, 0, 0, 0, 0, 0, 0, 0, ...cut]);
  });

  it("adds to rows wherever they lie", () => {
    const memory = new NetworkMemory();
    const bias = Float32Array.of(1, 2, 3, 4, 5, 6, 7, 8);
    const weights = memory.addressOf(
      packDense({ weights: new Float32Array(8 * 16), width: 16, bias, from: positiveCoding(1) }),
    );
    const from = memory.take(64);
    const rows = memory.take(16);
    const places = [0, 1, 2, 3].map(() => memory.take(32));
    new Int32Array(memory.buffer, rows, 4).set(places.toReversed());
    for (let time = 0; time < 2; time++) memory.run.dense(from, 4, 16, weights, 8, rows, 0, ADDED);
    for (const place of places) {
      assert.deepEqual([...new Float32Array(memory.buffer, place, 8)], [2, 4, 6, 8, 10, 12, 14, 16]);
    }
  });
});
