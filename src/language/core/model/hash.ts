/**
 * Hashes for features: whole numbers of 32 bits from words and what is known of them.
 *
 * A feature is the hash of its template's number and its values. Two features with the same hash share
 * their weights; with some hundred thousand features in 4 G places that hardly happens.
 */
const ROUND_1 = 0x9e3779b1;
const ROUND_2 = 0x85ebca6b;
const ROUND_3 = 0xc2b2ae35;

/** The hash of a string's first value: start here, then `addUnit` for every code unit. */
export const EMPTY_HASH = 0x811c9dc5;

export function addUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Spreads what FNV leaves in the low bits over all of them. */
export function spread(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), ROUND_2);
  h = Math.imul(h ^ (h >>> 13), ROUND_3);
  return h ^ (h >>> 16);
}

export function hashString(text: string): number {
  let hash = EMPTY_HASH;
  for (let at = 0; at < text.length; at++) hash = addUnit(hash, text.charCodeAt(at));
  return spread(hash);
}

export function feature1(template: number, a: number): number {
  const h = Math.imul(a ^ Math.imul(template, ROUND_1), ROUND_2);
  return h ^ (h >>> 15);
}

export function feature2(template: number, a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(template, ROUND_1), ROUND_2);
  h = Math.imul((h ^ (h >>> 15)) + b, ROUND_3);
  return h ^ (h >>> 14);
}

export function feature3(template: number, a: number, b: number, c: number): number {
  let h = Math.imul(a ^ Math.imul(template, ROUND_1), ROUND_2);
  h = Math.imul((h ^ (h >>> 15)) + b, ROUND_3);
  h = Math.imul((h ^ (h >>> 14)) + c, ROUND_1);
  return h ^ (h >>> 16);
}
