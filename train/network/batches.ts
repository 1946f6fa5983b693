import type { Random } from "../language/random.ts";
import type { PretrainingData, TrainingData } from "./data.ts";
import type { Tokens } from "./encoder.ts";
import type { GoldBatch, MaskedBatch } from "./half.ts";
import type { Halves } from "./plan.ts";

/** By column: how often a token's id is taken from it in learning. */
export type Unknown = readonly number[];

/** The two halves of a batch with gold: losses of words are divided by the words with trees, those of names by all. */
export function goldBatches(
  data: TrainingData,
  halves: Halves,
  unknown: Unknown,
  random: Random,
): [GoldBatch, GoldBatch] {
  const all = halves.flat().flatMap((one) => tokensOf(data, one));
  const inTrees = all.filter((token) => hasTree(data, token)).length;
  const make = (half: readonly number[]): GoldBatch =>
    goldBatch(data, half, { unknown, random, tree: 1 / Math.max(1, inTrees), name: 1 / all.length });
  return [make(halves[0]), make(halves[1])];
}

interface Parts {
  readonly unknown: Unknown;
  readonly random: Random;
  readonly tree: number;
  readonly name: number;
}

function goldBatch(data: TrainingData, half: readonly number[], parts: Parts): GoldBatch {
  const trees = half.filter((one) => tokensOf(data, one).some((token) => hasTree(data, token)));
  const inTrees = new Set(trees);
  const sentences = [...trees, ...half.filter((one) => !inTrees.has(one))];
  const tokens = sentences.flatMap((one) => tokensOf(data, one));
  const pick = (values: Int32Array): Int32Array => Int32Array.from(tokens, (token) => values[token] ?? -1);
  const weights = sentences.flatMap((one) => tokensOf(data, one).map(() => (data.nameWeight[one] ?? 0) * parts.name));
  return {
    kind: "gold",
    ids: dropped(idsOf(data, tokens, parts.unknown.length), parts.unknown, parts.random),
    firsts: firstsOf(data, sentences),
    trees: trees.length,
    tags: pick(data.tags),
    heads: pick(data.heads),
    labels: pick(data.labels),
    names: pick(data.names),
    treeWeights: new Float32Array(tokens.length).fill(parts.tree),
    nameWeights: Float32Array.from(weights),
    seed: parts.random.below(2 ** 32),
  };
}

/** The two halves of a batch in which a share of the tokens is masked; the loss is the mean over those. */
export function maskedBatches(
  data: PretrainingData,
  halves: Halves,
  unknown: Unknown,
  share: number,
  random: Random,
): [MaskedBatch, MaskedBatch] {
  const make = (half: readonly number[]): MaskedBatch => maskedBatch(data, half, unknown, share, random);
  const [first, second] = [make(halves[0]), make(halves[1])];
  const asked = first.masked.length + second.masked.length;
  first.weights.fill(1 / asked);
  second.weights.fill(1 / asked);
  return [first, second];
}

function maskedBatch(
  data: PretrainingData,
  half: readonly number[],
  unknown: Unknown,
  share: number,
  random: Random,
): MaskedBatch {
  const tokens = half.flatMap((one) => tokensOf(data, one));
  const ids = dropped(idsOf(data, tokens, unknown.length), unknown, random);
  const masked: number[] = [];
  tokens.forEach((token, at) => {
    if (random.next() >= share) return;
    ids.fill(0, at * unknown.length, (at + 1) * unknown.length);
    if ((data.targets[token] ?? -1) >= 0) masked.push(at);
  });
  return {
    kind: "masked",
    ids,
    firsts: firstsOf(data, half),
    masked: Int32Array.from(masked),
    targets: Int32Array.from(masked, (at) => data.targets[tokens[at] ?? 0] ?? -1),
    weights: new Float32Array(masked.length),
    seed: random.below(2 ** 32),
  };
}

function hasTree({ tags, heads }: TrainingData, token: number): boolean {
  return (tags[token] ?? -1) >= 0 || (heads[token] ?? -1) >= 0;
}

function tokensOf({ firsts }: Tokens, sentence: number): number[] {
  const from = firsts[sentence] ?? 0;
  return Array.from({ length: (firsts[sentence + 1] ?? from) - from }, (_, at) => from + at);
}

function idsOf({ ids }: Tokens, tokens: readonly number[], columns: number): Int32Array {
  const picked = new Int32Array(tokens.length * columns);
  tokens.forEach((token, at) => picked.set(ids.subarray(token * columns, (token + 1) * columns), at * columns));
  return picked;
}

function firstsOf({ firsts }: Tokens, sentences: readonly number[]): Int32Array {
  const picked = new Int32Array(sentences.length + 1);
  sentences.forEach((one, at) => {
    picked[at + 1] = (picked[at] ?? 0) + (firsts[one + 1] ?? 0) - (firsts[one] ?? 0);
  });
  return picked;
}

function dropped(ids: Int32Array, unknown: Unknown, random: Random): Int32Array {
  ids.forEach((_, at) => {
    const share = unknown[at % unknown.length] ?? 0;
    if (share > 0 && random.next() < share) ids[at] = 0;
  });
  return ids;
}
