import type { Entity } from "./entity.ts";
import type { Choose, Option } from "./pronouns.ts";
import { REASONS } from "./salience.ts";
import type { Class } from "./words.ts";
import { WEIGHTS } from "./weights.ts";

/** Below this share it stays open who is meant. */
const LEAST = 0.5;

/** Pronouns whose reasons weigh the same. */
export type Group = keyof typeof WEIGHTS;

/** The weights in the order of `REASONS`; a reason that none was learned for weighs nothing. */
const TABLES: Readonly<Record<Group, readonly number[]>> = {
  person: inOrder(WEIGHTS.person),
  it: inOrder(WEIGHTS.it),
  they: inOrder(WEIGHTS.they),
};

function inOrder(weights: Readonly<Record<string, number>>): number[] {
  return REASONS.map(({ name }) => weights[name] ?? 0);
}

export function groupOf(of: Class): Group {
  return of === "he" || of === "she" ? "person" : of;
}

/** The share of each option among all and nobody, as a softmax over the weighed reasons; nobody weighs 0. */
export function sharesOf(options: readonly Pick<Option, "reasons">[], weights: readonly number[]): number[] {
  const sums = options.map(({ reasons }) => reasons.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0));
  const top = Math.max(0, ...sums);
  const parts = sums.map((sum) => Math.exp(sum - top));
  const whole = parts.reduce((sum, part) => sum + part, Math.exp(-top));
  return parts.map((part) => part / whole);
}

/** The one with the largest share, by the weights learned on GUM. */
export const chooseByWeights: Choose = (of, options) => {
  const shares = sharesOf(options, TABLES[groupOf(of)]);
  let best: Entity | null = null;
  let most = LEAST;
  options.forEach(({ entity }, at) => {
    const share = shares[at] ?? 0;
    if (share >= most) [best, most] = [entity, share];
  });
  return best;
};
