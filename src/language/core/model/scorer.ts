/** Gives classes their scores: the sum of the weights of the features that are there. */
export interface Scorer {
  /** Writes the score of every class to `scores`. */
  score(features: Int32Array, count: number, scores: Float32Array): void;
}
