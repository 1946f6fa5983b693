/** Places in a bucket: sixteen bytes, which the processor fetches at once. */
export const PLACES = 4;
/** With fewer buckets than 2¹⁵ too little of a hash would tell one feature from another. */
const LEAST_BITS = 15;

/**
 * How many bits of a hash choose the bucket. Buckets are two thirds full on the whole; where more than four features
 * fall into one, the least of them is left out.
 */
export function bucketBits(count: number): number {
  return Math.max(LEAST_BITS, 32 - Math.clz32(Math.floor(count / 3)));
}
