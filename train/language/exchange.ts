/**
 * Word classes by exchange: every word is moved to the class in which the pairs of neighbouring classes tell
 * most about each other (the likelihood of a class bigram model), until few words move (Kneser and Ney 1993,
 * Martin, Liermann and Ney 1998). The same procedure on classes in place of words gives coarser classes.
 */
export interface Bigrams {
  /** Number of types; type 0 stands for everything rare and for the borders of a paragraph, and is not moved. */
  readonly types: number;
  readonly counts: Float64Array;
  /** Followers of type `v` are `next[from[v] .. from[v + 1])`, each with its count; `previous` the other way. */
  readonly next: Neighbours;
  readonly previous: Neighbours;
}

export interface Neighbours {
  readonly from: Int32Array;
  readonly type: Int32Array;
  readonly count: Int32Array;
}

/** Counts the pairs of neighbours in a text given as type numbers. */
export function countBigrams(text: Int32Array, types: number): Bigrams {
  const counts = new Float64Array(types);
  const pairs = new PairCounter();
  for (let at = 0; at < text.length; at++) {
    const type = text[at] as number;
    counts[type] = (counts[type] as number) + 1;
    if (at > 0) pairs.add((text[at - 1] as number) * types + type, 1);
  }
  return bigramsOf(pairs, counts, types);
}

/** The pairs again, with every type replaced by its class. */
export function foldBigrams(bigrams: Bigrams, classOf: Int32Array, classes: number): Bigrams {
  const counts = new Float64Array(classes);
  const pairs = new PairCounter();
  const { from, type, count } = bigrams.next;
  for (let left = 0; left < bigrams.types; left++) {
    const c = classOf[left] as number;
    counts[c] = (counts[c] as number) + (bigrams.counts[left] as number);
    for (let at = from[left] as number; at < (from[left + 1] as number); at++) {
      pairs.add(c * classes + (classOf[type[at] as number] as number), count[at] as number);
    }
  }
  return bigramsOf(pairs, counts, classes);
}

class PairCounter {
  keys = new Float64Array(1 << 16).fill(-1);
  values = new Int32Array(1 << 16);
  size = 0;

  add(key: number, count: number): void {
    if (2 * this.size > this.keys.length) this.#grow();
    const at = this.#place(key);
    if (this.keys[at] === -1) {
      this.keys[at] = key;
      this.size++;
    }
    this.values[at] = (this.values[at] as number) + count;
  }

  #place(key: number): number {
    const mask = this.keys.length - 1;
    const high = Math.floor(key / 0x100000000);
    let h = Math.imul((key - high * 0x100000000) ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1);
    h ^= h >>> 15;
    let at = h & mask;
    while (this.keys[at] !== -1 && this.keys[at] !== key) at = (at + 1) & mask;
    return at;
  }

  #grow(): void {
    const { keys, values } = this;
    this.keys = new Float64Array(2 * keys.length).fill(-1);
    this.values = new Int32Array(2 * keys.length);
    for (let at = 0; at < keys.length; at++) {
      if (keys[at] === -1) continue;
      const place = this.#place(keys[at] as number);
      this.keys[place] = keys[at] as number;
      this.values[place] = values[at] as number;
    }
  }
}

function bigramsOf(pairs: PairCounter, counts: Float64Array, types: number): Bigrams {
  const next = emptyNeighbours(types, pairs.size);
  const previous = emptyNeighbours(types, pairs.size);
  const each = (visit: (left: number, right: number, count: number) => void): void => {
    for (let at = 0; at < pairs.keys.length; at++) {
      const key = pairs.keys[at] as number;
      if (key !== -1) visit(Math.floor(key / types), key % types, pairs.values[at] as number);
    }
  };
  each((left, right) => {
    next.from[left + 1] = (next.from[left + 1] as number) + 1;
    previous.from[right + 1] = (previous.from[right + 1] as number) + 1;
  });
  for (let type = 0; type < types; type++) {
    next.from[type + 1] = (next.from[type + 1] as number) + (next.from[type] as number);
    previous.from[type + 1] = (previous.from[type + 1] as number) + (previous.from[type] as number);
  }
  const nextFree = next.from.slice();
  const previousFree = previous.from.slice();
  each((left, right, count) => {
    put(next, nextFree, left, right, count);
    put(previous, previousFree, right, left, count);
  });
  return { types, counts, next, previous };
}

function emptyNeighbours(types: number, pairs: number): { from: Int32Array; type: Int32Array; count: Int32Array } {
  return { from: new Int32Array(types + 1), type: new Int32Array(pairs), count: new Int32Array(pairs) };
}

function put(neighbours: Neighbours, free: Int32Array, of: number, type: number, count: number): void {
  const at = free[of] as number;
  free[of] = at + 1;
  neighbours.type[at] = type;
  neighbours.count[at] = count;
}

const TABLE = 1 << 16;

export interface ExchangeOptions {
  readonly classes: number;
  readonly rounds: number;
  readonly log?: (line: string) => void;
}

/** The class of every type, 0 .. classes - 1; class 0 is that of type 0 alone. Types are ordered by falling count. */
export function exchange(bigrams: Bigrams, { classes, rounds, log }: ExchangeOptions): Int32Array {
  const state = new Exchange(bigrams, classes);
  for (let round = 0; round < rounds; round++) {
    const moved = state.round();
    log?.(`classes, round ${round + 1}: ${moved} of ${bigrams.types} words moved`);
    if (moved < bigrams.types / 1000) break;
  }
  return state.classOf;
}

class Exchange {
  readonly classOf: Int32Array;
  readonly #bigrams: Bigrams;
  readonly #classes: number;
  /** `#after[x * classes + d]`: how often class `x` follows class `d`; `#before`: how often it comes before it. */
  readonly #after: Int32Array;
  readonly #before: Int32Array;
  readonly #size: Float64Array;
  readonly #right: Int32Array;
  readonly #left: Int32Array;
  readonly #gain: Float64Array;
  readonly #table: Float64Array;

  constructor(bigrams: Bigrams, classes: number) {
    this.#bigrams = bigrams;
    this.#classes = classes;
    this.classOf = Int32Array.from({ length: bigrams.types }, (_, type) =>
      type === 0 ? 0 : 1 + ((type - 1) % (classes - 1)),
    );
    this.#after = new Int32Array(classes * classes);
    this.#before = new Int32Array(classes * classes);
    this.#size = new Float64Array(classes);
    this.#right = new Int32Array(classes);
    this.#left = new Int32Array(classes);
    this.#gain = new Float64Array(classes);
    this.#table = Float64Array.from({ length: TABLE }, (_, n) => (n === 0 ? 0 : n * Math.log(n)));
    this.#count();
  }

  #count(): void {
    const { types, counts, next } = this.#bigrams;
    for (let left = 0; left < types; left++) {
      const c = this.classOf[left] as number;
      this.#size[c] = (this.#size[c] as number) + (counts[left] as number);
      for (let at = next.from[left] as number; at < (next.from[left + 1] as number); at++) {
        this.#pair(c, this.classOf[next.type[at] as number] as number, next.count[at] as number);
      }
    }
  }

  #pair(first: number, second: number, count: number): void {
    const after = second * this.#classes + first;
    const before = first * this.#classes + second;
    this.#after[after] = (this.#after[after] as number) + count;
    this.#before[before] = (this.#before[before] as number) + count;
  }

  round(): number {
    let moved = 0;
    for (let type = 1; type < this.#bigrams.types; type++) {
      const old = this.classOf[type] as number;
      const self = this.#gather(type);
      this.#shift(type, old, -1, self);
      const best = this.#best(type, self);
      this.#shift(type, best, 1, self);
      this.classOf[type] = best;
      if (best !== old) moved++;
    }
    return moved;
  }

  /** How often each class follows and comes before the type, other than the type itself; returns how often it follows itself. */
  #gather(type: number): number {
    this.#right.fill(0);
    this.#left.fill(0);
    const { next, previous } = this.#bigrams;
    let self = 0;
    for (let at = next.from[type] as number; at < (next.from[type + 1] as number); at++) {
      const other = next.type[at] as number;
      if (other === type) self = next.count[at] as number;
      else
        this.#right[this.classOf[other] as number] =
          (this.#right[this.classOf[other] as number] as number) + (next.count[at] as number);
    }
    for (let at = previous.from[type] as number; at < (previous.from[type + 1] as number); at++) {
      const other = previous.type[at] as number;
      if (other === type) continue;
      this.#left[this.classOf[other] as number] =
        (this.#left[this.classOf[other] as number] as number) + (previous.count[at] as number);
    }
    return self;
  }

  #shift(type: number, c: number, sign: number, self: number): void {
    for (let x = 0; x < this.#classes; x++) {
      const right = this.#right[x] as number;
      const left = this.#left[x] as number;
      if (right !== 0) this.#pair(c, x, sign * right);
      if (left !== 0) this.#pair(x, c, sign * left);
    }
    if (self !== 0) this.#pair(c, c, sign * self);
    this.#size[c] = (this.#size[c] as number) + sign * (this.#bigrams.counts[type] as number);
  }

  #best(type: number, self: number): number {
    const classes = this.#classes;
    const gain = this.#gain;
    const n = this.#bigrams.counts[type] as number;
    for (let d = 1; d < classes; d++) {
      const size = this.#size[d] as number;
      gain[d] = -2 * (this.#f(size + n) - this.#f(size));
    }
    for (let x = 0; x < classes; x++) {
      this.#addGains(x, this.#right[x] as number, this.#after);
      this.#addGains(x, this.#left[x] as number, this.#before);
    }
    let best = 1;
    let most = -Infinity;
    for (let d = 1; d < classes; d++) {
      const own = this.#before[d * classes + d] as number;
      const right = this.#right[d] as number;
      const left = this.#left[d] as number;
      const value =
        (gain[d] as number) +
        this.#f(own + right + left + self) -
        this.#f(own + right) -
        (this.#f(own + left) - this.#f(own));
      if (value > most) {
        most = value;
        best = d;
      }
    }
    return best;
  }

  #addGains(x: number, count: number, pairs: Int32Array): void {
    if (count === 0) return;
    const classes = this.#classes;
    const gain = this.#gain;
    const table = this.#table;
    const row = x * classes;
    const alone = this.#f(count);
    for (let d = 1; d < classes; d++) {
      const n = pairs[row + d] as number;
      const sum = n + count;
      if (n === 0) gain[d] = (gain[d] as number) + alone;
      else if (sum < TABLE) gain[d] = (gain[d] as number) + (table[sum] as number) - (table[n] as number);
      else gain[d] = (gain[d] as number) + sum * Math.log(sum) - this.#f(n);
    }
  }

  #f(n: number): number {
    return n < TABLE ? (this.#table[n] as number) : n * Math.log(n);
  }
}
