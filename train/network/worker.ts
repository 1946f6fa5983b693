import { parentPort, workerData } from "node:worker_threads";
import type { SecondTask } from "./crew.ts";
import type { Batch } from "./half.ts";
import { learnHalf } from "./half.ts";
import { Space } from "./space.ts";

// The second thread: adds the gradients of the second half of each batch that it is sent.
const { plan, shape, drops } = workerData as SecondTask;
const space = new Space(plan);
parentPort?.on("message", (batch: Batch) => parentPort?.postMessage(learnHalf(space, shape, 1, batch, drops), []));
