import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Mention } from "../mention.ts";
import type { Candidate, Group } from "./candidates.ts";
import { groupsOf } from "./candidates.ts";
import type { Home } from "./reasons.ts";
import { REASONS } from "./reasons.ts";
import { supportOf } from "./support.ts";

/** A group with the candidate that won; null where nothing has the name. */
export interface Resolved {
  readonly group: Group;
  readonly best: Candidate | null;
}

/** Each round lets the places decided so far speak for the others. */
const ROUNDS = 4;
/** How sharply a better score takes the share: a point of score is about e times as likely. */
const SHARPNESS = 1;

/**
 * Decides what each name means, from the scores of its candidates: first by what each is in itself, then,
 * round after round, by what the other names of the article most likely mean.
 */
export function resolve(gazetteer: Gazetteer, mentions: readonly Mention[], home: Home): Resolved[] {
  const groups = groupsOf(gazetteer, mentions);
  for (let round = 0; round < ROUNDS; round++) scoreAll(groups, home);
  return groups.map((group) => ({ group, best: bestOf(group.candidates) })).filter(isSupported);
}

/** A name without any sign of its own is a place only where its county or state is named, or its neighbours. */
function isSupported({ group, best }: Resolved): boolean {
  const needs = Math.min(...group.mentions.map((mention) => mention.needs));
  if (needs === 0 || best === null) return needs === 0;
  const near = LOCAL.filter((name) => best.reasons.includes(name)).length;
  return near >= needs || (needs === 1 && WIDER.some((name) => best.reasons.includes(name)));
}

const LOCAL = ["county-named", "state-named", "state-vote", "near-others", "home-place"];
const WIDER = ["country-named", "country-vote"];

function scoreAll(groups: readonly Group[], home: Home): void {
  const support = supportOf(groups);
  for (const group of groups) {
    for (const candidate of group.candidates) {
      candidate.score = 0;
      candidate.reasons = [];
      for (const { name, weight, value } of REASONS) {
        const part = weight * value(candidate, { group, support, home });
        if (part < LEAST_REASON) continue;
        candidate.score += part;
        candidate.reasons.push(name);
      }
    }
  }
  for (const { candidates } of groups) share(candidates);
}

/** A reason that adds less than this is not worth naming. */
const LEAST_REASON = 0.1;

function share(candidates: readonly Candidate[]): void {
  const top = Math.max(...candidates.map(({ score }) => score));
  let sum = 0;
  for (const candidate of candidates) {
    candidate.share = Math.exp(SHARPNESS * (candidate.score - top));
    sum += candidate.share;
  }
  for (const candidate of candidates) candidate.share /= sum;
}

function bestOf(candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  for (const candidate of candidates) if (best === null || candidate.score > best.score) best = candidate;
  return best;
}
