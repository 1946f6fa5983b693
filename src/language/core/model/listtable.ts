import { bucketCount, GROUP_BITS, placeOf, PLACES } from "./buckets.ts";
import { ByteWriter } from "./bytes.ts";
import { codebook } from "./codebook.ts";
import { LIST, REST, ROW, SINGLE, strideOf } from "./lists.ts";

/** A feature of a choice among many: its hash, and pairs of a class and the code of what it is worth there. */
export interface ListRow {
  readonly key: number;
  readonly codes: readonly (readonly [number, number])[];
}

/** A list of so many pairs takes two thirds of the bytes of a row, and is gone through more slowly. */
const rowFrom = (classes: number): number => Math.max(2, Math.min(32, Math.ceil(classes / 3)));

/**
 * The bytes of the table that `PackedLists` looks into, as it stands in memory. Where a bucket has no place left, or
 * two features of one have the same rest, the one whose largest weight is least is left out.
 *
 * @throws RangeError for more than 127 classes, or more rows than their numbers have bits
 */
export function listTable(classes: number, rows: readonly ListRow[]): Uint8Array {
  if (classes > 127) throw new RangeError("A table of lists holds no more than 127 classes.");
  const buckets = bucketCount(rows.length);
  const pairs: number[] = [];
  const groups: number[] = [];
  const full: ListRow[] = [];
  const cells = placed(rows, buckets).map((row, at) => {
    if (at % (PLACES << GROUP_BITS) === 0) groups.push(pairs.length);
    if (row === null) return 0;
    const rest = row.key & REST;
    const [only] = row.codes;
    if (row.codes.length === 1 && only !== undefined) return cellOf((only[0] << 8) | (only[1] & 255), SINGLE, rest);
    if (row.codes.length >= rowFrom(classes)) return cellOf(full.push(row) - 1, ROW, rest);
    const start = pairs.length - (groups.at(-1) ?? 0);
    for (const [c, code] of row.codes) pairs.push(c | ((code & 255) << 8));
    return cellOf((row.codes.length << 10) | start, LIST, rest);
  });
  const writer = new ByteWriter();
  writer.number(buckets);
  writer.byte(classes);
  writer.number(pairs.length);
  writer.number(full.length);
  writer.table(new Uint8Array(Int32Array.from(cells).buffer));
  writer.table(new Uint8Array(Int32Array.from(groups).buffer));
  writer.table(new Uint8Array(Uint16Array.from(pairs).buffer));
  writer.table(Uint8Array.from(full.flatMap((row) => codesOf(classes, row))));
  return writer.done();
}

function cellOf(meant: number, kind: number, rest: number): number {
  if (meant > REST) throw new RangeError("A table of lists has grown beyond what its cells can point at.");
  return (meant << 17) | (kind << 15) | rest;
}

function codesOf(classes: number, { codes }: ListRow): number[] {
  const row = Array.from({ length: strideOf(classes) }, () => 0);
  for (const [c, code] of codes) row[c] = code & 255;
  return row;
}

function placed(rows: readonly ListRow[], buckets: number): (ListRow | null)[] {
  const book = codebook();
  const sizeOf = ({ codes }: ListRow): number => Math.max(...codes.map(([, code]) => Math.abs(book[code & 255] ?? 0)));
  const places = Array.from({ length: PLACES * buckets }, (): ListRow | null => null);
  const sized = rows.map((row) => ({ row, size: sizeOf(row) }));
  for (const { row } of sized.toSorted((a, b) => b.size - a.size || (a.row.key >>> 0) - (b.row.key >>> 0))) {
    const start = placeOf(row.key, buckets) * PLACES;
    const bucket = places.slice(start, start + PLACES);
    const place = bucket.indexOf(null);
    if (place < 0 || bucket.some((held) => held !== null && ((held.key ^ row.key) & REST) === 0)) continue;
    places[start + place] = row;
  }
  return places;
}
