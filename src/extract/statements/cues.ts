import type { Act } from "../../layers.ts";
import { VERBS } from "./cue-list.ts";
import { formsOf } from "./verb-forms.ts";

/**
 * What a verb of saying may be followed by: `clause` ("said the dam held"), `told` (a hearer first: "told the
 * court that …"), `object` ("denied the claim"), `to` ("promised to pay"), `hearer-to` ("urged the union to
 * wait"); `+for`: a preposition with what follows it ("called for calm"); `=guilty`: a word that is part of what was said.
 */
export type Frame = "clause" | "told" | "object" | "to" | "hearer-to" | `+${string}` | `=${string}`;

export interface Cue {
  readonly lemma: string;
  readonly act: Act;
  readonly frames: ReadonlySet<Frame>;
  /** "called for calm" demands, "called him a liar" does not: the acts of some prepositions. */
  readonly actsWith: ReadonlyMap<string, Act>;
  /** Whether the speaker stands behind the words (+), against them (-), or neither is told. */
  readonly polarity: "+" | "-" | "0";
  /** "said" is plain; "claimed" is weak: the writer keeps away from it; "confirmed" is strong. */
  readonly strength: "weak" | "plain" | "strong";
  /** Words of the same form are often nouns or adjectives ("reports", "claims"): more is asked of their place. */
  readonly doubtful: boolean;
}

export const CUES: readonly Cue[] = VERBS.split("\n")
  .filter((line) => line !== "")
  .map(cueOf);

function cueOf(line: string): Cue {
  const [lemma = "", act = "said", frames = "clause", marks = ""] = line.split(" ");
  return {
    lemma,
    // The table above is checked by a test: every act in it is one of the acts.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    act: act as Act,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- likewise
    frames: new Set(frames.split(",").map((frame) => frame.replace(/(?<=.)=.*$/u, "")) as Frame[]),
    actsWith: new Map(frames.split(",").flatMap(actWith)),
    polarity: marks.includes("-") ? "-" : marks.includes("+") ? "+" : "0",
    strength: marks.includes("w") ? "weak" : marks.includes("s") ? "strong" : "plain",
    doubtful: marks.includes("?"),
  };
}

/** "+for=demanded" */
function actWith(frame: string): (readonly [string, Act])[] {
  const [preposition = "", act] = frame.slice(1).split("=", 2);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked by the same test
  return act === undefined ? [] : [[preposition, act as Act]];
}

/** What is done with a verb of saying: the preposition behind it and a "not" before it may turn its act. */
export function actOf({ lemma, act, actsWith }: Cue, { next, negated }: { next: string; negated: boolean }): Act {
  if (negated) return NOT[lemma] ?? act;
  return actsWith.get(next) ?? act;
}

/** Who does not confirm declines to; who does not dispute confirms. */
const NOT: Readonly<Record<string, Act>> = { confirm: "declined", dispute: "confirmed" };

export type FormKind = "base" | "present" | "past" | "ing";

export interface CueForm {
  readonly cue: Cue;
  readonly kind: FormKind;
}

/** Every written form with its cue. */
export const CUE_FORMS: ReadonlyMap<string, CueForm> = new Map(
  CUES.flatMap((cue) => formsOf(cue.lemma).map((form, at) => [form, { cue, kind: kindOf(form, at) }] as const)),
);

function kindOf(form: string, at: number): FormKind {
  if (at === 0) return "base";
  if (form.endsWith("ing")) return "ing";
  return at === 1 ? "present" : "past";
}
