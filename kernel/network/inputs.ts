// The first rows of words: f32, `width` (of sixteen) numbers each.

import { sharpness, sumOf } from "./norm";

/**
 * Rows of inputs: for each of `count` words the rows of all `columns` of embeddings are added up and normed. A row of
 * an embedding is `width` signed bytes and, in 16 bits, how many times `unit` one of them is worth; `rows` holds the
 * rows' addresses, word by word; `norms` holds gain and shift.
 */
export function embed(rows: usize, count: u32, columns: u32, width: u32, unit: f32, norms: usize, to: usize): void {
  const bytes = (<usize>width) << 2;
  const one = f32x4.splat(unit);
  for (let word: u32 = 0; word < count; word++) {
    addRows(rows, columns, width, to);
    let sum = f32x4.splat(0);
    let squares = f32x4.splat(0);
    for (let at = to, end = to + bytes; at < end; at += 16) {
      const value = f32x4.mul(f32x4.convert_i32x4_s(v128.load(at)), one);
      v128.store(at, value);
      sum = f32x4.add(sum, value);
      squares = f32x4.add(squares, f32x4.mul(value, value));
    }
    const mean = sumOf(sum) / <f32>width;
    const sharp = f32x4.splat(sharpness(sumOf(squares), mean, width));
    const middle = f32x4.splat(mean);
    for (let at: usize = 0; at < bytes; at += 16) {
      const value = f32x4.mul(f32x4.sub(v128.load(to + at), middle), sharp);
      v128.store(to + at, f32x4.add(f32x4.mul(value, v128.load(norms + at)), v128.load(norms + bytes + at)));
    }
    rows += columns << 2;
    to += bytes;
  }
}

/** The sum of some rows of embeddings, in whole numbers: the order does not matter. */
function addRows(rows: usize, columns: u32, width: u32, to: usize): void {
  for (let chunk: usize = 0; chunk < <usize>width; chunk += 16) {
    let a = i32x4.splat(0);
    let b = i32x4.splat(0);
    let c = i32x4.splat(0);
    let d = i32x4.splat(0);
    for (let at = rows, end = rows + (columns << 2); at < end; at += 4) {
      const row = <usize>load<u32>(at);
      const unit = i16x8.splat(load<i16>(row + width));
      const values = v128.load(row + chunk);
      const low = i16x8.extend_low_i8x16_s(values);
      const high = i16x8.extend_high_i8x16_s(values);
      a = i32x4.add(a, i32x4.extmul_low_i16x8_s(low, unit));
      b = i32x4.add(b, i32x4.extmul_high_i16x8_s(low, unit));
      c = i32x4.add(c, i32x4.extmul_low_i16x8_s(high, unit));
      d = i32x4.add(d, i32x4.extmul_high_i16x8_s(high, unit));
    }
    const place = to + (chunk << 2);
    v128.store(place, a);
    v128.store(place, b, 16);
    v128.store(place, c, 32);
    v128.store(place, d, 48);
  }
}

/** Rows of `bytes` (of sixteen) from where a list of addresses says, one after another. */
export function gather(rows: usize, count: u32, bytes: u32, to: usize): void {
  for (const end = rows + ((<usize>count) << 2); rows < end; rows += 4) {
    memory.copy(to, <usize>load<u32>(rows), bytes);
    to += bytes;
  }
}
