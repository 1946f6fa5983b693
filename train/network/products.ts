import type { Matrix, Tape } from "./tape.ts";

const FLOAT = 4;
/** Gradients of weights are summed over so many rows at a time: what they read stays in the nearest cache. */
const CHUNK = 128;

/** x · Wᵀ + b. */
export function dense(tape: Tape, x: Matrix, weight: string, bias?: string): Matrix {
  const { kernels } = tape.space;
  const w = tape.parameter(weight);
  const b = bias === undefined ? undefined : tape.parameter(bias);
  const y = tape.matrix(x.rows, w.rows);
  if (b === undefined) kernels.clear(y.at, y.rows * y.stride);
  else kernels.fillRows(y.at, b.at, y.rows, y.stride);
  timesTransposed(tape, x, w, y.at, y.stride);
  tape.onReturn(() => {
    if (b !== undefined) kernels.sumRows(b.gradient, y.gradient, y.rows, y.stride);
    times(tape, gradientOf(y), w, x.gradient, x.stride);
    transposedTimes(tape, gradientOf(y), x, w.gradient, w.stride);
  });
  return y;
}

/** x · W. */
export function projected(tape: Tape, x: Matrix, weight: string): Matrix {
  const w = tape.parameter(weight);
  const y = tape.matrix(x.rows, w.columns);
  tape.space.kernels.clear(y.at, y.rows * y.stride);
  times(tape, x, w, y.at, y.stride);
  tape.onReturn(() => {
    timesTransposed(tape, gradientOf(y), w, x.gradient, x.stride);
    transposedTimes(tape, x, gradientOf(y), w.gradient, w.stride);
  });
  return y;
}

/** to[i][j] += Σ a[i][l] · b[j][l]. */
export function timesTransposed(tape: Tape, a: Matrix, b: Matrix, to: number, stride: number): void {
  const { kernels } = tape.space;
  const packed = tape.spare(a.columns * rounded(b.rows));
  kernels.packColumns(b.at, b.stride * FLOAT, packed, a.columns, b.rows);
  kernels.product(a.at, a.stride * FLOAT, FLOAT, packed, to, stride * FLOAT, a.rows, b.rows, a.columns);
}

/** to[i][j] += Σ a[i][l] · b[l][j], l < rows of b. */
export function times(tape: Tape, a: Matrix, b: Matrix, to: number, stride: number): void {
  const { kernels } = tape.space;
  const packed = tape.spare(b.rows * rounded(b.columns));
  kernels.packRows(b.at, b.stride * FLOAT, packed, b.rows, b.columns);
  kernels.product(a.at, a.stride * FLOAT, FLOAT, packed, to, stride * FLOAT, a.rows, b.columns, b.rows);
}

/** to[i][j] += Σ a[l][i] · b[l][j]. */
export function transposedTimes(tape: Tape, a: Matrix, b: Matrix, to: number, stride: number): void {
  const { kernels } = tape.space;
  const packed = tape.spare(CHUNK * rounded(b.columns));
  const aRow = a.stride * FLOAT;
  const bRow = b.stride * FLOAT;
  for (let from = 0; from < a.rows; from += CHUNK) {
    const rows = Math.min(CHUNK, a.rows - from);
    kernels.packRows(b.at + from * bRow, bRow, packed, rows, b.columns);
    kernels.product(a.at + from * aRow, FLOAT, aRow, packed, to, stride * FLOAT, a.columns, b.columns, rows);
  }
}

export function gradientOf(matrix: Matrix): Matrix {
  return { ...matrix, at: matrix.gradient };
}

function rounded(count: number): number {
  return Math.ceil(count / 8) * 8;
}
