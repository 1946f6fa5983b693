import type { Kernels } from "./kernels.ts";
import type { ParameterShape } from "./shape.ts";
import { isTable } from "./shape.ts";

// The memory that the threads share:
//
//     0        what the compiler of the kernels keeps
//     65536    values of the parameters, those of all tables last
//              gradients from the first half of a batch, likewise
//              gradients from the second half
//              the optimizer's means, then its squares
//              room for what the first half works out, then for the second

const PAGE = 65_536;
const FLOAT = 4;
/** Parameters begin at multiples of so many floats; what is between them is 0 and stays so. */
const ALIGNED = 16;
const MOST_PAGES = 65_536;

export const HALVES = 2;

/** Where a parameter lies: bytes from the start of any of the five copies. */
export interface Place extends ParameterShape {
  readonly offset: number;
}

/** What a thread needs to work on the memory of another. */
export interface SpacePlan {
  readonly module: WebAssembly.Module;
  readonly memory: WebAssembly.Memory;
  readonly parameters: readonly ParameterShape[];
  /** Bytes that each half may use. */
  readonly room: number;
}

/** Parameters, gradients and room to work, with the kernels that run on them. */
export class Space {
  readonly kernels: Kernels;
  readonly floats: Float32Array;
  readonly ints: Int32Array;
  readonly places: ReadonlyMap<string, Place>;
  /** Bytes of one copy of the parameters, and of what comes before the tables. */
  readonly size: number;
  readonly common: number;
  readonly plan: SpacePlan;

  constructor(plan: SpacePlan) {
    const { places, size, common } = placesOf(plan.parameters);
    this.plan = plan;
    this.places = places;
    this.size = size;
    this.common = common;
    this.kernels = new WebAssembly.Instance<Kernels>(plan.module, { env: { memory: plan.memory } }).exports;
    this.floats = new Float32Array(plan.memory.buffer);
    this.ints = new Int32Array(plan.memory.buffer);
  }

  static create(module: WebAssembly.Module, parameters: readonly ParameterShape[], room: number): Space {
    const whole = Math.ceil(room / PAGE) * PAGE;
    const pages = Math.ceil((PAGE + 5 * placesOf(parameters).size + HALVES * whole) / PAGE);
    if (pages > MOST_PAGES) throw new RangeError(`This network and its batches need ${pages} pages of memory.`);
    const memory = new WebAssembly.Memory({ initial: pages, maximum: MOST_PAGES, shared: true });
    return new Space({ module, memory, parameters, room: whole });
  }

  get values(): number {
    return PAGE;
  }

  gradients(half: number): number {
    return PAGE + (1 + half) * this.size;
  }

  get means(): number {
    return PAGE + 3 * this.size;
  }

  get squares(): number {
    return PAGE + 4 * this.size;
  }

  room(half: number): number {
    return PAGE + 5 * this.size + half * this.plan.room;
  }

  place(name: string): Place {
    const place = this.places.get(name);
    if (place === undefined) throw new RangeError(`This network has no parameter ${name}.`);
    return place;
  }

  /** A parameter in the copy that begins at an address, to read and to write. */
  view(name: string, copy: number): Float32Array {
    const { offset, rows, columns } = this.place(name);
    const from = (copy + offset) / FLOAT;
    return this.floats.subarray(from, from + rows * columns);
  }
}

function placesOf(parameters: readonly ParameterShape[]): {
  places: ReadonlyMap<string, Place>;
  size: number;
  common: number;
} {
  const places = new Map<string, Place>();
  let size = 0;
  let common = 0;
  for (const parameter of parameters.toSorted((a, b) => Number(isTable(a.name)) - Number(isTable(b.name)))) {
    places.set(parameter.name, { ...parameter, offset: size });
    size += Math.ceil((parameter.rows * parameter.columns) / ALIGNED) * ALIGNED * FLOAT;
    if (!isTable(parameter.name)) common = size;
  }
  return { places, size, common };
}
