import { bucketCount, placeOf, PLACES } from "../../src/language/core/model/buckets.ts";

/** Weights by the hash of their feature. */
export interface FeatureRows {
  readonly classes: number;
  /** Every feature with its row of weights (a view, only to be read). */
  entries(): Iterable<[number, Float32Array]>;
}

/**
 * Weights while they are learned: a row of `classes` numbers for every feature that ever took part in a
 * mistake, found by the feature's hash. The average over all steps is kept by the usual trick: besides the
 * weights, the sum of every change times the step it was made in.
 */
export class Weights implements FeatureRows {
  readonly classes: number;
  step = 1;
  rows = 0;
  readonly #all: Uint8Array;
  #closed = false;
  #mask: number;
  #keys: Int32Array;
  #slots: Int32Array;
  #now: Float32Array;
  #sum: Float64Array;

  constructor(classes: number, rowBits = 16) {
    this.classes = classes;
    this.#all = Uint8Array.from({ length: classes }, (_, c) => c);
    const size = 1 << (rowBits + 1);
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#slots = new Int32Array(size);
    this.#now = new Float32Array((1 << rowBits) * classes);
    this.#sum = new Float64Array((1 << rowBits) * classes);
  }

  /** Writes the scores of the classes `among` to `scores`; without it, of all. */
  score(features: Int32Array, count: number, scores: Float32Array, among: Uint8Array = this.#all): void {
    const { classes } = this;
    const now = this.#now;
    for (let index = 0; index < among.length; index++) scores[among[index] as number] = 0;
    for (let at = 0; at < count; at++) {
      const slot = this.#find(features[at] as number);
      if (slot < 0) continue;
      const start = slot * classes;
      for (let index = 0; index < among.length; index++) {
        const c = among[index] as number;
        scores[c] = (scores[c] as number) + (now[start + c] as number);
      }
    }
  }

  /** Moves the features' weights by one size, or each by the size at its place in the list. */
  change(
    features: Int32Array,
    count: number,
    right: number,
    wrong: number,
    sizes: number | ArrayLike<number> = 1,
  ): void {
    for (let at = 0; at < count; at++) {
      const size = typeof sizes === "number" ? sizes : (sizes[at] ?? 1);
      const row = this.#closed ? this.#find(features[at] as number) : this.#ensure(features[at] as number);
      if (row < 0) continue;
      const start = row * this.classes;
      this.#add(start + right, size);
      this.#add(start + wrong, -size);
    }
  }

  #add(place: number, size: number): void {
    this.#now[place] = (this.#now[place] as number) + size;
    this.#sum[place] = (this.#sum[place] as number) + size * this.step;
  }

  /**
   * Begins anew with only those features whose averaged weights are largest: what is learned then is learned for the
   * features that will be there, where leaving features out afterwards would take away what others lean on. A bucket
   * of the packed table takes no more than it has places for.
   */
  restart(keep: number, perBucket: number): Weights {
    const sizes: [number, number][] = [];
    for (const [key, row] of this.entries()) {
      let largest = 0;
      for (const weight of row) largest = Math.max(largest, Math.abs(weight));
      sizes.push([key, largest]);
    }
    const next = new Weights(this.classes);
    const buckets = bucketCount(keep, perBucket);
    const taken = new Uint8Array(buckets);
    for (const [key] of sizes.toSorted((a, b) => b[1] - a[1] || a[0] - b[0])) {
      const bucket = placeOf(key, buckets);
      if (next.rows === keep || taken[bucket] === PLACES) continue;
      taken[bucket] = (taken[bucket] as number) + 1;
      next.#ensure(key);
    }
    next.#closed = true;
    return next;
  }

  /** Adds the weights of another learner that began anew from the same features. */
  join(other: Weights): void {
    if (!this.#closed || !other.#closed || this.rows !== other.rows) {
      throw new RangeError("Only weights that began anew from the same features can be joined.");
    }
    const last = this.rows * this.classes;
    for (let at = 0; at < last; at++) this.#now[at] = (this.#now[at] as number) + (other.#now[at] as number);
  }

  /** The sum of averaged weights, whatever features each of them has: learners that err in different places. */
  static sum(all: readonly Weights[]): Weights {
    const sum = new Weights(all[0]?.classes ?? 1);
    for (const weights of all) {
      for (const [key, row] of weights.entries()) {
        const start = sum.#ensure(key) * sum.classes;
        row.forEach((weight, c) => {
          sum.#now[start + c] = (sum.#now[start + c] as number) + weight;
        });
      }
    }
    return sum;
  }

  /** Puts the averages in the place of the weights; learning ends here. */
  average(): void {
    const last = this.rows * this.classes;
    for (let at = 0; at < last; at++) {
      this.#now[at] = (this.#now[at] as number) - (this.#sum[at] as number) / this.step;
    }
  }

  /** Every feature with its row of weights (a view, only to be read). */
  *entries(): Generator<[number, Float32Array]> {
    for (let at = 0; at <= this.#mask; at++) {
      const slot = this.#slots[at] as number;
      if (slot === 0) continue;
      yield [this.#keys[at] as number, this.#now.subarray((slot - 1) * this.classes, slot * this.classes)];
    }
  }

  #find(key: number): number {
    let at = (key ^ (key >>> 17)) & this.#mask;
    for (;;) {
      const slot = this.#slots[at] as number;
      if (slot === 0) return -1;
      if (this.#keys[at] === key) return slot - 1;
      at = (at + 1) & this.#mask;
    }
  }

  #ensure(key: number): number {
    const found = this.#find(key);
    if (found >= 0) return found;
    if (2 * (this.rows + 1) > this.#mask) this.#grow();
    const row = this.rows++;
    if ((row + 1) * this.classes > this.#now.length) this.#growRows();
    this.#put(key, row + 1);
    return row;
  }

  #put(key: number, slot: number): void {
    let at = (key ^ (key >>> 17)) & this.#mask;
    while (this.#slots[at] !== 0) at = (at + 1) & this.#mask;
    this.#keys[at] = key;
    this.#slots[at] = slot;
  }

  #grow(): void {
    const keys = this.#keys;
    const slots = this.#slots;
    const size = 2 * keys.length;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#slots = new Int32Array(size);
    for (let at = 0; at < slots.length; at++) {
      if (slots[at] !== 0) this.#put(keys[at] as number, slots[at] as number);
    }
  }

  #growRows(): void {
    const now = new Float32Array(2 * this.#now.length);
    now.set(this.#now);
    this.#now = now;
    const sum = new Float64Array(2 * this.#sum.length);
    sum.set(this.#sum);
    this.#sum = sum;
  }
}
