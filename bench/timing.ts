import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** One thing to be timed: a name and the work. */
export interface Runner {
  readonly name: string;
  readonly work: () => unknown;
}

/**
 * Median milliseconds of each runner over alternating runs (a, b, c, a, b, c, …), so that a slow
 * moment of the machine falls on all of them. The first round warms up and is not counted. What one runner leaves
 * behind is collected before the next is timed: it would otherwise wait for another's garbage.
 */
export async function alternate(runners: readonly Runner[], rounds = 5): Promise<Map<string, number>> {
  const collect = collector();
  const times = new Map<string, number[]>(runners.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const { name, work } of runners) {
      collect();
      const begin = performance.now();
      await work();
      if (round > 0) times.get(name)?.push(performance.now() - begin);
    }
  }
  return new Map([...times].map(([name, values]) => [name, median(values)]));
}

function collector(): () => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
