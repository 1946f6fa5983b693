import { clauseOf } from "../../../language/structure/clauses.ts";
import type { Grammar } from "../../../language/structure/grammar.ts";
import { CUE_FORMS } from "../cues.ts";
import type { Spoken } from "../draft.ts";

/**
 * "Fenwick announced her resignation shortly before midnight": when and where something was announced hangs on the
 * verb and is no part of it.
 */
export function withoutOccasion(grammar: Grammar, spoken: Spoken): Spoken {
  const { cue, content } = spoken;
  const [said] = content;
  if (cue === null || said === undefined) return spoken;
  const verb = grammar.tokenFrom(cue.start);
  const object = grammar.child(verb, "obj");
  if (object === null || grammar.child(verb, "ccomp") !== null) return spoken;
  const occasion = grammar.children(verb).find((child) => child > object && isOccasion(grammar, child, spoken));
  if (occasion === undefined) return spoken;
  const { end } = grammar.span({ from: object, to: Math.max(object + 1, grammar.subtree(occasion).from) });
  return end > said.start && end < said.end ? { ...spoken, content: [{ start: said.start, end }] } : spoken;
}

/** What hangs on the verb behind its object: when it was announced, a clause of time, another verb behind "and". */
function isOccasion(grammar: Grammar, child: number, { act, cue }: Spoken): boolean {
  const relation = grammar.relation(child);
  const frames =
    cue === null ? undefined : CUE_FORMS.get(grammar.text.slice(cue.start, cue.end).toLowerCase())?.cue.frames;
  if (frames === undefined || frames.has("clause") || frames.has("told"))
    return relation === "obl" && act === "announced";
  if (relation === "conj") return grammar.upos(child) === "VERB" && grammar.child(child, "cc") !== null;
  const mark = relation === "advcl" ? grammar.child(child, "mark") : null;
  return mark !== null && OCCASIONS.has(grammar.word(mark)) && grammar.child(child, "nsubj") !== null;
}

const OCCASIONS: ReadonlySet<string> = new Set("as when while after before until since because".split(" "));

/** "With officials saying the pier was rotten, the fair was called off": what follows the comma is nobody's words. */
export function withinWith(grammar: Grammar, spoken: Spoken): Spoken {
  const { cue, speakerSpan, content } = spoken;
  const [said] = content;
  if (cue === null || said === undefined || speakerSpan === null) return spoken;
  const opener = grammar.tokenFrom(speakerSpan.start) - 1;
  if (grammar.word(opener) !== "with" || !opensSentence(grammar, opener)) return spoken;
  const last = grammar.tokenFrom(said.end);
  for (let at = grammar.tokenFrom(said.start) + 1; at < last; at++) {
    if (grammar.word(at) !== ",") continue;
    return { ...spoken, content: [{ start: said.start, end: grammar.span({ from: at - 1, to: at }).end }] };
  }
  return spoken;
}

/**
 * "While Fenwick said the pier was old, Brann …", "Fenwick, who said it was old, left": a clause within the sentence ends
 * what was said in it.
 */
export function withinSubordinate(grammar: Grammar, spoken: Spoken): Spoken {
  const { cue, content } = spoken;
  const [said] = content;
  if (cue === null || said === undefined || content.length > 1) return spoken;
  const verb = grammar.tokenFrom(cue.start);
  if (grammar.label(verb) !== "acl:relcl" && !opensWithMark(grammar, verb)) return spoken;
  const { to } = grammar.subtree(verb);
  const end = grammar.span({ from: to - 1, to }).end;
  const comma = grammar.word(to) === "," || grammar.word(to - 1) === ",";
  if (!comma || end <= said.start || end >= said.end || MARK.test(grammar.text.slice(end, said.end))) return spoken;
  const last = grammar.word(to - 1) === "," ? grammar.span({ from: to - 2, to: to - 1 }).end : end;
  return last > said.start ? { ...spoken, content: [{ start: said.start, end: last }] } : spoken;
}

/** Words in quotation marks are not parted. */
const MARK = /["“”]/u;

function opensWithMark(grammar: Grammar, verb: number): boolean {
  const mark = grammar.child(verb, "mark");
  return mark !== null && OPENERS.has(grammar.word(mark)) && opensSentence(grammar, mark);
}

const OPENERS: ReadonlySet<string> = new Set("while although though when as after before if because since".split(" "));

function opensSentence(grammar: Grammar, at: number): boolean {
  return at === 0 || (grammar.upos(at - 1) === "PUNCT" && grammar.word(at - 1) !== ",");
}

/** How far apart the two may take a clause to begin: "that ", and no more. */
const SAME_START = 12;

/** "Fenwick suggested the pier, which was old, might fall": the clause goes on behind the comma that ended the line's. */
export function wholeClause(grammar: Grammar, spoken: Spoken): Spoken {
  const { cue, content } = spoken;
  const [said] = content;
  if (cue === null || said === undefined || grammar.text[said.end] !== ",") return spoken;
  const clause = grammar.child(grammar.tokenFrom(cue.start), "ccomp");
  if (clause === null || clause < grammar.tokenFrom(said.end)) return spoken;
  const { start, end } = grammar.span(clauseOf(grammar, clause));
  if (Math.abs(start - said.start) > SAME_START || end <= said.end) return spoken;
  return { ...spoken, content: [{ start: said.start, end }] };
}
