import type { Random } from "../language/random.ts";
import type { ParameterShape } from "./shape.ts";

/** The sum of so many even draws from [0, 1) has a variance of 1: as good as normal, and exact on every machine. */
const DRAWS = 12;

/** What a parameter is before learning, row-major. */
export function startOf({ rows, columns, start }: ParameterShape, random: Random): Float32Array {
  const values = new Float32Array(rows * columns);
  if (start.kind === "constant") return values.fill(start.value);
  if (start.kind === "identity") return values.map((_, at) => (at % (columns + 1) === 0 ? start.value : 0));
  if (start.kind === "even") return values.map(() => (2 * random.next() - 1) * start.bound);
  return values.map(() => normal(random) * start.deviation);
}

function normal(random: Random): number {
  let sum = 0;
  for (let draw = 0; draw < DRAWS; draw++) sum += random.next();
  return sum - DRAWS / 2;
}
