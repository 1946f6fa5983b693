import { STEPS } from "./distance.ts";
import type { NetworkMemory } from "./memory.ts";
import { STORED } from "./memory.ts";
import type { NetworkModel } from "./model.ts";
import type { PieceRooms, Rooms } from "./rooms.ts";
import { FAR_MIDDLE, takePieceRooms, takeSteps } from "./rooms.ts";
import { padded } from "./shape.ts";

/** The best trees of pieces of up to `MOST_WORDS` words, from what their words say as heads and as children. */
export class Trees {
  readonly #model: NetworkModel;
  readonly #memory: NetworkMemory;
  readonly #rooms: PieceRooms;
  readonly #steps: number;

  constructor(model: NetworkModel, memory: NetworkMemory) {
    this.#model = model;
    this.#memory = memory;
    this.#rooms = takePieceRooms(memory, model.shape);
    this.#steps = takeSteps(memory);
  }

  /** The heads of the words in rows `[row, row + count)`: 0 for the root, the piece's words from 1; good until the next. */
  read({ heads: all, left, right, childAt, headAt }: Rooms, row: number, count: number): Int32Array {
    const { run, buffer } = this.#memory;
    const { arc } = this.#model.shape;
    const { heads, asks, scores, behind, work, tree } = this.#rooms;
    const outs = padded(count);
    const bytes = new Uint8Array(buffer);
    bytes.copyWithin(heads, this.#model.rootHead, this.#model.rootHead + arc);
    bytes.copyWithin(heads + arc, all + row * arc, all + (row + count) * arc);
    for (const [pairs, to] of [
      [left, scores],
      [right, behind],
    ] as const) {
      run.pack(pairs + 4 * arc * row, count, arc, outs, asks);
      run.dense(heads, count + 1, arc, asks, outs, to, 4 * outs, STORED);
    }
    const far = 4 * padded(STEPS) * row;
    run.weigh(scores, behind, count, 4 * outs, childAt + far, headAt + far, 4 * padded(STEPS), this.#steps, FAR_MIDDLE);
    run.arcs(scores, count, 4 * outs, work, tree);
    return new Int32Array(buffer, tree, count);
  }
}
