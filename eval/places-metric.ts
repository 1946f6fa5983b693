/** A name of a text with the point that it stands for: a toponym, as annotators mark it. */
export interface Toponym {
  readonly start: number;
  readonly end: number;
  readonly lat: number;
  readonly lon: number;
}

/** A name as a system reads it; null where the system gives no point. */
export interface Located {
  readonly start: number;
  readonly end: number;
  readonly lat: number | null;
  readonly lon: number | null;
}

export interface PlaceCounts {
  readonly gold: number;
  /** Names that the system gives a point. */
  readonly located: number;
  /** Gold names that the system has a name for, one to one. */
  readonly found: number;
  /** Found and within the radius. */
  readonly right: number;
}

/** A hundred miles: the radius that the literature counts as right. */
export const RADIUS_KM = 161;
const EARTH_KM = 6371;

export function kilometres(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const rad = Math.PI / 180;
  const half =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half)));
}

export function isRight(gold: Toponym, { lat, lon }: Located): boolean {
  return lat !== null && lon !== null && kilometres(gold, { lat, lon }) <= RADIUS_KM;
}

/** Pairs each gold name with the first name found that overlaps it and is still free. */
export function pairs(gold: readonly Toponym[], found: readonly Located[]): [Toponym, Located | null][] {
  const free = new Set(found);
  return gold.map((one) => {
    const match = [...free].find(({ start, end }) => start < one.end && one.start < end) ?? null;
    if (match !== null) free.delete(match);
    return [one, match];
  });
}

export function countPlaces(gold: readonly Toponym[], found: readonly Located[]): PlaceCounts {
  const matched = pairs(gold, found);
  return {
    gold: gold.length,
    located: found.filter(({ lat }) => lat !== null).length,
    found: matched.filter(([, match]) => match !== null).length,
    right: matched.filter(([one, match]) => match !== null && isRight(one, match)).length,
  };
}

export function addPlaces(counts: readonly PlaceCounts[]): PlaceCounts {
  const sum = (of: (one: PlaceCounts) => number): number => counts.reduce((total, one) => total + of(one), 0);
  return {
    gold: sum(({ gold }) => gold),
    located: sum(({ located }) => located),
    found: sum(({ found }) => found),
    right: sum(({ right }) => right),
  };
}

/** The share of all gold names that are found and right. */
export function recall({ right, gold }: PlaceCounts): number {
  return right / Math.max(1, gold);
}

/** The share of the names given a point that are gold and right. */
export function precision({ right, located }: PlaceCounts): number {
  return right / Math.max(1, located);
}

/** The share of the gold names that have a name found, wherever it is put. */
export function foundShare({ found, gold }: PlaceCounts): number {
  return found / Math.max(1, gold);
}
