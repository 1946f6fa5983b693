// From what heads and children say to the tree of a sentence.

import { cut, ROUND, ROUND_BITS } from "./dense";
import { tree } from "./tree";

const NEVER: f32 = -1e30;

/**
 * Rows of f32 (`count` children, `width` numbers) as weights of a dense layer of `outs` (of eight) outputs, so that
 * every child asks every head at once. Each row has a scale of its own.
 */
export function pack(from: usize, count: u32, width: u32, outs: u32, to: usize): void {
  const scales = to + <usize>outs * width;
  memory.fill(scales, 0, (<usize>outs) << 3);
  for (let row: u32 = 0; row < count; row++) {
    const most = largest(from, width);
    store<f32>(scales + ((<usize>row) << 2), most / 127);
    const times = f32x4.splat(<f32>127 / most);
    let place = to + <usize>(row & ~7) * width + ((row & 7) << 2);
    for (const end = from + ((<usize>width) << 2); from < end; from += 16) {
      store<u32>(place, signed(f32x4.mul(v128.load(from), times)));
      place += 32;
    }
  }
}

/** More than 0, so that one may divide by it. */
function largest(from: usize, width: u32): f32 {
  let most = f32x4.splat(1e-20);
  for (const end = from + ((<usize>width) << 2); from < end; from += 16) {
    most = f32x4.pmax(most, f32x4.abs(v128.load(from)));
  }
  return max<f32>(
    max<f32>(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)),
    max<f32>(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)),
  );
}

/** Four numbers from −127 to 127, rounded, as bytes. */
function signed(values: v128): u32 {
  const bits = i32x4.sub(f32x4.add(values, f32x4.splat(ROUND)), i32x4.splat(ROUND_BITS));
  const halves = i16x8.narrow_i32x4_s(bits, bits);
  return <u32>i32x4.extract_lane(i8x16.narrow_i16x8_s(halves, halves), 0);
}

/**
 * What the arcs of a sentence are worth: takes the scores of heads behind their words from `behind`, and adds what
 * child and head say to the distance between them.
 *
 *     `scores`, `behind`: row 0 the root, row j the j-th word as a head; column i the (i + 1)-th word as a child; rows
 *                         of `stride` bytes (of 32)
 *     `childAt`, `headAt`: rows of `row` bytes, a float for each step of distance
 *     `steps`:            the step of a head m − `middle` words behind its word, at m; the root's is 0
 */
export function weigh(
  scores: usize,
  behind: usize,
  count: u32,
  stride: u32,
  childAt: usize,
  headAt: usize,
  row: u32,
  steps: usize,
  middle: u32,
): void {
  const width = (<usize>count) << 2;
  for (let at: usize = 0, child = childAt; at < width; at += 4, child += row) {
    store<f32>(scores + at, load<f32>(scores + at) + load<f32>(child));
  }
  for (let head: u32 = 1; head <= count; head++) {
    scores += stride;
    behind += stride;
    let step = steps + ((<usize>(middle + head - 1)) << 2);
    let child = childAt;
    const own = (<usize>(head - 1)) << 2;
    for (let at: usize = 0; at < width; at += 4, child += row, step -= 4) {
      const far = (<usize>load<u32>(step)) << 2;
      const worth = load<f32>((at < own ? behind : scores) + at);
      store<f32>(scores + at, worth + load<f32>(child + far) + load<f32>(headAt + far));
    }
    store<f32>(scores + own, NEVER);
    headAt += row;
  }
}

/** Finds the tree of a sentence whose arcs are worth `scores`; laid out as in `weigh`. */
export function arcs(scores: usize, count: u32, stride: u32, work: usize, heads: usize): void {
  greedy(scores, count, stride, heads);
  if (!isTree(heads, count, work)) tree(scores, count, stride, work, heads);
}

/** The best head of every word: where this is a tree, none is better. */
function greedy(scores: usize, count: u32, stride: u32, heads: usize): void {
  for (let at: usize = 0, end = (<usize>count) << 2; at < end; at += 16) {
    let place = scores + at;
    let best = v128.load(place);
    let places = i32x4.splat(0);
    for (let head: u32 = 1; head <= count; head++) {
      place += stride;
      const value = v128.load(place);
      places = v128.bitselect(i32x4.splat(head), places, f32x4.gt(value, best));
      best = f32x4.pmax(best, value);
    }
    v128.store(heads + at, places);
  }
}

/**
 * Whether heads are a tree with one root and no arcs that cross: then, and only then, all words but the root can be
 * taken away one by one, each beside its head and after all that depend on it.
 */
export function isTree(heads: usize, count: u32, work: usize): bool {
  const waiting = work;
  const stack = work + ((<usize>(count + 1)) << 2);
  memory.fill(waiting, 0, (<usize>(count + 1)) << 2);
  for (let word: usize = 0; word < count; word++) {
    const children = waiting + ((<usize>load<u32>(heads + (word << 2))) << 2);
    store<u32>(children, load<u32>(children) + 1);
  }
  if (load<u32>(waiting) != 1) return false;
  let size: usize = 0;
  for (let word: u32 = 1; word <= count; word++) {
    store<u32>(stack + (size++ << 2), word);
    while (size > 1) {
      const last = load<u32>(stack + ((size - 1) << 2));
      const other = load<u32>(stack + ((size - 2) << 2));
      if (headOf(heads, other) == last && load<u32>(waiting + ((<usize>other) << 2)) == 0) {
        store<u32>(stack + ((size - 2) << 2), last);
        size--;
        store<u32>(waiting + ((<usize>last) << 2), load<u32>(waiting + ((<usize>last) << 2)) - 1);
      } else if (headOf(heads, last) == other && load<u32>(waiting + ((<usize>last) << 2)) == 0) {
        size--;
        store<u32>(waiting + ((<usize>other) << 2), load<u32>(waiting + ((<usize>other) << 2)) - 1);
      } else break;
    }
  }
  return size == 1;
}

function headOf(heads: usize, word: u32): u32 {
  return load<u32>(heads + ((<usize>(word - 1)) << 2));
}

/**
 * The hidden layer of labels as activations: what the head's row says and what the child's row says. `heads` are
 * addresses of rows; all rows have `width` (of sixteen) numbers.
 */
export function relate(heads: usize, children: usize, count: u32, width: u32, to: usize): void {
  for (const end = heads + ((<usize>count) << 2); heads < end; heads += 4) {
    let head = <usize>load<u32>(heads);
    for (const rest = to + width; to < rest; to += 16) {
      const a = cut(f32x4.add(v128.load(head), v128.load(children)));
      const b = cut(f32x4.add(v128.load(head, 16), v128.load(children, 16)));
      const c = cut(f32x4.add(v128.load(head, 32), v128.load(children, 32)));
      const d = cut(f32x4.add(v128.load(head, 48), v128.load(children, 48)));
      v128.store(to, i8x16.narrow_i16x8_s(i16x8.narrow_i32x4_s(a, b), i16x8.narrow_i32x4_s(c, d)));
      head += 64;
      children += 64;
    }
  }
}
