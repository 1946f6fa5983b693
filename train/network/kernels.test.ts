import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Random } from "../language/random.ts";
import { compileKernels } from "./compile.ts";
import { Space } from "./space.ts";
import { Tape } from "./tape.ts";
import { times, timesTransposed, transposedTimes } from "./products.ts";
import type { Matrix } from "./tape.ts";

const SIZES: readonly (readonly [number, number, number])[] = [
  [1, 1, 1],
  [3, 5, 7],
  [4, 8, 16],
  [9, 17, 3],
  [5, 86, 96],
  [130, 29, 300],
];

describe("the kernels", async () => {
  const space = Space.create(await compileKernels(), [], 1 << 22);
  const { kernels } = space;
  const random = new Random(6);
  const tape = (): Tape => new Tape(space, 0, false, 1);
  const filled = (on: Tape, rows: number, columns: number): Matrix => {
    const matrix = on.matrix(rows, columns);
    space.floats.fill(0, matrix.at / 4, matrix.at / 4 + rows * matrix.stride);
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) put(matrix, row, column, random.next() - 0.5);
    }
    return matrix;
  };
  const put = ({ at, stride }: Matrix, row: number, column: number, value: number): void => {
    space.floats[at / 4 + row * stride + column] = value;
  };
  const get = ({ at, stride }: Matrix, row: number, column: number): number =>
    space.floats[at / 4 + row * stride + column] ?? NaN;

  /** Checks that `work` adds Σ left(i, l) · right(l, j) to what is there. */
  const adds = (on: Tape, [m, n, k]: readonly [number, number, number], work: Work): void => {
    const target = filled(on, m, n);
    const before = Array.from({ length: m }, (_, i) => Array.from({ length: n }, (__, j) => get(target, i, j)));
    work.run(target);
    for (let i = 0; i < m; i++) {
      for (let j = 0; j < n; j++) {
        let sum = before[i]?.[j] ?? NaN;
        for (let l = 0; l < k; l++) sum += work.left(i, l) * work.right(l, j);
        assert.ok(Math.abs(get(target, i, j) - sum) < 1e-5, `${m} × ${n} × ${k} at ${i}, ${j}`);
      }
    }
  };

  for (const size of SIZES) {
    const [m, n, k] = size;
    it(`multiply ${m} × ${k} by ${k} × ${n}, as they lie and transposed`, () => {
      const on = tape();
      const [a, b, aTurned, bTurned] = [filled(on, m, k), filled(on, k, n), filled(on, k, m), filled(on, n, k)];
      adds(on, size, {
        run: (c) => times(on, a, b, c.at, c.stride),
        left: (i, l) => get(a, i, l),
        right: (l, j) => get(b, l, j),
      });
      adds(on, size, {
        run: (c) => timesTransposed(on, a, bTurned, c.at, c.stride),
        left: (i, l) => get(a, i, l),
        right: (l, j) => get(bTurned, j, l),
      });
      adds(on, size, {
        run: (c) => transposedTimes(on, aTurned, b, c.at, c.stride),
        left: (i, l) => get(aTurned, l, i),
        right: (l, j) => get(b, l, j),
      });
    });
  }

  it("drop about as much as is asked, the same for the same seed, and scale the rest", () => {
    const on = tape();
    const from = on.floats(new Float32Array(40_000).fill(1));
    const to = on.take(40_000);
    const dropped = (seed: number): Float32Array => {
      kernels.clear(to, 40_000);
      kernels.addDropped(to, from, 40_000, seed, 0.2 * 2 ** 32, 1 / 0.8);
      return space.floats.slice(to / 4, to / 4 + 40_000);
    };
    const first = dropped(77);
    const share = first.filter((value) => value === 0).length / first.length;
    assert.ok(Math.abs(share - 0.2) < 0.01, `${share}`);
    assert.deepEqual(new Set(first), new Set([0, 1.25]));
    assert.deepEqual(dropped(77), first);
    assert.notDeepEqual(dropped(78_000_000), first);
  });

  it("take the cross entropy of rows with gold, and its gradient", () => {
    const on = tape();
    const scores = filled(on, 3, 5);
    const rows = [0, 1, 2].map((row) => [0, 1, 2, 3, 4].map((column) => 20 * get(scores, row, column)));
    rows.forEach((row, at) => row.forEach((value, column) => put(scores, at, column, value)));
    const gold = on.ints([4, -1, 0]);
    const weights = on.floats([0.5, 1, 2]);
    const loss = kernels.crossEntropy(scores.at, gold, weights, 3, scores.stride, 5);
    const parts = rows.map((row) => row.map((value) => Math.exp(value) / row.reduce((sum, v) => sum + Math.exp(v), 0)));
    const expected = -0.5 * Math.log(parts[0]?.[4] ?? 0) - 2 * Math.log(parts[2]?.[0] ?? 0);
    assert.ok(Math.abs(loss - expected) < 1e-4, `${loss} instead of ${expected}`);
    for (let column = 0; column < scores.stride; column++) {
      const own = 0.5 * ((parts[0]?.[column] ?? 0) - (column === 4 ? 1 : 0));
      assert.ok(Math.abs(get(scores, 0, column) - own) < 1e-6);
      assert.equal(get(scores, 1, column), 0);
    }
  });

  it("move values as Adam does, and leave gradients at 0", () => {
    const on = tape();
    const given = Array.from({ length: 8 }, () => random.next() - 0.5);
    const slopes = Array.from({ length: 8 }, () => random.next() - 0.5);
    const values = on.floats(given);
    const gradients = on.floats(slopes.map((slope) => slope - 1));
    const others = on.floats(new Float32Array(8).fill(1));
    const means = on.floats(new Float32Array(8).fill(0));
    const squares = on.floats(new Float32Array(8).fill(0));
    const length = kernels.join(gradients, others, 8);
    const expected = slopes.reduce((sum, slope) => sum + slope * slope, 0);
    assert.ok(Math.abs(length - expected) < 1e-6);
    kernels.adam(values, gradients, means, squares, 8, 0.5, 0.01, 0.001, 0.1, 0.02, 1 / 0.1, 1 / 0.02);
    given.forEach((value, at) => {
      // After one step, the mean is the gradient and the square its square: the move is the rate, in its direction.
      const moved = value - 0.001 * value - 0.01 * Math.sign(slopes[at] ?? 0);
      assert.ok(Math.abs((space.floats[values / 4 + at] ?? 0) - moved) < 1e-6);
      assert.equal(space.floats[gradients / 4 + at], 0);
      assert.equal(space.floats[others / 4 + at], 0);
    });
  });
});

interface Work {
  readonly run: (target: Matrix) => void;
  readonly left: (i: number, l: number) => number;
  readonly right: (l: number, j: number) => number;
}
