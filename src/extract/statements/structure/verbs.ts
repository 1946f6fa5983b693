import type { Grammar } from "../../../language/structure/grammar.ts";
import { verbForm } from "../../../language/structure/verbs.ts";
import type { VerbForm } from "../../../language/structure/verbs.ts";
import type { CueForm } from "../cues.ts";
import { actOf, CUE_FORMS } from "../cues.ts";
import { verbThenClause, verbThenInfinitive, verbThenObject } from "./active.ts";
import { accusedOf, passiveThenClause, passiveThenInfinitive, passiveWithAgent } from "./passive.ts";
import type { Found, Told } from "./told.ts";

/** A verb of saying (by the number of its token) and how it stands. */
export interface Verb {
  readonly at: number;
  readonly form: CueForm;
  readonly stands: VerbForm;
}

interface StructureRule {
  readonly name: string;
  readonly example: string;
  readonly read: (grammar: Grammar, verb: Verb) => Found | null;
}

/** Ways of saying with a verb that the structure of the sentence shows, in the order in which they are tried. */
export const STRUCTURE_RULES: readonly StructureRule[] = [
  { name: "verb-then-clause", example: "Fenwick said the pier was rotten.", read: verbThenClause },
  { name: "verb-then-infinitive", example: "Fenwick urged residents to stay indoors.", read: verbThenInfinitive },
  { name: "verb-then-object", example: "Fenwick denied any part in it.", read: verbThenObject },
  { name: "passive-with-agent", example: "The pier was condemned by officials.", read: passiveWithAgent },
  { name: "accused-of", example: "Fenwick was accused of hiding the report.", read: accusedOf },
  { name: "passive-then-clause", example: "It was announced that the pier would close.", read: passiveThenClause },
  { name: "passive-then-infinitive", example: "Residents were told to stay indoors.", read: passiveThenInfinitive },
];

/** What the verb at a token reports; its tag says that "claims" is one in "she claims", none in "her claims". */
export function toldByVerb(grammar: Grammar, at: number): Told | null {
  const form = CUE_FORMS.get(grammar.word(at));
  if (form === undefined || grammar.upos(at) !== "VERB" || grammar.child(at, "nmod:poss") !== null) return null;
  const verb: Verb = { at, form, stands: verbForm(grammar, at) };
  for (const { name, read } of STRUCTURE_RULES) {
    const found = read(grammar, verb);
    if (found === null) continue;
    const act = actOf(form.cue, { next: grammar.word(at + 1), negated: false });
    return { ...found, rule: name, cue: at, verb: form.cue.lemma, act };
  }
  return null;
}
