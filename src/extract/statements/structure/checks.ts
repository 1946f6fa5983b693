import { nounPhraseOf, subjectOf } from "../../../language/structure/clauses.ts";
import type { Grammar, TokenRange } from "../../../language/structure/grammar.ts";
import type { Span } from "../../../span.ts";
import { CUE_FORMS } from "../cues.ts";
import type { Spoken } from "../draft.ts";
import { isTime, RELATIVES } from "../words.ts";
import { wholeClause, withinSubordinate, withinWith, withoutOccasion } from "./ends.ts";
import { isPlea } from "./pleas.ts";
import { isNobody, namesOrigin } from "./speaker.ts";
import { isLoss } from "./told.ts";

/** A statement read from a line, mended: none where the structure denies it; its end and its speaker set right. */
export function mendedByStructure(grammar: Grammar, spoken: Spoken): Spoken[] {
  const { rule, cue, content, speakerSpan } = spoken;
  if (cue === null || !UNQUOTED.has(rule)) return [spoken];
  const verb = grammar.tokenFrom(cue.start);
  if (content.some(({ start, end }) => isPlea(grammar.text.slice(start, end)))) return [];
  if (isModifier(grammar, verb, speakerSpan) || namesOrigin(grammar, verb)) return [];
  if (isNobody(grammar, grammar.child(verb, "nsubj"))) return [];
  if (rule === "cue-then-clause" && isOnlyThing(grammar, verb, content[0])) return [];
  if (rule === "clause-then-cue" && isInserted(grammar, speakerSpan)) return [];
  if (rule === "clause-then-cue" && content.every((span) => isDay(grammar, span))) return [];
  const mended = { ...spoken, speakerSpan: speakerOf(grammar, verb, speakerSpan) };
  return [rule === "cue-then-clause" ? ENDS.reduce((one, end) => end(grammar, one), mended) : mended];
}

const ENDS = [withoutOccasion, withinWith, withinSubordinate, wholeClause] as const;

const UNQUOTED: ReadonlySet<string> = new Set(["cue-then-clause", "clause-then-cue", "clause-then-cue-inverted"]);

/** "the most pledged delegates"; "initial reports said"; "the move, called prorogation", of verbs that take no clause. */
function isModifier(grammar: Grammar, verb: number, speaker: Span | null): boolean {
  const relation = grammar.relation(verb);
  if (relation === "nsubj" && grammar.upos(verb) === "NOUN") return true;
  if (relation === "amod" || relation === "compound") return speaker !== null && !hasTag(grammar, speaker, NOMINAL);
  const frames = CUE_FORMS.get(grammar.word(verb))?.cue.frames;
  const participle = grammar.xpos(verb) === "VBN" && (grammar.label(verb) === "acl" || relation === "advcl");
  if (!participle || frames?.has("clause") !== false || grammar.child(verb, "aux", "nsubj", "obj") !== null)
    return false;
  return hangsOnVerb(grammar, verb);
}

/** How far up a verb is looked for. */
const MAX_STEPS = 12;

/** "Fenwick, a diver, blamed the board": where nothing above it is a verb, what was taken for a participle is the verb. */
function hangsOnVerb(grammar: Grammar, participle: number): boolean {
  let at = grammar.head(participle);
  for (let steps = 0; at >= 0 && steps < MAX_STEPS; steps++) {
    if (VERBAL.has(grammar.upos(at)) || grammar.child(at, "cop") !== null) return true;
    at = grammar.head(at);
  }
  return false;
}

/** "Fenwick found a bag", "the aftershocks continuing": with a thing alone these say nothing. */
function isOnlyThing(grammar: Grammar, verb: number, said: Span | undefined): boolean {
  if (said === undefined || grammar.word(grammar.tokenFrom(said.start) - 1) === "that") return false;
  const object = grammar.child(verb, "obj");
  if (object !== null && isLoss(grammar, object)) return true;
  if (!NO_SAYING.has(CUE_FORMS.get(grammar.word(verb))?.cue.lemma ?? "")) return false;
  const clause = grammar.child(verb, "ccomp", "xcomp", "parataxis");
  return object !== null && (clause === null || clause >= grammar.tokenFrom(said.end));
}

const NO_SAYING: ReadonlySet<string> = new Set(["find", "continue", "learn"]);

/** "The report, seen by Reuters, says …": what stands between the commas is about the noun before, and nobody. */
function isInserted(grammar: Grammar, speaker: Span | null): boolean {
  return speaker !== null && grammar.xpos(grammar.tokenFrom(speaker.start)) === "VBN";
}

const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON"]);
const VERBAL: ReadonlySet<string> = new Set(["VERB", "AUX"]);

/** "The previous day, Fenwick said that …": a day, and no verb. */
function isDay(grammar: Grammar, span: Span): boolean {
  return isTime(grammar.word(grammar.tokenFrom(span.end) - 1)) && !hasTag(grammar, span, VERBAL);
}

function hasTag(grammar: Grammar, { start, end }: Span, tags: ReadonlySet<string>): boolean {
  const to = grammar.tokenFrom(end);
  for (let at = grammar.tokenFrom(start); at < to; at++) if (tags.has(grammar.upos(at))) return true;
  return false;
}

/** Where the line names a day ("the chief on Sunday said") or takes in a whole clause before, the subject instead. */
function speakerOf(grammar: Grammar, verb: number, span: Span | null): Span | null {
  const subject = subjectOf(grammar, verb);
  if (span === null || subject === null || grammar.upos(subject) === "PRON") return span;
  const range = { from: grammar.tokenFrom(span.start), to: grammar.tokenFrom(span.end) };
  const phrase = nounPhraseOf(grammar, subject);
  if (subject < range.from && range.to - range.from < 4 && isTime(grammar.word(range.to - 1)))
    return grammar.span(phrase);
  if (subject < range.from && range.to <= phrase.to && !isTime(grammar.word(subject)))
    return grammar.span({ from: phrase.from, to: range.to });
  if (subject < range.from || subject >= range.to || !clauseOutside(grammar, range, phrase)) return span;
  return grammar.span({ from: phrase.from, to: Math.max(subject + 1, Math.min(range.to, phrase.to)) });
}

/** A finite verb stands in the range outside the phrase, and it is not that of a relative clause. */
function clauseOutside(grammar: Grammar, range: TokenRange, phrase: TokenRange): boolean {
  let finite = false;
  for (let at = range.from; at < range.to; at++) {
    if (at >= phrase.from && at < phrase.to) continue;
    if (RELATIVES.has(grammar.word(at))) return false;
    finite ||= FINITE.has(grammar.xpos(at));
  }
  return finite;
}

const FINITE: ReadonlySet<string> = new Set(["VBD", "VBP", "VBZ"]);
