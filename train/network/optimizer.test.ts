import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Random } from "../language/random.ts";
import { compileKernels } from "./compile.ts";
import { Optimizer } from "./optimizer.ts";
import { Schedule } from "./schedule.ts";
import { parametersOf } from "./shape.ts";
import { Space } from "./space.ts";
import { TINY } from "./tiny.ts";

const RATE = 0.01;
const STEADY = { rate: RATE, warmUp: 1, lastRate: 1, clip: 1e9, decay: 0 };
const STEPS = 450;
/** Up to here moments are corrected by parts that change from step to step, which rows that rest do not follow. */
const EARLY = 300;

describe("Optimizer", async () => {
  const module = await compileKernels();
  const fresh = (): Space => Space.create(module, parametersOf(TINY), 1 << 16);

  it("moves a row as if every step had moved it, though only some batches touch it", () => {
    const space = fresh();
    const optimizer = new Optimizer(space, TINY, STEPS, STEADY);
    const random = new Random(1);
    const plain = new PlainAdam();
    const table = space.view("embed.0", space.values);
    for (let step = 1; step <= STEPS; step++) {
      const slope = step > EARLY && step % 7 === 2 ? random.next() + 0.2 : 0;
      const ids = Int32Array.of(slope === 0 ? 1 : 4, 0, 0);
      optimizer.touch([ids, new Int32Array()]);
      // A row that is not touched has no gradient; both halves count.
      if (slope !== 0) {
        for (const half of [0, 1]) space.view("embed.0", space.gradients(half))[4 * TINY.width] = slope / 2;
      }
      optimizer.step();
      plain.step(slope);
    }
    optimizer.settle();
    const found = table[4 * TINY.width] ?? NaN;
    assert.ok(Math.abs(plain.value) > 50 * RATE);
    assert.ok(Math.abs(found - plain.value) < 1e-3 * Math.abs(plain.value), `${found} instead of ${plain.value}`);
    assert.equal(table[5 * TINY.width], 0);
  });

  it("settles without a change to what comes later", () => {
    const values = [false, true].map((often) => {
      const space = fresh();
      const optimizer = new Optimizer(space, TINY, STEPS, STEADY);
      for (let step = 1; step <= STEPS; step++) {
        const row = step > EARLY ? step % 5 : 8;
        optimizer.touch([Int32Array.of(row, 0, 0)]);
        space.view("embed.0", space.gradients(0))[row * TINY.width] = row === 8 ? 0 : step % 3;
        optimizer.step();
        if (often) optimizer.settle();
      }
      optimizer.settle();
      return space.view("embed.0", space.values).slice();
    });
    values[0]?.forEach((value, at) => assert.ok(Math.abs(value - (values[1]?.[at] ?? NaN)) < 1e-4));
  });

  it("scales long gradients down", () => {
    const space = fresh();
    const optimizer = new Optimizer(space, TINY, STEPS, { ...STEADY, clip: 1 });
    optimizer.touch([Int32Array.of(1, 0, 0)]);
    space.view("root", space.gradients(0)).set([300, 400]);
    optimizer.step();
    const means = [...space.view("root", space.means).subarray(0, 2)];
    assert.ok(Math.abs((means[0] ?? 0) - 0.06) < 1e-6 && Math.abs((means[1] ?? 0) - 0.08) < 1e-6);
  });
});

describe("Schedule", () => {
  it("warms up, then falls evenly to the last rate", () => {
    const schedule = new Schedule(1000, { rate: 2, warmUp: 200, lastRate: 0.01 });
    assert.equal(schedule.rate(1), 2 / 200);
    assert.equal(schedule.rate(201), 2 * (1 - 200 / 1000));
    assert.equal(schedule.rate(5000), 2 * 0.01);
  });
});

/** Adam of one value, every step of it. */
class PlainAdam {
  value = 0;
  #mean = 0;
  #square = 0;
  #step = 0;

  step(slope: number): void {
    this.#step++;
    this.#mean = 0.9 * this.#mean + 0.1 * slope;
    this.#square = 0.98 * this.#square + 0.02 * slope * slope;
    const mean = this.#mean / (1 - 0.9 ** this.#step);
    const square = this.#square / (1 - 0.98 ** this.#step);
    this.value -= (RATE * mean) / (Math.sqrt(square) + 1e-8);
  }
}
