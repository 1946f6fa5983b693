/** Places in a bucket: sixteen bytes, which the processor fetches at once. */
export const PLACES = 4;
/** With fewer buckets too little of a hash would tell one feature from another. */
const FEWEST = 1 << 15;
/** Of so many buckets, as a power of two, it is said together where their lists begin; all are whole groups. */
export const GROUP_BITS = 3;
const GROUP = 1 << GROUP_BITS;

/** How many features there are for a bucket: where five fall into one, the least is left out. */
const PER_BUCKET = 2.1;

export function bucketCount(features: number): number {
  return Math.max(FEWEST, Math.ceil(features / PER_BUCKET / GROUP) * GROUP);
}

/** The place of a hash among `count` places, by its high bits: hashes in order have places in order. */
export function placeOf(key: number, count: number): number {
  return Math.floor(((key >>> 0) * count) / 0x100000000);
}
