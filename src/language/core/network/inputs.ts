import type { Words } from "../model/words.ts";
import type { NetworkKnowledge } from "./columns.ts";
import { keysOf } from "./columns.ts";
import { Forms } from "./forms.ts";
import type { NetworkMemory } from "./memory.ts";
import type { NetworkModel } from "./model.ts";

/**
 * The first rows of a document's words, `width` floats each: one row for every form, because all that is read of a
 * word follows from its form. Nothing is kept from one document to the next.
 */
export class Inputs {
  readonly #model: NetworkModel;
  readonly #known: NetworkKnowledge;
  readonly #memory: NetworkMemory;
  readonly #forms = new Forms();
  readonly #keys: Int32Array;
  /** For so many forms there is room for the addresses of their embeddings, and for their rows. */
  #room = 0;
  #addresses = 0;
  #rows = 0;

  constructor(model: NetworkModel, known: NetworkKnowledge, memory: NetworkMemory) {
    this.#model = model;
    this.#known = known;
    this.#memory = memory;
    this.#keys = new Int32Array(model.columns.length);
  }

  /** Works out the rows of a document's words. */
  read(words: Words): void {
    const { columns, shape, unit, norms } = this.#model;
    this.#forms.read(words);
    const { count, cells } = this.#forms;
    this.#reserve(count);
    const addresses = new Int32Array(this.#memory.buffer, this.#addresses, count * columns.length);
    for (let form = 0; form < count; form++) this.#lookUp(words, cells[form] ?? 0, addresses, form * columns.length);
    this.#memory.run.embed(this.#addresses, count, columns.length, shape.width, unit, norms, this.#rows);
  }

  /** The address of the row of a word. */
  rowOf(at: number): number {
    return this.#rows + 4 * this.#model.shape.width * (this.#forms.numbers[at] ?? 0);
  }

  /** Writes the addresses of a word's embeddings, by column. */
  #lookUp(words: Words, at: number, out: Int32Array, to: number): void {
    const { columns, shape } = this.#model;
    const bytes = shape.width + 2;
    keysOf(words, at, this.#known, this.#keys);
    for (let column = 0; column < columns.length; column++) {
      const own = columns[column];
      if (own === undefined) return;
      const row = own.table.get(this.#keys[column] ?? 0);
      out[to + column] = own.at + (row > 0 && row < own.rows ? row * bytes : 0);
    }
  }

  #reserve(forms: number): void {
    if (this.#room >= forms) return;
    this.#room = 2 * forms;
    this.#addresses = this.#memory.take(4 * this.#room * this.#model.columns.length);
    this.#rows = this.#memory.take(4 * this.#room * this.#model.shape.width);
  }
}
