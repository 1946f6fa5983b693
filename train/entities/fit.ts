import { sharesOf } from "../../src/extract/entities/choose.ts";
import type { Sample } from "./samples.ts";

const ROUNDS = 400;
const STEP = 0.5;
/** Keeps weights of rare reasons small. */
const DECAY = 0.002;

/** Weights that make the right options likely: gradient ascent on the log share of all right ones, or of nobody. */
export function fit(samples: readonly Sample[], size: number): number[] {
  let weights = Array.from({ length: size }, () => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = slopeAt(samples, weights);
    weights = weights.map((weight, at) => weight + STEP * ((slope[at] ?? 0) - DECAY * weight));
  }
  return weights.map((weight) => Math.round(weight * 100) / 100);
}

function slopeAt(samples: readonly Sample[], weights: readonly number[]): number[] {
  const slope = weights.map(() => 0);
  for (const { options } of samples) {
    const shares = sharesOf(options, weights);
    const right = options.reduce((sum, option, at) => sum + (option.right ? (shares[at] ?? 0) : 0), 0);
    const isNobody = !options.some((option) => option.right);
    options.forEach((option, at) => {
      const share = shares[at] ?? 0;
      const wanted = isNobody || !option.right ? 0 : share / Math.max(right, 1e-9);
      option.reasons.forEach((value, reason) => {
        slope[reason] = (slope[reason] ?? 0) + (value * (wanted - share)) / samples.length;
      });
    });
  }
  return slope;
}
