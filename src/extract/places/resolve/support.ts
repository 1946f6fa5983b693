import type { Candidate, Group } from "./candidates.ts";
import { cellsAround } from "./candidates.ts";

/**
 * What the article says of where it is: for every country, state, county and square of the grid, how much
 * of it is named. Sums over all groups, so that one round costs in proportion to the candidates, not to
 * their pairs; what a group gives itself is taken off again when it asks.
 */
export interface Support {
  readonly country: ReadonlyMap<string, number>;
  readonly admin1: ReadonlyMap<number, number>;
  readonly admin2: ReadonlyMap<number, number>;
  readonly cell: ReadonlyMap<number, number>;
  /** States, counties and countries that are named themselves, by row. */
  readonly named: ReadonlyMap<number, number>;
  readonly namedCountry: ReadonlyMap<string, number>;
  readonly total: number;
}

export function supportOf(groups: readonly Group[]): Support {
  const country = new Map<string, number>();
  const admin1 = new Map<number, number>();
  const admin2 = new Map<number, number>();
  const cell = new Map<number, number>();
  const named = new Map<number, number>();
  const namedCountry = new Map<string, number>();
  let total = 0;
  for (const { candidates, weight } of groups) {
    total += weight;
    for (const candidate of candidates) {
      const part = candidate.share * weight;
      if (part < LEAST) continue;
      if (candidate.country !== null) add(country, candidate.country, part);
      if (candidate.admin1 >= 0) add(admin1, candidate.admin1, part);
      if (candidate.admin2 >= 0) add(admin2, candidate.admin2, part);
      if (isArea(candidate)) add(named, candidate.entry, candidate.share);
      if (candidate.kind === "country" && candidate.country !== null) {
        add(namedCountry, candidate.country, candidate.share);
      }
      if (candidate.kind !== "country" && candidate.kind !== "admin1") add(cell, candidate.cell, part);
    }
  }
  return { country, admin1, admin2, cell, named, namedCountry, total };
}

const LEAST = 0.01;

function isArea({ kind }: Candidate): boolean {
  return kind === "admin1" || kind === "admin2";
}

function add<Key>(sums: Map<Key, number>, key: Key, part: number): void {
  sums.set(key, (sums.get(key) ?? 0) + part);
}

/** How much of the others lies in the square of the candidate or beside it. */
export function nearTo(support: Support, own: Group, candidate: Candidate): number {
  const around = new Set(cellsAround(candidate.cell));
  let sum = 0;
  for (const cell of around) sum += support.cell.get(cell) ?? 0;
  for (const other of own.candidates) {
    const counts = other.kind !== "country" && other.kind !== "admin1" && around.has(other.cell);
    if (counts) sum -= other.share * own.weight;
  }
  return Math.max(0, sum);
}

/** What the others give to a country, state or county, without the group's own part. */
export function fromOthers<Key>(
  sums: ReadonlyMap<Key, number>,
  key: Key,
  own: Group,
  keyOf: (candidate: Candidate) => Key,
): number {
  let sum = sums.get(key) ?? 0;
  for (const candidate of own.candidates) {
    if (keyOf(candidate) === key) sum -= candidate.share * own.weight;
  }
  return Math.max(0, sum);
}
