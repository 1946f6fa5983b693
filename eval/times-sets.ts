import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { OnRecord } from "../src/record/schema/index.ts";
import type { Timed } from "./times-metric.ts";

/** One annotated text with its day of publication. */
export interface TimedText {
  readonly id: string;
  readonly text: string;
  readonly published: string;
  readonly gold: readonly Timed[];
}

export interface TimedSet {
  readonly name: string;
  /** Only times that lie on the calendar are annotated: no lengths, no sets, no "recently". */
  readonly datesAlone: boolean;
  readonly files: readonly string[];
  readonly texts: readonly TimedText[];
}

const DATES_ALONE: ReadonlySet<string> = new Set(["gum-news", "gum-free"]);
/** "gum-free" and "wikiwars" are for looks while tuning; they are history and talk more than news. */
export const SETS = ["gum-news", "timebank", "aquaint", "gum-free", "wikiwars"] as const;
const SAMPLES = join(import.meta.dirname, "../samples");

/** The sets that are there: the project's own samples always, the larger ones with a data folder. */
export function timedSets(data: string | null): TimedSet[] {
  const larger = data === null ? [] : SETS.map((name) => readSet(name, join(data, "times", `${name}.jsonl`)));
  return [readSamples(), ...larger.filter((set) => set !== null)];
}

interface Row {
  readonly id: string;
  readonly dct: string;
  readonly text: string;
  readonly gold: readonly Timed[];
}

function readSet(name: string, file: string): TimedSet | null {
  if (!existsSync(file)) return null;
  const rows = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row);
  const texts = rows.map(({ id, dct, text, gold }) => ({
    id,
    text,
    published: dct,
    gold: gold.filter(({ start, end }) => start < end).map(({ start, end, value }) => ({ start, end, value })),
  }));
  return { name, datesAlone: DATES_ALONE.has(name), files: [file], texts };
}

function readSamples(): TimedSet {
  const files = readdirSync(SAMPLES)
    .filter((name) => name.endsWith(".record.json"))
    .toSorted()
    .map((name) => join(SAMPLES, name));
  const texts = files.map((file) => {
    const { article, times } = JSON.parse(readFileSync(file, "utf8")) as OnRecord;
    return {
      id: article.id,
      text: article.text,
      published: article.published?.value ?? "",
      gold: times.map(({ start, end, timex3 }) => ({ start, end, value: timex3.value })),
    };
  });
  return { name: "samples", datesAlone: false, files, texts };
}
