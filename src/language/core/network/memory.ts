import { tablePlace } from "../model/bytes.ts";
import { KERNEL } from "./kernelbytes.ts";

const PAGE = 65_536;
/** What the compiler is told with `--memoryBase`. */
const FIRST = 1024;

/** What a dense layer does with its outputs; see kernel/network/dense.ts. */
export const STORED = 0;
export const ADDED = 1;
export const CUT = 2;

/** What `kernel/network.ts` exports. Addresses are bytes in the kernel's memory, and so are strides. */
export interface NetworkKernel {
  embed(rows: number, count: number, columns: number, width: number, unit: number, norms: number, to: number): void;
  gather(rows: number, count: number, bytes: number, to: number): void;
  mix(
    ...[x, count, width, reach, taps, scale, work, to]: [number, number, number, number, number, number, number, number]
  ): void;
  norm(rows: number, count: number, width: number, scale: number, to: number): void;
  dense(
    ...[from, count, width, weights, outs, to, stride, kind]: [
      ...[number, number, number, number],
      ...[number, number, number, number],
    ]
  ): void;
  choose(scores: number, count: number, width: number, to: number): void;
  outside(scores: number, count: number, width: number, labels: number, to: number): void;
  pack(from: number, count: number, width: number, outs: number, to: number): void;
  weigh(
    ...[scores, behind, count, stride, childAt, headAt, row, steps, middle]: [
      ...[number, number, number, number],
      ...[number, number, number, number, number],
    ]
  ): void;
  arcs(scores: number, count: number, stride: number, work: number, heads: number): void;
  tree(scores: number, count: number, stride: number, work: number, heads: number): void;
  relate(heads: number, children: number, count: number, width: number, to: number): void;
}

/** The kernel of the network with its memory: models lie in it as they do in their files, and what is worked out. */
export class NetworkMemory {
  readonly run: NetworkKernel;
  readonly #memory = new WebAssembly.Memory({ initial: 1 });
  #end = FIRST;

  constructor() {
    const module = new WebAssembly.Module(Buffer.from(KERNEL, "base64"));
    this.run = new WebAssembly.Instance<NetworkKernel>(module, { env: { memory: this.#memory } }).exports;
  }

  /** All of it; good until more is asked for. */
  get buffer(): ArrayBuffer {
    return this.#memory.buffer;
  }

  /** The address of so many bytes that nobody else has, at a multiple of 64; all are 0. */
  take(size: number): number {
    const at = tablePlace(this.#end);
    this.#end = at + size;
    const missing = Math.ceil((this.#end - this.#memory.buffer.byteLength) / PAGE);
    if (missing > 0) this.#memory.grow(missing);
    return at;
  }

  /** Room for a model's file, whose parts are then used where they lie. */
  room(size: number): Uint8Array {
    const at = this.take(size);
    return new Uint8Array(this.#memory.buffer, at, size);
  }

  /** The address of a part of a model, which is copied if it lies elsewhere. */
  addressOf(part: Uint8Array): number {
    if (part.buffer === this.#memory.buffer && part.byteOffset % 64 === 0) return part.byteOffset;
    const room = this.room(part.length);
    room.set(part);
    return room.byteOffset;
  }
}
