// Layer norm over rows of `count` floats, a multiple of four. `stats` keeps mean and 1 / deviation of each row.

const EPSILON: f32 = 1e-5;

function lanes(sum: v128): f32 {
  return (
    f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1) + (f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3))
  );
}

/** y = (x − mean) / deviation ⊙ gain + shift. */
export function normForward(
  x: usize,
  y: usize,
  stats: usize,
  gain: usize,
  shift: usize,
  rows: usize,
  count: usize,
): void {
  const width = count << 2;
  const size = <f32>count;
  for (let row: usize = 0; row < rows; row++) {
    let total = f32x4.splat(0);
    for (let at: usize = 0; at < width; at += 16) total = f32x4.add(total, v128.load(x + at));
    const mean = lanes(total) / size;
    const means = f32x4.splat(mean);
    let squares = f32x4.splat(0);
    for (let at: usize = 0; at < width; at += 16) {
      const off = f32x4.sub(v128.load(x + at), means);
      squares = f32x4.add(squares, f32x4.mul(off, off));
    }
    const inverse: f32 = 1 / sqrt<f32>(lanes(squares) / size + EPSILON);
    const scale = f32x4.splat(inverse);
    for (let at: usize = 0; at < width; at += 16) {
      const unit = f32x4.mul(f32x4.sub(v128.load(x + at), means), scale);
      v128.store(y + at, f32x4.add(f32x4.mul(unit, v128.load(gain + at)), v128.load(shift + at)));
    }
    store<f32>(stats, mean);
    store<f32>(stats, inverse, 4);
    x += width;
    y += width;
    stats += 8;
  }
}

/** Adds to the gradients of x, gain and shift, given that of y. */
export function normBackward(
  x: usize,
  xGradient: usize,
  yGradient: usize,
  stats: usize,
  gain: usize,
  gainGradient: usize,
  shiftGradient: usize,
  rows: usize,
  count: usize,
): void {
  const width = count << 2;
  const size = <f32>count;
  for (let row: usize = 0; row < rows; row++) {
    const means = f32x4.splat(load<f32>(stats));
    const scale = f32x4.splat(load<f32>(stats, 4));
    let total = f32x4.splat(0);
    let along = f32x4.splat(0);
    for (let at: usize = 0; at < width; at += 16) {
      const gradient = v128.load(yGradient + at);
      const unit = f32x4.mul(f32x4.sub(v128.load(x + at), means), scale);
      const inner = f32x4.mul(gradient, v128.load(gain + at));
      total = f32x4.add(total, inner);
      along = f32x4.add(along, f32x4.mul(inner, unit));
      v128.store(gainGradient + at, f32x4.add(v128.load(gainGradient + at), f32x4.mul(gradient, unit)));
      v128.store(shiftGradient + at, f32x4.add(v128.load(shiftGradient + at), gradient));
    }
    const level = f32x4.splat(lanes(total) / size);
    const slope = f32x4.splat(lanes(along) / size);
    for (let at: usize = 0; at < width; at += 16) {
      const unit = f32x4.mul(f32x4.sub(v128.load(x + at), means), scale);
      const inner = f32x4.mul(v128.load(yGradient + at), v128.load(gain + at));
      const change = f32x4.mul(f32x4.sub(f32x4.sub(inner, level), f32x4.mul(unit, slope)), scale);
      v128.store(xGradient + at, f32x4.add(v128.load(xGradient + at), change));
    }
    x += width;
    xGradient += width;
    yGradient += width;
    stats += 8;
  }
}
