/**
 * How `models/gazetteer.bin` is laid out: one buffer, little-endian, columns one after the other. It is not
 * compressed: unpacking took longer than reading a short article, and the package is compressed as a whole.
 * There is no object per place: an entry is a row number, a name is a row number.
 *
 *     header   8 × uint32: magic, version, entries, names, links, bytes of keys, bytes of displays, bytes of codes
 *     entries  id, lat, lon (int32, 1e-5 degrees), admin1, admin2 (entry + 1), display (uint32 each); country,
 *              kind, population (uint8 each)
 *     names    start of the key, start of the links (uint32 each), sorted by key
 *     links    entry (uint32), use (uint8)
 *     texts    keys, displays, country codes (two letters each)
 */
export const MAGIC = 0x5a_41_47_4f;
export const FORMAT_VERSION = 1;
export const HEADER_WORDS = 8;
export const DEGREE = 100_000;

/** What an entry is; the position is the number in the file. */
export const KINDS = [
  "city",
  "seat",
  "capital",
  "section",
  "admin1",
  "admin2",
  "country",
  "continent",
  "union",
  "area",
  "ocean",
  "sea",
  "lake",
  "river",
  "mountains",
] as const;
export type Kind = (typeof KINDS)[number];

/** What a name is to its entry; the position is the number in the file. */
export const USES = ["name", "alternate", "short", "abbreviation", "postal", "demonym", "metonym"] as const;
export type Use = (typeof USES)[number];

/** People are kept as steps of a logarithm, ten steps to a power of ten: 8 million is 69. */
export function populationStep(people: number): number {
  return Math.round(10 * Math.log10(people + 1));
}

/** Where each column begins, in bytes. */
export interface Layout {
  readonly ids: number;
  readonly lats: number;
  readonly lons: number;
  readonly admin1: number;
  readonly admin2: number;
  readonly displays: number;
  readonly keyStarts: number;
  readonly linkStarts: number;
  readonly linkEntries: number;
  readonly countries: number;
  readonly kinds: number;
  readonly populations: number;
  readonly uses: number;
  readonly keyText: number;
  readonly displayText: number;
  readonly codeText: number;
  readonly size: number;
}

export interface Counts {
  readonly entries: number;
  readonly names: number;
  readonly links: number;
  readonly keyBytes: number;
  readonly displayBytes: number;
  readonly codeBytes: number;
}

/** Wide columns first, so that every typed array is aligned. */
export function layoutOf({ entries, names, links, keyBytes, displayBytes, codeBytes }: Counts): Layout {
  let at = HEADER_WORDS * 4;
  const take = (bytes: number): number => {
    const start = at;
    at += bytes;
    return start;
  };
  return {
    ids: take(entries * 4),
    lats: take(entries * 4),
    lons: take(entries * 4),
    admin1: take(entries * 4),
    admin2: take(entries * 4),
    displays: take((entries + 1) * 4),
    keyStarts: take((names + 1) * 4),
    linkStarts: take((names + 1) * 4),
    linkEntries: take(links * 4),
    countries: take(entries),
    kinds: take(entries),
    populations: take(entries),
    uses: take(links),
    keyText: take(keyBytes),
    displayText: take(displayBytes),
    codeText: take(codeBytes),
    size: at,
  };
}
