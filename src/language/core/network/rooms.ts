import { STEPS, stepOf } from "./distance.ts";
import type { NetworkMemory } from "./memory.ts";
import { MOST_WORDS } from "./pieces.ts";
import type { NetworkShape } from "./shape.ts";
import { padded } from "./shape.ts";

/** Rows are worked on four at a time, so there is readable room behind the last. */
const MORE = 8;
/** In the list of the steps of distances: where the distance 0 stands. */
export const FAR_MIDDLE: number = MOST_WORDS + MORE;

/** Where in the kernel's memory is worked on some sentences, up to so many rows with the gaps between sentences. */
export interface Rooms {
  /** Rows that the layers add to, with gaps of zeros; where each comes from; one row of zeros. */
  readonly x: number;
  readonly sources: number;
  readonly zeros: number;
  /** The addresses in `x` of the words' rows, without gaps. */
  readonly rows: number;
  /** For the taps: four rows. */
  readonly work: number;
  /** Activations by word. */
  readonly normed: number;
  readonly hidden: number;
  readonly heads: number;
  readonly related: number;
  /** Floats by word. */
  readonly scores: number;
  /** What words say as children to heads on their left and right, and to distances; what they say to distances as heads. */
  readonly left: number;
  readonly right: number;
  readonly childAt: number;
  readonly headAt: number;
  readonly relHead: number;
  readonly relChild: number;
  /** Whole numbers by word: what is chosen; the addresses of heads' rows in `relHead`. */
  readonly chosen: number;
  readonly headRows: number;
}

/** Where one piece of a sentence gets its tree. */
export interface PieceRooms {
  /** Activations of the root and of the words as heads. */
  readonly heads: number;
  /** What the words say as children, as weights. */
  readonly asks: number;
  /** Of heads before their words, of heads behind them. */
  readonly scores: number;
  readonly behind: number;
  readonly work: number;
  /** Whole numbers: 0 for the root, words of the piece from 1. */
  readonly tree: number;
}

export function takeRooms(memory: NetworkMemory, shape: NetworkShape, rows: number): Rooms {
  const { width, inner, arc, rel, tags, labels, names } = shape;
  const room = rows + MORE;
  const take = (bytes: number): number => memory.take(room * bytes);
  return {
    x: take(4 * width),
    sources: take(4),
    zeros: memory.take(4 * width),
    rows: take(4),
    work: memory.take(4 * 4 * width),
    normed: take(width),
    hidden: take(Math.max(inner, arc)),
    heads: take(arc),
    related: take(rel),
    scores: take(4 * padded(Math.max(tags, labels, names))),
    left: take(4 * arc),
    right: take(4 * arc),
    childAt: take(4 * padded(STEPS)),
    headAt: take(4 * padded(STEPS)),
    relHead: take(4 * rel),
    relChild: take(4 * rel),
    chosen: take(4),
    headRows: take(4),
  };
}

export function takePieceRooms(memory: NetworkMemory, { arc }: NetworkShape): PieceRooms {
  const words = MOST_WORDS + MORE;
  return {
    heads: memory.take(words * arc),
    asks: memory.take(words * (arc + 8)),
    scores: memory.take(words * words * 4),
    behind: memory.take(words * words * 4),
    // Six tables and a stack of spans; see kernel/network/tree.ts.
    work: memory.take(6 * words * words * 4 + 4 * 12 * words),
    tree: memory.take(words * 4),
  };
}

/** Whole numbers: the step of a head that stands m − `FAR_MIDDLE` words behind its word, at m. */
export function takeSteps(memory: NetworkMemory): number {
  const at = memory.take(4 * (2 * FAR_MIDDLE + 1));
  const steps = new Int32Array(memory.buffer, at, 2 * FAR_MIDDLE + 1);
  for (let m = 0; m < steps.length; m++) steps[m] = stepOf(m - FAR_MIDDLE);
  return at;
}
