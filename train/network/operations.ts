import type { Matrix, Tape } from "./tape.ts";

const FLOAT = 4;

/** Layer norm with the gain and the shift of that name. */
export function norm(tape: Tape, x: Matrix, name: string): Matrix {
  const { kernels } = tape.space;
  const gain = tape.parameter(`${name}.gain`);
  const shift = tape.parameter(`${name}.shift`);
  const y = tape.matrix(x.rows, x.columns);
  const stats = tape.take(2 * x.rows);
  kernels.normForward(x.at, y.at, stats, gain.at, shift.at, x.rows, x.columns);
  tape.onReturn(() => {
    const { gradient } = gain;
    kernels.normBackward(x.at, x.gradient, y.gradient, stats, gain.at, gradient, shift.gradient, x.rows, x.columns);
  });
  return y;
}

/** Each channel's weighted sum over the neighbours within the sentence. */
export function taps(tape: Tape, x: Matrix, layer: string, firsts: Int32Array): Matrix {
  const { kernels } = tape.space;
  const weights = tape.parameter(`${layer}.taps`);
  const bias = tape.parameter(`${layer}.tapBias`);
  const y = tape.matrix(x.rows, x.columns);
  const k = weights.rows;
  const sentences = bordersOf(firsts, x.stride * FLOAT);
  for (const { at, rows } of sentences) {
    kernels.tapsForward(x.at + at, y.at + at, weights.at, bias.at, k, rows, x.columns);
  }
  tape.onReturn(() => {
    kernels.sumRows(bias.gradient, y.gradient, y.rows, y.stride);
    const { at: tap, gradient } = weights;
    for (const { at, rows } of sentences) {
      kernels.tapsBackward(x.at + at, x.gradient + at, y.gradient + at, tap, gradient, k, rows, x.columns);
    }
  });
  return y;
}

/** relu, with dropout of what comes out. */
export function relu(tape: Tape, x: Matrix, drop: number): Matrix {
  const { kernels } = tape.space;
  const y = tape.matrix(x.rows, x.columns);
  const { limit, scale } = dropping(tape, drop);
  kernels.reluForward(y.at, x.at, x.rows * x.stride, tape.seed(), limit, scale);
  tape.onReturn(() => kernels.reluBackward(x.gradient, y.at, y.gradient, y.rows * y.stride, scale));
  return y;
}

/** x + y, or y alone, with dropout of y. */
export function added(tape: Tape, x: Matrix | undefined, y: Matrix, drop: number): Matrix {
  const { kernels } = tape.space;
  const sum = tape.matrix(y.rows, y.columns);
  const count = y.rows * y.stride;
  const { limit, scale } = dropping(tape, drop);
  const seed = tape.seed();
  kernels.clear(sum.at, count);
  if (x !== undefined) kernels.add(sum.at, x.at, count);
  kernels.addDropped(sum.at, y.at, count, seed, limit, scale);
  tape.onReturn(() => {
    if (x !== undefined) kernels.add(x.gradient, sum.gradient, count);
    kernels.addDropped(y.gradient, sum.gradient, count, seed, limit, scale);
  });
  return sum;
}

/** By row the sum of `each` rows that lie elsewhere, given by the addresses of values and of gradients. */
export function gathered(tape: Tape, values: Int32Array, gradients: Int32Array, each: number, columns: number): Matrix {
  const { kernels } = tape.space;
  const y = tape.matrix(values.length / each, columns);
  kernels.gather(y.at, tape.ints(values), each, y.rows, y.stride);
  if (!tape.learns) return y;
  const to = tape.ints(gradients);
  tape.onReturn(() => kernels.scatter(y.gradient, to, each, y.rows, y.stride));
  return y;
}

/** Σ weights · −ln softmax[gold]; a gold of −1 costs nothing. The scores are lost. */
export function crossEntropy(tape: Tape, scores: Matrix, gold: Int32Array, weights: ArrayLike<number>): number {
  const { kernels } = tape.space;
  const { at, gradient, rows, stride, columns } = scores;
  const loss = kernels.crossEntropy(at, tape.ints(gold), tape.floats(weights), rows, stride, columns);
  kernels.add(gradient, at, rows * stride);
  return loss;
}

function dropping(tape: Tape, drop: number): { limit: number; scale: number } {
  if (!tape.learns || drop === 0) return { limit: 0, scale: 1 };
  return { limit: Math.floor(drop * 2 ** 32), scale: 1 / (1 - drop) };
}

function bordersOf(firsts: Int32Array, width: number): { at: number; rows: number }[] {
  const borders = [];
  for (let one = 0; one + 1 < firsts.length; one++) {
    const from = firsts[one] ?? 0;
    borders.push({ at: from * width, rows: (firsts[one + 1] ?? from) - from });
  }
  return borders;
}
