import type { RateOptions } from "./schedule.ts";
import { FIRST_PART, Schedule, SECOND_PART } from "./schedule.ts";
import type { NetworkShape } from "../../src/language/core/network/shape.ts";
import type { Space } from "./space.ts";

const FLOAT = 4;

export interface OptimizerOptions extends RateOptions {
  /** Gradients are scaled down to this length. */
  readonly clip: number;
  /** What values lose at each step, as a part of the rate. */
  readonly decay: number;
}

interface Part {
  readonly offset: number;
  readonly count: number;
}

/**
 * Adam with decoupled decay. Rows of the tables that a batch does not touch are left alone; what their moments would
 * have moved them is made good before they are read again: a rare word's one gradient moves it for some ten steps,
 * without which it would learn eight times slower. For each batch: `touch`, then its gradients, then `step`.
 */
export class Optimizer {
  readonly #space: Space;
  readonly #options: OptimizerOptions;
  readonly #schedule: Schedule;
  readonly #width: number;
  /** By column: where its table lies, and how many rows of all tables come before it. */
  readonly #tables: readonly { readonly offset: number; readonly before: number; readonly rows: number }[];
  /** By row of any table: the step up to which it is as it should be; 0 when it was never touched. */
  readonly #reached: Int32Array;
  #parts: Part[] = [];
  #step = 0;

  constructor(space: Space, shape: NetworkShape, steps: number, options: OptimizerOptions) {
    this.#space = space;
    this.#options = options;
    this.#schedule = new Schedule(steps, options);
    this.#width = shape.width;
    let before = 0;
    this.#tables = shape.columns.map((rows, column) => {
      const table = { offset: space.place(`embed.${column}`).offset, before, rows };
      before += rows;
      return table;
    });
    this.#reached = new Int32Array(before);
  }

  /** Brings the rows up to date that the next batch reads: the ids of its halves. */
  touch(halves: readonly Int32Array[]): void {
    this.#parts = [{ offset: 0, count: this.#space.common / FLOAT }];
    for (const ids of halves) {
      for (let at = 0; at < ids.length; at++) this.#touchRow(at % this.#tables.length, ids[at] ?? 0);
    }
  }

  /** Moves the parameters by the gradients of both halves, which are 0 afterwards. */
  step(): void {
    this.#step++;
    const [first, second] = [this.#space.gradients(0), this.#space.gradients(1)];
    let squares = 0;
    for (const { offset, count } of this.#parts) {
      squares += this.#space.kernels.join(first + offset, second + offset, count);
    }
    const clip = Math.min(1, this.#options.clip / (Math.sqrt(squares) + 1e-6));
    for (const part of this.#parts) this.#move(part, clip);
  }

  /** Brings all rows up to date. */
  settle(): void {
    for (const { offset, before, rows } of this.#tables) {
      for (let row = 0; row < rows; row++) {
        this.#catchUp(before + row, offset + row * this.#width * FLOAT);
        if (this.#reached[before + row] !== 0) this.#reached[before + row] = this.#step;
      }
    }
  }

  #touchRow(column: number, id: number): void {
    const table = this.#tables[column];
    if (table === undefined || this.#reached[table.before + id] === this.#step + 1) return;
    const offset = table.offset + id * this.#width * FLOAT;
    this.#catchUp(table.before + id, offset);
    this.#reached[table.before + id] = this.#step + 1;
    this.#parts.push({ offset, count: this.#width });
  }

  #catchUp(row: number, offset: number): void {
    const reached = this.#reached[row] ?? 0;
    if (reached === 0 || reached >= this.#step) return;
    const { kernels, values, means, squares } = this.#space;
    const { move, meanLeft, squareLeft } = this.#schedule.fading(reached, this.#step - reached);
    const count = this.#width;
    kernels.fade(values + offset, means + offset, squares + offset, count, move, meanLeft, squareLeft);
  }

  #move({ offset, count }: Part, clip: number): void {
    const { kernels, values, means, squares } = this.#space;
    const rate = this.#schedule.rate(this.#step);
    kernels.adam(
      values + offset,
      this.#space.gradients(0) + offset,
      means + offset,
      squares + offset,
      count,
      clip,
      rate,
      rate * this.#options.decay,
      FIRST_PART,
      SECOND_PART,
      this.#schedule.firstFix(this.#step),
      this.#schedule.secondFix(this.#step),
    );
  }
}
