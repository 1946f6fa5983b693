import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { OnRecord, Source, Statement } from "../src/record/schema/index.ts";
import type { Kind, Said, SpanPair } from "./statements-metric.ts";

/** What is known of a statement beyond its spans; null where the set does not say. */
export interface About {
  readonly who: string | null;
  readonly unnamed: boolean | null;
  readonly act: string | null;
  /** Names along the way, origin first, without the publisher. */
  readonly chain: readonly string[] | null;
}

export interface Marked extends Said {
  readonly about: About;
  /** What the program says of itself; null for what people marked. */
  readonly confidence: number | null;
}

/** One article with what people marked in it. Offsets are UTF-16 code units. */
export interface Case {
  readonly id: string;
  readonly text: string;
  readonly published: string | null;
  readonly gold: readonly Marked[];
}

export interface GoldSet {
  readonly name: "samples" | "polnear" | "wikinews";
  readonly files: readonly string[];
  readonly cases: readonly Case[];
}

const SAMPLES = join(import.meta.dirname, "../samples");

/** The project's own samples always; the larger sets where `dataDir` has them. */
export function goldSets(dataDir: string | null): GoldSet[] {
  const sets = [samples()];
  if (dataDir === null) return sets;
  const at = (name: string): string => join(dataDir, "statements", name);
  if (existsSync(at("polnear.dev.jsonl"))) sets.push(setFrom("polnear", at("polnear.dev.jsonl"), polnearCase));
  if (existsSync(at("wikinews.dev.jsonl"))) sets.push(setFrom("wikinews", at("wikinews.dev.jsonl"), wikinewsCase));
  return sets;
}

export function setFrom(name: GoldSet["name"], file: string, read: (line: string) => Case): GoldSet {
  const lines = readFileSync(file, "utf8").split("\n");
  return { name, files: [file], cases: lines.filter((line) => line !== "").map(read) };
}

function samples(): GoldSet {
  const files = readdirSync(SAMPLES)
    .filter((name) => name.endsWith(".record.json"))
    .toSorted()
    .map((name) => join(SAMPLES, name));
  const cases = files.map((file) => caseOf(JSON.parse(readFileSync(file, "utf8")) as OnRecord));
  return { name: "samples", files, cases };
}

/** A record as a case: the expected records of the samples, and what the program says of any article. */
export function caseOf({ article, sources, statements }: OnRecord): Case {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return {
    id: article.id,
    text: article.text,
    published: article.published?.value ?? null,
    gold: statements.map((statement) => markedOf(statement, byId)),
  };
}

function markedOf(statement: Statement, sources: ReadonlyMap<string, Source>): Marked {
  const speaker = statement.speaker === null ? undefined : sources.get(statement.speaker);
  const names = statement.chain
    .filter(({ role }) => role !== "publisher")
    .map(({ source }) => nameOf(sources.get(source)) ?? "");
  return {
    kind: statement.kind,
    content: statement.content,
    cue: statement.cue === null ? [] : [statement.cue],
    speaker: statement.speakerSpan === null ? [] : [statement.speakerSpan],
    speech: true,
    confidence: statement.confidence,
    about: {
      who: nameOf(speaker),
      unnamed: speaker === undefined ? null : speaker.kind === "unnamed",
      act: statement.act,
      chain: names,
    },
  };
}

function nameOf(source: Source | undefined): string | null {
  return source?.name ?? source?.description ?? null;
}

type Pairs = readonly (readonly [number, number])[];

interface PolnearLine {
  readonly id: string;
  readonly text: string;
  readonly annotations: readonly {
    readonly attributions: readonly {
      readonly source: Pairs;
      readonly cue: Pairs;
      readonly content: Pairs;
      readonly type: Kind;
      readonly speechCue: boolean;
    }[];
  }[];
}

const UNKNOWN: About = { who: null, unnamed: null, act: null, chain: null };

/** PolNeAR counts code points, and the first annotator's work is the gold. */
export function polnearCase(line: string): Case {
  const { id, text, annotations } = JSON.parse(line) as PolnearLine;
  const units = unitsByPoint(text);
  const spans = (pairs: Pairs): SpanPair[] =>
    pairs.map(([start, end]) => ({ start: units[start] ?? text.length, end: units[end] ?? text.length }));
  const gold = (annotations[0]?.attributions ?? []).map(({ source, cue, content, type, speechCue }) => ({
    kind: type,
    content: spans(content),
    cue: spans(cue),
    speaker: spans(source),
    speech: type !== "indirect" || speechCue,
    about: UNKNOWN,
    confidence: null,
  }));
  return { id, text, published: null, gold };
}

/** Where each code point begins, in UTF-16 code units. */
function unitsByPoint(text: string): number[] {
  const units: number[] = [];
  let at = 0;
  for (const point of text) {
    units.push(at);
    at += point.length;
  }
  units.push(at);
  return units;
}

interface WikinewsLine {
  readonly id: string;
  readonly text: string;
  readonly published: string;
  readonly statements: readonly {
    readonly kind: Kind;
    readonly act: string;
    readonly who: string;
    readonly who_kind: string;
    readonly chain: readonly string[];
    readonly content: Pairs;
    readonly cue: readonly [number, number] | null;
    readonly speaker: readonly [number, number] | null;
  }[];
}

export function wikinewsCase(line: string): Case {
  const { id, text, published, statements } = JSON.parse(line) as WikinewsLine;
  const gold = statements.map(({ kind, act, who, who_kind, chain, content, cue, speaker }) => ({
    kind,
    content: content.map(spanOf),
    cue: cue === null ? [] : [spanOf(cue)],
    speaker: speaker === null ? [] : [spanOf(speaker)],
    speech: true,
    about: { who, unnamed: who_kind === "unnamed", act, chain },
    confidence: null,
  }));
  return { id, text, published, gold };
}

function spanOf([start, end]: readonly [number, number]): SpanPair {
  return { start, end };
}
