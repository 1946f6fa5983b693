import { PLACES } from "./buckets.ts";
import type { ByteReader } from "./bytes.ts";
import { codebook } from "./codebook.ts";
import type { Scorer } from "./scorer.ts";

const MOST_FEATURES = 256;
/** A feature with weights for so many classes or more has a row with a place for every class. */
const LEAST_OF_ROW = 8;
/** In the place of a list's length: what is meant is a row. */
const ROW = 255;

/**
 * Weights for a choice among many. A feature that speaks for few classes has a list of them with what they are worth,
 * which is gone through whole. One that speaks for many has a row, of which only the classes in question are read:
 * few features have one, but most of those that are found.
 */
export class PackedLists implements Scorer {
  readonly #all: Uint8Array;
  readonly #shift: number;
  readonly #rest: number;
  /** The rest of each place's hash, and where its weights are: start × 256 + length of a list, or start × 256 + ROW. */
  readonly #rests: Uint16Array;
  readonly #places: Uint32Array;
  /** Class in the low byte, what it is worth above. */
  readonly #entries: Int32Array;
  readonly #rows: Int16Array;
  readonly #foundLists = new Uint32Array(MOST_FEATURES);
  readonly #foundRows = new Uint32Array(MOST_FEATURES);
  /** Sums in whole numbers, which add up faster. */
  readonly #sums: Int32Array;

  /** @throws RangeError when the bytes end too early */
  constructor(reader: ByteReader) {
    const bits = reader.byte();
    const classes = reader.byte();
    const count = reader.number();
    this.#all = Uint8Array.from({ length: classes }, (_, c) => c);
    this.#sums = new Int32Array(classes);
    this.#shift = 32 - bits;
    this.#rest = (1 << this.#shift) - 1;
    const room = PLACES << bits;
    this.#rests = words(reader.bytes(2 * room));
    this.#places = new Uint32Array(room);
    const lengths = reader.bytes(room);
    this.#entries = valued(words(reader.bytes(2 * count)));
    this.#rows = new Int16Array(classes * lengths.reduce((sum, length) => sum + (length < LEAST_OF_ROW ? 0 : 1), 0));
    this.#point(lengths);
  }

  /** Where each place's weights are: they stand in the order of the places. */
  #point(lengths: Uint8Array): void {
    const places = this.#places;
    let next = 0;
    let row = 0;
    for (let at = 0; at < lengths.length; at++) {
      const length = lengths[at] ?? 0;
      if (length === 0) continue;
      if (length < LEAST_OF_ROW) places[at] = next * 256 + length;
      else {
        places[at] = row * 256 + ROW;
        this.#fillRow(row, next, length);
        row += this.#all.length;
      }
      next += length;
    }
  }

  #fillRow(row: number, from: number, length: number): void {
    for (let at = from; at < from + length; at++) {
      const entry = this.#entries[at] ?? 0;
      this.#rows[row + (entry & 255)] = entry >> 8;
    }
  }

  /** Only the scores of the classes `among` are written; without it, all. */
  score(features: Int32Array, count: number, scores: Float32Array, among: Uint8Array = this.#all): void {
    const rowCount = this.#find(features, count);
    const rows = this.#rows;
    const found = this.#foundRows;
    const sums = this.#sums;
    for (let index = 0; index < among.length; index++) {
      const c = among[index] ?? 0;
      let sum = sums[c] ?? 0;
      for (let at = 0; at < rowCount; at++) sum += rows[(found[at] ?? 0) + c] ?? 0;
      scores[c] = sum;
    }
  }

  /** Adds up the lists and notes the rows; returns how many rows there are. */
  #find(features: Int32Array, count: number): number {
    const rests = this.#rests;
    const places = this.#places;
    const foundLists = this.#foundLists;
    const foundRows = this.#foundRows;
    const shift = this.#shift;
    const restMask = this.#rest;
    let rowCount = 0;
    let listCount = 0;
    // No branch for any feature: the reaches into memory overlap, and what is no list or no row is written over.
    for (let at = 0; at < count; at++) {
      const key = features[at] ?? 0;
      const start = (key >>> shift) << 2;
      const rest = key & restMask;
      const place =
        ((places[start] ?? 0) & ((((rests[start] ?? 0) ^ rest) - 1) >> 31)) |
        ((places[start + 1] ?? 0) & ((((rests[start + 1] ?? 0) ^ rest) - 1) >> 31)) |
        ((places[start + 2] ?? 0) & ((((rests[start + 2] ?? 0) ^ rest) - 1) >> 31)) |
        ((places[start + 3] ?? 0) & ((((rests[start + 3] ?? 0) ^ rest) - 1) >> 31));
      const length = place & 255;
      const isRow = (length + 1) >> 8;
      foundRows[rowCount] = place >>> 8;
      rowCount += isRow;
      foundLists[listCount] = place;
      listCount += ((length + 255) >> 8) - isRow;
    }
    this.#addLists(listCount);
    return rowCount;
  }

  #addLists(count: number): void {
    const found = this.#foundLists;
    const entries = this.#entries;
    const sums = this.#sums;
    for (let c = 0; c < sums.length; c++) sums[c] = 0;
    for (let at = 0; at < count; at++) {
      const list = found[at] ?? 0;
      const end = (list >>> 8) + (list & 255);
      for (let next = list >>> 8; next < end; next++) {
        const entry = entries[next] ?? 0;
        const c = entry & 255;
        sums[c] = (sums[c] ?? 0) + (entry >> 8);
      }
    }
  }
}

/** A copy as numbers of two bytes, which must begin at an even place; `slice` of a Buffer would make none. */
function words(bytes: Uint8Array): Uint16Array {
  return new Uint16Array(new Uint8Array(bytes).buffer);
}

/** Pairs of class and code with the code's worth in its place: what is added up a thousand times an article is ready. */
function valued(pairs: Uint16Array): Int32Array {
  const book = Int32Array.from(codebook());
  const entries = new Int32Array(pairs.length);
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] ?? 0;
    entries[at] = (pair & 255) | ((book[pair >> 8] ?? 0) << 8);
  }
  return entries;
}
