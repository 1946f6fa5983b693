/** What a network says of a document, in the cells of `Words`; what stands between sentences is left as it is. */
export interface NetworkReading {
  /** Numbers into the lexicon's lists. */
  readonly tags: Int32Array;
  readonly labels: Int32Array;
  /** 0 for the root of a sentence, its words from 1. */
  readonly heads: Int32Array;
  /** How much more a word is worth outside of names than as any part of one; a difference of logarithms. */
  readonly outside: Float32Array;
  /** What every label of names is worth at a word (see names/labels.ts), row by row. */
  readonly names: Float32Array;
}

/** Some sentences next to each other that are read together. */
export interface Batch {
  /** Numbers of sentences, `[first, end)`. */
  readonly first: number;
  readonly end: number;
}

/** Where sentences begin and end in the cells of `Words`. */
export interface Sentences {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Visits the sentences of a batch that have words: first cell, number of words, number of the first among the batch. */
export function eachSentence(
  { from, to }: Sentences,
  { first, end }: Batch,
  visit: (from: number, size: number, at: number) => void,
): void {
  let at = 0;
  for (let sentence = first; sentence < end; sentence++) {
    const start = from[sentence] ?? 0;
    const size = (to[sentence] ?? 0) - start;
    if (size > 0) visit(start, size, at);
    at += size;
  }
}
