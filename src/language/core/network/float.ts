import { STEPS, stepOf } from "./distance.ts";
import { dense, relu, turned } from "./plain.ts";
import type { NetworkShape, NetworkWeights } from "./shape.ts";
import { valuesOf } from "./shape.ts";

const EPSILON = 1e-5;

/** Sees what stands before each of the places where the network in 8 bits rounds; see `calibrate`. */
export type Watch = (place: string, values: Float32Array) => void;

/** What the heads of the network say of a sentence of `n` words, in rows of words. */
export interface FloatScores {
  /** n × tags, n × names */
  readonly tags: Float32Array;
  readonly names: Float32Array;
  /** n × (n + 1): what each head is worth, 0 is the root. */
  readonly arcs: Float32Array;
}

/**
 * The network in plain loops of 32-bit floats: slow and plainly right. It tells the writer how large activations get,
 * and tests what the network in 8 bits should say.
 */
export class FloatNetwork {
  readonly #weights: NetworkWeights;
  readonly #watch: Watch;

  constructor(weights: NetworkWeights, watch: Watch = () => {}) {
    this.#weights = weights;
    this.#watch = watch;
  }

  get shape(): NetworkShape {
    return this.#weights.shape;
  }

  /** What the layers make of a sentence: `ids` holds a row number for each column, word by word; n × width. */
  encode(ids: Int32Array): Float32Array {
    const { layers, width, inner } = this.shape;
    const x = this.#norm("in", this.#inputs(ids));
    for (let layer = 0; layer < layers; layer++) {
      const normed = this.#norm(`${layer}`, this.#tap(`${layer}`, x));
      const hidden = relu(this.#dense(normed, `${layer}.up`, width, inner));
      this.#watch(`${layer}.hidden`, hidden);
      const added = this.#dense(hidden, `${layer}.down`, inner, width);
      for (let at = 0; at < x.length; at++) x[at] = (x[at] ?? 0) + (added[at] ?? 0);
    }
    return this.#norm("out", x);
  }

  /** `z` is what `encode` gave. */
  scores(z: Float32Array): FloatScores {
    const { width, tags, names } = this.shape;
    return {
      tags: this.#dense(z, "tag", width, tags),
      names: this.#dense(z, "name", width, names),
      arcs: this.#arcs(z),
    };
  }

  /** n × labels: what each label is worth when the words hang on these heads (0: root, words from 1). */
  labels(z: Float32Array, heads: ArrayLike<number>): Float32Array {
    const { width, rel, labels } = this.shape;
    const head = this.#dense(this.#withRoot(z), "relHead", width, rel);
    const hidden = this.#dense(z, "relChild", width, rel, "relBias");
    for (let at = 0; at < hidden.length; at++) {
      hidden[at] = (hidden[at] ?? 0) + (head[(heads[Math.floor(at / rel)] ?? 0) * rel + (at % rel)] ?? 0);
    }
    relu(hidden);
    this.#watch("rel", hidden);
    return this.#dense(hidden, "label", rel, labels);
  }

  #inputs(ids: Int32Array): Float32Array {
    const { columns, width } = this.shape;
    const words = ids.length / columns.length;
    const sums = new Float32Array(words * width);
    columns.forEach((rows, column) => {
      const table = valuesOf(this.#weights, `embed.${column}`, rows * width);
      for (let at = 0; at < sums.length; at++) {
        const row = ids[Math.floor(at / width) * columns.length + column] ?? 0;
        sums[at] = (sums[at] ?? 0) + (table[row * width + (at % width)] ?? 0);
      }
    });
    return sums;
  }

  #tap(layer: string, x: Float32Array): Float32Array {
    const { taps: count, width } = this.shape;
    const taps = valuesOf(this.#weights, `${layer}.taps`, count * width);
    const bias = valuesOf(this.#weights, `${layer}.tapBias`, width);
    return Float32Array.from(x, (_, at) => {
      let sum = bias[at % width] ?? 0;
      for (let tap = 0; tap < count; tap++) {
        const from = at + (tap - (count >> 1)) * width;
        if (from >= 0 && from < x.length) sum += (taps[tap * width + (at % width)] ?? 0) * (x[from] ?? 0);
      }
      return sum;
    });
  }

  #norm(name: string, x: Float32Array): Float32Array {
    const { width } = this.shape;
    const gain = valuesOf(this.#weights, `${name}.gain`, width);
    const shift = valuesOf(this.#weights, `${name}.shift`, width);
    const out = new Float32Array(x.length);
    for (let row = 0; row < x.length; row += width) {
      const values = x.subarray(row, row + width);
      const mean = values.reduce((sum, value) => sum + value, 0) / width;
      const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / width;
      for (let at = 0; at < width; at++) out[row + at] = ((values[at] ?? 0) - mean) / Math.sqrt(variance + EPSILON);
    }
    this.#watch(`${name}.normed`, out);
    return out.map((value, at) => value * (gain[at % width] ?? 0) + (shift[at % width] ?? 0));
  }

  #dense(x: Float32Array, name: string, width: number, outs: number, bias = `${name}Bias`): Float32Array {
    return dense(x, width, valuesOf(this.#weights, name, outs * width), this.#weights.values.get(bias));
  }

  #withRoot(z: Float32Array): Float32Array {
    return Float32Array.of(...valuesOf(this.#weights, "root", this.shape.width), ...z);
  }

  #arcs(z: Float32Array): Float32Array {
    const { width, arc } = this.shape;
    const heads = relu(this.#dense(this.#withRoot(z), "head", width, arc));
    const children = relu(this.#dense(z, "child", width, arc));
    this.#watch("head", heads);
    this.#watch("child", children);
    const count = z.length / width;
    const asks = (name: string): Float32Array =>
      dense(children, arc, turned(valuesOf(this.#weights, name, arc * arc), arc));
    const [left, right] = [asks("pairLeft"), asks("pairRight")];
    const childAt = this.#dense(children, "childAt", arc, STEPS, "distance");
    const headAt = this.#dense(heads, "headAt", arc, STEPS);
    return Float32Array.from({ length: count * (count + 1) }, (_, at) => {
      const [child, head] = [Math.floor(at / (count + 1)), at % (count + 1)];
      const by = head - 1 - child;
      const step = head === 0 ? 0 : stepOf(by);
      const pair = by > 0 ? right : left;
      let sum = (childAt[child * STEPS + step] ?? 0) + (headAt[head * STEPS + step] ?? 0);
      for (let k = 0; k < arc; k++) sum += (pair[child * arc + k] ?? 0) * (heads[head * arc + k] ?? 0);
      return sum;
    });
  }
}
