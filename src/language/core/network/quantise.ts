import { padded } from "./shape.ts";

/** The largest activation, and the largest weight. */
export const LARGEST = 127;
/** What stands for 0 where activations have a sign. */
export const MIDDLE = 64;
/** Where activations have a sign, the largest is so far from the middle. */
const HALF = 63;

/** How numbers are activations: `value · scale + zero`. */
export interface Coding {
  readonly scale: number;
  readonly zero: number;
}

/** For numbers of both signs up to `largest`. */
export function signedCoding(largest: number): Coding {
  return { scale: HALF / largest, zero: MIDDLE };
}

export function positiveCoding(largest: number): Coding {
  return { scale: LARGEST / largest, zero: 0 };
}

/** A layer as it was learned: rows of weights by output. */
export interface DenseLayer {
  readonly weights: Float32Array;
  readonly width: number;
  readonly bias?: Float32Array | undefined;
  /** How its inputs are coded. */
  readonly from: Coding;
  /** Gain and shift of its inputs, which its weights take over. */
  readonly gain?: Float32Array | undefined;
  readonly shift?: Float32Array | undefined;
  /** What its outputs are multiplied by. */
  readonly times?: number;
}

/** Less than any score, for the outputs that only fill up. */
const NEVER = -1e30;

/** The bytes of a dense layer as kernel/network/dense.ts draws them. */
export function packDense(layer: DenseLayer): Uint8Array {
  const { weights, width } = layer;
  const outs = weights.length / width;
  const room = padded(outs);
  const bytes = new Uint8Array(room * (width + 8));
  const cells = new Int8Array(bytes.buffer, 0, room * width);
  const scales = new Float32Array(bytes.buffer, room * width, room);
  const biases = new Float32Array(bytes.buffer, room * (width + 4), room).fill(NEVER, outs);
  for (let out = 0; out < outs; out++) {
    const { codes, scale, bias } = packOutput(layer, out);
    codes.forEach((code, at) => (cells[cellOf(out, at, width)] = code));
    scales[out] = scale;
    biases[out] = bias;
  }
  return bytes;
}

/** Eight outputs together, four inputs of each at a time. */
function cellOf(out: number, at: number, width: number): number {
  return (out >> 3) * 8 * width + (at >> 2) * 32 + (out & 7) * 4 + (at & 3);
}

function packOutput(layer: DenseLayer, out: number): { codes: number[]; scale: number; bias: number } {
  const { weights, width, bias, from, gain, shift, times = 1 } = layer;
  const row = [...weights.subarray(out * width, (out + 1) * width)];
  const folded = row.map((weight, at) => weight * (gain?.[at] ?? 1));
  const shifted = row.reduce((sum, weight, at) => sum + weight * (shift?.[at] ?? 0), bias?.[out] ?? 0);
  const unit = unitOf(folded);
  const codes = folded.map((weight) => Math.round(weight / unit));
  const scale = unit / from.scale;
  const zeros = from.zero * scale * codes.reduce((sum, code) => sum + code, 0);
  return { codes, scale: scale * times, bias: (shifted - zeros) * times };
}

/** Never 0, so that one may divide by it. */
function unitOf(values: Iterable<number>): number {
  let most = 1e-20;
  for (const value of values) most = Math.max(most, Math.abs(value));
  return most / LARGEST;
}

/** Rows of embeddings as kernel/network/inputs.ts draws them, worth `unit` times what stands in the row. */
export function packEmbedding(values: Float32Array, width: number, unit: number): Uint8Array {
  const rows = values.length / width;
  const bytes = new Uint8Array(rows * (width + 2));
  const view = new DataView(bytes.buffer);
  for (let row = 0; row < rows; row++) {
    const own = values.subarray(row * width, (row + 1) * width);
    const times = Math.max(1, Math.min(MOST_UNITS, Math.ceil(unitOf(own) / unit)));
    own.forEach((value, at) => view.setInt8(row * (width + 2) + at, Math.round(value / (times * unit))));
    view.setInt16(row * (width + 2) + width, times, true);
  }
  return bytes;
}

const MOST_UNITS = 32_767;

/** The unit with which all rows of some tables can be packed. */
export function unitFor(tables: readonly Float32Array[]): number {
  return Math.max(...tables.map(unitOf)) / MOST_UNITS;
}

/** As the kernel does it: the nearest code, what is less or more is cut off. */
export function activation(value: number, { scale, zero }: Coding): number {
  return Math.max(0, Math.min(LARGEST, Math.round(value * scale + zero)));
}
