// The best of rows of scores.

const NEVER: f32 = -1e30;

/** For each of `count` rows of `width` (of four) scores the place of the best, the first of several. */
export function choose(scores: usize, count: u32, width: u32, to: usize): void {
  for (const end = to + ((<usize>count) << 2); to < end; to += 4) {
    let best = f32x4.splat(NEVER);
    let places = i32x4.splat(0);
    let here = i32x4(0, 1, 2, 3);
    for (const rest = scores + ((<usize>width) << 2); scores < rest; scores += 16) {
      const value = v128.load(scores);
      const better = f32x4.gt(value, best);
      best = f32x4.pmax(best, value);
      places = v128.bitselect(here, places, better);
      here = i32x4.add(here, i32x4.splat(4));
    }
    store<i32>(to, firstBest(best, places));
  }
}

function firstBest(best: v128, places: v128): i32 {
  const other = i8x16.shuffle(best, best, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7);
  const two = f32x4.pmax(best, other);
  const most = max<f32>(f32x4.extract_lane(two, 0), f32x4.extract_lane(two, 1));
  const no = v128.not(f32x4.eq(best, f32x4.splat(most)));
  const kept = v128.or(places, v128.and(no, i32x4.splat(0x7fffffff)));
  const half = i32x4.min_s(kept, i8x16.shuffle(kept, kept, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7));
  return min<i32>(i32x4.extract_lane(half, 0), i32x4.extract_lane(half, 1));
}

/** By row: how much more the first of its `labels` scores is worth than the best of the others. */
export function outside(scores: usize, count: u32, width: u32, labels: u32, to: usize): void {
  for (const end = to + ((<usize>count) << 2); to < end; to += 4, scores += (<usize>width) << 2) {
    let best = NEVER;
    for (let label: u32 = 1; label < labels; label++) best = max<f32>(best, load<f32>(scores + ((<usize>label) << 2)));
    store<f32>(to, load<f32>(scores) - best);
  }
}
