// The optimizer. Counts are in floats and multiples of four.

const EPSILON: f32 = 1e-8;

/** first += second, second = 0. Returns the sum of the squares of first. */
export function join(first: usize, second: usize, count: usize): f64 {
  let low = f64x2.splat(0);
  let high = low;
  const zero = f32x4.splat(0);
  for (const end = first + (count << 2); first < end; first += 16) {
    const sum = f32x4.add(v128.load(first), v128.load(second));
    v128.store(first, sum);
    v128.store(second, zero);
    const square = f32x4.mul(sum, sum);
    low = f64x2.add(low, f64x2.promote_low_f32x4(square));
    high = f64x2.add(
      high,
      f64x2.promote_low_f32x4(
        i8x16.shuffle(square, square, 8, 9, 10, 11, 12, 13, 14, 15, 8, 9, 10, 11, 12, 13, 14, 15),
      ),
    );
    second += 16;
  }
  const both = f64x2.add(low, high);
  return f64x2.extract_lane(both, 0) + f64x2.extract_lane(both, 1);
}

/**
 * One step of Adam with decoupled decay: values −= rate · m̂ / (√v̂ + ε) + decay · values; the gradient is scaled by
 * `clip` first and is 0 afterwards. `firstPart` and `secondPart` = 1 − β, `firstFix` and `secondFix` = 1 / (1 − βᵗ).
 */
export function adam(
  values: usize,
  gradients: usize,
  means: usize,
  squares: usize,
  count: usize,
  clip: f32,
  rate: f32,
  decay: f32,
  firstPart: f32,
  secondPart: f32,
  firstFix: f32,
  secondFix: f32,
): void {
  const zero = f32x4.splat(0);
  for (let at: usize = 0; at < count << 2; at += 16) {
    const gradient = f32x4.mul(v128.load(gradients + at), f32x4.splat(clip));
    v128.store(gradients + at, zero);
    let mean = v128.load(means + at);
    mean = f32x4.add(mean, f32x4.mul(f32x4.sub(gradient, mean), f32x4.splat(firstPart)));
    v128.store(means + at, mean);
    let square = v128.load(squares + at);
    square = f32x4.add(square, f32x4.mul(f32x4.sub(f32x4.mul(gradient, gradient), square), f32x4.splat(secondPart)));
    v128.store(squares + at, square);
    const spread = f32x4.add(f32x4.sqrt(f32x4.mul(square, f32x4.splat(secondFix))), f32x4.splat(EPSILON));
    const move = f32x4.div(f32x4.mul(mean, f32x4.splat(rate * firstFix)), spread);
    const value = v128.load(values + at);
    v128.store(values + at, f32x4.sub(f32x4.sub(value, f32x4.mul(value, f32x4.splat(decay))), move));
  }
}

/** What steps without a gradient do to a row: values −= move · mean / √square, and both moments fade. */
export function fade(
  values: usize,
  means: usize,
  squares: usize,
  count: usize,
  move: f32,
  meanLeft: f32,
  squareLeft: f32,
): void {
  for (let at: usize = 0; at < count << 2; at += 16) {
    const mean = v128.load(means + at);
    const square = v128.load(squares + at);
    const spread = f32x4.add(f32x4.sqrt(square), f32x4.splat(EPSILON));
    const change = f32x4.div(f32x4.mul(mean, f32x4.splat(move)), spread);
    v128.store(values + at, f32x4.sub(v128.load(values + at), change));
    v128.store(means + at, f32x4.mul(mean, f32x4.splat(meanLeft)));
    v128.store(squares + at, f32x4.mul(square, f32x4.splat(squareLeft)));
  }
}
