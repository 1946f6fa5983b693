/** What `kernel/main.ts` exports. Addresses and strides are bytes in the shared memory, counts are floats. */
export interface Kernels {
  clear(to: number, count: number): void;
  fillRows(to: number, row: number, rows: number, count: number): void;
  add(to: number, from: number, count: number): void;
  sumRows(to: number, from: number, rows: number, count: number): void;
  gather(to: number, addresses: number, each: number, rows: number, count: number): void;
  scatter(from: number, addresses: number, each: number, rows: number, count: number): void;
  tapsForward(x: number, y: number, taps: number, bias: number, k: number, rows: number, count: number): void;
  tapsBackward(
    x: number,
    xGradient: number,
    yGradient: number,
    taps: number,
    tapGradient: number,
    k: number,
    rows: number,
    count: number,
  ): void;
  packRows(from: number, stride: number, to: number, k: number, n: number): void;
  packColumns(from: number, stride: number, to: number, k: number, n: number): void;
  product(
    a: number,
    aRow: number,
    aStep: number,
    b: number,
    c: number,
    cRow: number,
    m: number,
    n: number,
    k: number,
  ): void;
  normForward(x: number, y: number, stats: number, gain: number, shift: number, rows: number, count: number): void;
  normBackward(
    x: number,
    xGradient: number,
    yGradient: number,
    stats: number,
    gain: number,
    gainGradient: number,
    shiftGradient: number,
    rows: number,
    count: number,
  ): void;
  addDropped(to: number, from: number, count: number, seed: number, limit: number, scale: number): void;
  reluForward(to: number, from: number, count: number, seed: number, limit: number, scale: number): void;
  reluBackward(to: number, out: number, gradient: number, count: number, scale: number): void;
  crossEntropy(scores: number, gold: number, weights: number, rows: number, count: number, classes: number): number;
  arcsForward(...arcs: ArcNumbers): void;
  arcsBackward(...arcs: ArcNumbers): void;
  join(first: number, second: number, count: number): number;
  fade(
    values: number,
    means: number,
    squares: number,
    count: number,
    move: number,
    meanLeft: number,
    squareLeft: number,
  ): void;
  adam(
    values: number,
    gradients: number,
    means: number,
    squares: number,
    count: number,
    clip: number,
    rate: number,
    decay: number,
    firstPart: number,
    secondPart: number,
    firstFix: number,
    secondFix: number,
  ): void;
}

/** See kernel/losses.ts. */
type ArcNumbers = [
  ...[scores: number, behind: number, count: number, n: number],
  ...[childAt: number, childStep: number, headAt: number, headStep: number],
  ...[steps: number, farthest: number],
];
