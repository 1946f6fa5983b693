import type { StatementFinding } from "../../layers.ts";

type ByKind = Readonly<Record<StatementFinding["kind"], number>>;

/**
 * Every rule with the share of its statements that are right (content and speaker), by kind, measured on the
 * training part of our Wikinews annotation; where a rule fired fewer than ten times, a careful guess below that of
 * its nearest kin.
 */
const CONFIDENCE: Readonly<Record<string, ByKind>> = {
  "quote-then-cue": { direct: 0.96, mixed: 0.8, indirect: 0.6 },
  "quote-then-cue-inverted": { direct: 0.9, mixed: 0.85, indirect: 0.6 },
  "cue-then-quote": { direct: 0.93, mixed: 0.67, indirect: 0.6 },
  "cue-then-paragraph": { direct: 0.7, mixed: 0.7, indirect: 0.7 },
  "clause-then-cue": { direct: 0.8, mixed: 0.85, indirect: 0.87 },
  "clause-then-cue-inverted": { direct: 0.8, mixed: 0.85, indirect: 0.85 },
  "cue-then-clause": { direct: 0.8, mixed: 0.9, indirect: 0.76 },
  "according-to": { direct: 0.8, mixed: 0.85, indirect: 0.87 },
  "name-colon": { direct: 0.6, mixed: 0.7, indirect: 0.5 },
  "no-answer": { direct: 0.5, mixed: 0.5, indirect: 0.5 },
  reportedly: { direct: 0.5, mixed: 0.5, indirect: 0.58 },
  "colon-then-quote": { direct: 0.65, mixed: 0.6, indirect: 0.6 },
  transcript: { direct: 0.9, mixed: 0.9, indirect: 0.9 },
  "quote-dash-name": { direct: 0.95, mixed: 0.9, indirect: 0.9 },
  "verb-then-clause": { direct: 0.5, mixed: 0.6, indirect: 0.62 },
  "verb-then-infinitive": { direct: 0.5, mixed: 0.5, indirect: 0.65 },
  "verb-then-object": { direct: 0.4, mixed: 0.4, indirect: 0.43 },
  "passive-with-agent": { direct: 0.6, mixed: 0.6, indirect: 0.65 },
  "accused-of": { direct: 0.6, mixed: 0.6, indirect: 0.65 },
  "passive-then-clause": { direct: 0.6, mixed: 0.7, indirect: 0.75 },
  "passive-then-infinitive": { direct: 0.6, mixed: 0.65, indirect: 0.7 },
  "noun-then-clause": { direct: 0.4, mixed: 0.5, indirect: 0.5 },
  turn: { direct: 0.33, mixed: 0.33, indirect: 0.33 },
};

export const RULE_NAMES: ReadonlySet<string> = new Set(Object.keys(CONFIDENCE));

export function confidenceOf(rule: string, kind: StatementFinding["kind"]): number {
  return CONFIDENCE[rule]?.[kind] ?? 0.5;
}
