import type { Random } from "../language/random.ts";

/** Sentences of a batch by half: fixed before the work starts, so that a result does not depend on the machine. */
export type Halves = readonly [readonly number[], readonly number[]];

/** By epoch the batches, each of about so many tokens, in an order of its own. */
export function planEpochs(firsts: Int32Array, epochs: number, batchTokens: number, random: Random): Halves[][] {
  const sentences = Array.from({ length: Math.max(0, firsts.length - 1) }, (_, number) => number);
  return Array.from({ length: epochs }, () => {
    random.shuffle(sentences);
    return planEpoch(sentences, firsts, batchTokens);
  });
}

/** How many tokens the largest half has, and the longest sentence. */
export function mostTokens(
  plan: readonly (readonly Halves[])[],
  firsts: Int32Array,
): { half: number; sentence: number } {
  let half = 0;
  for (const halves of plan.flat(2)) {
    const tokens = halves.reduce((sum, number) => sum + lengthOf(firsts, number), 0);
    half = Math.max(half, tokens);
  }
  let sentence = 0;
  for (let one = 0; one + 1 < firsts.length; one++) sentence = Math.max(sentence, lengthOf(firsts, one));
  return { half, sentence };
}

function planEpoch(sentences: readonly number[], firsts: Int32Array, batchTokens: number): Halves[] {
  const batches: Halves[] = [];
  let batch: number[] = [];
  let tokens = 0;
  for (const sentence of sentences) {
    batch.push(sentence);
    tokens += lengthOf(firsts, sentence);
    if (tokens < batchTokens) continue;
    batches.push(halvesOf(batch, firsts));
    batch = [];
    tokens = 0;
  }
  if (batch.length > 0) batches.push(halvesOf(batch, firsts));
  return batches;
}

/** Each sentence goes to the half that has fewer tokens. */
function halvesOf(batch: readonly number[], firsts: Int32Array): Halves {
  const halves: [number[], number[]] = [[], []];
  let ahead = 0;
  for (const sentence of batch) {
    const length = lengthOf(firsts, sentence);
    halves[ahead > 0 ? 1 : 0].push(sentence);
    ahead += ahead > 0 ? -length : length;
  }
  return halves;
}

export function lengthOf(firsts: Int32Array, sentence: number): number {
  return (firsts[sentence + 1] ?? 0) - (firsts[sentence] ?? 0);
}
