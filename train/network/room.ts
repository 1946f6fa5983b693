import type { NetworkShape } from "../../src/language/core/network/shape.ts";
import type { ParameterShape } from "./shape.ts";
import { isTable } from "./shape.ts";

const FLOAT = 4;
/** Packed rows of a chunk, borders and rounding. */
const REST = 1 << 16;

/** Bytes that one half needs for so many tokens with a longest sentence of so many: an upper bound. */
export function roomFor(
  parameters: readonly ParameterShape[],
  shape: NetworkShape,
  tokens: number,
  longest: number,
): number {
  const { width, inner, arc, rel, layers, columns } = shape;
  const common = parameters.filter(({ name }) => !isTable(name));
  const scores = common.reduce((sum, { name, rows }) => (SCORES.has(name) ? sum + rows + 8 : sum), 0);
  // Each sentence has a root besides its tokens, so what has a row for the root counts twice.
  const token =
    8 * width + layers * (4 * width + 2 * inner) + 12 * arc + 64 + 8 * rel + scores + 4 * columns.length + 64;
  const largest = common.reduce((most, { rows, columns: of }) => Math.max(most, (rows + 8) * (of + 8)), 0);
  const wide = Math.max(width, inner, arc, rel);
  const sentence = 4 * (longest + 1) * (longest + 9) + (longest + 9) * wide;
  return FLOAT * (2 * token * tokens + sentence + largest + 2 * 128 * (wide + longest + 9) + REST);
}

/** Parameters whose rows are scores of a token. */
const SCORES: ReadonlySet<string> = new Set(["tag", "name", "label", "masked"]);
