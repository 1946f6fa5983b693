import { added, gathered, relu } from "./operations.ts";
import { dense, projected } from "./products.ts";
import type { Matrix, Tape } from "./tape.ts";

const FLOAT = 4;

/** What the scores of arcs are made of. Heads have a row for the root before the words of each sentence. */
export interface ArcParts {
  /** z with the root before each sentence. */
  readonly rooted: Matrix;
  readonly heads: Matrix;
  /** What each word asks of a head before it and of one behind it. */
  readonly left: Matrix;
  readonly right: Matrix;
  /** What each distance is worth to a child and to a head: a column for each step. */
  readonly childAt: Matrix;
  readonly headAt: Matrix;
}

export function arcParts(tape: Tape, z: Matrix, firsts: Int32Array, drop: number): ArcParts {
  const rooted = withRoots(tape, z, firsts);
  const heads = relu(tape, dense(tape, rooted, "head", "headBias"), drop);
  const children = relu(tape, dense(tape, z, "child", "childBias"), drop);
  return {
    rooted,
    heads,
    left: projected(tape, children, "pairLeft"),
    right: projected(tape, children, "pairRight"),
    childAt: dense(tape, children, "childAt", "distance"),
    headAt: dense(tape, heads, "headAt"),
  };
}

/** Scores of labels: a row for each word, given the heads of all. */
export function labelScores(
  tape: Tape,
  z: Matrix,
  rooted: Matrix,
  firsts: Int32Array,
  heads: Int32Array,
  drop: number,
): Matrix {
  const byHead = rowsOf(tape, dense(tape, rooted, "relHead"), rootedRows(firsts, heads));
  const hidden = relu(tape, added(tape, byHead, dense(tape, z, "relChild", "relBias"), 0), drop);
  return dense(tape, hidden, "label", "labelBias");
}

/** Rows of a matrix, by their numbers. */
export function rowsOf(tape: Tape, x: Matrix, rows: Int32Array): Matrix {
  const width = x.stride * FLOAT;
  const values = rows.map((row) => x.at + row * width);
  return gathered(
    tape,
    values,
    rows.map((row) => x.gradient + row * width),
    1,
    x.columns,
  );
}

/** Where each word's head lies among the rooted rows: a sentence begins with its root. */
function rootedRows(firsts: Int32Array, heads: Int32Array): Int32Array {
  const rows = new Int32Array(firsts.at(-1) ?? 0);
  for (let one = 0; one + 1 < firsts.length; one++) {
    const from = firsts[one] ?? 0;
    const end = firsts[one + 1] ?? from;
    for (let at = from; at < end; at++) rows[at] = from + one + Math.max(0, heads[at] ?? 0);
  }
  return rows;
}

function withRoots(tape: Tape, z: Matrix, firsts: Int32Array): Matrix {
  const root = tape.parameter("root");
  const width = z.stride * FLOAT;
  const values = new Int32Array(z.rows + firsts.length - 1);
  const gradients = new Int32Array(values.length);
  let to = 0;
  for (let one = 0; one + 1 < firsts.length; one++) {
    values[to] = root.at;
    gradients[to++] = root.gradient;
    const end = firsts[one + 1] ?? 0;
    for (let at = firsts[one] ?? 0; at < end; at++) {
      values[to] = z.at + at * width;
      gradients[to++] = z.gradient + at * width;
    }
  }
  return gathered(tape, values, gradients, 1, z.columns);
}
