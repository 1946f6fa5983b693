import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FigureBound, FigureKind } from "../src/layers.ts";
import type { OnRecord } from "../src/record/schema/index.ts";
import { parseMarked } from "../src/testing/marked.ts";

/** A figure as somebody marked it or as we found it; `unit` is compared on its own. */
export interface MarkedFigure {
  readonly start: number;
  readonly end: number;
  readonly kind: FigureKind;
  readonly value: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly bound: FigureBound;
  readonly of: { readonly start: number; readonly end: number } | null;
}

export interface FigureCase {
  readonly text: string;
  readonly figures: readonly MarkedFigure[];
}

export interface FigureSet {
  readonly name: string;
  readonly cases: readonly FigureCase[];
  readonly files: readonly string[];
  /** Whether the gold says what is counted. */
  readonly hasOf: boolean;
}

const GOLD = join(import.meta.dirname, "../src/extract/figures/gold");
const SAMPLES = join(import.meta.dirname, "../samples");
const BOUNDS: ReadonlySet<string> = new Set(["exact", "about", "at-least", "at-most", "range"]);

/** The marked sentences, those kept from tuning apart, and the figures of the sample articles. */
export function figureSets(): FigureSet[] {
  const sentences = (["tuned", "kept"] as const).map((name): FigureSet => {
    const file = join(GOLD, `${name}.txt`);
    return { name, cases: readSentences(readFileSync(file, "utf8")), files: [file], hasOf: false };
  });
  return [...sentences, sampleSet()];
}

/** One sentence a line; a line that begins with "#" names the ground the next ones are about. */
export function readSentences(lines: string): FigureCase[] {
  return lines
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => {
      const { text, spans } = parseMarked(line);
      const figures = spans.map(({ label, start, end }) => Object.assign(readLabel(label), { start, end, of: null }));
      return { text, figures: figures.toSorted((a, b) => a.start - b.start) };
    });
}

/**
 * "money=40000..50000 EUR" and "dead=12 at-least": kind, value or both ends, unit, bound.
 * @throws SyntaxError for a label that is none
 */
export function readLabel(label: string): Omit<MarkedFigure, "start" | "end" | "of"> {
  const [kind = "", ...rest] = label.split("=");
  const [number = "", ...words] = rest.join("=").split(" ");
  const [low, high] = number.split("..").map(Number);
  const bound = words.find((word) => BOUNDS.has(word));
  if (number === "" || low === undefined || Number.isNaN(low) || Number.isNaN(high ?? 0))
    throw new SyntaxError(`No figure: ${label}`);
  return {
    kind: kind as FigureKind,
    value: low,
    high: high ?? null,
    unit: words.filter((word) => !BOUNDS.has(word)).join(" ") || null,
    bound: (bound ?? (high === undefined ? "exact" : "range")) as FigureBound,
  };
}

function sampleSet(): FigureSet {
  const files = readdirSync(SAMPLES)
    .filter((name) => name.endsWith(".record.json"))
    .map((name) => join(SAMPLES, name));
  const cases = files.map((file) => {
    const { article, figures } = JSON.parse(readFileSync(file, "utf8")) as OnRecord;
    return { text: article.text, figures };
  });
  return { name: "samples", cases, files, hasOf: true };
}
