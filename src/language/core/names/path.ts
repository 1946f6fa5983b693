import { isOpen, labelsBefore, OUTSIDE } from "./labels.ts";

/** Less than any sum of weights. */
const NEVER = -1e30;

/**
 * The labels of a row of words that are together worth most (Viterbi): what each is worth at its word, and what it is
 * worth after the one before. The row stands between words that are no part of a name.
 *
 *     outside │ word   word   word │ outside        best[word][label] = worth there + best way to it
 */
export class LabelPath {
  readonly #count: number;
  /** What label `l` is worth after label `b`, at `b · count + l`. */
  readonly #after: Float32Array;
  readonly #before: readonly Uint8Array[];
  #best = new Float32Array(0);
  #cameFrom = new Uint8Array(0);

  constructor(count: number, after: Float32Array) {
    this.#count = count;
    this.#after = after;
    this.#before = labelsBefore(count);
  }

  /** Writes the labels of the cells `[from, to)` to `out`; `worth` holds a row of all labels for every cell. */
  read(worth: Float32Array, from: number, to: number, out: Int32Array): void {
    const room = (to - from) * this.#count;
    if (this.#best.length < room) {
      this.#best = new Float32Array(2 * room);
      this.#cameFrom = new Uint8Array(2 * room);
    }
    this.#begin(worth, from);
    for (let at = from + 1; at < to; at++) this.#goOn(worth, at, at - from);
    this.#traceBack(from, to, out);
  }

  #begin(worth: Float32Array, from: number): void {
    for (let label = 0; label < this.#count; label++) {
      const may = this.#before[label]?.[0] === OUTSIDE;
      this.#best[label] = may ? (this.#after[label] ?? 0) + (worth[from * this.#count + label] ?? 0) : NEVER;
    }
  }

  #goOn(worth: Float32Array, at: number, place: number): void {
    const count = this.#count;
    const best = this.#best;
    const after = this.#after;
    const last = (place - 1) * count;
    for (let label = 0; label < count; label++) {
      const before = this.#before[label] ?? new Uint8Array(0);
      let most = NEVER;
      let chosen = OUTSIDE;
      for (let index = 0; index < before.length; index++) {
        const one = before[index] ?? 0;
        const sum = (best[last + one] ?? 0) + (after[one * count + label] ?? 0);
        if (sum > most) {
          most = sum;
          chosen = one;
        }
      }
      best[place * count + label] = most + (worth[at * count + label] ?? 0);
      this.#cameFrom[place * count + label] = chosen;
    }
  }

  /** The last word leaves no name open. */
  #traceBack(from: number, to: number, out: Int32Array): void {
    const last = (to - from - 1) * this.#count;
    let label = OUTSIDE;
    for (let one = 1; one < this.#count; one++) {
      if (!isOpen(one) && (this.#best[last + one] ?? 0) > (this.#best[last + label] ?? 0)) label = one;
    }
    for (let at = to - 1; at >= from; at--) {
      out[at] = label;
      label = this.#cameFrom[(at - from) * this.#count + label] ?? 0;
    }
  }
}
