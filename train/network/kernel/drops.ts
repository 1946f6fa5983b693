// Dropout and relu. What is dropped follows from a seed and the place alone, so no mask is stored: the way back asks
// with the same seed. `limit` is the probability of dropping as a part of 2³², `scale` = 1 / (1 − probability).

function kept(place: v128, limit: v128): v128 {
  // Two rounds of multiply and shift mix each place into 32 bits (lowbias32).
  let bits = v128.xor(place, i32x4.shr_u(place, 16));
  bits = i32x4.mul(bits, i32x4.splat(0x7feb352d));
  bits = v128.xor(bits, i32x4.shr_u(bits, 15));
  bits = i32x4.mul(bits, i32x4.splat(<i32>0x846ca68b));
  bits = v128.xor(bits, i32x4.shr_u(bits, 16));
  return i32x4.ge_u(bits, limit);
}

/** to += from, except what is dropped; what is kept is scaled. */
export function addDropped(to: usize, from: usize, count: usize, seed: u32, limit: u32, scale: f32): void {
  const limits = i32x4.splat(limit);
  const scales = f32x4.splat(scale);
  let place = i32x4.add(i32x4.splat(seed), i32x4(0, 1, 2, 3));
  for (const end = to + (count << 2); to < end; to += 16) {
    const value = v128.and(f32x4.mul(v128.load(from), scales), kept(place, limits));
    v128.store(to, f32x4.add(v128.load(to), value));
    place = i32x4.add(place, i32x4.splat(4));
    from += 16;
  }
}

/** to = relu(from), except what is dropped; what is kept is scaled. */
export function reluForward(to: usize, from: usize, count: usize, seed: u32, limit: u32, scale: f32): void {
  const limits = i32x4.splat(limit);
  const scales = f32x4.splat(scale);
  const zero = f32x4.splat(0);
  let place = i32x4.add(i32x4.splat(seed), i32x4(0, 1, 2, 3));
  if (limit === 0) {
    for (const end = to + (count << 2); to < end; to += 16) {
      v128.store(to, f32x4.pmax(zero, v128.load(from)));
      from += 16;
    }
    return;
  }
  for (const end = to + (count << 2); to < end; to += 16) {
    const value = f32x4.mul(f32x4.pmax(zero, v128.load(from)), scales);
    v128.store(to, v128.and(value, kept(place, limits)));
    place = i32x4.add(place, i32x4.splat(4));
    from += 16;
  }
}

/** Adds to the gradient of what relu was given: what was dropped came out as 0, like what was below 0. */
export function reluBackward(to: usize, out: usize, gradient: usize, count: usize, scale: f32): void {
  const scales = f32x4.splat(scale);
  const zero = f32x4.splat(0);
  for (const end = to + (count << 2); to < end; to += 16) {
    const value = v128.and(f32x4.mul(v128.load(gradient), scales), f32x4.gt(v128.load(out), zero));
    v128.store(to, f32x4.add(v128.load(to), value));
    out += 16;
    gradient += 16;
  }
}
