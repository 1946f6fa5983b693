import { bucketBits, PLACES } from "./buckets.ts";
import { ByteWriter } from "./bytes.ts";
import { codebook } from "./codebook.ts";

/** A feature of a choice among many: its hash, and pairs of a class and the code of what it is worth there. */
export interface ListRow {
  readonly key: number;
  readonly codes: readonly (readonly [number, number])[];
}

/**
 * The bytes of the table that `PackedLists` looks into, as it stands in memory but for where each list begins: bits,
 * classes, number of entries; the rest of the hash of each place; the length of each place's list; the entries.
 * Where a bucket has no place left, the list whose largest weight is least is left out.
 */
export function listTable(classes: number, rows: readonly ListRow[]): Uint8Array {
  const bits = bucketBits(rows.length);
  const places = placed(rows, bits);
  const writer = new ByteWriter();
  writer.byte(bits);
  writer.byte(classes);
  writer.number(places.reduce((sum, row) => sum + (row?.codes.length ?? 0), 0));
  const rest = (1 << (32 - bits)) - 1;
  for (const row of places) {
    writer.byte((row?.key ?? 0) & rest & 255);
    writer.byte(((row?.key ?? 0) & rest) >> 8);
  }
  for (const row of places) writer.byte(row?.codes.length ?? 0);
  for (const row of places) {
    for (const [number, code] of row?.codes ?? []) {
      writer.byte(number);
      writer.byte(code & 255);
    }
  }
  return writer.done();
}

function placed(rows: readonly ListRow[], bits: number): (ListRow | null)[] {
  const book = codebook();
  const sizeOf = ({ codes }: ListRow): number => Math.max(...codes.map(([, code]) => Math.abs(book[code & 255] ?? 0)));
  const places = Array.from({ length: PLACES << bits }, (): ListRow | null => null);
  const taken = new Uint8Array(1 << bits);
  const sized = rows.map((row) => ({ row, size: sizeOf(row) }));
  for (const { row } of sized.toSorted((a, b) => b.size - a.size || (a.row.key >>> 0) - (b.row.key >>> 0))) {
    const bucket = row.key >>> (32 - bits);
    const place = taken[bucket] ?? 0;
    if (place === PLACES) continue;
    places[bucket * PLACES + place] = row;
    taken[bucket] = place + 1;
  }
  return places;
}
