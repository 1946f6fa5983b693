import { dirname, normalize } from "node:path/posix";

/**
 * The parts of `src/` in their order: each may import what stands before it and itself, nothing after it.
 * Parts in one row know nothing of each other.
 */
export const ORDER: readonly (readonly string[])[] = [
  ["assets", "span", "errors"],
  ["layers"],
  ["doc"],
  ["language"],
  ["page"],
  ["extract"],
  ["evidence"],
  ["record"],
  ["read"],
  ["ingest"],
  ["cli", "index"],
];

/** Parts whose folders are stages, which meet in layers and never import each other. */
const OF_STAGES: ReadonlySet<string> = new Set(["extract", "language"]);

const RANKS: ReadonlyMap<string, number> = new Map(
  ORDER.flatMap((parts, rank) => parts.map((part) => [part, rank] as const)),
);

/** What is wrong with the imports of some files, given by their paths below `src/`; one sentence each. */
export function problemsOf(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, source]) =>
    importsOf(source).flatMap((specifier) => problemOf(path, normalize(`${dirname(path)}/${specifier}`)) ?? []),
  );
}

// A static import or export begins its line; a dynamic one may stand anywhere.
const STATIC = /^(?:import\s+|(?:import|export)\b[^;"()=]{0,2000}?\bfrom\s*)"(\.[^"\n]+)"/gmu;
const DYNAMIC = /\bimport\(\s*"(\.[^"\n]+)"/gu;

/** The relative imports of a file, in order. */
export function importsOf(source: string): string[] {
  const found = [...source.matchAll(STATIC), ...source.matchAll(DYNAMIC)];
  return found.toSorted((a, b) => a.index - b.index).flatMap(([, specifier]) => specifier ?? []);
}

function problemOf(from: string, to: string): string | null {
  const [fromPart, toPart] = [partOf(from), partOf(to)];
  const [fromRank, toRank] = [RANKS.get(fromPart), RANKS.get(toPart)];
  if (fromRank === undefined) return `${from}: “${fromPart}” has no place in the order yet; give it one.`;
  if (toRank === undefined) return `${from} imports ${to}, which has no place in the order.`;
  if (fromPart === toPart) return stagesMeet(from, to) ? `${from} imports ${to}: stages meet in layers only.` : null;
  if (toRank < fromRank) return null;
  return `${from} imports ${to}: “${toPart}” does not stand before “${fromPart}”.`;
}

/** "page/html/parse.ts" is of the part "page", "doc.ts" of the part "doc". */
function partOf(path: string): string {
  return path.split("/", 1)[0]?.replace(/\.ts$/u, "") ?? path;
}

function stagesMeet(from: string, to: string): boolean {
  const [fromStage, toStage] = [stageOf(from), stageOf(to)];
  return fromStage !== null && toStage !== null && fromStage !== toStage;
}

function stageOf(path: string): string | null {
  const [part = "", folder, file] = path.split("/");
  return OF_STAGES.has(part) && folder !== undefined && file !== undefined ? folder : null;
}
