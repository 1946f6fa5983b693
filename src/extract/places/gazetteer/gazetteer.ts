import type { Counts, Kind, Use } from "./format.ts";
import { DEGREE, FORMAT_VERSION, HEADER_WORDS, KINDS, layoutOf, MAGIC, USES } from "./format.ts";

/** One meaning of a name: the row of the entry, and what the name is to it. */
export interface Meaning {
  readonly entry: number;
  readonly use: Use;
}

/**
 * The places of the world by row number, over one buffer. Looking up costs a binary search over the bytes
 * of the keys; only texts that are asked for are decoded.
 */
export class Gazetteer {
  readonly size: number;
  readonly bytes: number;
  readonly #ids: Uint32Array;
  readonly #lats: Int32Array;
  readonly #lons: Int32Array;
  readonly #admin1: Uint32Array;
  readonly #admin2: Uint32Array;
  readonly #displays: Uint32Array;
  readonly #keyStarts: Uint32Array;
  readonly #linkStarts: Uint32Array;
  readonly #linkEntries: Uint32Array;
  readonly #countries: Uint8Array;
  readonly #kinds: Uint8Array;
  readonly #populations: Uint8Array;
  readonly #uses: Uint8Array;
  readonly #keyText: Uint8Array;
  readonly #displayText: Uint8Array;
  readonly #codeText: Uint8Array;

  /** @throws RangeError when the buffer is not a gazetteer of this format */
  constructor(buffer: ArrayBuffer) {
    const counts = countsOf(buffer);
    const layout = layoutOf(counts);
    if (buffer.byteLength !== layout.size) throw new RangeError("The gazetteer is cut short: build it again.");
    const { entries, names, links, keyBytes, displayBytes, codeBytes } = counts;
    this.size = entries;
    this.bytes = buffer.byteLength;
    this.#ids = new Uint32Array(buffer, layout.ids, entries);
    this.#lats = new Int32Array(buffer, layout.lats, entries);
    this.#lons = new Int32Array(buffer, layout.lons, entries);
    this.#admin1 = new Uint32Array(buffer, layout.admin1, entries);
    this.#admin2 = new Uint32Array(buffer, layout.admin2, entries);
    this.#displays = new Uint32Array(buffer, layout.displays, entries + 1);
    this.#keyStarts = new Uint32Array(buffer, layout.keyStarts, names + 1);
    this.#linkStarts = new Uint32Array(buffer, layout.linkStarts, names + 1);
    this.#linkEntries = new Uint32Array(buffer, layout.linkEntries, links);
    this.#countries = new Uint8Array(buffer, layout.countries, entries);
    this.#kinds = new Uint8Array(buffer, layout.kinds, entries);
    this.#populations = new Uint8Array(buffer, layout.populations, entries);
    this.#uses = new Uint8Array(buffer, layout.uses, links);
    this.#keyText = new Uint8Array(buffer, layout.keyText, keyBytes);
    this.#displayText = new Uint8Array(buffer, layout.displayText, displayBytes);
    this.#codeText = new Uint8Array(buffer, layout.codeText, codeBytes);
    Object.freeze(this);
  }

  /** The meanings of a key (see `keyOf`), the most populous first; empty where there are none. */
  meanings(key: string): readonly Meaning[] {
    const name = this.#nameOf(key);
    if (name < 0) return [];
    const found: Meaning[] = [];
    for (let link = this.#linkStarts[name] ?? 0; link < (this.#linkStarts[name + 1] ?? 0); link++) {
      found.push({ entry: this.#linkEntries[link] ?? 0, use: USES[this.#uses[link] ?? 0] ?? "name" });
    }
    return found;
  }

  has(key: string): boolean {
    return this.#nameOf(key) >= 0;
  }

  /** The GeoNames id, or null for what GeoNames has no point of in our sources. */
  geonameid(entry: number): number | null {
    const id = this.#ids[entry] ?? 0;
    return id === 0 ? null : id;
  }

  lat(entry: number): number {
    return (this.#lats[entry] ?? 0) / DEGREE;
  }

  lon(entry: number): number {
    return (this.#lons[entry] ?? 0) / DEGREE;
  }

  kind(entry: number): Kind {
    return KINDS[this.#kinds[entry] ?? 0] ?? "city";
  }

  /** Ten times the logarithm of the number of people: 60 is a million. */
  population(entry: number): number {
    return this.#populations[entry] ?? 0;
  }

  /** The row of the state or province that the entry lies in, or -1. */
  admin1(entry: number): number {
    return (this.#admin1[entry] ?? 0) - 1;
  }

  /** The row of the county or district, or -1. */
  admin2(entry: number): number {
    return (this.#admin2[entry] ?? 0) - 1;
  }

  /** The ISO code of the country, or null for what lies in several or in none. */
  country(entry: number): string | null {
    const at = (this.#countries[entry] ?? 0) * 2;
    return at === 0 ? null : String.fromCharCode(this.#codeText[at] ?? 0, this.#codeText[at + 1] ?? 0);
  }

  /** The row of the entry's country, or -1: countries come first in the file, in the order of their codes. */
  countryRow(entry: number): number {
    return (this.#countries[entry] ?? 0) - 1;
  }

  name(entry: number): string {
    const start = this.#displays[entry] ?? 0;
    return new TextDecoder().decode(this.#displayText.subarray(start, this.#displays[entry + 1] ?? start));
  }

  #nameOf(key: string): number {
    let low = 0;
    let high = this.#keyStarts.length - 2;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const order = this.#compare(middle, key);
      if (order === 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** Keys are ASCII, so that a byte is a code unit; a key of the text that is not never equals one. */
  #compare(name: number, key: string): number {
    const start = this.#keyStarts[name] ?? 0;
    const length = (this.#keyStarts[name + 1] ?? 0) - start;
    const common = Math.min(length, key.length);
    for (let at = 0; at < common; at++) {
      const order = (this.#keyText[start + at] ?? 0) - key.charCodeAt(at);
      if (order !== 0) return order;
    }
    return length - key.length;
  }
}

function countsOf(buffer: ArrayBuffer): Counts {
  if (buffer.byteLength < HEADER_WORDS * 4) throw new RangeError("This is no gazetteer: it is too short.");
  const [magic, version, entries = 0, names = 0, links = 0, keyBytes = 0, displayBytes = 0, codeBytes = 0] =
    new Uint32Array(buffer, 0, HEADER_WORDS);
  if (magic !== MAGIC || version !== FORMAT_VERSION) throw new RangeError("This is no gazetteer of this version.");
  return { entries, names, links, keyBytes, displayBytes, codeBytes };
}
