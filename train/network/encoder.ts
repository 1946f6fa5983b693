import { added, gathered, norm, relu, taps } from "./operations.ts";
import { dense } from "./products.ts";
import type { NetworkShape } from "../../src/language/core/network/shape.ts";
import type { Matrix, Tape } from "./tape.ts";

const FLOAT = 4;

/** Tokens of sentences that lie one after another; sentence s is `firsts[s]` to `firsts[s + 1]`. */
export interface Tokens {
  /** tokens × columns: rows in the tables. */
  readonly ids: Int32Array;
  readonly firsts: Int32Array;
}

/** Probabilities of dropout: of the input, of what a block adds, and in the heads. */
export interface Drops {
  readonly input: number;
  readonly block: number;
  readonly head: number;
}

/** tokens × width: what every head reads. */
export function encode(tape: Tape, shape: NetworkShape, tokens: Tokens, drops: Drops): Matrix {
  const summed = tableSums(tape, shape, tokens.ids);
  let x = added(tape, undefined, norm(tape, summed, "in"), drops.input);
  for (let layer = 0; layer < shape.layers; layer++) {
    const seen = norm(tape, taps(tape, x, `${layer}`, tokens.firsts), `${layer}`);
    const inner = relu(tape, dense(tape, seen, `${layer}.up`, `${layer}.upBias`), 0);
    x = added(tape, x, dense(tape, inner, `${layer}.down`, `${layer}.downBias`), drops.block);
  }
  return norm(tape, x, "out");
}

function tableSums(tape: Tape, shape: NetworkShape, ids: Int32Array): Matrix {
  const tables = shape.columns.map((_, column) => tape.parameter(`embed.${column}`));
  const bytes = shape.width * FLOAT;
  const values = new Int32Array(ids.length);
  const gradients = new Int32Array(ids.length);
  ids.forEach((id, at) => {
    const table = tables[at % tables.length];
    values[at] = (table?.at ?? 0) + id * bytes;
    gradients[at] = (table?.gradient ?? 0) + id * bytes;
  });
  return gathered(tape, values, gradients, tables.length, shape.width);
}
