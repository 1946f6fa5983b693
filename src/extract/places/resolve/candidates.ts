import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Kind, Use } from "../gazetteer/format.ts";
import type { Mention } from "../mention.ts";

/** One place that a name may mean, with what its score is made of; `score` changes from round to round. */
export interface Candidate {
  readonly entry: number;
  readonly use: Use;
  readonly kind: Kind;
  readonly population: number;
  readonly country: string | null;
  readonly countryRow: number;
  readonly admin1: number;
  readonly admin2: number;
  readonly lat: number;
  readonly lon: number;
  /** Cell of the grid of whole degrees. */
  readonly cell: number;
  score: number;
  /** How likely this candidate is among those of its group (0..1). */
  share: number;
  reasons: string[];
}

/** The mentions of one name that mean one place: one referent per article, unless a state tells two apart. */
export interface Group {
  readonly key: string;
  readonly within: readonly number[];
  readonly mentions: readonly Mention[];
  readonly candidates: readonly Candidate[];
  /** How much the group counts for the others: more mentions, a little more weight. */
  readonly weight: number;
}

/** A name has at most so many candidates: the most populous. "San Antonio" has 200. */
const MOST_CANDIDATES = 80;

/** Puts the mentions of one name together; those without a state join the first that has one. */
export function groupsOf(gazetteer: Gazetteer, mentions: readonly Mention[]): Group[] {
  const byKey = Map.groupBy(mentions, ({ key }) => key);
  return [...byKey].flatMap(([key, all]) => {
    const stated = [...Map.groupBy(all, ({ within }) => within.join()).values()];
    const plain = stated.find(([first]) => first?.within.length === 0) ?? [];
    const told = stated.filter((part) => part !== plain);
    if (told.length === 0) return [groupOf(gazetteer, key, all)];
    return told.map((part, at) => groupOf(gazetteer, key, at === 0 ? [...plain, ...part] : part));
  });
}

function groupOf(gazetteer: Gazetteer, key: string, mentions: readonly Mention[]): Group {
  const seen = new Set<number>();
  const candidates: Candidate[] = [];
  for (const { entry, use } of mentions.flatMap(({ meanings }) => meanings)) {
    if (seen.has(entry) || candidates.length >= MOST_CANDIDATES) continue;
    seen.add(entry);
    candidates.push(candidateOf(gazetteer, entry, use));
  }
  const within = mentions.find((mention) => mention.within.length > 0)?.within ?? [];
  return { key, within, mentions, candidates, weight: weightOf(mentions) };
}

/** A name that may be no place at all hardly speaks for others. */
const TENTATIVE_WEIGHT = 0.1;
/** The place of the dateline speaks for the others twice. */
const DATELINE_WEIGHT = 1;

function weightOf(mentions: readonly Mention[]): number {
  if (mentions.every(({ needs }) => needs > 1)) return TENTATIVE_WEIGHT;
  const opening = mentions.some(({ rule }) => rule === "dateline") ? DATELINE_WEIGHT : 0;
  return 1 + opening + Math.min(2, Math.log2(mentions.length) / 2);
}

function candidateOf(gazetteer: Gazetteer, entry: number, use: Use): Candidate {
  const lat = gazetteer.lat(entry);
  const lon = gazetteer.lon(entry);
  const kind = gazetteer.kind(entry);
  return {
    entry,
    use,
    kind,
    population: gazetteer.population(entry),
    country: gazetteer.country(entry),
    countryRow: gazetteer.countryRow(entry),
    admin1: kind === "admin1" ? entry : gazetteer.admin1(entry),
    admin2: kind === "admin2" ? entry : gazetteer.admin2(entry),
    lat,
    lon,
    cell: cellOf(lat, lon),
    score: 0,
    share: 0,
    reasons: [],
  };
}

const COLUMNS = 360;

export function cellOf(lat: number, lon: number): number {
  return Math.floor(lat + 90) * COLUMNS + ((Math.floor(lon + 180) + COLUMNS) % COLUMNS);
}

/** The cell and its eight neighbours, over the date line too. */
export function cellsAround(cell: number): number[] {
  const row = Math.floor(cell / COLUMNS);
  const column = cell % COLUMNS;
  return [-1, 0, 1].flatMap((down) =>
    [-1, 0, 1].map((right) => (row + down) * COLUMNS + ((column + right + COLUMNS) % COLUMNS)),
  );
}
