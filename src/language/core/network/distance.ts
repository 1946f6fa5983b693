/**
 * How far a head stands from its word, in steps that grow: what pairs of words at such a distance are worth is learned
 * for each step.
 *
 *     0 the root │ 1 … 11 the head stands 1, 2, 3, 4, 5–6, 7–8, … words before │ 12 … 22 as far behind
 */
const EDGES = [1, 2, 3, 4, 5, 7, 9, 12, 16, 22, 30];

export const STEPS: number = 1 + 2 * EDGES.length;

/** From here on all distances are alike. */
export const FARTHEST: number = EDGES.at(-1) ?? 0;

/** The step of a head that stands `by` words behind its word (before it, when negative), not 0. */
export function stepOf(by: number): number {
  const distance = Math.abs(by);
  const step = EDGES.filter((edge) => edge <= distance).length;
  return by < 0 ? step : step + EDGES.length;
}
