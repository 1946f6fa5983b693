// Softmax with cross entropy over rows, and what arcs add to their scores.

const LOWEST: f32 = -1e30;

/** e^x to about seven digits, 0 below −80: the same on every machine, which no library's promise is. */
function exp4(x: v128): v128 {
  const tiny = f32x4.lt(x, f32x4.splat(-80));
  const inside = f32x4.pmax(x, f32x4.splat(-80));
  const power = f32x4.nearest(f32x4.mul(inside, f32x4.splat(1.44269504)));
  let rest = f32x4.sub(inside, f32x4.mul(power, f32x4.splat(0.693359375)));
  rest = f32x4.add(rest, f32x4.mul(power, f32x4.splat(2.1219444e-4)));
  let sum = f32x4.splat(1.98756915e-4);
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(1.3981999507e-3));
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(8.3334519073e-3));
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(4.1665795894e-2));
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(1.6666665459e-1));
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(5.0000001201e-1));
  sum = f32x4.add(f32x4.add(f32x4.mul(sum, f32x4.mul(rest, rest)), rest), f32x4.splat(1));
  const two = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(power), i32x4.splat(127)), 23);
  return v128.andnot(f32x4.mul(sum, two), tiny);
}

/**
 * Σ weights[t] · (−ln softmax(scores[t])[gold[t]]), with its gradient by the scores written over the scores. Rows have
 * `count` floats, a multiple of four, of which the first `classes` are scores. A gold of −1 costs nothing.
 */
export function crossEntropy(
  scores: usize,
  gold: usize,
  weights: usize,
  rows: usize,
  count: usize,
  classes: usize,
): f64 {
  let loss: f64 = 0;
  const width = count << 2;
  for (let row: usize = 0; row < rows; row++) {
    const right = load<i32>(gold + (row << 2));
    if (right < 0) memory.fill(scores, 0, width);
    else loss += oneLoss(scores, right, load<f32>(weights + (row << 2)), width, classes);
    scores += width;
  }
  return loss;
}

function oneLoss(scores: usize, gold: usize, weight: f32, width: usize, classes: usize): f64 {
  for (let at = classes << 2; at < width; at += 4) store<f32>(scores + at, LOWEST);
  let top = v128.load(scores);
  for (let at: usize = 16; at < width; at += 16) top = f32x4.pmax(top, v128.load(scores + at));
  const highest = max<f32>(
    max<f32>(f32x4.extract_lane(top, 0), f32x4.extract_lane(top, 1)),
    max<f32>(f32x4.extract_lane(top, 2), f32x4.extract_lane(top, 3)),
  );
  const tops = f32x4.splat(highest);
  const own = load<f32>(scores + (gold << 2)) - highest;
  let total = f32x4.splat(0);
  for (let at: usize = 0; at < width; at += 16) {
    const part = exp4(f32x4.sub(v128.load(scores + at), tops));
    v128.store(scores + at, part);
    total = f32x4.add(total, part);
  }
  const sum =
    f32x4.extract_lane(total, 0) +
    f32x4.extract_lane(total, 1) +
    (f32x4.extract_lane(total, 2) + f32x4.extract_lane(total, 3));
  const scale = f32x4.splat(weight / sum);
  for (let at: usize = 0; at < width; at += 16) {
    v128.store(scores + at, f32x4.mul(v128.load(scores + at), scale));
  }
  store<f32>(scores + (gold << 2), load<f32>(scores + (gold << 2)) - weight);
  return <f64>weight * (NativeMath.log(<f64>sum) - <f64>own);
}

/**
 * What the arcs of a sentence are worth: the words i = 1..n in rows of `count` floats, their heads j = 0..n in columns.
 * Adds childAt[i][step] and headAt[j][step] to the scores of heads before the word, and to those that `behind` has for
 * heads behind it. `steps` lists the steps of all distances from −farthest to farthest; that of the root is 0.
 */
export function arcsForward(
  scores: usize,
  behind: usize,
  count: usize,
  n: usize,
  childAt: usize,
  childStep: usize,
  headAt: usize,
  headStep: usize,
  steps: usize,
  farthest: isize,
): void {
  for (let i: isize = 1; i <= <isize>n; i++) {
    for (let j: isize = 0; j <= <isize>n; j++) {
      const step = stepAt(i, j, steps, farthest);
      const own = load<f32>((j > i ? behind : scores) + (j << 2));
      store<f32>(scores + (j << 2), own + load<f32>(childAt + step) + load<f32>(headAt + j * headStep + step));
    }
    scores += count << 2;
    behind += count << 2;
    childAt += childStep;
  }
}

/** Adds the gradient of the scores to those of `childAt` and `headAt`; moves it to `behind` for heads behind the word. */
export function arcsBackward(
  scores: usize,
  behind: usize,
  count: usize,
  n: usize,
  childAt: usize,
  childStep: usize,
  headAt: usize,
  headStep: usize,
  steps: usize,
  farthest: isize,
): void {
  memory.fill(behind, 0, (n * count) << 2);
  for (let i: isize = 1; i <= <isize>n; i++) {
    for (let j: isize = 0; j <= <isize>n; j++) {
      const step = stepAt(i, j, steps, farthest);
      const gradient = load<f32>(scores + (j << 2));
      store<f32>(childAt + step, load<f32>(childAt + step) + gradient);
      const head = headAt + j * headStep + step;
      store<f32>(head, load<f32>(head) + gradient);
      if (j <= i) continue;
      store<f32>(behind + (j << 2), gradient);
      store<f32>(scores + (j << 2), 0);
    }
    scores += count << 2;
    behind += count << 2;
    childAt += childStep;
  }
}

/** Where the step of head j for word i stands in a row of steps. */
function stepAt(i: isize, j: isize, steps: usize, farthest: isize): usize {
  if (j === 0) return 0;
  const far = max<isize>(-farthest, min<isize>(farthest, j - i));
  return (<usize>load<u32>(steps + ((far + farthest) << 2))) << 2;
}
