import type { StatementFinding } from "../../layers.ts";
import { CUES } from "./cues.ts";

/** How sure a kind of finding is, and why it is no surer. */
export interface Sureness {
  readonly direct: number;
  readonly mixed: number;
  readonly indirect: number;
  readonly why: string;
}

/**
 * Every way of finding a statement with the share of those that are right (content and speaker), by kind: counted on
 * the training part of our Wikinews annotation and the development part of PolNeAR together, each count mixed with
 * eight of what was stated before, so that a rule that fired twice is not at 0 or 1. `npm run eval -- statements`
 * shows what became of it.
 */
export const SURENESS: Readonly<Record<string, Sureness>> = {
  "quote-then-cue": row(0.97, 0.82, 0.6, "quoted words with their verb of saying right behind them"),
  "quote-then-cue-inverted": row(0.9, 0.9, 0.6, "quoted words, the verb, then the speaker, whose name may end late"),
  "cue-then-quote": row(0.92, 0.62, 0.6, "the verb of saying, then quoted words, which may be those of another verb"),
  "cue-then-paragraph": row(0.72, 0.7, 0.7, "the speaker stands in the paragraph before"),
  "quote-dash-name": row(0.95, 0.9, 0.9, "a name under or behind the quotation"),
  transcript: row(0.93, 0.9, 0.9, "labels tell who speaks"),
  "clause-then-cue": row(0.8, 0.94, 0.78, "the verb of saying closes the sentence; where its words begin is open"),
  "clause-then-cue-inverted": row(0.8, 0.85, 0.88, "the verb of saying closes the sentence, the speaker behind it"),
  "cue-then-clause/say": row(0.84, 0.94, 0.86, "“said” or “told”, then the words; where they end is open"),
  "cue-then-clause/clause": row(0.8, 0.85, 0.79, "a verb that takes a clause; where it ends is open"),
  "cue-then-clause/thing": row(
    0.74,
    0.82,
    0.72,
    "a verb that also takes a thing: where that ends is open, and whether it was said",
  ),
  "cue-then-clause/doubtful": row(0.71, 0.76, 0.69, "a verb that often says nothing (“found”, “showed”)"),
  "according-to": row(0.76, 0.95, 0.87, "the source is named; how much of the sentence is from it is open"),
  reportedly: row(0.5, 0.5, 0.67, "nobody is named, and how much was reported is open"),
  "no-answer": row(0.5, 0.5, 0.38, "silence: writers seldom count it as something said"),
  "name-colon": row(0.64, 0.82, 0.46, "a name before a colon, which may be a heading"),
  "colon-then-quote": row(0.66, 0.6, 0.6, "no verb of saying: the speaker is who acts in the sentence"),
  turn: row(0.46, 0.33, 0.33, "no verb of saying: the speaker is who spoke or acted before"),
  "verb-then-clause": row(0.56, 0.7, 0.67, "only the sentence’s structure shows it, often within other words"),
  "verb-then-infinitive": row(0.5, 0.45, 0.56, "only the sentence’s structure shows it: what was asked or refused"),
  "verb-then-object": row(0.3, 0.32, 0.5, "only the sentence’s structure shows it: a thing, perhaps not said"),
  "passive-with-agent": row(0.64, 0.6, 0.65, "the speaker stands behind “by”"),
  "passive-then-clause": row(0.6, 0.7, 0.8, "“it was announced that”"),
  "passive-then-infinitive": row(0.6, 0.65, 0.78, "“was told to”, “was said to”"),
  "accused-of": row(0.6, 0.6, 0.65, "an accusation, in parts"),
  "noun-then-clause": row(0.47, 0.58, 0.45, "a noun such as “claim” holds the words, and its owner is the speaker"),
};

function row(direct: number, mixed: number, indirect: number, why: string): Sureness {
  return { direct, mixed, indirect, why };
}

export const RULE_NAMES: ReadonlySet<string> = new Set(Object.keys(SURENESS).map((name) => name.replace(/\/.*$/u, "")));

type Found = Pick<StatementFinding, "rule" | "kind" | "verb">;

export function confidenceOf(found: Found): number {
  return SURENESS[wayOf(found)]?.[found.kind] ?? 0.5;
}

/** Why it is so sure and no surer, in words; null for a rule that it does not know. */
export function whyOf(found: Pick<Found, "rule" | "verb">): string | null {
  return SURENESS[wayOf(found)]?.why ?? null;
}

/** The row of the table: the rule, and where a verb with a clause makes the difference, the sort of its verb. */
export function wayOf({ rule, verb }: Pick<Found, "rule" | "verb">): string {
  return rule === "cue-then-clause" ? `${rule}/${SORTS.get(verb ?? "") ?? "clause"}` : rule;
}

const SORTS: ReadonlyMap<string, string> = new Map(
  CUES.map(({ lemma, frames, doubtful }) => {
    if (lemma === "say" || lemma === "tell") return [lemma, "say"];
    return [lemma, frames.has("object") ? "thing" : doubtful ? "doubtful" : "clause"];
  }),
);
