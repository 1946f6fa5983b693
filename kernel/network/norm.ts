// Layer norms: rows of f32, `width` (of sixteen) numbers each.

import { cut } from "./dense";

const EPSILON: f32 = 1e-5;

/** The sum of four numbers. */
export function sumOf(four: v128): f32 {
  const pairs = f32x4.add(four, i8x16.shuffle(four, four, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7));
  return f32x4.extract_lane(pairs, 0) + f32x4.extract_lane(pairs, 1);
}

/** One over the standard deviation. */
export function sharpness(squares: f32, mean: f32, width: u32): f32 {
  const variance = max<f32>(squares / <f32>width - mean * mean, 0);
  return <f32>1 / sqrt<f32>(variance + EPSILON);
}

/** Norms the `count` rows whose addresses stand in a list, as activations. */
export function norm(rows: usize, count: u32, width: u32, scale: f32, to: usize): void {
  for (const end = rows + ((<usize>count) << 2); rows < end; rows += 4) {
    normRow(<usize>load<u32>(rows), width, scale, to);
    to += width;
  }
}

/** A layer norm without gain and shift, which the next layer's weights hold; 64 stands for 0. */
export function normRow(from: usize, width: u32, scale: f32, to: usize): void {
  const end = from + (width << 2);
  let sum = f32x4.splat(0);
  let squares = f32x4.splat(0);
  for (let at = from; at < end; at += 16) {
    const value = v128.load(at);
    sum = f32x4.add(sum, value);
    squares = f32x4.add(squares, f32x4.mul(value, value));
  }
  const mean = sumOf(sum) / <f32>width;
  const factor = sharpness(sumOf(squares), mean, width) * scale;
  const times = f32x4.splat(factor);
  const plus = f32x4.splat(<f32>64 - mean * factor);
  for (let at = from; at < end; at += 64) {
    const a = cut(f32x4.add(f32x4.mul(v128.load(at), times), plus));
    const b = cut(f32x4.add(f32x4.mul(v128.load(at, 16), times), plus));
    const c = cut(f32x4.add(f32x4.mul(v128.load(at, 32), times), plus));
    const d = cut(f32x4.add(f32x4.mul(v128.load(at, 48), times), plus));
    v128.store(to, i8x16.narrow_i16x8_s(i16x8.narrow_i32x4_s(a, b), i16x8.narrow_i32x4_s(c, d)));
    to += 16;
  }
}
