import type { Measure, Report } from "./floors.ts";
import type { PlaceCounts } from "./places-metric.ts";
import { addPlaces, countPlaces, foundShare, isRight, pairs, precision, RADIUS_KM, recall } from "./places-metric.ts";
import type { PlaceReader } from "./places-readers.ts";
import { peerGiven, peerRaw, readGiven, readRaw } from "./places-readers.ts";
import type { PlaceSet } from "./places-sets.ts";
import { placeSets } from "./places-sets.ts";

export interface PlacesOptions {
  /** Folder of the larger sets, or null: then only the samples are measured. */
  readonly data: string | null;
  /** How many of the worst cases to print. */
  readonly worst: number;
}

/** Places against annotated texts: the share of all gold names that are put within 161 km. One report a set. */
export function evalPlaces({ data, worst }: PlacesOptions): Promise<Report[]> {
  return Promise.resolve(placeSets(data).map((set) => reportOf(set, worst)));
}

function reportOf(set: PlaceSet, worst: number): Report {
  const given = countSet(set, readGiven);
  const raw = countSet(set, readRaw);
  const table = [
    `| ${set.name}, ${raw.gold} names | within ${RADIUS_KM} km, spans given | found | found and right | precision |`,
    "|---|--:|--:|--:|--:|",
    row("onrecord", given, raw),
    row("most populous place of the same gazetteer", countSet(set, peerGiven), countSet(set, peerRaw)),
    ...worstOf(set, worst),
  ].join("\n");
  return { title: `Places: ${set.name}`, table, measures: measuresOf(set.name, given, raw), goldFiles: set.files };
}

function measuresOf(set: string, given: PlaceCounts, raw: PlaceCounts): Measure[] {
  return [
    { id: `places.${set}.given`, value: recall(given) },
    { id: `places.${set}.recall`, value: recall(raw) },
    { id: `places.${set}.precision`, value: precision(raw) },
  ];
}

export function countSet({ cases }: PlaceSet, read: PlaceReader): PlaceCounts {
  return addPlaces(cases.map((one) => countPlaces(one.gold, read(one))));
}

function row(system: string, given: PlaceCounts, raw: PlaceCounts): string {
  const cells = [recall(given), foundShare(raw), recall(raw), precision(raw)].map((share) => (share * 100).toFixed(1));
  return `| ${[system, ...cells].join(" | ")} |`;
}

/** The names put wrong most often from the raw text, with how often each. */
function worstOf({ cases }: PlaceSet, worst: number): string[] {
  if (worst === 0) return [];
  const wrong = new Map<string, number>();
  for (const one of cases) {
    for (const [gold, match] of pairs(one.gold, readRaw(one))) {
      if (match !== null && isRight(gold, match)) continue;
      const words = `${match === null ? "not found" : "elsewhere"}: ${one.text.slice(gold.start, gold.end)}`;
      wrong.set(words, (wrong.get(words) ?? 0) + 1);
    }
  }
  const most = [...wrong].toSorted(([, a], [, b]) => b - a).slice(0, worst);
  return ["", ...most.map(([words, times]) => `${times} × ${words}`)];
}
