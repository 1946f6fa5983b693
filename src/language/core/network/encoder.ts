import type { Inputs } from "./inputs.ts";
import type { NetworkMemory } from "./memory.ts";
import { ADDED, CUT } from "./memory.ts";
import type { DenseAt, NetworkModel } from "./model.ts";
import type { Batch, Sentences } from "./reading.ts";
import type { Rooms } from "./rooms.ts";
import { takeRooms } from "./rooms.ts";

/** So many rows are worked on together that they stay near the processor. */
const ROWS = 160;

/** Takes the words of some sentences through the layers. */
export class Encoder {
  readonly #model: NetworkModel;
  readonly #memory: NetworkMemory;
  #rooms: Rooms;
  #capacity = ROWS;

  constructor(model: NetworkModel, memory: NetworkMemory) {
    this.#model = model;
    this.#memory = memory;
    this.#rooms = takeRooms(memory, model.shape, ROWS);
  }

  get rooms(): Rooms {
    return this.#rooms;
  }

  /** Rows of zeros between sentences. */
  get gap(): number {
    return this.#model.shape.taps >> 1;
  }

  /** Sentences in their order, so many together as there is room for; room is made for the longest. */
  *batches({ from, to }: Sentences): Generator<Batch> {
    const sizes = from.map((start, sentence) => (to[sentence] ?? 0) - start + this.gap);
    this.#reserve(this.gap + sizes.reduce((most, size) => Math.max(most, size), 0));
    let first = 0;
    let rows = this.gap;
    for (let sentence = 0; sentence < sizes.length; sentence++) {
      const size = sizes[sentence] ?? 0;
      if (rows + size > this.#capacity) {
        yield { first, end: sentence };
        first = sentence;
        rows = this.gap;
      }
      rows += size;
    }
    if (first < sizes.length) yield { first, end: sizes.length };
  }

  /** Leaves activations of the last norm in `rooms.normed`, word by word; gives the number of words. */
  encode(batch: Batch, sentences: Sentences, inputs: Inputs): number {
    const { layers, shape, scale } = this.#model;
    const { normed, hidden, rows } = this.#rooms;
    const count = this.#lay(batch, sentences, inputs);
    for (const { taps, scale: times, up, down } of layers) {
      this.#mix(batch, sentences, taps, times);
      this.dense(normed, count, up, hidden, shape.inner, CUT);
      this.dense(hidden, count, down, rows, 0, ADDED);
    }
    this.#memory.run.norm(rows, count, shape.width, scale, normed);
    return count;
  }

  dense(from: number, count: number, { width, at, outs }: DenseAt, to: number, stride: number, kind: number): void {
    this.#memory.run.dense(from, count, width, at, outs, to, stride, kind);
  }

  /** Lays the sentences' first rows into `x`, with gaps before, between and after them. */
  #lay({ first, end }: Batch, { from, to }: Sentences, inputs: Inputs): number {
    const { x, sources, rows, zeros } = this.#rooms;
    const bytes = 4 * this.#model.shape.width;
    const list = new Int32Array(this.#memory.buffer, sources, (rows - sources) / 4);
    const places = new Int32Array(this.#memory.buffer, rows, list.length);
    let count = 0;
    let row = 0;
    const leaveGap = (): void => {
      for (let at = 0; at < this.gap; at++) list[row++] = zeros;
    };
    leaveGap();
    for (let sentence = first; sentence < end; sentence++) {
      for (let at = from[sentence] ?? 0; at < (to[sentence] ?? 0); at++) {
        places[count++] = x + row * bytes;
        list[row++] = inputs.rowOf(at);
      }
      leaveGap();
    }
    // The last four rows are not always four words: what is added for the others goes where nothing reads it.
    places.fill(x + row * bytes, count, count + 4);
    this.#memory.run.gather(sources, row, bytes, x);
    return count;
  }

  #mix({ first, end }: Batch, { from, to }: Sentences, taps: number, scale: number): void {
    const { x, work, normed } = this.#rooms;
    const { width } = this.#model.shape;
    let row = this.gap;
    let count = 0;
    for (let sentence = first; sentence < end; sentence++) {
      const size = (to[sentence] ?? 0) - (from[sentence] ?? 0);
      const at = x + 4 * width * row;
      if (size > 0) this.#memory.run.mix(at, size, width, this.gap, taps, scale, work, normed + width * count);
      row += size + this.gap;
      count += size;
    }
  }

  #reserve(rows: number): void {
    if (rows <= this.#capacity) return;
    this.#capacity = 2 * rows;
    this.#rooms = takeRooms(this.#memory, this.#model.shape, this.#capacity);
  }
}
