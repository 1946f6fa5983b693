import type { Words } from "../model/words.ts";

/** Words made so that their hashes collide are not looked for any further: each gets a number of its own. */
const MOST_STEPS = 64;

/**
 * The different forms of a document's words, numbered as they come.
 *
 *     slots   hash ─▶ number + 1, 0 for none        numbers   cell ─▶ number        cells   number ─▶ first cell
 */
export class Forms {
  count = 0;
  numbers: Int32Array = new Int32Array(0);
  cells: Int32Array = new Int32Array(0);
  #slots = new Int32Array(0);

  read(words: Words): void {
    this.#reserve(words.size);
    this.count = 0;
    for (let sentence = 0; sentence < words.from.length; sentence++) {
      const to = words.to[sentence] ?? 0;
      for (let at = words.from[sentence] ?? 0; at < to; at++) this.numbers[at] = this.#numberOf(words.form, at);
    }
  }

  #numberOf(forms: Int32Array, at: number): number {
    const form = forms[at] ?? 0;
    const slots = this.#slots;
    const last = slots.length - 1;
    for (let steps = 0; steps < MOST_STEPS; steps++) {
      const place = (form + steps) & last;
      const number = (slots[place] ?? 0) - 1;
      if (number >= 0 && forms[this.cells[number] ?? 0] !== form) continue;
      if (number >= 0) return number;
      slots[place] = this.count + 1;
      break;
    }
    this.cells[this.count] = at;
    return this.count++;
  }

  /** Slots are a power of two, and at least half of them stay free. */
  #reserve(size: number): void {
    if (this.numbers.length < size) {
      this.numbers = new Int32Array(2 * size);
      this.cells = new Int32Array(2 * size);
      this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(4 * size)));
    }
    this.#slots.fill(0);
  }
}
