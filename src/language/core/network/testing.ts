import { wordsOf } from "../testing.ts";
import { IntTable } from "../model/table.ts";
import type { Words } from "../model/words.ts";
import { calibrate } from "./calibrate.ts";
import type { NetworkKnowledge } from "./columns.ts";
import { COLUMN_NAMES, keysOf } from "./columns.ts";
import { STEPS } from "./distance.ts";
import type { NetworkReading } from "./reading.ts";
import type { NetworkLexicon, NetworkShape, NetworkWeights } from "./shape.ts";
import type { ColumnTables } from "./write.ts";
import { writeNetwork } from "./write.ts";

export const NOTHING_KNOWN: NetworkKnowledge = { groups: [], forms: new IntTable(), listed: new IntTable() };

/** Small, with sizes that are no multiples of eight where they need not be. */
export const SMALL: NetworkShape = {
  columns: COLUMN_NAMES.map((_, column) => 20 + column),
  width: 32,
  taps: 5,
  layers: 2,
  inner: 48,
  arc: 16,
  rel: 32,
  tags: 11,
  labels: 7,
  names: 9,
};

/** Numbers in (−1, 1) that are the same in every run, with a sum that is near a bell. */
export function noise(seed: number): () => number {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x100000000;
  };
  return () => (2 * (next() + next() + next())) / 3 - 1;
}

/** Weights of the size that learning gives them. */
export function randomWeights(shape: NetworkShape, seed = 1): NetworkWeights {
  const random = noise(seed);
  const values = new Map<string, Float32Array>();
  const put = (name: string, size: number, scale: number, middle = 0): void => {
    values.set(
      name,
      Float32Array.from({ length: size }, () => middle + scale * random()),
    );
  };
  const { width, taps, layers, inner, arc, rel, tags, labels, names } = shape;
  const linear = (name: string, bias: string, outs: number, ins: number): void => {
    put(name, outs * ins, 3 / Math.sqrt(ins));
    if (bias !== "") put(bias, outs, 0.3);
  };
  const norm = (name: string): void => {
    put(`${name}.gain`, width, 0.5, 1);
    put(`${name}.shift`, width, 0.3);
  };
  shape.columns.forEach((rows, column) => put(`embed.${column}`, rows * width, 1));
  norm("in");
  for (let layer = 0; layer < layers; layer++) {
    put(`${layer}.taps`, taps * width, 1);
    put(`${layer}.tapBias`, width, 0.3);
    norm(`${layer}`);
    linear(`${layer}.up`, `${layer}.upBias`, inner, width);
    linear(`${layer}.down`, `${layer}.downBias`, width, inner);
  }
  norm("out");
  linear("tag", "tagBias", tags, width);
  linear("name", "nameBias", names, width);
  put("root", width, 1);
  linear("head", "headBias", arc, width);
  linear("child", "childBias", arc, width);
  linear("pairLeft", "", arc, arc);
  linear("pairRight", "", arc, arc);
  linear("childAt", "distance", STEPS, arc);
  linear("headAt", "", STEPS, arc);
  linear("relHead", "", rel, width);
  linear("relChild", "relBias", rel, width);
  linear("label", "labelBias", labels, rel);
  return { shape, values };
}

/** A row for every key of the words, as far as there are rows. */
export function tablesFor(words: Words, shape: NetworkShape): ColumnTables {
  const tables = shape.columns.map(() => new Map<number, number>());
  const keys = new Int32Array(shape.columns.length);
  eachCell(words, (at) => {
    keysOf(words, at, NOTHING_KNOWN, keys);
    tables.forEach((table, column) => {
      const key = keys[column] ?? 0;
      if (!table.has(key) && table.size + 1 < (shape.columns[column] ?? 0)) table.set(key, table.size + 1);
    });
  });
  return tables;
}

export function eachCell(words: Words, visit: (at: number) => void): void {
  words.from.forEach((from, sentence) => {
    for (let at = from; at < (words.to[sentence] ?? 0); at++) visit(at);
  });
}

/** Rows by column of the words of a sentence, as the float network reads them. */
export function idsOf(words: Words, sentence: number, tables: ColumnTables): Int32Array {
  const keys = new Int32Array(tables.length);
  const ids: number[] = [];
  for (let at = words.from[sentence] ?? 0; at < (words.to[sentence] ?? 0); at++) {
    keysOf(words, at, NOTHING_KNOWN, keys);
    tables.forEach((table, column) => ids.push(table.get(keys[column] ?? 0) ?? 0));
  }
  return Int32Array.from(ids);
}

/** Sentences of made-up words, of the given lengths. */
export function madeUp(lengths: readonly number[], seed = 1): string[] {
  const random = noise(seed);
  const letter = (): string => String.fromCharCode(97 + Math.floor(13 + 12.9 * random()));
  const word = (): string => Array.from({ length: Math.ceil(5 + 4.9 * random()) }, letter).join("");
  const vocabulary = Array.from({ length: 60 }, (_, at) => (at % 5 === 0 ? word().toUpperCase() : word()));
  const pick = (): string => vocabulary[Math.floor(30 + 29.9 * random())] ?? "";
  return lengths.map((length) => Array.from({ length }, pick).join(" "));
}

export function lexiconOf({ tags, labels, names }: NetworkShape): NetworkLexicon {
  return { tags: numbered("tag", tags), labels: numbered("label", labels), types: numbered("type", (names - 1) / 4) };
}

function numbered(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${name}${at}`);
}

export function emptyReading({ size }: Words, labels: number = SMALL.names): NetworkReading {
  const cells = (): Int32Array => new Int32Array(size).fill(-1);
  return {
    tags: cells(),
    labels: cells(),
    heads: cells(),
    outside: new Float32Array(size).fill(-1),
    names: new Float32Array(size * labels),
  };
}

/** A random network with what was used to write it, for words as of `sentences`. */
export function network(shape: NetworkShape, sentences: readonly string[], seed = 1): WrittenNetwork {
  const weights = randomWeights(shape, seed);
  const words = wordsOf(sentences);
  const tables = tablesFor(words, shape);
  const calibration = calibrate(
    weights,
    sentences.map((_, sentence) => idsOf(words, sentence, tables)),
  );
  return { weights, tables, bytes: writeNetwork(weights, calibration, tables, lexiconOf(shape)) };
}

export interface WrittenNetwork {
  readonly weights: NetworkWeights;
  readonly tables: ColumnTables;
  readonly bytes: Uint8Array;
}
