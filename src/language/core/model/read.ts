import type { ByteReader } from "./bytes.ts";

/** The plain parts of a model: lists of strings, lists of numbers. */
export function readStrings(reader: ByteReader): string[] {
  return Array.from({ length: reader.number() }, () => reader.text());
}

export function readLists(reader: ByteReader): Uint8Array[] {
  return Array.from({ length: reader.number() }, () => reader.bytes(reader.number()).slice());
}
