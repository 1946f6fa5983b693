/** Places in a bucket: sixteen bytes, which the processor fetches at once. */
export const PLACES = 4;
/** With fewer buckets than 2¹⁶ the rest of a hash would not fit into sixteen bits. */
const LEAST_BITS = 16;

/**
 * How many bits of a hash choose the bucket. Buckets are two thirds full on the whole; where more than four features
 * fall into one, the least of them is left out.
 */
export function bucketBits(count: number): number {
  return Math.max(LEAST_BITS, 32 - Math.clz32(Math.floor(count / 3)));
}
