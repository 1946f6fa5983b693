// The best tree without arcs that cross and with one root (Eisner 1996), in time with the cube of the words.
//
// Spans of words [i, j], with i < j, by what they are worth: "left" is a span whose head is j, "right" one whose head is i;
// "open" ones have the arc between i and j, "closed" ones have all that depends on their words inside.
//
//     open       both     = most over k of right closed [i, k] + left closed [k + 1, j], and what the arc is worth
//     left       closed   = most over k of left closed [i, k] + left open [k, j]
//     right      closed   = most over k of right open [i, k] + right closed [k, j]
//
// All six kinds of tables are kept so that k runs along a row: by beginnings (i, then k) or by ends (j, then k). What
// was not reached yet is worth less than anything, so four may be read at once beyond the last.

/** Bytes of −2.4e30, less than any sum of scores. */
const UNREACHED: u8 = 0xf1;

/** Where the tables lie in the room for them, by number. */
const LEFT: u32 = 0;
const LEFT_BY_END: u32 = 1;
const RIGHT: u32 = 2;
const RIGHT_BY_END: u32 = 3;
const LEFT_OPEN_BY_END: u32 = 4;
const RIGHT_OPEN: u32 = 5;
const TABLES: u32 = 6;

/** Writes the heads (0: root, words from 1) of `count` words; `scores` as in `arcs`. */
export function tree(scores: usize, count: u32, stride: u32, work: usize, heads: usize): void {
  const row = ((count + 3) & ~3) * 4 + 16;
  const size = row * count;
  memory.fill(work, UNREACHED, TABLES * size);
  for (let word: u32 = 0; word < count; word++) {
    const own = work + word * row + (word << 2);
    for (let table = LEFT; table <= RIGHT_BY_END; table++) store<f32>(own + table * size, 0);
  }
  for (let width: u32 = 1; width < count; width++) {
    for (let from: u32 = 0; from + width < count; from++) {
      join(scores + ((<usize>from) << 2), stride, work, row, size, from, from + width);
    }
  }
  trace(work, row, size, rootOf(scores, work, row, size, count), count, heads);
}

/** What the spans from word `i` to word `j` are worth. */
function join(child: usize, stride: u32, work: usize, row: u32, size: u32, i: u32, j: u32): void {
  const byI = work + i * row;
  const byJ = work + j * row;
  const atI = (<usize>i) << 2;
  const atJ = (<usize>j) << 2;
  const length = (<usize>(j - i)) << 2;
  const best = most(byI + RIGHT * size + atI, byJ + LEFT_BY_END * size + atI + 4, length);
  // The child stands in its column, the head in its row, one further because the root is the first.
  store<f32>(byJ + LEFT_OPEN_BY_END * size + atI, best + load<f32>(child + (j + 1) * stride));
  store<f32>(byI + RIGHT_OPEN * size + atJ, best + load<f32>(child + (i + 1) * stride + length));
  const left = most(byI + LEFT * size + atI, byJ + LEFT_OPEN_BY_END * size + atI, length);
  store<f32>(byI + LEFT * size + atJ, left);
  store<f32>(byJ + LEFT_BY_END * size + atI, left);
  const right = most(byI + RIGHT_OPEN * size + atI + 4, byJ + RIGHT_BY_END * size + atI + 4, length);
  store<f32>(byI + RIGHT * size + atJ, right);
  store<f32>(byJ + RIGHT_BY_END * size + atI, right);
}

/** The largest sum of two rows' numbers at the same place, within `length` bytes. */
function most(a: usize, b: usize, length: usize): f32 {
  let best = f32x4.add(v128.load(a), v128.load(b));
  for (let at: usize = 16; at < length; at += 16) {
    best = f32x4.pmax(best, f32x4.add(v128.load(a + at), v128.load(b + at)));
  }
  best = f32x4.pmax(best, i8x16.shuffle(best, best, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7));
  return f32x4.extract_lane(
    f32x4.pmax(best, i8x16.shuffle(best, best, 4, 5, 6, 7, 0, 1, 2, 3, 8, 9, 10, 11, 12, 13, 14, 15)),
    0,
  );
}

/** Where the largest sum is found, as a number of places from the first. */
function placeOfMost(a: usize, b: usize, length: u32): u32 {
  let place: u32 = 0;
  let best = load<f32>(a) + load<f32>(b);
  for (let at: u32 = 1; at < length; at++) {
    const value = load<f32>(a + ((<usize>at) << 2)) + load<f32>(b + ((<usize>at) << 2));
    if (value > best) {
      best = value;
      place = at;
    }
  }
  return place;
}

function rootOf(scores: usize, work: usize, row: u32, size: u32, count: u32): u32 {
  let root: u32 = 0;
  let best: f32 = 0;
  for (let word: u32 = 0; word < count; word++) {
    const at = (<usize>word) << 2;
    const worth =
      load<f32>(work + LEFT * size + at) +
      load<f32>(work + RIGHT_BY_END * size + (count - 1) * row + at) +
      load<f32>(scores + at);
    if (word != 0 && worth <= best) continue;
    best = worth;
    root = word;
  }
  return root;
}

/** From the whole sentence down to single words, by a stack of spans: kind, beginning, end. */
function trace(work: usize, row: u32, size: u32, root: u32, count: u32, heads: usize): void {
  const stack = work + TABLES * size;
  store<u32>(heads + ((<usize>root) << 2), 0);
  let top = push(push(stack, LEFT, 0, root), RIGHT, root, count - 1);
  while (top > stack) {
    top -= 12;
    const kind = load<u32>(top);
    const i = load<u32>(top, 4);
    const j = load<u32>(top, 8);
    if (i == j) continue;
    const byI = work + i * row + ((<usize>i) << 2);
    const byJ = work + j * row + ((<usize>i) << 2);
    if (kind == LEFT) {
      const k = i + placeOfMost(byI + LEFT * size, byJ + LEFT_OPEN_BY_END * size, j - i);
      top = push(push(top, LEFT, i, k), LEFT_OPEN_BY_END, k, j);
    } else if (kind == RIGHT) {
      const k = i + 1 + placeOfMost(byI + RIGHT_OPEN * size + 4, byJ + RIGHT_BY_END * size + 4, j - i);
      top = push(push(top, RIGHT_OPEN, i, k), RIGHT, k, j);
    } else {
      if (kind == RIGHT_OPEN) store<u32>(heads + ((<usize>j) << 2), i + 1);
      else store<u32>(heads + ((<usize>i) << 2), j + 1);
      const k = i + placeOfMost(byI + RIGHT * size, byJ + LEFT_BY_END * size + 4, j - i);
      top = push(push(top, RIGHT, i, k), LEFT, k + 1, j);
    }
  }
}

function push(top: usize, kind: u32, from: u32, to: u32): usize {
  store<u32>(top, kind);
  store<u32>(top, from, 4);
  store<u32>(top, to, 8);
  return top + 12;
}
