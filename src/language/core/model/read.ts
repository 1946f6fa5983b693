import type { ByteReader } from "./bytes.ts";
import { IntTable } from "./table.ts";

/** The plain parts of a model: tables, lists of strings, lists of numbers. */
export function readTable(reader: ByteReader): IntTable {
  const count = reader.number();
  const table = new IntTable(count);
  let key = 0;
  for (let at = 0; at < count; at++) {
    key += reader.number();
    table.set(key | 0, reader.number() | 0);
  }
  return table;
}

export function readStrings(reader: ByteReader): string[] {
  return Array.from({ length: reader.number() }, () => reader.text());
}

export function readLists(reader: ByteReader): Uint8Array[] {
  return Array.from({ length: reader.number() }, () => reader.bytes(reader.number()).slice());
}

/** Whole numbers of four bytes, as many as asked for. */
export function readNumbers(reader: ByteReader, count: number): Int32Array {
  return new Int32Array(new Uint8Array(reader.bytes(4 * count)).buffer);
}
