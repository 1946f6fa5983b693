import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Random } from "../language/random.ts";
import { goldBatches, maskedBatches } from "./batches.ts";
import { compileKernels } from "./compile.ts";
import type { Batch } from "./half.ts";
import { learnHalf } from "./half.ts";
import { roomFor } from "./room.ts";
import { maskedHead, parametersOf } from "./shape.ts";
import { Space } from "./space.ts";
import { TINY, tinyData } from "./tiny.ts";

const CLASSES = 7;
const DROPS = { input: 0.2, block: 0.1, head: 0.2 };
const NO_COLUMNS = TINY.columns.map(() => 0);
const NUDGE = 2e-3;

describe("the gradients of a half batch", async () => {
  const parameters = [...parametersOf(TINY), ...maskedHead(TINY, CLASSES)];
  const space = Space.create(await compileKernels(), parameters, roomFor(parameters, TINY, 200, 8));
  const data = tinyData(TINY, 12, 5);
  const sentences = Array.from({ length: 12 }, (_, one) => one);
  const gold = goldBatches(data, [sentences, []], NO_COLUMNS, new Random(1))[0];
  const raw = { ids: data.ids, firsts: data.firsts, targets: data.names, classes: CLASSES };
  const masked = maskedBatches(raw, [sentences, []], NO_COLUMNS, 0.5, new Random(1))[0];

  for (const [name, batch] of [
    ["tags, trees and names", gold],
    ["masked classes", masked],
  ] as const) {
    it(`are those of the losses, by finite differences: ${name}`, () => {
      setOff(space);
      const analytic = gradientsOf(space, batch);
      for (const { name: parameter } of parameters) {
        const { found, expected, size } = along(space, batch, parameter, analytic);
        const off = Math.abs(found - expected);
        assert.ok(off <= 0.02 * Math.abs(expected) + 2e-4 * size, `${parameter}: ${found} instead of ${expected}`);
      }
    });
  }

  it("are not 0 for any parameter that a batch uses", () => {
    setOff(space);
    const analytic = gradientsOf(space, gold);
    const still = [...analytic].filter(([, values]) => values.every((value) => value === 0)).map(([name]) => name);
    assert.deepEqual(still, ["masked", "maskedBias"]);
  });

  it("are nothing for a half without sentences", () => {
    const empty = goldBatches(data, [sentences, []], NO_COLUMNS, new Random(1))[1];
    assert.deepEqual(learnHalf(space, TINY, 1, empty, DROPS), [0, 0, 0, 0]);
  });
});

/** Random values, small enough that float differences tell something. */
function setOff(space: Space): void {
  const random = new Random(3);
  for (const { name } of space.plan.parameters) {
    const centre = name.endsWith("gain") ? 1 : 0;
    const values = space.view(name, space.values);
    values.forEach((_, at) => {
      values[at] = centre + random.next() - 0.5;
    });
  }
}

function gradientsOf(space: Space, batch: Batch): Map<string, Float32Array> {
  const found = new Map<string, Float32Array>();
  space.floats.fill(0, space.gradients(0) / 4, space.gradients(2) / 4);
  learnHalf(space, TINY, 0, batch, DROPS);
  for (const { name } of space.plan.parameters) found.set(name, space.view(name, space.gradients(0)).slice());
  return found;
}

/** The slope of the loss along the gradient of one parameter: by difference, and by the gradient. */
function along(
  space: Space,
  batch: Batch,
  name: string,
  analytic: Map<string, Float32Array>,
): { found: number; expected: number; size: number } {
  const random = new Random(9);
  const gradient = analytic.get(name) ?? new Float32Array();
  const values = space.view(name, space.values);
  const kept = values.slice();
  const direction = gradient.map((value) => Math.sign(value) * random.next());
  const lossAt = (nudge: number): number => {
    values.forEach((_, at) => {
      values[at] = (kept[at] ?? 0) + nudge * (direction[at] ?? 0);
    });
    return learnHalf(space, TINY, 1, batch, DROPS).reduce((sum, loss) => sum + loss);
  };
  const found = (lossAt(NUDGE) - lossAt(-NUDGE)) / (2 * NUDGE);
  values.set(kept);
  const expected = direction.reduce((sum, value, at) => sum + value * (gradient[at] ?? 0), 0);
  return { found, expected, size: 1 };
}
