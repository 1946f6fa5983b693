import { Random } from "../language/random.ts";
import type { Space } from "./space.ts";

const FLOAT = 4;
/** Rows end at multiples of so many floats, as the products need it. */
const PANEL = 8;
const ALIGNED = 64;

/** Rows of floats in the shared memory: `at` and `gradient` are addresses, a row takes `stride` floats. */
export interface Matrix {
  readonly at: number;
  /** 0 on a tape that does not learn. */
  readonly gradient: number;
  readonly rows: number;
  readonly columns: number;
  readonly stride: number;
}

/**
 * The way of one half of a batch through the network: each operation takes room for its result and says how its
 * gradients come about; `back` asks them in reverse. Gradients are added to, never written over.
 */
export class Tape {
  readonly space: Space;
  readonly learns: boolean;
  readonly #half: number;
  readonly #random: Random;
  readonly #steps: (() => void)[] = [];
  #top: number;

  constructor(space: Space, half: number, learns: boolean, seed: number) {
    this.space = space;
    this.learns = learns;
    this.#half = half;
    this.#random = new Random(seed);
    this.#top = space.room(half);
  }

  /** Where so many floats may lie until the tape is thrown away. Nothing is said about what is there. */
  take(floats: number): number {
    const at = this.spare(floats);
    this.#top = at + floats * FLOAT;
    return at;
  }

  /** The same until the next call. */
  spare(floats: number): number {
    const at = Math.ceil(this.#top / ALIGNED) * ALIGNED;
    const end = this.space.room(this.#half) + this.space.plan.room;
    if (at + floats * FLOAT > end) throw new RangeError("A batch needs more room than was taken for it.");
    return at;
  }

  /** Gives back what was taken while `work` ran. */
  within(work: () => void): void {
    const top = this.#top;
    work();
    this.#top = top;
  }

  matrix(rows: number, columns: number): Matrix {
    const stride = Math.ceil(columns / PANEL) * PANEL;
    const at = this.take(rows * stride);
    if (!this.learns) return { at, gradient: 0, rows, columns, stride };
    const gradient = this.take(rows * stride);
    this.space.kernels.clear(gradient, rows * stride);
    return { at, gradient, rows, columns, stride };
  }

  /** A parameter as a matrix. */
  parameter(name: string): Matrix {
    const { offset, rows, columns } = this.space.place(name);
    const { values } = this.space;
    return { at: values + offset, gradient: this.space.gradients(this.#half) + offset, rows, columns, stride: columns };
  }

  /** Copies whole numbers into room that is taken for them. */
  ints(values: ArrayLike<number>): number {
    const at = this.take(values.length);
    this.space.ints.set(values, at / FLOAT);
    return at;
  }

  floats(values: ArrayLike<number>): number {
    const at = this.take(values.length);
    this.space.floats.set(values, at / FLOAT);
    return at;
  }

  /** A seed for what is dropped in one operation. */
  seed(): number {
    return Math.floor(this.#random.next() * 2 ** 32);
  }

  onReturn(step: () => void): void {
    if (this.learns) this.#steps.push(step);
  }

  back(): void {
    for (let step = this.#steps.pop(); step !== undefined; step = this.#steps.pop()) step();
  }
}
