import { isOpen, labelsBefore, OUTSIDE } from "../../src/language/core/names/labels.ts";

/**
 * How likely each label is at each word of a chain, whatever stands at the others (forward-backward): what it is
 * worth there, times what all ways to it and all ways on from it are worth.
 *
 *     outside │ word   word   word │ outside        forward ─▶ label ◀─ backward
 */
export class Likelihood {
  /** How likely each label is for the word's features alone, up to a factor: a row of all labels for every word. */
  worth: Float64Array = new Float64Array(0);
  readonly #labels: number;
  readonly #before: readonly Uint8Array[];
  /** Of each pair of labels, how likely the second is after the first, up to a factor. */
  readonly #steps: Float64Array;
  #length = 0;
  #forward = new Float64Array(0);
  #backward = new Float64Array(0);
  #sums = new Float64Array(0);

  constructor(labels: number) {
    this.#labels = labels;
    this.#before = labelsBefore(labels);
    this.#steps = new Float64Array(labels * labels);
  }

  /** Makes room for a chain. */
  begin(length: number): void {
    this.#length = length;
    const room = length * this.#labels;
    if (this.worth.length >= room) return;
    this.worth = new Float64Array(2 * room);
    this.#forward = new Float64Array(2 * room);
    this.#backward = new Float64Array(2 * room);
    this.#sums = new Float64Array(2 * length);
  }

  /** Reads a chain whose `worth` is filled; `after` is what label `l` is worth after label `b`, at `b · labels + l`. */
  read(after: Float32Array): void {
    for (let pair = 0; pair < this.#steps.length; pair++) this.#steps[pair] = Math.exp(after[pair] as number);
    this.#goForward(this.#length);
    this.#goBackward(this.#length);
  }

  /** How likely a label is at a word. */
  of(at: number, label: number): number {
    const place = at * this.#labels + label;
    return (this.#forward[place] as number) * (this.#backward[place] as number);
  }

  /** Takes from `after` how likely every pair of labels is at a word and the one before, times `size`. */
  takePairs(at: number, size: number, after: Float32Array): void {
    const labels = this.#labels;
    for (let label = 0; label < labels; label++) {
      const value = this.#onward(at, label) * size;
      if (value === 0) continue;
      for (const before of this.#before[label] as Uint8Array) {
        const place = before * labels + label;
        const likely = this.#shareBefore(at, before) * (this.#steps[place] as number) * value;
        after[place] = (after[place] as number) - likely;
      }
    }
  }

  /** What all ways to the word before a word are worth that end with a label; outside stands before the first. */
  #shareBefore(at: number, label: number): number {
    return at > 0 ? (this.#forward[(at - 1) * this.#labels + label] as number) : label === OUTSIDE ? 1 : 0;
  }

  #mayStand(label: number, at: number, length: number): boolean {
    return at < length - 1 || !isOpen(label);
  }

  #goForward(length: number): void {
    const labels = this.#labels;
    const forward = this.#forward;
    for (let at = 0; at < length; at++) {
      let sum = 0;
      for (let label = 0; label < labels; label++) {
        let value = 0;
        if (this.#mayStand(label, at, length)) {
          for (const before of this.#before[label] as Uint8Array) {
            value += this.#shareBefore(at, before) * (this.#steps[before * labels + label] as number);
          }
        }
        value *= this.worth[at * labels + label] as number;
        forward[at * labels + label] = value;
        sum += value;
      }
      this.#sums[at] = sum;
      for (let label = 0; label < labels; label++) {
        forward[at * labels + label] = (forward[at * labels + label] as number) / sum;
      }
    }
  }

  #goBackward(length: number): void {
    const labels = this.#labels;
    const backward = this.#backward;
    backward.fill(0, 0, length * labels);
    for (let label = 0; label < labels; label++) if (!isOpen(label)) backward[(length - 1) * labels + label] = 1;
    for (let at = length - 1; at > 0; at--) {
      for (let label = 0; label < labels; label++) {
        const value = this.#onward(at, label);
        if (value === 0) continue;
        for (const before of this.#before[label] as Uint8Array) {
          const place = (at - 1) * labels + before;
          backward[place] = (backward[place] as number) + (this.#steps[before * labels + label] as number) * value;
        }
      }
    }
  }

  /** How likely what follows is from a label at a word on, the word itself counted in. */
  #onward(at: number, label: number): number {
    const place = at * this.#labels + label;
    return ((this.worth[place] as number) * (this.#backward[place] as number)) / (this.#sums[at] as number);
  }
}
