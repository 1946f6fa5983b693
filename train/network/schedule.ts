const FIRST_KEPT = 0.9;
const SECOND_KEPT = 0.98;
/** After so many steps nothing is left of a moment that counts. */
const MOST_MISSED = 1024;

/** Parts of the moments that one gradient replaces. */
export const FIRST_PART: number = 1 - FIRST_KEPT;
export const SECOND_PART: number = 1 - SECOND_KEPT;

export interface RateOptions {
  readonly rate: number;
  /** The rate grows to its full size over so many steps, then falls evenly to `lastRate` of it. */
  readonly warmUp: number;
  readonly lastRate: number;
}

/** What is left of moments after some steps without a gradient, and how far those steps move a value by √square / mean. */
export interface Fading {
  readonly move: number;
  readonly meanLeft: number;
  readonly squareLeft: number;
}

/** Rates of learning and corrections of moments by step, from 1. Powers are products: the same on every machine. */
export class Schedule {
  readonly #options: RateOptions;
  readonly #steps: number;
  readonly #first: Float64Array;
  readonly #second: Float64Array;
  /** By steps without a gradient: how far they move a value together, the step before them counted as 1. */
  readonly #moves: Float64Array;

  constructor(steps: number, options: RateOptions) {
    this.#options = options;
    this.#steps = steps;
    this.#first = powersOf(FIRST_KEPT);
    this.#second = powersOf(SECOND_KEPT);
    const each = powersOf(FIRST_KEPT / Math.sqrt(SECOND_KEPT));
    let sum = 0;
    this.#moves = each.map((part, missed) => (missed === 0 ? 0 : (sum += part)));
  }

  rate(step: number): number {
    const { rate, warmUp, lastRate } = this.#options;
    return rate * Math.min(1, step / warmUp) * Math.max(lastRate, 1 - (step - 1) / this.#steps);
  }

  /** 1 / (1 − κ₁ᵗ): moments begin at 0 and are too small at first. */
  firstFix(step: number): number {
    return 1 / (1 - power(this.#first, step));
  }

  secondFix(step: number): number {
    return 1 / (1 - power(this.#second, step));
  }

  /** What `missed` steps after `step` do to a row that they have no gradient for. */
  fading(step: number, missed: number): Fading {
    const scale = (this.rate(step + 1) * this.firstFix(step + 1)) / Math.sqrt(this.secondFix(step + 1));
    return {
      move: scale * (this.#moves[Math.min(missed, MOST_MISSED)] ?? 0),
      meanLeft: power(this.#first, missed),
      squareLeft: power(this.#second, missed),
    };
  }
}

function powersOf(base: number): Float64Array {
  const powers = new Float64Array(MOST_MISSED + 1).fill(1);
  for (let exponent = 1; exponent <= MOST_MISSED; exponent++) powers[exponent] = (powers[exponent - 1] ?? 1) * base;
  return powers;
}

function power(powers: Float64Array, exponent: number): number {
  return powers[exponent] ?? 0;
}
