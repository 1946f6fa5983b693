import { OUTSIDE } from "../../src/language/core/names/labels.ts";
import { Likelihood } from "./likelihood.ts";
import { Random } from "./random.ts";

/** Words side by side with their right labels. */
export interface Chain {
  /** The numbers of each word's features, as many for every word. */
  readonly rows: Int32Array;
  readonly gold: Uint8Array;
  /** How often it counts. */
  readonly times: number;
}

export interface ChainOptions {
  readonly epochs: number;
  readonly seed: number;
  /** The size of the first step; from there they fall evenly to 0, so that the last chains count no more than others. */
  readonly step: number;
  /** How strongly weights are drawn to 0, for all chains together. */
  readonly decay: number;
  /** How often a word is learned without the features that are its own: what stands around it must do. */
  readonly unknown: number;
  /** How often a chain is learned with its memory. */
  readonly recall: number;
}

/** What the features of a word are, by place. */
export interface ChainShape {
  readonly labels: number;
  /** How many different features there are. */
  readonly features: number;
  /** By place: whether the feature tells the word itself. */
  readonly own: readonly boolean[];
  /** From this place on they are of memory. */
  readonly memory: number;
}

/** Below this a word is learned: its features stay as they are. */
const SURE = 1e-4;
const LEAST_SCALE = 1e-3;

/**
 * A chain of labels learned as a conditional random field, by stochastic gradient: the weights become such that the
 * right labels of a sentence are likely as a whole, whatever else may stand there. Weights decay; to spare going
 * through all of them at every step, they are kept divided by a common scale.
 */
export class ChainLearner {
  /** What label `l` is worth after label `b`, at `b · labels + l`; what may not follow is never looked at. */
  readonly after: Float32Array;
  readonly #shape: ChainShape;
  readonly #weights: Float32Array;
  readonly #likelihood: Likelihood;
  readonly #slope: Float64Array;
  #scale = 1;
  /** By word: the features that are looked at this time, and how many. */
  #rows = new Int32Array(0);
  #counts = new Int32Array(0);

  constructor(shape: ChainShape) {
    const { labels, features } = shape;
    this.#shape = shape;
    this.#weights = new Float32Array(features * labels);
    this.#likelihood = new Likelihood(labels);
    this.#slope = new Float64Array(labels);
    this.after = new Float32Array(labels * labels);
  }

  learn(chains: readonly Chain[], options: ChainOptions): void {
    const { epochs, seed, step, decay } = options;
    const random = new Random(seed);
    const turns = chains.flatMap(({ times }, at) => Array.from({ length: times }, () => at));
    const shrink = decay / turns.length;
    const all = epochs * turns.length;
    let seen = 0;
    for (let epoch = 0; epoch < epochs; epoch++) {
      random.shuffle(turns);
      for (const turn of turns) {
        const size = step * (1 - seen++ / all);
        const chain = chains[turn] as Chain;
        this.#choose(chain, random, options);
        this.#learnFrom(chain, size);
        this.#scale *= 1 - size * shrink;
        if (this.#scale < LEAST_SCALE) this.#rescale();
      }
    }
    this.#rescale();
  }

  get labels(): number {
    return this.#shape.labels;
  }

  /** The weights of feature `row`, a view. */
  rowOf(row: number): Float32Array {
    const { labels } = this.#shape;
    return this.#weights.subarray(row * labels, (row + 1) * labels);
  }

  #rescale(): void {
    for (let at = 0; at < this.#weights.length; at++) this.#weights[at] = (this.#weights[at] as number) * this.#scale;
    this.#scale = 1;
  }

  /** Which features are looked at this time. */
  #choose({ rows, gold }: Chain, random: Random, { unknown, recall }: ChainOptions): void {
    const { own, memory } = this.#shape;
    const width = own.length;
    if (this.#counts.length < gold.length) {
      this.#rows = new Int32Array(2 * gold.length * width);
      this.#counts = new Int32Array(2 * gold.length);
    }
    const used = random.next() < recall ? width : memory;
    for (let at = 0; at < gold.length; at++) {
      const isUnknown = random.next() < unknown;
      let count = 0;
      for (let place = 0; place < used; place++) {
        if (!isUnknown || !own[place]) this.#rows[at * width + count++] = rows[at * width + place] as number;
      }
      this.#counts[at] = count;
    }
  }

  #learnFrom(chain: Chain, size: number): void {
    const { length } = chain.gold;
    this.#likelihood.begin(length);
    for (let at = 0; at < length; at++) this.#weigh(at);
    this.#likelihood.read(this.after);
    this.#changeAfter(chain, size);
    for (let at = 0; at < length; at++) this.#changeAt(chain, at, size / this.#scale);
  }

  #weigh(at: number): void {
    const { labels, own } = this.#shape;
    const weights = this.#weights;
    const worth = this.#likelihood.worth.subarray(at * labels, (at + 1) * labels).fill(0);
    const first = at * own.length;
    for (let index = first; index < first + (this.#counts[at] as number); index++) {
      const start = (this.#rows[index] as number) * labels;
      for (let label = 0; label < labels; label++) {
        worth[label] = (worth[label] as number) + (weights[start + label] as number);
      }
    }
    let most = -Infinity;
    for (let label = 0; label < labels; label++) most = Math.max(most, worth[label] as number);
    for (let label = 0; label < labels; label++) {
      worth[label] = Math.exp(((worth[label] as number) - most) * this.#scale);
    }
  }

  /** What labels are worth after one another: up where they stand, down by how likely they are. */
  #changeAfter({ gold }: Chain, size: number): void {
    for (let at = 0; at < gold.length; at++) {
      this.#likelihood.takePairs(at, size, this.after);
      const right = (at > 0 ? (gold[at - 1] as number) : OUTSIDE) * this.#shape.labels + (gold[at] as number);
      this.after[right] = (this.after[right] as number) + size;
    }
  }

  /** The same for the features of a word. */
  #changeAt({ gold }: Chain, at: number, size: number): void {
    const { labels, own } = this.#shape;
    const weights = this.#weights;
    const slope = this.#slope;
    let most = 0;
    for (let label = 0; label < labels; label++) {
      const missing = (gold[at] === label ? 1 : 0) - this.#likelihood.of(at, label);
      most = Math.max(most, Math.abs(missing));
      slope[label] = missing * size;
    }
    if (most < SURE) return;
    const first = at * own.length;
    for (let index = first; index < first + (this.#counts[at] as number); index++) {
      const start = (this.#rows[index] as number) * labels;
      for (let label = 0; label < labels; label++) {
        weights[start + label] = (weights[start + label] as number) + (slope[label] as number);
      }
    }
  }
}
