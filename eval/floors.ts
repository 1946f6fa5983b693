import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One figure of an evaluation: `id` names it for good ("statements.polnear.linked"). */
export interface Measure {
  readonly id: string;
  readonly value: number;
}

/** What one evaluation says: a table for people, figures for the floors, and the files it was measured on. */
export interface Report {
  readonly title: string;
  readonly table: string;
  readonly measures: readonly Measure[];
  /** Absolute paths of the gold files; a floor holds for these very bytes. */
  readonly goldFiles: readonly string[];
}

/** The lowest value allowed, and the hash of the gold that it was measured on. */
export interface Floor {
  readonly floor: number;
  readonly gold: string;
}

export type Floors = Readonly<Record<string, Floor>>;

const FLOORS = join(import.meta.dirname, "floors.json");

export function readFloors(): Floors {
  return existsSync(FLOORS) ? (JSON.parse(readFileSync(FLOORS, "utf8")) as Floors) : {};
}

export function goldHash(files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}

/** Everything that is wrong with a report by the floors; empty when it holds them all. */
export function undercut(report: Report, floors: Floors): string[] {
  const gold = goldHash(report.goldFiles);
  return report.measures.flatMap(({ id, value }) => {
    const floor = floors[id];
    if (floor === undefined) return [];
    if (floor.gold !== gold) return [`${id}: the gold changed (${gold}, the floor was set on ${floor.gold})`];
    if (Number.isNaN(value) || value < floor.floor)
      return [`${id}: ${value.toFixed(4)} is under its floor ${floor.floor}`];
    return [];
  });
}

/** Floors named for measures that no evaluation gives any more; only asked when all evaluations ran. */
export function orphans(reports: readonly Report[], floors: Floors): string[] {
  const known = new Set(reports.flatMap(({ measures }) => measures.map(({ id }) => id)));
  return Object.keys(floors).filter((id) => !known.has(id));
}
