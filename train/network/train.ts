import { Random } from "../language/random.ts";
import type { Unknown } from "./batches.ts";
import { goldBatches, maskedBatches } from "./batches.ts";
import { compileKernels } from "./compile.ts";
import { crewOf } from "./crew.ts";
import type { PretrainingData, TrainingData } from "./data.ts";
import { checkGold, checkTargets } from "./data.ts";
import type { Drops } from "./encoder.ts";
import type { Batch } from "./half.ts";
import type { OptimizerOptions } from "./optimizer.ts";
import { Optimizer } from "./optimizer.ts";
import type { Halves } from "./plan.ts";
import { mostTokens, planEpochs } from "./plan.ts";
import { roomFor } from "./room.ts";
import type { NetworkShape, NetworkWeights } from "../../src/language/core/network/shape.ts";
import type { ParameterShape } from "./shape.ts";
import { maskedHead, parametersOf } from "./shape.ts";
import { Space } from "./space.ts";
import { startOf } from "./start.ts";

export interface NetworkOptions extends OptimizerOptions {
  readonly epochs: number;
  readonly seed: number;
  /** About how many tokens a batch has. */
  readonly batchTokens: number;
  readonly unknown: Unknown;
  readonly drops: Drops;
  /** Results are the same with one and with two. */
  readonly threads: 1 | 2;
}

export interface Progress {
  /** From 1. */
  readonly epoch: number;
  /** Means over the batches of the epoch: of tags, heads, labels and names; in pretraining of classes. */
  readonly losses: readonly number[];
}

/** What has served well; `unknown` has no use without its columns. */
export function usualOptions(unknown: Unknown): NetworkOptions {
  return {
    epochs: 12,
    seed: 1,
    batchTokens: 1500,
    unknown,
    drops: { input: 0.2, block: 0.1, head: 0.2 },
    threads: 2,
    rate: 2e-3,
    warmUp: 200,
    lastRate: 0.01,
    clip: 5,
    decay: 1e-4,
  };
}

/** Learns tags, trees and names, from the weights of `start` or from none. @throws RangeError when data are damaged */
export function trainNetwork(
  shape: NetworkShape,
  data: TrainingData,
  options: NetworkOptions,
  report: (progress: Progress) => void,
  start?: NetworkWeights,
): Promise<NetworkWeights> {
  checkGold(data, shape);
  const batches = (halves: Halves, random: Random): [Batch, Batch] =>
    goldBatches(data, halves, options.unknown, random);
  return learn({ shape, extra: [], firsts: data.firsts, batches, options, report, start });
}

/** Learns to tell the classes of masked tokens, a share of all. @throws RangeError when data are damaged */
export function pretrainNetwork(
  shape: NetworkShape,
  data: PretrainingData,
  share: number,
  options: NetworkOptions,
  report: (progress: Progress) => void,
): Promise<NetworkWeights> {
  checkTargets(data, shape);
  const batches = (halves: Halves, random: Random): [Batch, Batch] =>
    maskedBatches(data, halves, options.unknown, share, random);
  const extra = maskedHead(shape, data.classes);
  return learn({ shape, extra, firsts: data.firsts, batches, options, report, start: undefined });
}

interface Lesson {
  readonly shape: NetworkShape;
  /** Parameters that are not part of the network that comes out. */
  readonly extra: readonly ParameterShape[];
  readonly firsts: Int32Array;
  readonly batches: (halves: Halves, random: Random) => [Batch, Batch];
  readonly options: NetworkOptions;
  readonly report: (progress: Progress) => void;
  readonly start: NetworkWeights | undefined;
}

async function learn(lesson: Lesson): Promise<NetworkWeights> {
  const { shape, extra, firsts, options } = lesson;
  const random = new Random(options.seed);
  const parameters = [...parametersOf(shape), ...extra];
  const plan = planEpochs(firsts, options.epochs, options.batchTokens, random);
  const { half, sentence } = mostTokens(plan, firsts);
  const space = Space.create(await compileKernels(), parameters, roomFor(parameters, shape, half, sentence));
  for (const parameter of parameters) {
    space
      .view(parameter.name, space.values)
      .set(lesson.start?.values.get(parameter.name) ?? startOf(parameter, random));
  }
  await runEpochs(lesson, space, plan, random);
  return weightsOf(space, shape);
}

async function runEpochs(lesson: Lesson, space: Space, plan: readonly Halves[][], random: Random): Promise<void> {
  const { shape, options } = lesson;
  const optimizer = new Optimizer(space, shape, plan.flat().length, options);
  const crew = crewOf(options.threads, space, shape, options.drops);
  try {
    for (const [at, epoch] of plan.entries()) {
      let sums: number[] = [];
      for (const halves of epoch) {
        const batch = lesson.batches(halves, random);
        optimizer.touch(batch.map(({ ids }) => ids));
        const losses = await crew.learn(batch);
        optimizer.step();
        sums = losses.map((loss, one) => loss + (sums[one] ?? 0));
      }
      optimizer.settle();
      const losses = sums.map((sum) => sum / epoch.length);
      lesson.report({ epoch: at + 1, losses });
    }
  } finally {
    await crew.close();
  }
}

function weightsOf(space: Space, shape: NetworkShape): NetworkWeights {
  const names = parametersOf(shape).map(({ name }) => name);
  return { shape, values: new Map(names.map((name) => [name, new Float32Array(space.view(name, space.values))])) };
}
