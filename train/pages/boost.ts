import type { Trees } from "../../src/page/html/trees.ts";
import { treesOf } from "../../src/page/html/trees.ts";

/** Rows of features with what they should come to (0 to 1) and how much each counts. */
export interface Sample {
  readonly width: number;
  /** Row after row. */
  readonly values: Float32Array;
  readonly labels: Float32Array;
  readonly weights: Float32Array;
}

export interface BoostOptions {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  /** The share of rows and of features that each tree sees. */
  readonly rows: number;
  readonly features: number;
  /** The least weight of rows in a leaf, and how strongly leaf values are pulled to 0. */
  readonly leafWeight: number;
  readonly shrink: number;
  readonly seed: number;
}

const BINS = 64;

/** Gradient boosting on log loss with histograms; the same sample and options give the same trees. */
export function boost(sample: Sample, options: BoostOptions): Trees {
  const { labels, weights, width } = sample;
  const count = labels.length;
  const cuts = Array.from({ length: width }, (_, feature) => cutsOf(sample, feature));
  const bins = binned(sample, cuts);
  const random = mulberry(options.seed);
  const base = Math.log(mean(labels, weights) / (1 - mean(labels, weights)));
  const scores = new Float64Array(count).fill(base);
  const grower = new Grower(bins, cuts, count, width, options);
  for (let tree = 0; tree < options.trees; tree++) {
    for (let row = 0; row < count; row++) {
      const chance = 1 / (1 + Math.exp(-(scores[row] ?? 0)));
      const weight = weights[row] ?? 0;
      grower.gradient[row] = weight * ((labels[row] ?? 0) - chance);
      grower.hessian[row] = weight * Math.max(1e-6, chance * (1 - chance));
    }
    grower.grow(random);
    grower.addTo(scores);
  }
  return grower.finish(base);
}

interface Histogram {
  readonly gradients: Float64Array;
  readonly hessians: Float64Array;
}

interface Leaf {
  readonly sums: Histogram;
  readonly node: number;
  readonly rows: Int32Array;
  readonly gradient: number;
  readonly hessian: number;
  gain: number;
  feature: number;
  bin: number;
}

class Grower {
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
  private readonly bins: Uint8Array;
  private readonly cuts: readonly Float32Array[];
  private readonly count: number;
  private readonly width: number;
  private readonly options: BoostOptions;
  private readonly roots: number[] = [];
  private readonly feature: number[] = [];
  private readonly bin: number[] = [];
  private readonly left: number[] = [];
  private readonly value: number[] = [];
  private used: number[] = [];

  constructor(bins: Uint8Array, cuts: readonly Float32Array[], count: number, width: number, options: BoostOptions) {
    this.bins = bins;
    this.cuts = cuts;
    this.count = count;
    this.width = width;
    this.options = options;
    this.gradient = new Float64Array(count);
    this.hessian = new Float64Array(count);
  }

  /** Grows one tree, always at the leaf that gains most. */
  grow(random: () => number): void {
    this.used = Array.from({ length: this.width }, (_, at) => at).filter(() => random() < this.options.features);
    const rows = Int32Array.from(
      Array.from({ length: this.count }, (_, row) => row).filter(() => random() < this.options.rows),
    );
    this.roots.push(this.feature.length);
    const leaves = [this.leaf(rows, null)];
    while (leaves.length < this.options.leaves) {
      let best = 0;
      leaves.forEach((leaf, at) => {
        if (leaf.gain > (leaves[best]?.gain ?? 0)) best = at;
      });
      const leaf = leaves[best];
      if (leaf === undefined || leaf.gain <= 0) break;
      leaves.splice(best, 1, ...this.split(leaf));
    }
  }

  addTo(scores: Float64Array): void {
    const root = this.roots.at(-1) ?? 0;
    for (let row = 0; row < this.count; row++) {
      let node = root;
      for (let at = this.feature[node] ?? -1; at >= 0; at = this.feature[node] ?? -1) {
        node = (this.left[node] ?? 0) + ((this.bins[at * this.count + row] ?? 0) <= (this.bin[node] ?? 0) ? 0 : 1);
      }
      scores[row] = (scores[row] ?? 0) + (this.value[node] ?? 0);
    }
  }

  finish(base: number): Trees {
    return treesOf({
      base,
      roots: Int32Array.from(this.roots),
      feature: Int16Array.from(this.feature),
      threshold: Float32Array.from(this.feature, (at, node) => this.cuts[at]?.[this.bin[node] ?? 0] ?? 0),
      left: Int32Array.from(this.left),
      value: Float32Array.from(this.value),
    });
  }

  /** A new leaf; `known` are its sums by bin where they are known already. */
  private leaf(rows: Int32Array, known: Histogram | null): Leaf {
    let gradient = 0;
    let hessian = 0;
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0;
      gradient += this.gradient[row] ?? 0;
      hessian += this.hessian[row] ?? 0;
    }
    const node = this.feature.length;
    this.feature.push(-1);
    this.bin.push(0);
    this.left.push(0);
    this.value.push((this.options.rate * gradient) / (hessian + this.options.shrink));
    const sums = known ?? this.sums(rows);
    const leaf: Leaf = { node, rows, sums, gradient, hessian, gain: 0, feature: -1, bin: 0 };
    this.used.forEach((feature, slot) => this.tryFeature(leaf, feature, slot * BINS));
    return leaf;
  }

  /** Gradients and hessians summed up by feature and bin. */
  private sums(rows: Int32Array): Histogram {
    const gradients = new Float64Array(this.used.length * BINS);
    const hessians = new Float64Array(this.used.length * BINS);
    const { length } = rows;
    const gradient = new Float64Array(length);
    const hessian = new Float64Array(length);
    for (let at = 0; at < length; at++) {
      gradient[at] = this.gradient[rows[at] ?? 0] ?? 0;
      hessian[at] = this.hessian[rows[at] ?? 0] ?? 0;
    }
    this.used.forEach((feature, slot) => {
      const column = this.bins.subarray(feature * this.count, (feature + 1) * this.count);
      const to = slot * BINS;
      for (let at = 0; at < length; at++) {
        const bin = to + (column[rows[at] ?? 0] ?? 0);
        gradients[bin] = (gradients[bin] ?? 0) + (gradient[at] ?? 0);
        hessians[bin] = (hessians[bin] ?? 0) + (hessian[at] ?? 0);
      }
    });
    return { gradients, hessians };
  }

  private tryFeature(leaf: Leaf, feature: number, from: number): void {
    const { shrink, leafWeight } = this.options;
    const { gradients, hessians } = leaf.sums;
    const whole = leaf.gradient ** 2 / (leaf.hessian + shrink);
    const bins = this.cuts[feature]?.length ?? 0;
    let gradient = 0;
    let hessian = 0;
    for (let bin = 0; bin < bins; bin++) {
      gradient += gradients[from + bin] ?? 0;
      hessian += hessians[from + bin] ?? 0;
      const rest = leaf.hessian - hessian;
      if (hessian < leafWeight || rest < leafWeight) continue;
      const gain = gradient ** 2 / (hessian + shrink) + (leaf.gradient - gradient) ** 2 / (rest + shrink) - whole;
      if (gain > leaf.gain + 1e-9) {
        leaf.gain = gain;
        leaf.feature = feature;
        leaf.bin = bin;
      }
    }
  }

  /** The smaller side is counted; the larger one is what remains. */
  private split(leaf: Leaf): [Leaf, Leaf] {
    const from = leaf.feature * this.count;
    const goesLeft = (row: number): boolean => (this.bins[from + row] ?? 0) <= leaf.bin;
    this.feature[leaf.node] = leaf.feature;
    this.bin[leaf.node] = leaf.bin;
    this.left[leaf.node] = this.feature.length;
    const left = leaf.rows.filter(goesLeft);
    const right = leaf.rows.filter((row) => !goesLeft(row));
    const small = this.sums(left.length <= right.length ? left : right);
    const large = subtract(leaf.sums, small);
    const [ofLeft, ofRight] = left.length <= right.length ? [small, large] : [large, small];
    return [this.leaf(left, ofLeft), this.leaf(right, ofRight)];
  }
}

function subtract(from: Histogram, part: Histogram): Histogram {
  return {
    gradients: from.gradients.map((value, at) => value - (part.gradients[at] ?? 0)),
    hessians: from.hessians.map((value, at) => value - (part.hessians[at] ?? 0)),
  };
}

/** Values between which a feature may be cut: at most one less than there are bins, at even shares of the rows. */
function cutsOf({ values, width, labels }: Sample, feature: number): Float32Array {
  const column = Float32Array.from(
    { length: labels.length },
    (_, row) => values[row * width + feature] ?? 0,
  ).toSorted();
  const cuts: number[] = [];
  let from = 0;
  for (let at = 1; at < column.length && cuts.length < BINS - 1; at++) {
    const below = column[at - 1] ?? 0;
    const above = column[at] ?? 0;
    const share = (column.length - from) / (BINS - cuts.length);
    if (above === below || at - from < share) continue;
    cuts.push(middle(below, above));
    from = at;
  }
  return Float32Array.from(cuts);
}

/** A short number between two: fewer digits in the file. */
function middle(below: number, above: number): number {
  for (let digits = 2; digits < 8; digits++) {
    const short = Number(((below + above) / 2).toPrecision(digits));
    if (Math.fround(short) >= below && Math.fround(short) < above) return short;
  }
  return below;
}

/** Column after column, the bin of each value. */
function binned({ values, width, labels }: Sample, cuts: readonly Float32Array[]): Uint8Array {
  const count = labels.length;
  const bins = new Uint8Array(width * count);
  cuts.forEach((edges, feature) => {
    for (let row = 0; row < count; row++) {
      const value = values[row * width + feature] ?? 0;
      let low = 0;
      let high = edges.length;
      while (low < high) {
        const at = (low + high) >>> 1;
        if (value <= (edges[at] ?? 0)) high = at;
        else low = at + 1;
      }
      bins[feature * count + row] = low;
    }
  });
  return bins;
}

function mean(labels: Float32Array, weights: Float32Array): number {
  let sum = 0;
  let all = 0;
  labels.forEach((label, row) => {
    sum += label * (weights[row] ?? 0);
    all += weights[row] ?? 0;
  });
  return Math.min(0.999, Math.max(0.001, sum / Math.max(1e-9, all)));
}

/** A small random number generator with a seed: the same numbers every time. */
export function mulberry(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
