import { agentOf, clauseOf, nounPhraseOf } from "../../../language/structure/clauses.ts";
import type { Grammar, TokenRange } from "../../../language/structure/grammar.ts";
import type { Found } from "./told.ts";
import { behind, isInfinitive } from "./told.ts";
import type { Verb } from "./verbs.ts";

/** "The plan was condemned by officials". */
export function passiveWithAgent(grammar: Grammar, verb: Verb): Found | null {
  const speaker = agent(grammar, verb.at);
  const subject = grammar.child(verb.at, "nsubj");
  if (!isPassive(verb) || speaker === null || subject === null || verb.form.cue.lemma === "call") return null;
  return { content: [nounPhraseOf(grammar, subject)], speaker, addressee: null };
}

/** "Fenwick was accused of hiding the report": who is accused is part of the accusation. */
export function accusedOf(grammar: Grammar, verb: Verb): Found | null {
  const subject = grammar.child(verb.at, "nsubj");
  const deed = behind(grammar, verb.at, "advcl", "obl", "ccomp", "xcomp");
  if (!isPassive(verb) || verb.form.cue.lemma !== "accuse" || subject === null || deed === null) return null;
  const { from, to } = clauseOf(grammar, deed);
  if (grammar.word(from) !== "of" || to - from < 2) return null;
  const content = [nounPhraseOf(grammar, subject), { from: from + 1, to }];
  return { content, speaker: agent(grammar, verb.at), addressee: null };
}

/** "It was announced that the pier would close". */
export function passiveThenClause(grammar: Grammar, verb: Verb): Found | null {
  const clause = behind(grammar, verb.at, "ccomp", "csubj");
  if (!isPassive(verb) || clause === null || isInfinitive(grammar, clause)) return null;
  if (grammar.word(grammar.child(verb.at, "nsubj", "expl") ?? -1) !== "it") return null;
  return { content: [clauseOf(grammar, clause)], speaker: agent(grammar, verb.at), addressee: null };
}

/** "Residents were told to stay indoors"; "the pier was said to be rotten", where the subject is said, too. */
export function passiveThenInfinitive(grammar: Grammar, verb: Verb): Found | null {
  const clause = behind(grammar, verb.at, "xcomp", "ccomp");
  const subject = grammar.child(verb.at, "nsubj");
  const { act, frames } = verb.form.cue;
  if (!isPassive(verb) || clause === null || subject === null || !isInfinitive(grammar, clause)) return null;
  if (act === "predicted" || act === "announced") return null;
  const who = nounPhraseOf(grammar, subject);
  const content = clauseOf(grammar, clause);
  const speaker = agent(grammar, verb.at);
  if (frames.has("hearer-to") && verb.form.cue.lemma !== "call") return { content: [content], speaker, addressee: who };
  return { content: [who, content], speaker, addressee: null };
}

function isPassive({ stands }: Verb): boolean {
  return stands.voice === "passive" && !stands.negated;
}

function agent(grammar: Grammar, at: number): TokenRange | null {
  const noun = agentOf(grammar, at);
  return noun === null ? null : nounPhraseOf(grammar, noun);
}
