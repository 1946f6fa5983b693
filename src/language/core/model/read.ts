import type { ByteReader } from "./bytes.ts";

/** A part of a model that is a list of strings. */
export function readStrings(reader: ByteReader): string[] {
  return Array.from({ length: reader.number() }, () => reader.text());
}
