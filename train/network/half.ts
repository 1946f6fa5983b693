import { arcLoss } from "./arcs.ts";
import { encode } from "./encoder.ts";
import type { Drops, Tokens } from "./encoder.ts";
import { arcParts, labelScores, rowsOf } from "./heads.ts";
import { crossEntropy } from "./operations.ts";
import { dense } from "./products.ts";
import type { NetworkShape } from "../../src/language/core/network/shape.ts";
import type { Space } from "./space.ts";
import type { Matrix } from "./tape.ts";
import { Tape } from "./tape.ts";

/** Sentences with trees first, then those with names alone. Gold is by token, −1 for none. */
export interface GoldBatch extends Tokens {
  readonly kind: "gold";
  /** How many of the sentences have trees. */
  readonly trees: number;
  readonly tags: Int32Array;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  readonly names: Int32Array;
  /** By token: what a nat of loss counts. */
  readonly treeWeights: Float32Array;
  readonly nameWeights: Float32Array;
  readonly seed: number;
}

/** Some tokens have lost their ids, and their classes are to be told. */
export interface MaskedBatch extends Tokens {
  readonly kind: "masked";
  /** The masked tokens, and their classes. */
  readonly masked: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Float32Array;
  readonly seed: number;
}

export type Batch = GoldBatch | MaskedBatch;

/** Adds the gradients of one half of a batch to those of the space. Returns its losses: of tags, heads, labels, names, or of classes. */
export function learnHalf(space: Space, shape: NetworkShape, half: number, batch: Batch, drops: Drops): number[] {
  if (batch.ids.length === 0) return batch.kind === "gold" ? [0, 0, 0, 0] : [0];
  const tape = new Tape(space, half, true, batch.seed);
  const z = encode(tape, shape, batch, drops);
  const losses = batch.kind === "gold" ? goldLosses(tape, z, batch, drops) : [maskedLoss(tape, z, batch)];
  tape.back();
  return losses;
}

/** Of tags, heads, labels and names. */
function goldLosses(tape: Tape, z: Matrix, batch: GoldBatch, { head: drop }: Drops): number[] {
  const names = crossEntropy(tape, dense(tape, z, "name", "nameBias"), batch.names, batch.nameWeights);
  if (batch.trees === 0) return [0, 0, 0, names];
  const firsts = batch.firsts.subarray(0, batch.trees + 1);
  const rows = firsts.at(-1) ?? 0;
  const inTrees = { ...z, rows };
  const heads = batch.heads.subarray(0, rows);
  const tags = dense(tape, inTrees, "tag", "tagBias");
  const parts = arcParts(tape, inTrees, firsts, drop);
  const labels = labelScores(tape, inTrees, parts.rooted, firsts, heads, drop);
  return [
    crossEntropy(tape, tags, batch.tags.subarray(0, rows), batch.treeWeights),
    arcLoss(tape, parts, firsts, heads, batch.treeWeights),
    crossEntropy(tape, labels, batch.labels.subarray(0, rows), batch.treeWeights),
    names,
  ];
}

function maskedLoss(tape: Tape, z: Matrix, { masked, targets, weights }: MaskedBatch): number {
  if (masked.length === 0) return 0;
  return crossEntropy(tape, dense(tape, rowsOf(tape, z, masked), "masked", "maskedBias"), targets, weights);
}
