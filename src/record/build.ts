import type { Doc } from "../doc.ts";
import type { LayerName } from "../layers.ts";
import { articleOf } from "./article.ts";
import type { IdMaker } from "./ids.ts";
import { idMaker } from "./ids.ts";
import { notesOf } from "./notes.ts";
import type { Figure, OnRecord, Place, Statement, Time } from "./schema/index.ts";
import { spanOrNull, texts } from "./spans.ts";
import { sourcesAndStatements } from "./speech.ts";
import { MODELS } from "./models.ts";
import { VERSION } from "./version.ts";

type FullDoc = Doc<LayerName>;

/** Puts the layers of one article together as its record. Everything in it comes from the doc. */
export function buildRecord(doc: FullDoc): OnRecord {
  const article = articleOf(doc);
  const ids = idMaker(article.id);
  const times = timesOf(doc, ids);
  const { sources, statements } = sourcesAndStatements(doc, ids, times);
  return {
    schema: "onrecord/1",
    generator: { name: "onrecord", version: VERSION, models: modelsOf() },
    offsetUnit: "utf-16",
    article,
    sources,
    statements,
    times,
    places: placesOf(doc, ids),
    events: [],
    expectations: [],
    figures: figuresOf(doc, ids, statements),
    notes: notesOf(doc),
  };
}

function modelsOf(): OnRecord["generator"]["models"] {
  return MODELS.map(([name, sha256]) => ({ name, version: VERSION, sha256 }));
}

function timesOf({ text, times }: FullDoc, ids: IdMaker): Time[] {
  const made = times.map(({ start, end }) => ids.idOf("t", start, end));
  return times.map((time, index) => ({
    id: made[index] ?? "",
    start: time.start,
    end: time.end,
    text: text.slice(time.start, time.end),
    timex3: { type: time.type, value: time.value, mod: time.mod },
    edtf: time.edtf,
    earliest: time.earliest,
    latest: time.latest,
    anchor: typeof time.anchor === "number" ? (made[time.anchor] ?? null) : time.anchor,
    stated: time.stated,
    rule: time.rule,
    because: texts(text, time.because),
    confidence: time.confidence,
  }));
}

function placesOf({ text, places }: FullDoc, ids: IdMaker): Place[] {
  return places.map((place) => ({
    id: ids.idOf("p", place.start, place.end),
    mentions: texts(text, place.mentions),
    actors: texts(text, place.actors),
    adjectives: texts(text, place.adjectives),
    name: place.name,
    country: place.country,
    admin1: place.admin1,
    lat: place.lat,
    lon: place.lon,
    geonameid: place.geonameid,
    precision: place.precision,
    candidates: place.candidates.map((candidate) => ({ ...candidate, reasons: [...candidate.reasons] })),
    rule: place.rule,
    because: texts(text, place.because),
    confidence: place.confidence,
  }));
}

function figuresOf({ text, figures }: FullDoc, ids: IdMaker, statements: readonly Statement[]): Figure[] {
  return figures.map(({ start, end, kind, value, high, unit, bound, stated, of, within, ...found }) => ({
    id: ids.idOf("f", start, end),
    start,
    end,
    text: text.slice(start, end),
    kind,
    value,
    high,
    unit,
    bound,
    stated,
    of: spanOrNull(text, of),
    within: within === null ? null : (statements[within]?.id ?? null),
    rule: found.rule,
    because: texts(text, found.because),
    confidence: found.confidence,
  }));
}
