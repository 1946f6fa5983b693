// The inner loops of the language core, in AssemblyScript: `npm run kernel` compiles this file to
// src/language/core/model/kernelbytes.ts. Its caller is PackedLists; listtable.ts draws the tables.
//
//     0       sums: 32 bits for each class, up to 128 of them
//     1024    features: hashes of 32 bits, up to 256 of them
//     2048    addresses of the rows that were found
//     4096    what was found of one class each
//     5120    where the lists that were found begin and end
//     7168    what each code stands for
//     8192    tables

const SUMS: usize = 0;
const FEATURES: usize = 1024;
const ROWS: usize = 2048;
const FOUND_SINGLES: usize = 4096;
const FOUND_LISTS: usize = 5120;
/** What each code stands for, see codebook.ts: 16 bits each. */
const BOOK: usize = 7168;

const LIST_REST: u32 = 0x7fff;
const LIST: u32 = 2;
const ROW: u32 = 3;
const GROUP_BITS: u32 = 3;

/** Adds up what `count` features say for each class. A row has `stride` codes, a multiple of sixteen. */
export function lists(
  count: u32,
  buckets: u32,
  cells: usize,
  groups: usize,
  pairs: usize,
  rows: usize,
  stride: u32,
): void {
  for (let at = SUMS, end = SUMS + ((<usize>stride) << 2); at < end; at += 16) v128.store(at, i32x4.splat(0));
  const mask = i32x4.splat(LIST_REST);
  let singles = FOUND_SINGLES;
  let listed = FOUND_LISTS;
  let foundRows = ROWS;
  // No branch for any feature: it would be guessed wrong, and wait for memory. What is of another kind is written over.
  for (let at = FEATURES, end = FEATURES + ((<usize>count) << 2); at < end; at += 4) {
    const key = load<u32>(at);
    const bucket = bucketOf(key, buckets);
    const cell = onlyOf(hitOf(cells + (bucket << 4), i32x4.splat(key & LIST_REST), mask));
    const meant = cell >> 17;
    const low = (cell >> 15) & 1;
    const high = (cell >> 16) & 1;
    store<u32>(singles, meant);
    singles += (low & ~high) << 2;
    store<u32>(listed, meant);
    store<u32>(listed, (<u32>bucket) >> GROUP_BITS, 4);
    listed += (high & ~low) << 3;
    store<u32>(foundRows, <u32>rows + meant * stride);
    foundRows += (low & high) << 2;
  }
  for (let at = FOUND_LISTS; at < listed; at += 8) {
    const meant = load<u32>(at);
    const from = pairs + ((<usize>(load<u32>(groups + ((<usize>load<u32>(at, 4)) << 2)) + (meant & 0x3ff))) << 1);
    store<u32>(at, from);
    store<u32>(at, from + ((<usize>(meant >> 10)) << 1), 4);
  }
  for (let at = FOUND_SINGLES; at < singles; at += 4) {
    const meant = load<u32>(at);
    add(meant >> 8, meant & 255);
  }
  for (let at = FOUND_LISTS; at < listed; at += 8) addPairs(load<u32>(at), load<u32>(at, 4));
  addRows(foundRows, stride);
}

/** As `placeOf` in buckets.ts. */
function bucketOf(key: u32, buckets: u32): usize {
  return <usize>((<u64>key * <u64>buckets) >> 32);
}

/** The cells of a bucket of four with 0 for those whose rest does not fit: all are compared at once, without a branch. */
function hitOf(bucket: usize, rest: v128, mask: v128): v128 {
  const cells = v128.load(bucket);
  return v128.and(cells, i32x4.eq(v128.and(cells, mask), rest));
}

/** The one cell that fits, 0 without one. */
function onlyOf(hit: v128): u32 {
  const halves = i64x2.extract_lane(hit, 0) | i64x2.extract_lane(hit, 1);
  return (<u32>halves) | (<u32>(halves >> 32));
}

function add(c: u32, code: u32): void {
  const at = SUMS + ((<usize>c) << 2);
  store<i32>(at, load<i32>(at) + <i32>load<i16>(BOOK + ((<usize>code) << 1)));
}

function addPairs(from: usize, end: usize): void {
  for (let pair = from; pair < end; pair += 2) add(load<u8>(pair), load<u8>(pair, 1));
}

/** Sixteen classes at a time, through all rows, with their sums in registers. */
function addRows(end: usize, stride: u32): void {
  for (let chunk: usize = 0; chunk < <usize>stride; chunk += 16) {
    const sums = SUMS + (chunk << 2);
    let a = v128.load(sums);
    let b = v128.load(sums, 16);
    let c = v128.load(sums, 32);
    let d = v128.load(sums, 48);
    for (let at = ROWS; at < end; at += 4) {
      const codes = v128.load(<usize>load<u32>(at) + chunk);
      let low = i16x8.extend_low_i8x16_s(codes);
      let high = i16x8.extend_high_i8x16_s(codes);
      low = i16x8.mul(low, i16x8.abs(low));
      high = i16x8.mul(high, i16x8.abs(high));
      a = i32x4.add(a, i32x4.extend_low_i16x8_s(low));
      b = i32x4.add(b, i32x4.extend_high_i16x8_s(low));
      c = i32x4.add(c, i32x4.extend_low_i16x8_s(high));
      d = i32x4.add(d, i32x4.extend_high_i16x8_s(high));
    }
    v128.store(sums, a);
    v128.store(sums, b, 16);
    v128.store(sums, c, 32);
    v128.store(sums, d, 48);
  }
}
