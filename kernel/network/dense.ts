// Dense layers in 8 bits. Activations are bytes from 0 to 127, so that no product of two pairs leaves 16 bits and the
// relaxed instruction gives the same on every machine; weights are signed bytes, eight outputs together:
//
//     out 0: in 0–3 │ out 1: in 0–3 │ … │ out 7: in 0–3 │ out 0: in 4–7 │ …     scales (f32 by output) │ biases (f32)
//
// An output is sum · scale + bias. Rows of activations and of outputs are written four at a time.

/** Outputs are stored as they are. */
const STORED: u32 = 0;
/** Outputs are added to rows whose addresses stand in a list. */
const ADDED: u32 = 1;
/** Outputs become activations: 0 to 127, what is less or more is cut off. */
const CUT: u32 = 2;

/** Adding it leaves the nearest whole number in the lowest bits. */
export const ROUND: f32 = 12582912;
export const ROUND_BITS: i32 = 0x4b400000;

function scaled(sum: v128, scale: v128, bias: v128): v128 {
  return f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(sum), scale), bias);
}

/** The nearest whole number from 0 to 127, in 32 bits. */
export function cut(value: v128): v128 {
  const within = f32x4.pmin(f32x4.splat(127), f32x4.pmax(f32x4.splat(0), value));
  return i32x4.sub(f32x4.add(within, f32x4.splat(ROUND)), i32x4.splat(ROUND_BITS));
}

function dot(sum: v128, weights: v128, activations: v128): v128 {
  return i32x4.relaxed_dot_i8x16_i7x16_add_s(weights, activations, sum);
}

function addTo(at: usize, low: v128, high: v128): void {
  v128.store(at, f32x4.add(v128.load(at), low));
  v128.store(at, f32x4.add(v128.load(at, 16), high), 16);
}

/**
 * `count` rows of `width` activations, times `outs` (of eight) rows of weights.
 * STORED, CUT: rows of outputs at `to`, each `stride` bytes after the last. ADDED: `to` is a list of addresses.
 */
export function dense(
  from: usize,
  count: u32,
  width: u32,
  weights: usize,
  outs: u32,
  to: usize,
  stride: usize,
  kind: u32,
): void {
  const scales = weights + <usize>outs * width;
  const biases = scales + ((<usize>outs) << 2);
  for (let row: u32 = 0; row < count; row += 4) {
    const a = from + <usize>row * width;
    for (let out: usize = 0; out < <usize>outs; out += 8) {
      let at = a;
      let a0 = i32x4.splat(0),
        a1 = i32x4.splat(0),
        b0 = i32x4.splat(0),
        b1 = i32x4.splat(0);
      let c0 = i32x4.splat(0),
        c1 = i32x4.splat(0),
        d0 = i32x4.splat(0),
        d1 = i32x4.splat(0);
      let w = weights + out * width;
      // One step at a time: unrolled by hand the compiled loop is a third slower.
      for (const end = a + width; at < end; at += 4) {
        const low = v128.load(w);
        const high = v128.load(w, 16);
        let x = v128.load32_splat(at);
        a0 = dot(a0, low, x);
        a1 = dot(a1, high, x);
        x = v128.load32_splat(at + width);
        b0 = dot(b0, low, x);
        b1 = dot(b1, high, x);
        x = v128.load32_splat(at + 2 * width);
        c0 = dot(c0, low, x);
        c1 = dot(c1, high, x);
        x = v128.load32_splat(at + 3 * width);
        d0 = dot(d0, low, x);
        d1 = dot(d1, high, x);
        w += 32;
      }
      let scale = v128.load(scales + (out << 2));
      let bias = v128.load(biases + (out << 2));
      a0 = scaled(a0, scale, bias);
      b0 = scaled(b0, scale, bias);
      c0 = scaled(c0, scale, bias);
      d0 = scaled(d0, scale, bias);
      scale = v128.load(scales + (out << 2), 16);
      bias = v128.load(biases + (out << 2), 16);
      a1 = scaled(a1, scale, bias);
      b1 = scaled(b1, scale, bias);
      c1 = scaled(c1, scale, bias);
      d1 = scaled(d1, scale, bias);
      if (kind == ADDED) {
        const rows = to + ((<usize>row) << 2);
        const offset = out << 2;
        addTo(<usize>load<u32>(rows) + offset, a0, a1);
        addTo(<usize>load<u32>(rows, 4) + offset, b0, b1);
        addTo(<usize>load<u32>(rows, 8) + offset, c0, c1);
        addTo(<usize>load<u32>(rows, 12) + offset, d0, d1);
      } else if (kind == CUT) {
        const place = to + <usize>row * stride + out;
        const ab = i8x16.narrow_i16x8_s(i16x8.narrow_i32x4_s(cut(a0), cut(a1)), i16x8.narrow_i32x4_s(cut(b0), cut(b1)));
        const cd = i8x16.narrow_i16x8_s(i16x8.narrow_i32x4_s(cut(c0), cut(c1)), i16x8.narrow_i32x4_s(cut(d0), cut(d1)));
        v128.store64_lane(place, ab, 0);
        v128.store64_lane(place + stride, ab, 1);
        v128.store64_lane(place + 2 * stride, cd, 0);
        v128.store64_lane(place + 3 * stride, cd, 1);
      } else {
        const place = to + <usize>row * stride + (out << 2);
        v128.store(place, a0);
        v128.store(place, a1, 16);
        v128.store(place + stride, b0);
        v128.store(place + stride, b1, 16);
        v128.store(place + 2 * stride, c0);
        v128.store(place + 2 * stride, c1, 16);
        v128.store(place + 3 * stride, d0);
        v128.store(place + 3 * stride, d1, 16);
      }
    }
  }
}
