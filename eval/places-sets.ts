import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { OnRecord } from "../src/record/schema/index.ts";
import type { Toponym } from "./places-metric.ts";

export interface PlaceCase {
  readonly text: string;
  readonly gold: readonly Toponym[];
}

export interface PlaceSet {
  readonly name: string;
  readonly cases: readonly PlaceCase[];
  readonly files: readonly string[];
}

const SAMPLES = join(import.meta.dirname, "../samples");
const LARGER = ["lgl", "tr-news"];

/** The project's own samples always; LGL and TR-News where the folder of data has them. */
export function placeSets(data: string | null): PlaceSet[] {
  const larger = data === null ? [] : LARGER.map((name) => [name, join(data, "places", `${name}.jsonl`)] as const);
  return [samples(), ...larger.filter(([, file]) => existsSync(file)).map(([name, file]) => jsonl(name, file))];
}

function samples(): PlaceSet {
  const files = readdirSync(SAMPLES)
    .filter((name) => name.endsWith(".record.json"))
    .map((name) => join(SAMPLES, name));
  return { name: "samples", files, cases: files.map((file) => ofRecord(readJson(file) as OnRecord)) };
}

function ofRecord({ article, places }: OnRecord): PlaceCase {
  const gold = places.flatMap(({ mentions, lat, lon }) =>
    lat === null || lon === null ? [] : mentions.map(({ start, end }) => ({ start, end, lat, lon })),
  );
  return { text: article.text, gold: gold.toSorted((a, b) => a.start - b.start) };
}

interface Line {
  readonly text: string;
  readonly toponyms: readonly {
    readonly start: number;
    readonly text: string;
    readonly lat: number;
    readonly lon: number;
  }[];
}

function jsonl(name: string, file: string): PlaceSet {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  return { name, files: [file], cases: lines.map((line) => ofLine(JSON.parse(line) as Line)) };
}

function ofLine({ text, toponyms }: Line): PlaceCase {
  const gold = toponyms.map((one) => {
    const start = nearest(text, one.text, one.start);
    return { start, end: start + one.text.length, lat: one.lat, lon: one.lon };
  });
  return { text, gold: gold.toSorted((a, b) => a.start - b.start) };
}

/** Some articles count their offsets otherwise: the words are looked for where they are nearest. */
export function nearest(text: string, words: string, offset: number): number {
  if (text.startsWith(words, offset)) return offset;
  const before = text.lastIndexOf(words, offset);
  const after = text.indexOf(words, offset);
  if (before < 0 || after < 0) return Math.max(before, after, 0);
  return offset - before < after - offset ? before : after;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
