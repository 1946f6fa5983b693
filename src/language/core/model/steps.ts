import { PLACES } from "./buckets.ts";
import type { ByteReader } from "./bytes.ts";
import type { Kernel } from "./kernel.ts";
import type { Scorer } from "./scorer.ts";

export const STEP_REST = 0xffff;

/**
 * Weights for a choice among three, as the parser's steps are. Only how much the second and the third are worth more
 * than the first matters, so a feature fits into one number:
 *
 *     │ third, 8 bits │ second, 8 bits │ rest of the hash, 16 bits │
 *
 * All four places of a bucket are compared, and what does not fit counts as 0, so that looking a feature up takes no
 * branch: it would be guessed wrong every other time, and wait for memory each time it is. The file holds the table as
 * it stands in memory: the number of buckets, then the cells. `kernel/score.ts` adds up.
 */
export class PackedSteps implements Scorer {
  readonly #kernel: Kernel;
  readonly #cells: number;
  readonly #buckets: number;

  /** @throws RangeError when the bytes end too early */
  constructor(reader: ByteReader, kernel: Kernel) {
    this.#kernel = kernel;
    this.#buckets = reader.number();
    this.#cells = kernel.addressOf(reader.table(4 * PLACES * this.#buckets));
  }

  score(features: Int32Array, count: number, scores: Float32Array): void {
    const kernel = this.#kernel;
    kernel.ask(features, count);
    kernel.run.steps(count, this.#buckets, this.#cells);
    const { sums } = kernel;
    scores[0] = 0;
    scores[1] = sums[1] ?? 0;
    scores[2] = sums[2] ?? 0;
  }
}
