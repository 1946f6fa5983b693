import { Random } from "../language/random.ts";
import type { TrainingData } from "./data.ts";
import type { NetworkShape } from "../../src/language/core/network/shape.ts";

/** A shape that is quick to learn, with sizes that are no multiples where they need not be. */
export const TINY: NetworkShape = {
  columns: [9, 6, 5],
  width: 16,
  taps: 3,
  layers: 2,
  inner: 32,
  arc: 16,
  rel: 16,
  tags: 5,
  labels: 3,
  names: 6,
};

/** Random sentences of 1 to 8 words; the last third has names alone, the first third trees alone. */
export function tinyData(shape: NetworkShape, sentences: number, seed: number): TrainingData {
  const random = new Random(seed);
  const lengths = Array.from({ length: sentences }, () => 1 + random.below(8));
  const firsts = new Int32Array(sentences + 1);
  lengths.forEach((length, one) => {
    firsts[one + 1] = (firsts[one] ?? 0) + length;
  });
  const each = (draw: (length: number, one: number) => number): Int32Array =>
    Int32Array.from(lengths.flatMap((length, one) => Array.from({ length }, () => draw(length, one))));
  const inTrees = (one: number): boolean => one < (2 * sentences) / 3;
  return {
    ids: Int32Array.from(
      lengths.flatMap((length) => Array.from({ length }, () => shape.columns.map((rows) => random.below(rows))).flat()),
    ),
    firsts,
    tags: each((_, one) => (inTrees(one) ? random.below(shape.tags) : -1)),
    heads: each((length, one) => (inTrees(one) ? random.below(length + 1) : -1)),
    labels: each((_, one) => (inTrees(one) ? random.below(shape.labels) : -1)),
    names: each((_, one) => (one >= sentences / 3 ? random.below(shape.names) : -1)),
    nameWeight: Float32Array.from(lengths, () => 0.5 + random.next()),
  };
}
