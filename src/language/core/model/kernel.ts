import { tablePlace } from "./bytes.ts";
import { codebook } from "./codebook.ts";
import { KERNEL } from "./kernelbytes.ts";

const PAGE = 65_536;
/** What the compiler is told with `--memoryBase`: what `kernel/score.ts` draws lies before it. */
const TABLES = 8192;
const FEATURES = 1024;
const BOOK = 7168;
const MOST_CLASSES = 128;
const MOST_FEATURES = 256;

/** What `kernel/score.ts` exports. Addresses are bytes in the kernel's memory. */
interface Exports {
  lists(
    count: number,
    buckets: number,
    cells: number,
    groups: number,
    pairs: number,
    rows: number,
    stride: number,
  ): void;
}

/**
 * The inner loops of the core in WebAssembly, with the tables that they look into. A decision calls `ask` with its
 * features, then one of `run`, and reads `sums`.
 */
export class Kernel {
  readonly run: Exports;
  readonly #memory = new WebAssembly.Memory({ initial: 1 });
  #end = TABLES;
  #features = new Int32Array(this.#memory.buffer, FEATURES, MOST_FEATURES);
  #sums = new Int32Array(this.#memory.buffer, 0, MOST_CLASSES);

  constructor() {
    const module = new WebAssembly.Module(Buffer.from(KERNEL, "base64"));
    this.run = new WebAssembly.Instance<Exports>(module, { env: { memory: this.#memory } }).exports;
    new Int16Array(this.#memory.buffer, BOOK, 256).set(codebook());
  }

  /** Takes the features of a decision. */
  ask(features: Int32Array, count: number): void {
    const asked = this.#features;
    for (let at = 0; at < count; at++) asked[at] = features[at] ?? 0;
  }

  /** By class: the sum of what the features are worth. */
  get sums(): Int32Array {
    return this.#sums;
  }

  /** Room of so many bytes for a model's file, whose tables are then read where they lie; good until the next call. */
  room(size: number): Uint8Array {
    const at = tablePlace(this.#end);
    this.#end = at + size;
    const missing = Math.ceil((this.#end - this.#memory.buffer.byteLength) / PAGE);
    if (missing > 0) this.#grow(missing);
    return new Uint8Array(this.#memory.buffer, at, size);
  }

  /** The address of a table, which is copied if it lies elsewhere. */
  addressOf(table: Uint8Array): number {
    if (table.buffer === this.#memory.buffer) return table.byteOffset;
    const room = this.room(table.length);
    room.set(table);
    return room.byteOffset;
  }

  /** Memory that has grown lies elsewhere, and views of it must be taken anew. */
  #grow(pages: number): void {
    this.#memory.grow(pages);
    this.#features = new Int32Array(this.#memory.buffer, FEATURES, MOST_FEATURES);
    this.#sums = new Int32Array(this.#memory.buffer, 0, MOST_CLASSES);
  }
}
