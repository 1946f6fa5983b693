import type { ByteReader } from "./bytes.ts";
import type { IntLookup } from "./table.ts";

export const KEY_REST = 0xffff;

/**
 * An `IntLookup` read where it lies in the file. A cell holds the low half of a hash and the number of its value
 * among the table's different values; the place follows from the high bits, the next free one where it was taken.
 * Of a million hashes that are not there, some hundred are taken for others.
 *
 *     │ number of the value, 16 bits │ low half of the hash, 16 bits │     0: nothing is here
 */
export class PackedTable implements IntLookup {
  readonly #cells: Int32Array;
  readonly #values: Int32Array;
  readonly #shift: number;
  readonly #mask: number;

  /** @throws RangeError when the bytes end too early */
  constructor(reader: ByteReader) {
    const bits = reader.byte();
    this.#shift = 32 - bits;
    this.#mask = (1 << bits) - 1;
    const count = reader.number();
    this.#cells = reader.numbers32(1 << bits);
    this.#values = reader.numbers32(count);
  }

  get(key: number): number {
    const cells = this.#cells;
    const rest = key & KEY_REST;
    let at = key >>> this.#shift;
    for (;;) {
      const cell = cells[at] ?? 0;
      if (cell === 0) return 0;
      if ((cell & KEY_REST) === rest) return this.#values[cell >>> 16] ?? 0;
      at = (at + 1) & this.#mask;
    }
  }
}
