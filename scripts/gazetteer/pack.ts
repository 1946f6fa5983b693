import type { Use } from "../../src/extract/places/gazetteer/format.ts";
import {
  DEGREE,
  FORMAT_VERSION,
  HEADER_WORDS,
  KINDS,
  layoutOf,
  MAGIC,
  populationStep,
  USES,
} from "../../src/extract/places/gazetteer/format.ts";
import type { Entry } from "./entries.ts";
import { asciiKey } from "./names.ts";

type Link = { readonly entry: number; readonly use: Use };

/** Lays the entries out as one buffer (see `format.ts`). */
export function pack(entries: readonly Entry[]): Buffer {
  const names = [...linksByKey(entries)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const keys = names.map(([key]) => Buffer.from(key, "ascii"));
  const displays = entries.map(({ display }) => Buffer.from(display, "utf8"));
  const codes = ["--", ...new Set(entries.flatMap(({ country }) => country ?? []))];
  const counts = {
    entries: entries.length,
    names: names.length,
    links: names.reduce((sum, [, links]) => sum + links.length, 0),
    keyBytes: total(keys),
    displayBytes: total(displays),
    codeBytes: codes.length * 2,
  };
  const layout = layoutOf(counts);
  const buffer = new ArrayBuffer(layout.size);
  const column = (at: number, values: readonly number[]): void =>
    new Uint32Array(buffer, at, values.length).set(values);
  const bytes = (at: number, values: ArrayLike<number>): void => new Uint8Array(buffer, at, values.length).set(values);
  const rowOf = new Map(entries.flatMap(({ code }, row) => (code === null ? [] : [[code, row + 1]])));

  column(0, [MAGIC, FORMAT_VERSION, ...Object.values(counts)].slice(0, HEADER_WORDS));
  column(
    layout.ids,
    entries.map(({ id }) => id ?? 0),
  );
  new Int32Array(buffer, layout.lats, entries.length).set(entries.map(({ lat }) => Math.round(lat * DEGREE)));
  new Int32Array(buffer, layout.lons, entries.length).set(entries.map(({ lon }) => Math.round(lon * DEGREE)));
  column(
    layout.admin1,
    entries.map(({ admin1 }) => rowOf.get(admin1 ?? "") ?? 0),
  );
  column(
    layout.admin2,
    entries.map(({ admin2 }) => rowOf.get(admin2 ?? "") ?? 0),
  );
  column(layout.displays, starts(displays));
  column(layout.keyStarts, starts(keys));
  column(layout.linkStarts, starts(names.map(([, links]) => links)));
  const links = names.flatMap(([, all]) => all);
  column(
    layout.linkEntries,
    links.map(({ entry }) => entry),
  );
  bytes(
    layout.countries,
    entries.map(({ country }) => (country === null ? 0 : codes.indexOf(country))),
  );
  bytes(
    layout.kinds,
    entries.map(({ kind }) => KINDS.indexOf(kind)),
  );
  bytes(
    layout.populations,
    entries.map(({ population }) => populationStep(population)),
  );
  bytes(
    layout.uses,
    links.map(({ use }) => USES.indexOf(use)),
  );
  bytes(layout.keyText, Buffer.concat(keys));
  bytes(layout.displayText, Buffer.concat(displays));
  bytes(layout.codeText, Buffer.from(codes.join(""), "ascii"));
  return Buffer.from(buffer);
}

/** The meanings of every key, the most populous entry first; of two uses for one entry the first named stays. */
function linksByKey(entries: readonly Entry[]): Map<string, Link[]> {
  const byKey = new Map<string, Map<number, Use>>();
  entries.forEach(({ names }, entry) => {
    for (const [name, use] of names) {
      const key = asciiKey(name);
      if (key === null) continue;
      const links = byKey.get(key) ?? new Map<number, Use>();
      if (!links.has(entry)) links.set(entry, use);
      byKey.set(key, links);
    }
  });
  return new Map(
    [...byKey].map(([key, links]) => [
      key,
      [...links]
        .map(([entry, use]) => ({ entry, use }))
        .toSorted((a, b) => (entries[b.entry]?.population ?? 0) - (entries[a.entry]?.population ?? 0)),
    ]),
  );
}

function starts(parts: readonly { readonly length: number }[]): number[] {
  let at = 0;
  return [0, ...parts.map(({ length }) => (at += length))];
}

function total(parts: readonly Buffer[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}
