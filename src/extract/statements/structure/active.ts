import { clauseOf, nounPhraseOf } from "../../../language/structure/clauses.ts";
import type { Grammar, TokenRange } from "../../../language/structure/grammar.ts";
import { namesOrigin, speakerOf } from "./speaker.ts";
import type { Found } from "./told.ts";
import { beforeSaying, behind, isInfinitive, isLoss, upToSemicolon, withSubject } from "./told.ts";
import type { Verb } from "./verbs.ts";

/** "Fenwick said the pier was rotten", "Fenwick told residents that …". */
export function verbThenClause(grammar: Grammar, verb: Verb): Found | null {
  const { frames } = verb.form.cue;
  if (!wasSaid(grammar, verb) || !(frames.has("clause") || frames.has("told"))) return null;
  const clause =
    behind(grammar, verb.at, "ccomp") ??
    clauseAsObject(grammar, verb.at) ??
    besideIt(grammar, verb.at) ??
    behindDay(grammar, verb.at) ??
    rightBehind(grammar, verb.at);
  const speaker = speakerOf(grammar, verb.at);
  if (clause === null || speaker === null || isInfinitive(grammar, clause)) return null;
  const content = behindThat(grammar, clause);
  if (ASIDES.has(grammar.word(content.from)) || !isClause(grammar, clause)) return null;
  return { content: [content], speaker, addressee: hearer(grammar, verb.at) };
}

/** What stands before the "that" of a clause is about the verb of saying: "warned three times that …". */
function behindThat(grammar: Grammar, clause: number): TokenRange {
  const { from, to } = withSubject(grammar, clause);
  const mark = grammar.child(clause, "mark");
  const that = mark !== null && grammar.word(mark) === "that" && mark >= from && mark < clause;
  return upToSemicolon(grammar, { from: that ? mark + 1 : from, to });
}

/** "which she thinks very unlikely": without a verb or a subject it is none. */
function isClause(grammar: Grammar, head: number): boolean {
  return grammar.upos(head) === "VERB" || grammar.child(head, "nsubj", "csubj", "expl", "cop", "aux") !== null;
}

/** "it has burnt before, it says, though nothing on this scale": a clause that only goes on behind the verb. */
const ASIDES: ReadonlySet<string> = new Set([
  "though",
  "although",
  "while",
  "because",
  "as",
  "when",
  "since",
  "unless",
]);

/** "said it was old", where "old" is taken for an object: with a subject and a verb of its own it is a clause. */
function clauseAsObject(grammar: Grammar, verb: number): number | null {
  const object = behind(grammar, verb, "obj");
  return object !== null && grammar.child(object, "nsubj") !== null && grammar.child(object, "cop") !== null
    ? object
    : null;
}

/** "reported production had been disrupted", taken for a second verb beside it: nothing joins the two. */
function besideIt(grammar: Grammar, verb: number): number | null {
  const clause = behind(grammar, verb, "conj");
  if (clause === null || grammar.child(clause, "cc") !== null || grammar.child(clause, "nsubj") === null) return null;
  return grammar.subtree(clause).from === verb + 1 ? clause : null;
}

/** "a statement saying the pier was rotten", where the clause is taken to hang on a verb before: it begins right here. */
function rightBehind(grammar: Grammar, verb: number): number | null {
  if (grammar.relation(verb) !== "acl" || grammar.xpos(verb) !== "VBG") return null;
  const first = grammar.word(verb + 1) === "that" ? verb + 2 : verb + 1;
  let at = first;
  for (let steps = 0; steps < MAX_STEPS && grammar.head(at) > verb; steps++) at = grammar.head(at);
  return grammar.subtree(at).from > verb && grammar.child(at, "nsubj") !== null ? at : null;
}

/** How far up a clause is looked for from its first word. */
const MAX_STEPS = 12;

/** "said on Monday, the pier was rotten": a clause beside the verb, behind the comma that closes the day. */
function behindDay(grammar: Grammar, verb: number): number | null {
  const day = behind(grammar, verb, "obl");
  const clause = behind(grammar, verb, "parataxis");
  if (day === null || clause === null || grammar.subtree(day).from !== verb + 1) return null;
  const { to } = grammar.subtree(day);
  const comma = grammar.word(to) === "," || grammar.word(to - 1) === ",";
  return comma && clauseOf(grammar, clause).from <= to + 1 && grammar.child(clause, "nsubj") !== null ? clause : null;
}

/** "Fenwick urged residents to stay indoors", "Fenwick refused to leave". */
export function verbThenInfinitive(grammar: Grammar, verb: Verb): Found | null {
  const { frames } = verb.form.cue;
  if (!wasSaid(grammar, verb) || !(frames.has("to") || frames.has("hearer-to"))) return null;
  const clause = behind(grammar, verb.at, "xcomp", "ccomp");
  const speaker = speakerOf(grammar, verb.at);
  if (clause === null || speaker === null || !isInfinitive(grammar, clause) || isReason(grammar, verb)) return null;
  return { content: [beforeSaying(grammar, clauseOf(grammar, clause))], speaker, addressee: hearer(grammar, verb.at) };
}

/** "Fenwick denied any part in it". */
export function verbThenObject(grammar: Grammar, verb: Verb): Found | null {
  if (!wasSaid(grammar, verb) || !verb.form.cue.frames.has("object") || !isFinite(grammar, verb)) return null;
  const object = behind(grammar, verb.at, "obj");
  const speaker = speakerOf(grammar, verb.at);
  if (object === null || speaker === null || namesOrigin(grammar, verb.at) || isLoss(grammar, object)) return null;
  return { content: [nounPhraseOf(grammar, object)], speaker, addressee: null };
}

/** Not "to say", "could say", "did not say", "was said": there nobody said it. */
function wasSaid(grammar: Grammar, { at, stands }: Verb): boolean {
  const { voice, negated, modal, tense } = stands;
  if (voice === "passive" || negated || (modal !== null && modal !== "will" && modal !== "would")) return false;
  return grammar.xpos(at) !== "VB" || tense !== null;
}

/** "held in contempt for refusing to testify", "the guests expected to come". */
function isReason(grammar: Grammar, { at, stands }: Verb): boolean {
  if (grammar.xpos(at) === "VBG") return grammar.upos(at - 1) === "ADP" && !stands.progressive;
  return grammar.xpos(at) === "VBN" && !stands.perfect;
}

/** Of participles ("papers opposing the plan", "alleged plots") the object is seldom what was said. */
function isFinite(grammar: Grammar, { at, stands }: Verb): boolean {
  if (grammar.child(at, "compound:prt") !== null || grammar.relation(at) === "amod") return false;
  const participle = grammar.xpos(at) === "VBG" || grammar.xpos(at) === "VBN";
  // "Fire and Rescue requested support": a past participle with a subject is the verb.
  if (grammar.xpos(at) === "VBN" && grammar.child(at, "nsubj") !== null) return true;
  return participle ? stands.perfect || stands.progressive : grammar.upos(at - 1) !== "ADP";
}

function hearer(grammar: Grammar, verb: number): TokenRange | null {
  const noun = behind(grammar, verb, "iobj", "obj");
  return noun === null ? null : nounPhraseOf(grammar, noun);
}
