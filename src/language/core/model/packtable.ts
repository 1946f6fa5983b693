import { placeOf } from "./buckets.ts";
import { ByteWriter } from "./bytes.ts";
import { restBitsFor } from "./packedtable.ts";

const SMALLEST = 16;
/** A table that is fuller than this is searched too long. */
const FULLEST = 0.75;
const MOST_VALUES = 0x10000;

/**
 * The bytes that `PackedTable` looks into, as they stand in memory: numbers of cells and of values, cells, values. The first
 * value is 0, so that no cell in use is 0.
 *
 * @throws RangeError for a value 0, which stands for "not there", or more than 65,535 different ones
 */
export function packedTable(entries: Iterable<readonly [key: number, value: number]>): Uint8Array {
  const sorted = [...entries].toSorted((a, b) => (a[0] >>> 0) - (b[0] >>> 0));
  const numbers = new Map<number, number>([[0, 0]]);
  for (const [, value] of sorted) {
    if (value === 0) throw new RangeError("A table holds numbers other than 0.");
    if (!numbers.has(value | 0)) numbers.set(value | 0, numbers.size);
  }
  if (numbers.size > MOST_VALUES) throw new RangeError(`A table holds no more than ${MOST_VALUES} different values.`);
  const bits = restBitsFor(numbers.size);
  const cells = new Int32Array(Math.max(SMALLEST, Math.ceil(sorted.length / FULLEST)));
  for (const [key, value] of sorted) {
    let at = placeOf(key, cells.length);
    while (cells[at] !== 0) at = (at + 1) % cells.length;
    cells[at] = ((numbers.get(value | 0) ?? 0) << bits) | (key & ((1 << bits) - 1));
  }
  const writer = new ByteWriter();
  writer.number(cells.length);
  writer.number(numbers.size);
  for (const cell of cells) writer.number32(cell);
  for (const value of numbers.keys()) writer.number32(value);
  return writer.done();
}
