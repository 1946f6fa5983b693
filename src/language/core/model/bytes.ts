/** A table begins at a multiple of so many bytes, which the processor fetches at once. */
const TABLE_PLACE = 64;

/** The first place from `at` on where a table may begin. */
export function tablePlace(at: number): number {
  return Math.ceil(at / TABLE_PLACE) * TABLE_PLACE;
}

/** Writes whole numbers, strings and tables one after another into a growing array of bytes. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  byte(value: number): void {
    if (this.#length === this.#bytes.length) {
      const grown = new Uint8Array(2 * this.#bytes.length);
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    this.#bytes[this.#length++] = value;
  }

  /** A whole number from 0 to 2³² − 1: seven bits a byte, the lowest first. */
  number(value: number): void {
    if (!(value >= 0 && value <= 0xffffffff)) throw new RangeError(`${value} is no number of 32 bits.`);
    let rest = value;
    while (rest > 127) {
      this.byte((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }

  bytes(values: Uint8Array): void {
    for (const value of values) this.byte(value);
  }

  /** Bytes of a table, which begin at a multiple of 64. */
  table(values: Uint8Array): void {
    for (const start = tablePlace(this.#length); this.#length < start;) this.byte(0);
    this.bytes(values);
  }

  /** Four bytes, the lowest first. */
  number32(value: number): void {
    for (let shift = 0; shift < 32; shift += 8) this.byte((value >>> shift) & 255);
  }

  text(value: string): void {
    const encoded = new TextEncoder().encode(value);
    this.number(encoded.length);
    this.bytes(encoded);
  }

  /** Everything written so far, as a copy. */
  done(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }
}

/** Reads what a ByteWriter wrote. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** How many bytes have been read. */
  get at(): number {
    return this.#at;
  }

  get atEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  byte(): number {
    const value = this.#bytes[this.#at++];
    if (value === undefined) throw new RangeError("The model ends too early.");
    return value;
  }

  number(): number {
    const bytes = this.#bytes;
    let at = this.#at;
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const next = bytes[at++];
      if (next === undefined) throw new RangeError("The model ends too early.");
      value |= (next & 127) << shift;
      if (next < 128) break;
    }
    this.#at = at;
    return value >>> 0;
  }

  bytes(count: number): Uint8Array {
    if (this.#at + count > this.#bytes.length) throw new RangeError("The model ends too early.");
    this.#at += count;
    return this.#bytes.subarray(this.#at - count, this.#at);
  }

  /** What `ByteWriter.table` wrote. */
  table(count: number): Uint8Array {
    this.#at = tablePlace(this.#at);
    return this.bytes(count);
  }

  /** What `ByteWriter.number32` wrote `count` times; a copy, since such numbers must begin at a multiple of four. */
  numbers32(count: number): Int32Array {
    return new Int32Array(new Uint8Array(this.bytes(4 * count)).buffer);
  }

  text(): string {
    const bytes = this.bytes(this.number());
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
  }
}
