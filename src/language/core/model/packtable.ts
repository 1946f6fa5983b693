import { ByteWriter } from "./bytes.ts";
import { KEY_REST } from "./packedtable.ts";

const LEAST_BITS = 4;
/** A table that is fuller than this is searched too long. */
const FULLEST = 0.75;

/**
 * The bytes that `PackedTable` looks into, as they stand in memory: bits, number of values, cells, values. The first
 * value is 0, so that no cell in use is 0.
 *
 * @throws RangeError for a value 0, which stands for "not there", or more than 65,535 different values
 */
export function packedTable(entries: Iterable<readonly [key: number, value: number]>): Uint8Array {
  const sorted = [...entries].toSorted((a, b) => (a[0] >>> 0) - (b[0] >>> 0));
  const bits = Math.max(LEAST_BITS, 32 - Math.clz32(Math.ceil(sorted.length / FULLEST)));
  const cells = new Int32Array(1 << bits);
  const numbers = new Map<number, number>([[0, 0]]);
  for (const [key, value] of sorted) {
    if (value === 0) throw new RangeError("A table holds numbers other than 0.");
    const number = numbers.get(value | 0) ?? numbers.size;
    numbers.set(value | 0, number);
    let at = key >>> (32 - bits);
    while (cells[at] !== 0) at = (at + 1) & (cells.length - 1);
    cells[at] = (number << 16) | (key & KEY_REST);
  }
  if (numbers.size > KEY_REST) throw new RangeError("A table holds no more than 65,535 different values.");
  const writer = new ByteWriter();
  writer.byte(bits);
  writer.number(numbers.size);
  for (const cell of cells) writer.number32(cell);
  for (const value of numbers.keys()) writer.number32(value);
  return writer.done();
}
