import type { Tokens } from "./encoder.ts";
import type { NetworkShape } from "../../src/language/core/network/shape.ts";

/** Sentences to learn from; gold is by token, −1 for none. */
export interface TrainingData extends Tokens {
  readonly tags: Int32Array;
  /** 0 for the root, else from 1 in the sentence. */
  readonly heads: Int32Array;
  /** Of the arc to the head. */
  readonly labels: Int32Array;
  readonly names: Int32Array;
  /** By sentence: what a token's name counts. */
  readonly nameWeight: Float32Array;
}

/** Sentences without gold: the class of a masked token is to be told, −1 for none. */
export interface PretrainingData extends Tokens {
  readonly targets: Int32Array;
  readonly classes: number;
}

/** @throws RangeError when something points beyond the network or a sentence: kernels do not look */
export function checkTokens({ ids, firsts }: Tokens, shape: NetworkShape): void {
  const { columns } = shape;
  if (ids.length !== (firsts.at(-1) ?? 0) * columns.length) throw new RangeError("Sentences and ids differ in length.");
  ids.forEach((id, at) => {
    const rows = columns[at % columns.length] ?? 0;
    if (id < 0 || id >= rows) throw new RangeError(`Id ${id} is not in column ${at % columns.length}.`);
  });
}

/** @throws RangeError like `checkTokens` */
export function checkGold(data: TrainingData, shape: NetworkShape): void {
  checkTokens(data, shape);
  const tokens = data.firsts.at(-1) ?? 0;
  checkClasses("tag", data.tags, tokens, shape.tags);
  checkClasses("label", data.labels, tokens, shape.labels);
  checkClasses("name", data.names, tokens, shape.names);
  for (let one = 0; one + 1 < data.firsts.length; one++) {
    const from = data.firsts[one] ?? 0;
    const end = data.firsts[one + 1] ?? from;
    checkClasses("head", data.heads.subarray(from, end), end - from, end - from + 1);
  }
}

/** @throws RangeError like `checkTokens` */
export function checkTargets(data: PretrainingData, shape: NetworkShape): void {
  checkTokens(data, shape);
  checkClasses("target", data.targets, data.firsts.at(-1) ?? 0, data.classes);
}

function checkClasses(what: string, values: Int32Array, tokens: number, classes: number): void {
  if (values.length !== tokens) throw new RangeError(`There are ${values.length} ${what}s for ${tokens} tokens.`);
  const wrong = values.find((value) => value < -1 || value >= classes);
  if (wrong !== undefined) throw new RangeError(`There is no ${what} ${wrong}.`);
}
