import { ByteReader, ByteWriter } from "./bytes.ts";

/** Asked for as it stands: importing it would also load the cryptography of the web, at every start. */
const { hash } = process.getBuiltinModule("node:crypto");

/**
 * The file of a model: named parts behind a header with a checksum.
 *
 *     "ORLM"  format  │ SHA-256 of the rest │ number of parts │ name, length, bytes │ name, length, bytes │ …
 *     4       1 byte  │ 32 bytes            │ number          │ text, number        │
 */
export const MODEL_FORMAT = 1;
const MAGIC = [0x4f, 0x52, 0x4c, 0x4d];
const HEADER = MAGIC.length + 1;
const SUM = 32;

export type ModelParts = ReadonlyMap<string, Uint8Array>;

export function writeModel(parts: ModelParts): Uint8Array {
  const body = new ByteWriter();
  body.number(parts.size);
  for (const [name, bytes] of parts) {
    body.text(name);
    body.number(bytes.length);
    body.bytes(bytes);
  }
  const rest = body.done();
  return concat([Uint8Array.from([...MAGIC, MODEL_FORMAT]), checksum(rest), rest]);
}

/** @throws RangeError when the bytes are no model, of another format, cut short or changed. */
export function readModel(bytes: Uint8Array): ModelParts {
  if (MAGIC.some((value, at) => bytes[at] !== value)) throw new RangeError("This file is no model of onrecord.");
  if (bytes[MAGIC.length] !== MODEL_FORMAT) {
    throw new RangeError(`The model has format ${bytes[MAGIC.length]}; this version reads format ${MODEL_FORMAT}.`);
  }
  const rest = bytes.subarray(HEADER + SUM);
  if (Buffer.compare(bytes.subarray(HEADER, HEADER + SUM), checksum(rest)) !== 0) {
    throw new RangeError("The model's checksum does not fit its bytes: install it again.");
  }
  const reader = new ByteReader(rest);
  const parts = new Map<string, Uint8Array>();
  for (let count = reader.number(); count > 0; count--) {
    const name = reader.text();
    parts.set(name, reader.bytes(reader.number()));
  }
  return parts;
}

/** The part of that name. @throws RangeError where the model has none. */
export function partOf(parts: ModelParts, name: string): ByteReader {
  const bytes = parts.get(name);
  if (bytes === undefined) throw new RangeError(`The model has no part "${name}".`);
  return new ByteReader(bytes);
}

function checksum(bytes: Uint8Array): Uint8Array {
  return hash("sha256", bytes, "buffer");
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
