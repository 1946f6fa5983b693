import { Worker } from "node:worker_threads";
import type { Drops } from "./encoder.ts";
import type { Batch } from "./half.ts";
import { learnHalf } from "./half.ts";
import type { NetworkShape } from "../../src/language/core/network/shape.ts";
import type { Space, SpacePlan } from "./space.ts";

/** Works out the gradients of the two halves of a batch. */
export interface Crew {
  /** The losses of the whole batch. */
  learn(halves: readonly [Batch, Batch]): Promise<number[]>;
  close(): Promise<void>;
}

/** What the second thread is told when it starts. */
export interface SecondTask {
  readonly plan: SpacePlan;
  readonly shape: NetworkShape;
  readonly drops: Drops;
}

/** One thread does the first half, then the second; two do both at once. The gradients are the same. */
export function crewOf(threads: 1 | 2, space: Space, shape: NetworkShape, drops: Drops): Crew {
  const first = (batch: Batch): number[] => learnHalf(space, shape, 0, batch, drops);
  if (threads === 2) return withSecond(first, { plan: space.plan, shape, drops });
  return {
    learn: (halves) => Promise.resolve(together(first(halves[0]), learnHalf(space, shape, 1, halves[1], drops))),
    close: () => Promise.resolve(),
  };
}

function withSecond(first: (batch: Batch) => number[], task: SecondTask): Crew {
  const worker = new Worker(new URL("worker.ts", import.meta.url), { workerData: task });
  return {
    async learn(halves) {
      const answer = answerOf(worker);
      worker.postMessage(halves[1], []);
      const losses = first(halves[0]);
      return together(losses, await answer);
    },
    async close() {
      await worker.terminate();
    },
  };
}

function answerOf(worker: Worker): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const failed = (error: Error): void => reject(error);
    worker.once("error", failed);
    worker.once("message", (losses: number[]) => {
      worker.off("error", failed);
      resolve(losses);
    });
  });
}

function together(first: readonly number[], second: readonly number[]): number[] {
  return first.map((loss, at) => loss + (second[at] ?? 0));
}
