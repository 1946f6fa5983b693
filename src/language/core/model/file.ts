import { ByteReader, ByteWriter, tablePlace } from "./bytes.ts";

/** Asked for as it stands: importing it would also load all of its streams, at every start. */
const { crc32 } = process.getBuiltinModule("node:zlib");

/**
 * The file of a model: named parts behind a header with a checksum. Every part begins at a multiple of 64 bytes, so
 * that its tables are read where they lie and a bucket of one is fetched at once.
 *
 *     "ORLM"  format  │ CRC-32 of the rest │ number of parts │ name, length │ … │ bytes │ bytes │ …
 *     4       1 byte  │ 4 bytes            │ number          │ text, number │   │ at multiples of 64
 */
export const MODEL_FORMAT = 2;
const MAGIC = [0x4f, 0x52, 0x4c, 0x4d];
const HEADER = MAGIC.length + 1;
const SUM = 4;

export type ModelParts = ReadonlyMap<string, Uint8Array>;

export function writeModel(parts: ModelParts): Uint8Array {
  const names = new ByteWriter();
  names.number(parts.size);
  for (const [name, bytes] of parts) {
    names.text(name);
    names.number(bytes.length);
  }
  const directory = names.done();
  const places = placesOf([...parts.values()], HEADER + SUM + directory.length);
  const file = new Uint8Array(places.end);
  file.set([...MAGIC, MODEL_FORMAT]);
  file.set(directory, HEADER + SUM);
  [...parts.values()].forEach((bytes, at) => file.set(bytes, places.starts[at]));
  new DataView(file.buffer).setUint32(HEADER, crc32(file.subarray(HEADER + SUM)), true);
  return file;
}

/** @throws RangeError when the bytes are no model, of another format, cut short or changed. */
export function readModel(bytes: Uint8Array): ModelParts {
  if (MAGIC.some((value, at) => bytes[at] !== value)) throw new RangeError("This file is no model of onrecord.");
  if (bytes[MAGIC.length] !== MODEL_FORMAT) {
    throw new RangeError(`The model has format ${bytes[MAGIC.length]}; this version reads format ${MODEL_FORMAT}.`);
  }
  const rest = bytes.subarray(HEADER + SUM);
  if (rest.length === 0 || Buffer.from(bytes.subarray(HEADER, HEADER + SUM)).readUInt32LE() !== crc32(rest)) {
    throw new RangeError("The model's checksum does not fit its bytes: install it again.");
  }
  const reader = new ByteReader(rest);
  const named = Array.from({ length: reader.number() }, () => ({ name: reader.text(), length: reader.number() }));
  const { starts } = placesOf(named, HEADER + SUM + reader.at);
  return new Map(
    named.map(({ name, length }, at) => {
      const start = starts[at] ?? 0;
      return [name, bytes.subarray(start, start + length)];
    }),
  );
}

/** Where each part begins behind what stands before them, and where the last one ends. */
function placesOf(
  parts: readonly { readonly length: number }[],
  before: number,
): { readonly starts: readonly number[]; readonly end: number } {
  let end = before;
  const starts = parts.map(({ length }) => {
    const start = tablePlace(end);
    end = start + length;
    return start;
  });
  return { starts, end };
}

/** The part of that name. @throws RangeError where the model has none. */
export function partOf(parts: ModelParts, name: string): ByteReader {
  const bytes = parts.get(name);
  if (bytes === undefined) throw new RangeError(`The model has no part "${name}".`);
  return new ByteReader(bytes);
}
