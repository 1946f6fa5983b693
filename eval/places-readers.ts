import { newDoc, runStage } from "../src/doc.ts";
import type { Gazetteer } from "../src/extract/places/gazetteer/gazetteer.ts";
import { keyOf } from "../src/extract/places/gazetteer/keys.ts";
import { theGazetteer } from "../src/extract/places/gazetteer/load.ts";
import type { Mention } from "../src/extract/places/mention.ts";
import { matchesOf } from "../src/extract/places/recognise/matches.ts";
import { viewOf } from "../src/extract/places/recognise/view.ts";
import { resolve } from "../src/extract/places/resolve/index.ts";
import { quotationsStage } from "../src/extract/quotations/index.ts";
import { sentencesStage } from "../src/language/sentences/index.ts";
import { tokensStage } from "../src/language/tokens/index.ts";
import { articleFromText } from "../src/page/read.ts";
import { readLayers } from "../src/read.ts";
import type { Located } from "./places-metric.ts";
import type { PlaceCase } from "./places-sets.ts";

/** Reads one case: from its text alone, or with the spans of the gold names given. */
export type PlaceReader = (one: PlaceCase) => readonly Located[];

/** From the raw text, through every stage. What is a site stands at its place and is not counted beside it. */
export function readRaw({ text }: PlaceCase): Located[] {
  return readLayers(articleFromText(text, {}))
    .places.filter(({ precision }) => precision !== "site")
    .flatMap(({ mentions, lat, lon }) => mentions.map(({ start, end }) => ({ start, end, lat, lon })))
    .toSorted((a, b) => a.start - b.start);
}

/** With the gold spans given: only what they mean is worked out. */
export function readGiven(one: PlaceCase): Located[] {
  const gazetteer = theGazetteer();
  const resolved = resolve(gazetteer, givenMentions(one, gazetteer), { country: null, places: new Set() });
  return resolved.flatMap(({ group, best }) =>
    group.mentions.map(({ start, end }) => ({ start, end, lat: best?.lat ?? null, lon: best?.lon ?? null })),
  );
}

function givenMentions({ text, gold }: PlaceCase, gazetteer: Gazetteer): Mention[] {
  return gold.map(({ start, end }, at) => {
    const key = keyOf(text.slice(start, end));
    const meanings = gazetteer.meanings(key);
    const next = gold[at + 1];
    const stated = next !== undefined && /^,\s*$/u.test(text.slice(end, next.start)) ? next : null;
    const within = stated === null ? [] : areas(gazetteer, keyOf(text.slice(stated.start, stated.end)));
    return {
      start,
      end,
      key,
      meanings,
      within: within.filter((row) => meanings.some(({ entry }) => liesIn(gazetteer, entry, row))),
      rule: "name",
      use: "place",
      because: [],
      type: null,
      needs: 0,
      site: null,
    };
  });
}

function areas(gazetteer: Gazetteer, key: string): number[] {
  return gazetteer
    .meanings(key)
    .filter(({ entry, use }) => use !== "demonym" && /^(?:country|admin[12])$/u.test(gazetteer.kind(entry)))
    .map(({ entry }) => entry);
}

function liesIn(gazetteer: Gazetteer, entry: number, row: number): boolean {
  return [gazetteer.admin1(entry), gazetteer.admin2(entry), gazetteer.countryRow(entry)].includes(row);
}

/** The plain way, for comparison: every name of the same gazetteer, as its most populous place. */
export function peerRaw({ text }: PlaceCase): Located[] {
  const gazetteer = theGazetteer();
  const quoted = runStage(newDoc(articleFromText(text, {})), quotationsStage);
  const view = viewOf(runStage(runStage(quoted, sentencesStage), tokensStage));
  return matchesOf(view, gazetteer).map(({ from, to, key }) => {
    const { lat, lon } = mostPopulous(gazetteer, key);
    return { start: view.start(from), end: view.end(to - 1), lat, lon };
  });
}

export function peerGiven({ text, gold }: PlaceCase): Located[] {
  const gazetteer = theGazetteer();
  return gold.map(({ start, end }) => ({ start, end, ...mostPopulous(gazetteer, keyOf(text.slice(start, end))) }));
}

function mostPopulous(gazetteer: Gazetteer, key: string): { lat: number | null; lon: number | null } {
  const meanings = gazetteer.meanings(key);
  const best = meanings.find(({ use }) => use === "name") ?? meanings[0];
  return best === undefined
    ? { lat: null, lon: null }
    : { lat: gazetteer.lat(best.entry), lon: gazetteer.lon(best.entry) };
}
