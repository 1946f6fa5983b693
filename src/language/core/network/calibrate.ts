import { FloatNetwork } from "./float.ts";
import type { NetworkWeights } from "./shape.ts";

/** How large the activations are that the network in 8 bits can tell apart, by the place where it rounds them. */
export interface NetworkCalibration {
  /** By layer: what the norm gives, without its sign; and the hidden layer. */
  readonly normed: readonly number[];
  readonly hidden: readonly number[];
  /** What the last norm gives, without its sign. */
  readonly out: number;
  readonly head: number;
  readonly child: number;
  readonly rel: number;
}

/** What is larger is cut off: of ten thousand activations one, so that the others are told apart more finely. */
const SHARE = 0.9999;

/** Reads the activations of some sentences, each given by rows for its words as in `FloatNetwork.encode`. */
export function calibrate(weights: NetworkWeights, sentences: Iterable<Int32Array>): NetworkCalibration {
  const seen = new Map<string, number[]>();
  const network = new FloatNetwork(weights, (place, values) => {
    const list = seen.get(place) ?? [];
    for (const value of values) if (value !== 0) list.push(Math.abs(value));
    seen.set(place, list);
  });
  for (const ids of sentences) {
    const z = network.encode(ids);
    network.labels(z, headsOf(network.scores(z).arcs, ids.length / weights.shape.columns.length));
  }
  const largest = (place: string): number => quantile(seen.get(place) ?? []);
  const layers = Array.from({ length: weights.shape.layers }, (_, layer) => layer);
  return {
    normed: layers.map((layer) => largest(`${layer}.normed`)),
    hidden: layers.map((layer) => largest(`${layer}.hidden`)),
    out: largest("out.normed"),
    head: largest("head"),
    child: largest("child"),
    rel: largest("rel"),
  };
}

/** Each word's best head, whether or not they are a tree. */
function headsOf(arcs: Float32Array, count: number): number[] {
  return Array.from({ length: count }, (_, child) => {
    const worth = arcs.subarray(child * (count + 1), (child + 1) * (count + 1));
    return worth.indexOf(Math.max(...worth));
  });
}

/** Never 0, so that one may divide by it. */
function quantile(values: readonly number[]): number {
  const sorted = Float64Array.from(values).toSorted();
  return sorted[Math.floor((sorted.length - 1) * SHARE)] ?? 1;
}
