import { FARTHEST, stepOf } from "../../src/language/core/network/distance.ts";
import type { ArcParts } from "./heads.ts";
import { crossEntropy } from "./operations.ts";
import { gradientOf, times, timesTransposed, transposedTimes } from "./products.ts";
import type { Matrix, Tape } from "./tape.ts";

const FLOAT = 4;

/** One sentence's part of what its arcs are made of. */
type Sentence = Omit<ArcParts, "rooted">;

/** Asks `read` with the scores of each sentence: a row for each word, a column for the root and for each word. */
export function arcScores(
  tape: Tape,
  parts: ArcParts,
  firsts: Int32Array,
  read: (scores: Matrix, number: number) => void,
): void {
  for (let one = 0; one + 1 < firsts.length; one++) {
    tape.within(() => read(scoresOf(tape, sentenceOf(parts, firsts, one)), one));
  }
}

/** Σ weights · −ln softmax[gold] over the words of all sentences. Scores are not kept: gradients are added at once. */
export function arcLoss(
  tape: Tape,
  parts: ArcParts,
  firsts: Int32Array,
  gold: Int32Array,
  weights: Float32Array,
): number {
  let loss = 0;
  arcScores(tape, parts, firsts, (scores, one) => {
    const from = firsts[one] ?? 0;
    const end = from + scores.rows;
    loss += crossEntropy(tape, scores, gold.subarray(from, end), weights.subarray(from, end));
    sendBack(tape, sentenceOf(parts, firsts, one), gradientOf(scores));
  });
  return loss;
}

function scoresOf(tape: Tape, { heads, left, right, childAt, headAt }: Sentence): Matrix {
  const { kernels } = tape.space;
  const scores = tape.matrix(left.rows, heads.rows);
  tape.within(() => {
    const behind = tape.matrix(left.rows, heads.rows);
    for (const [asks, to] of [
      [left, scores],
      [right, behind],
    ] as const) {
      kernels.clear(to.at, to.rows * to.stride);
      timesTransposed(tape, asks, heads, to.at, to.stride);
    }
    const steps = stepsOf(tape);
    kernels.arcsForward(
      scores.at,
      behind.at,
      scores.stride,
      scores.rows,
      childAt.at,
      childAt.stride * FLOAT,
      headAt.at,
      headAt.stride * FLOAT,
      steps,
      FARTHEST,
    );
  });
  return scores;
}

function sendBack(tape: Tape, { heads, left, right, childAt, headAt }: Sentence, change: Matrix): void {
  const behind = tape.matrix(change.rows, change.columns);
  const steps = stepsOf(tape);
  tape.space.kernels.arcsBackward(
    change.at,
    behind.at,
    change.stride,
    change.rows,
    childAt.gradient,
    childAt.stride * FLOAT,
    headAt.gradient,
    headAt.stride * FLOAT,
    steps,
    FARTHEST,
  );
  for (const [asks, from] of [
    [left, change],
    [right, behind],
  ] as const) {
    times(tape, from, heads, asks.gradient, asks.stride);
    transposedTimes(tape, from, asks, heads.gradient, heads.stride);
  }
}

/** The step of every distance from −FARTHEST to FARTHEST. */
function stepsOf(tape: Tape): number {
  return tape.ints(Array.from({ length: 2 * FARTHEST + 1 }, (_, at) => stepOf(at - FARTHEST)));
}

function sentenceOf(parts: ArcParts, firsts: Int32Array, one: number): Sentence {
  const from = firsts[one] ?? 0;
  const rows = (firsts[one + 1] ?? from) - from;
  return {
    heads: partOf(parts.heads, from + one, rows + 1),
    left: partOf(parts.left, from, rows),
    right: partOf(parts.right, from, rows),
    childAt: partOf(parts.childAt, from, rows),
    headAt: partOf(parts.headAt, from + one, rows + 1),
  };
}

function partOf(matrix: Matrix, from: number, rows: number): Matrix {
  const skipped = from * matrix.stride * FLOAT;
  return { ...matrix, at: matrix.at + skipped, gradient: matrix.gradient + skipped, rows };
}
