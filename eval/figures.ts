import { articleFromText } from "../src/page/read.ts";
import { readLayers } from "../src/read.ts";
import type { FigureCase, FigureSet, MarkedFigure } from "./figures-gold.ts";
import { figureSets } from "./figures-gold.ts";
import type { Measure, Report } from "./floors.ts";

/**
 * Figures against what we marked ourselves. Strict: span, kind, value (both ends of a range) and bound are the same.
 * Relaxed: the spans overlap, kind and value are the same. No package among the development dependencies finds
 * figures with what they count, so there is no peer.
 */
export interface FigureCounts {
  readonly gold: number;
  readonly found: number;
  readonly strict: number;
  readonly relaxed: number;
  /** Of the strictly right ones: how many have the unit of the gold, too. */
  readonly units: number;
  /** Of the strictly right ones whose gold says what is counted: how many there are, and how many overlap it. */
  readonly ofs: number;
  readonly rightOfs: number;
}

export type FigureReader = (text: string) => readonly MarkedFigure[];

const NOTHING: FigureCounts = { gold: 0, found: 0, strict: 0, relaxed: 0, units: 0, ofs: 0, rightOfs: 0 };
const KINDS = ["dead", "injured", "arrested", "displaced", "money", "percent", "count", "measure"] as const;

export async function evalFigures({
  worst,
}: {
  readonly data: string | null;
  readonly worst: number;
}): Promise<Report[]> {
  const sets = figureSets();
  const rows = sets.map((set) => ({ set, counts: scoreSet(set, readFigures) }));
  const all = rows.map(({ counts }) => counts).reduce(add);
  const table = [
    tableOf([...rows.map(({ set, counts }) => [set.name, counts] as const), ["all", all] as const]),
    tableOf(KINDS.map((kind) => [kind, sets.map((set) => scoreSet(set, readFigures, kind)).reduce(add)] as const)),
    "Peer: none. Nothing installed finds figures with what they count.",
    ...sets.flatMap((set) => worstOf(set, worst)),
  ].join("\n\n");
  const measures = [...rows.map(({ set, counts }) => [set.name, counts] as const), ["all", all] as const].flatMap(
    ([name, counts]): Measure[] => [
      { id: `figures.${name}.strict`, value: f1(counts, "strict") },
      { id: `figures.${name}.relaxed`, value: f1(counts, "relaxed") },
    ],
  );
  return Promise.resolve([{ title: "Figures", table, measures, goldFiles: sets.flatMap(({ files }) => files) }]);
}

export function readFigures(text: string): readonly MarkedFigure[] {
  return readLayers(articleFromText(text, {})).figures;
}

export function scoreSet({ cases, hasOf }: FigureSet, read: FigureReader, kind?: string): FigureCounts {
  return cases.map(({ text, figures }) => score(figures, read(text), hasOf, kind)).reduce(add, NOTHING);
}

/** With `kind`, only gold and findings of that kind count. */
export function score(
  gold: readonly MarkedFigure[],
  found: readonly MarkedFigure[],
  hasOf: boolean,
  kind?: string,
): FigureCounts {
  const wanted = gold.filter((figure) => kind === undefined || figure.kind === kind);
  const given = found.filter((figure) => kind === undefined || figure.kind === kind);
  const strict = wanted.flatMap((figure) => {
    const same = given.find((other) => isStrict(figure, other));
    return same === undefined ? [] : [{ figure, same }];
  });
  const told = strict.filter(({ figure }) => hasOf && figure.of !== null);
  return {
    gold: wanted.length,
    found: given.length,
    strict: strict.length,
    relaxed: relaxedPairs(wanted, given),
    units: strict.filter(({ figure, same }) => figure.unit === same.unit).length,
    ofs: told.length,
    rightOfs: told.filter(({ figure: { of }, same }) => of !== null && same.of !== null && overlap(of, same.of)).length,
  };
}

export function isStrict(a: MarkedFigure, b: MarkedFigure): boolean {
  return a.start === b.start && a.end === b.end && a.bound === b.bound && isSameValue(a, b);
}

function isSameValue(a: MarkedFigure, b: MarkedFigure): boolean {
  return a.kind === b.kind && a.value === b.value && a.high === b.high;
}

/** One to one, from left to right. */
function relaxedPairs(gold: readonly MarkedFigure[], found: readonly MarkedFigure[]): number {
  const free = new Set(found);
  let pairs = 0;
  for (const figure of gold) {
    const pair = [...free].find((other) => overlap(figure, other) && isSameValue(figure, other));
    if (pair === undefined) continue;
    free.delete(pair);
    pairs++;
  }
  return pairs;
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

function add(a: FigureCounts, b: FigureCounts): FigureCounts {
  return {
    gold: a.gold + b.gold,
    found: a.found + b.found,
    strict: a.strict + b.strict,
    relaxed: a.relaxed + b.relaxed,
    units: a.units + b.units,
    ofs: a.ofs + b.ofs,
    rightOfs: a.rightOfs + b.rightOfs,
  };
}

/** 0 where there is nothing to find and nothing found: an empty measure shall not pass for a good one. */
export function f1({ gold, found, ...right }: FigureCounts, way: "strict" | "relaxed"): number {
  return (2 * right[way]) / Math.max(1, gold + found);
}

function share(part: number, whole: number): string {
  return whole === 0 ? "–" : ((100 * part) / whole).toFixed(1);
}

function tableOf(rows: readonly (readonly [string, FigureCounts])[]): string {
  return [
    "| part | gold | found | strict F1 | relaxed F1 | unit right | what is counted |",
    "| --- | --: | --: | --: | --: | --: | --: |",
    ...rows.map(([name, counts]) => {
      const { gold, found, units, strict, ofs, rightOfs } = counts;
      const [first, second] = (["strict", "relaxed"] as const).map((way) => (100 * f1(counts, way)).toFixed(1));
      return `| ${name} | ${gold} | ${found} | ${first} | ${second} | ${share(units, strict)} | ${share(rightOfs, ofs)} |`;
    }),
  ].join("\n");
}

/** The errors of a set, one a line; "kept" shows none, so that nobody tunes on it by accident. */
function worstOf({ name, cases }: FigureSet, most: number): string[] {
  if (most <= 0 || name === "kept") return [];
  const lines = cases.flatMap((one) => errorsIn(one));
  return lines.length === 0 ? [] : [`${name}:\n${lines.slice(0, most).join("\n")}`];
}

function errorsIn({ text, figures }: FigureCase): string[] {
  const found = readFigures(text);
  const missed = figures.filter((figure) => !found.some((other) => isStrict(figure, other)));
  const wrong = found.filter((figure) => !figures.some((other) => isStrict(figure, other)));
  return [...missed.map((figure) => `- ${show(text, figure)}`), ...wrong.map((figure) => `+ ${show(text, figure)}`)];
}

function show(text: string, { start, end, kind, value, high, unit, bound }: MarkedFigure): string {
  const around = `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`;
  return `${kind} ${value}${high === null ? "" : `..${high}`} ${unit ?? "–"} ${bound} | ${around.replaceAll(/\s+/gu, " ")}`;
}
