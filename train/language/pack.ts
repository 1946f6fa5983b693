import { ByteWriter } from "../../src/language/core/model/bytes.ts";
import { codeFor, LARGEST_CODE } from "../../src/language/core/model/codebook.ts";
import { listTable } from "../../src/language/core/model/listtable.ts";

/** Weights by the hash of their feature. */
export interface FeatureRows {
  readonly classes: number;
  /** Every feature with its row of weights (a view, only to be read). */
  entries(): Iterable<[number, Float32Array]>;
}

/** The bytes of weights for a choice among many: for each feature a list of classes with their codes. */
export function packWeights(weights: FeatureRows, least: number): Uint8Array {
  const kept = quantised([...weights.entries()], least);
  return listTable(
    weights.classes,
    kept.map(([key, codes]) => ({ key, codes: codesOf(codes) })),
  );
}

function codesOf(codes: readonly number[]): [number, number][] {
  return codes.flatMap((code, c): [number, number][] => (code === 0 ? [] : [[c, code]]));
}

type Row = readonly [number, Float32Array];

/** Rows as codes by rising hash, without those that are all 0. */
function quantised(rows: readonly Row[], least: number): [number, number[]][] {
  const largest = largestOf(rows);
  return rows
    .map(([key, row]): [number, number[]] => [
      key >>> 0,
      Array.from(row, (weight) => (Math.abs(weight) < least * largest ? 0 : codeFor(weight, largest))),
    ])
    .filter(([, codes]) => codes.some((code) => code !== 0))
    .toSorted((a, b) => a[0] - b[0]);
}

function largestOf(rows: Iterable<Row>): number {
  let largest = 0;
  for (const [, row] of rows) for (const weight of row) largest = Math.max(largest, Math.abs(weight));
  return largest;
}

/** Numbers beside packed weights, in the same unit: the smallest code. */
export function packBeside(weights: FeatureRows, values: Float32Array): Uint8Array {
  const unit = largestOf(weights.entries()) / LARGEST_CODE ** 2;
  return new Uint8Array(Int32Array.from(values, (value) => Math.round(value / unit)).buffer);
}

export function packStrings(values: readonly string[]): Uint8Array {
  const writer = new ByteWriter();
  writer.number(values.length);
  for (const value of values) writer.text(value);
  return writer.done();
}
