import { GROUP_BITS, PLACES } from "./buckets.ts";
import type { ByteReader } from "./bytes.ts";
import type { Kernel } from "./kernel.ts";
import type { Scorer } from "./scorer.ts";

export const REST = 0x7fff;
/** What a cell says of its feature; an empty cell is 0. */
export const SINGLE = 1;
export const LIST = 2;
export const ROW = 3;
/** Codes of a row are added up so many at a time. */
const LANES = 16;

/**
 * Weights for a choice among many, read where they lie in the file. A cell of the table tells what its feature says:
 *
 *     │ what is meant, 15 bits              │ kind, 2 bits │ rest of the hash, 15 bits │
 *       class, 7 bits   │ code, 8 bits        SINGLE: what the only class is worth
 *       length, 5 bits  │ start, 10 bits      LIST: pairs of class and code; start in its group
 *       number of a row                       ROW: a code for every class, up to a multiple of sixteen
 *
 * The file: numbers of buckets, classes, pairs and rows; then the cells, where each group of buckets has its first pair,
 * the pairs, the rows. `kernel/score.ts` adds up.
 */
export class PackedLists implements Scorer {
  readonly #kernel: Kernel;
  readonly #classes: number;
  readonly #buckets: number;
  readonly #stride: number;
  readonly #cells: number;
  readonly #groups: number;
  readonly #pairs: number;
  readonly #rows: number;

  /** @throws RangeError when the bytes end too early */
  constructor(reader: ByteReader, kernel: Kernel) {
    const buckets = reader.number();
    const classes = reader.byte();
    const pairs = reader.number();
    const rows = reader.number();
    this.#kernel = kernel;
    this.#classes = classes;
    this.#buckets = buckets;
    this.#stride = strideOf(classes);
    this.#cells = kernel.addressOf(reader.table(4 * PLACES * buckets));
    this.#groups = kernel.addressOf(reader.table(4 * (buckets >> GROUP_BITS)));
    this.#pairs = kernel.addressOf(reader.table(2 * pairs));
    this.#rows = kernel.addressOf(reader.table(rows * this.#stride));
  }

  score(features: Int32Array, count: number, scores: Float32Array): void {
    const kernel = this.#kernel;
    kernel.ask(features, count);
    kernel.run.lists(count, this.#buckets, this.#cells, this.#groups, this.#pairs, this.#rows, this.#stride);
    const { sums } = kernel;
    for (let c = 0; c < this.#classes; c++) scores[c] = sums[c] ?? 0;
  }
}

/** How many bytes a row takes. */
export function strideOf(classes: number): number {
  return Math.ceil(classes / LANES) * LANES;
}
