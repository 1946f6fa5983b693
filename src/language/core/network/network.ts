import type { Words } from "../model/words.ts";
import type { NetworkKnowledge } from "./columns.ts";
import { COLUMN_NAMES } from "./columns.ts";
import { Encoder } from "./encoder.ts";
import { Inputs } from "./inputs.ts";
import { CUT, NetworkMemory, STORED } from "./memory.ts";
import type { DenseAt, NetworkModel } from "./model.ts";
import { readNetworkModel } from "./model.ts";
import { piecesOf } from "./pieces.ts";
import type { Batch, NetworkReading } from "./reading.ts";
import { eachSentence } from "./reading.ts";
import type { Rooms } from "./rooms.ts";
import type { NetworkLexicon } from "./shape.ts";
import { Trees } from "./trees.ts";

/**
 * A network that is read from the bytes of its file.
 *
 * @throws RangeError when the bytes are not those of a network that reads what `columns.ts` gives
 */
export function readNetwork(
  bytes: Uint8Array,
  known: NetworkKnowledge,
  memory: NetworkMemory = new NetworkMemory(),
): Network {
  const model = readNetworkModel(bytes, memory);
  if (model.columns.length !== COLUMN_NAMES.length) {
    throw new RangeError(`The network reads ${model.columns.length} columns instead of ${COLUMN_NAMES.length}.`);
  }
  return new Network(model, known, memory);
}

/** Tags, trees and names of whole documents. One instance reads one after another and keeps nothing but its rooms. */
export class Network {
  readonly #model: NetworkModel;
  readonly #memory: NetworkMemory;
  readonly #inputs: Inputs;
  readonly #encoder: Encoder;
  readonly #trees: Trees;

  constructor(model: NetworkModel, known: NetworkKnowledge, memory: NetworkMemory) {
    this.#model = model;
    this.#memory = memory;
    this.#inputs = new Inputs(model, known, memory);
    this.#encoder = new Encoder(model, memory);
    this.#trees = new Trees(model, memory);
  }

  get lexicon(): NetworkLexicon {
    return this.#model.lexicon;
  }

  /** Reads a document; `out` has room for all its cells. */
  read(words: Words, out: NetworkReading): void {
    this.#inputs.read(words);
    for (const batch of this.#encoder.batches(words)) this.#readBatch(words, batch, out);
  }

  #readBatch(words: Words, batch: Batch, out: NetworkReading): void {
    const { dense } = this.#model;
    const { rooms } = this.#encoder;
    const count = this.#encoder.encode(batch, words, this.#inputs);
    if (count === 0) return;
    this.#choose(rooms.normed, count, dense.tag);
    this.#copy(words, batch, out.tags);
    this.#readNames(words, batch, count, out);
    this.#readTrees(words, batch, count, out.heads);
    this.#choose(rooms.related, count, dense.label);
    this.#copy(words, batch, out.labels);
  }

  /** The best output of a layer for each word. */
  #choose(from: number, count: number, layer: DenseAt): void {
    const { scores, chosen } = this.#encoder.rooms;
    this.#encoder.dense(from, count, layer, scores, 4 * layer.outs, STORED);
    this.#memory.run.choose(scores, count, layer.outs, chosen);
  }

  #readNames(words: Words, batch: Batch, count: number, { outside, names }: NetworkReading): void {
    const { normed, scores, chosen } = this.#encoder.rooms;
    const { outs } = this.#model.dense.name;
    const labels = this.#model.shape.names;
    this.#encoder.dense(normed, count, this.#model.dense.name, scores, 4 * outs, STORED);
    const rows = new Float32Array(this.#memory.buffer, scores, count * outs);
    eachSentence(words, batch, (from, size, at) => {
      for (let word = 0; word < size; word++) {
        const row = (at + word) * outs;
        names.set(rows.subarray(row, row + labels), (from + word) * labels);
      }
    });
    this.#memory.run.outside(scores, count, outs, labels, chosen);
    spread(words, batch, new Float32Array(this.#memory.buffer, chosen), outside);
  }

  /** Leaves the activations of the labels' hidden layer in `rooms.related`. */
  #readTrees(words: Words, batch: Batch, count: number, heads: Int32Array): void {
    const { dense, shape, rootRel } = this.#model;
    const { rooms } = this.#encoder;
    const { normed, hidden, relHead, relChild, headRows, related } = rooms;
    const encoder = this.#encoder;
    encoder.dense(normed, count, dense.head, rooms.heads, shape.arc, CUT);
    encoder.dense(normed, count, dense.child, hidden, shape.arc, CUT);
    encoder.dense(hidden, count, dense.pairLeft, rooms.left, 4 * shape.arc, STORED);
    encoder.dense(hidden, count, dense.pairRight, rooms.right, 4 * shape.arc, STORED);
    encoder.dense(hidden, count, dense.childAt, rooms.childAt, 4 * dense.childAt.outs, STORED);
    encoder.dense(rooms.heads, count, dense.headAt, rooms.headAt, 4 * dense.headAt.outs, STORED);
    encoder.dense(normed, count, dense.relHead, relHead, 4 * shape.rel, STORED);
    encoder.dense(normed, count, dense.relChild, relChild, 4 * shape.rel, STORED);
    const places = new Int32Array(this.#memory.buffer, headRows, count);
    eachSentence(words, batch, (from, size, at) => {
      this.#readTree(piecesOf(words, from, from + size), at - from, rooms, heads);
      for (let word = 0; word < size; word++) {
        const head = heads[from + word] ?? 0;
        places[at + word] = head === 0 ? rootRel : relHead + 4 * shape.rel * (at + head - 1);
      }
    });
    this.#memory.run.relate(headRows, relChild, count, shape.rel, related);
  }

  /** The trees of a sentence's pieces; the roots of later ones hang on the first's. `ahead`: from cells to rows. */
  #readTree(borders: readonly number[], ahead: number, rooms: Rooms, heads: Int32Array): void {
    const [start = 0] = borders;
    let root = 0;
    for (let piece = 0; piece + 1 < borders.length; piece++) {
      const from = borders[piece] ?? 0;
      const to = borders[piece + 1] ?? 0;
      const tree = this.#trees.read(rooms, from + ahead, to - from);
      for (let at = from; at < to; at++) {
        const head = tree[at - from] ?? 0;
        heads[at] = head === 0 ? root : head + from - start;
        if (head === 0 && root === 0) root = at - start + 1;
      }
    }
  }

  /** Copies what was worked out for each word to the words' cells. */
  #copy(words: Words, batch: Batch, to: Int32Array): void {
    spread(words, batch, new Int32Array(this.#memory.buffer, this.#encoder.rooms.chosen), to);
  }
}

function spread<Column extends Int32Array | Float32Array>(
  words: Words,
  batch: Batch,
  values: Column,
  to: Column,
): void {
  eachSentence(words, batch, (from, size, at) => {
    for (let word = 0; word < size; word++) to[from + word] = values[at + word] ?? 0;
  });
}
