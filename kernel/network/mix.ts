// What words make of their neighbours.

import { normRow } from "./norm";

/**
 * Norms what the taps give for each of `count` rows at `x`, as activations. A sentence has so many rows of zeros on
 * both sides as a tap reaches, and readable memory after that; `taps` are rows of weights by place, then the biases.
 *
 *     x     0 0 0 │ word word word │ 0 0 0        `work` has room for four rows
 */
export function mix(
  x: usize,
  count: u32,
  width: u32,
  reach: u32,
  taps: usize,
  scale: f32,
  work: usize,
  to: usize,
): void {
  const bytes = (<usize>width) << 2;
  const first = x - <usize>reach * bytes;
  for (let row: u32 = 0; row < count; row += 4) {
    const from = first + <usize>row * bytes;
    tapFour(from, bytes, taps, 2 * reach + 1, work);
    for (let one: u32 = 0, ones = min<u32>(4, count - row); one < ones; one++) {
      normRow(work + <usize>one * bytes, width, scale, to);
      to += width;
    }
  }
}

function tapFour(from: usize, bytes: usize, taps: usize, count: u32, to: usize): void {
  const biases = taps + <usize>count * bytes;
  for (let at: usize = 0; at < bytes; at += 16) {
    let a = v128.load(biases + at);
    let b = a;
    let c = a;
    let d = a;
    let x = from + at;
    for (let tap = taps + at; tap < biases; tap += bytes) {
      const weight = v128.load(tap);
      a = f32x4.add(a, f32x4.mul(weight, v128.load(x)));
      b = f32x4.add(b, f32x4.mul(weight, v128.load(x + bytes)));
      c = f32x4.add(c, f32x4.mul(weight, v128.load(x + 2 * bytes)));
      d = f32x4.add(d, f32x4.mul(weight, v128.load(x + 3 * bytes)));
      x += bytes;
    }
    v128.store(to + at, a);
    v128.store(to + at + bytes, b);
    v128.store(to + at + 2 * bytes, c);
    v128.store(to + at + 3 * bytes, d);
  }
}
