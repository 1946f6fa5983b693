/** Gives classes their scores: the sum of the weights of the features that are there. */
export interface Scorer {
  /** Writes the scores of the classes `among` to `scores`; without it, of all. */
  score(features: Int32Array, count: number, scores: Float32Array, among?: Uint8Array): void;
}
