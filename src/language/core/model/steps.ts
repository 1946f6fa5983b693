import { PLACES } from "./buckets.ts";
import type { ByteReader } from "./bytes.ts";
import { codebook } from "./codebook.ts";
import type { Scorer } from "./scorer.ts";

/**
 * Weights for a choice among three, as the parser's steps are. Only how much the second and the third are worth more
 * than the first matters, so a feature fits into one number:
 *
 *     │ third, 8 bits │ second, 8 bits │ rest of the hash, 16 bits │
 *
 * Looking a feature up takes no branch: all four places of a bucket are compared, and what does not fit counts as 0.
 * A branch would be guessed wrong every other time, and wait for memory each time it is. The file holds the table as
 * it stands in memory: how many bits of a hash choose the bucket, then the numbers, lowest byte first.
 */
export class PackedSteps implements Scorer {
  readonly #cells: Int32Array;
  readonly #shift: number;
  readonly #rest: number;
  readonly #book = Int32Array.from(codebook());

  constructor(reader: ByteReader) {
    const bits = reader.byte();
    this.#shift = 32 - bits;
    this.#rest = (1 << this.#shift) - 1;
    const room = PLACES << bits;
    // A copy, since numbers of four bytes must begin at a multiple of four; `slice` of a Buffer would make none.
    this.#cells = new Int32Array(new Uint8Array(reader.bytes(4 * room)).buffer);
  }

  score(features: Int32Array, count: number, scores: Float32Array): void {
    const cells = this.#cells;
    const book = this.#book;
    const shift = this.#shift;
    const restMask = this.#rest;
    let second = 0;
    let third = 0;
    for (let at = 0; at < count; at++) {
      const key = features[at] ?? 0;
      const start = (key >>> shift) << 2;
      const rest = key & restMask;
      const a = cells[start] ?? 0;
      const b = cells[start + 1] ?? 0;
      const c = cells[start + 2] ?? 0;
      const d = cells[start + 3] ?? 0;
      const row =
        (a & ((((a & 0xffff) ^ rest) - 1) >> 31)) |
        (b & ((((b & 0xffff) ^ rest) - 1) >> 31)) |
        (c & ((((c & 0xffff) ^ rest) - 1) >> 31)) |
        (d & ((((d & 0xffff) ^ rest) - 1) >> 31));
      second += book[(row >>> 16) & 255] ?? 0;
      third += book[row >>> 24] ?? 0;
    }
    scores[0] = 0;
    scores[1] = second;
    scores[2] = third;
  }
}
