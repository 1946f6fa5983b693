import { placeOf } from "./buckets.ts";
import type { ByteReader } from "./bytes.ts";
import type { IntLookup } from "./table.ts";

/**
 * An `IntLookup` read where it lies in the file. A cell holds the number of its value among the table's different
 * values, and of the hash as many low bits as there is room for; the place follows from the high bits, the next free
 * one where it was taken. Of a million hashes that are not there, a dozen are taken for others.
 *
 *     │ number of the value │ low bits of the hash │     0: nothing is here
 */
export class PackedTable implements IntLookup {
  readonly #cells: Int32Array;
  readonly #values: Int32Array;
  readonly #restBits: number;

  /** @throws RangeError when the bytes end too early */
  constructor(reader: ByteReader) {
    const room = reader.number();
    const count = reader.number();
    this.#restBits = restBitsFor(count);
    this.#cells = reader.numbers32(room);
    this.#values = reader.numbers32(count);
  }

  get(key: number): number {
    const cells = this.#cells;
    const bits = this.#restBits;
    const low = (1 << bits) - 1;
    const rest = key & low;
    let at = placeOf(key, cells.length);
    for (;;) {
      const cell = cells[at] ?? 0;
      if (cell === 0) return 0;
      if ((cell & low) === rest) return this.#values[cell >>> bits] ?? 0;
      at = at + 1 < cells.length ? at + 1 : 0;
    }
  }
}

/** How many low bits of a hash stand beside the numbers of so many values. */
export function restBitsFor(values: number): number {
  return Math.clz32(values - 1);
}
