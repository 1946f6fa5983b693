import { clauseOf } from "../../../language/structure/clauses.ts";
import type { Grammar } from "../../../language/structure/grammar.ts";
import { CUE_FORMS } from "../cues.ts";
import type { Spoken } from "../draft.ts";
import { VENUES } from "../words.ts";
import { withSubject } from "./told.ts";

/**
 * "Fenwick announced her resignation shortly before midnight": when and where something was announced hangs on the
 * verb and is no part of it.
 */
export function withoutOccasion(grammar: Grammar, spoken: Spoken): Spoken {
  const { cue, content } = spoken;
  const [said] = content;
  if (cue === null || said === undefined) return spoken;
  const verb = grammar.tokenFrom(cue.start);
  const object = objectOf(grammar, verb);
  if (object === null || grammar.child(verb, "ccomp") !== null) return spoken;
  const beside = [...grammar.children(verb), ...grammar.children(object)].filter((child) => child > object);
  const occasion = beside.find((child) => isOccasion(grammar, child, spoken));
  if (occasion === undefined) return spoken;
  const { from } = grammar.subtree(occasion);
  if (MARK.test(grammar.word(from))) return spoken;
  const { end } = grammar.span({ from: object, to: Math.max(object + 1, from) });
  return end > said.start && end < said.end ? { ...spoken, content: [{ start: said.start, end }] } : spoken;
}

/** "called the plan “a farce”": behind some verbs the thing is taken for a second predicate. */
function objectOf(grammar: Grammar, verb: number): number | null {
  const second = grammar.child(verb, "xcomp");
  return grammar.child(verb, "obj") ?? (second !== null && grammar.upos(second) === "NOUN" ? second : null);
}

/**
 * What hangs on the verb behind its object, or on the object: when and where it was announced, a clause of time,
 * another verb behind "and".
 */
function isOccasion(grammar: Grammar, child: number, { act, cue }: Spoken): boolean {
  const relation = grammar.relation(child);
  const frames =
    cue === null ? undefined : CUE_FORMS.get(grammar.text.slice(cue.start, cue.end).toLowerCase())?.cue.frames;
  if (frames === undefined || frames.has("clause") || frames.has("told"))
    return act === "announced" && (relation === "obl" || isVenue(grammar, child));
  // "blamed the board for waiting and hiding it": what is joined to a finite verb is none in "-ing".
  if (relation === "conj")
    return grammar.upos(child) === "VERB" && grammar.xpos(child) !== "VBG" && grammar.child(child, "cc") !== null;
  const mark = relation === "advcl" ? grammar.child(child, "mark") : null;
  return mark !== null && OCCASIONS.has(grammar.word(mark)) && grammar.child(child, "nsubj") !== null;
}

/** "announced the plan at a briefing": where it was announced, also where it is taken to hang on the plan. */
function isVenue(grammar: Grammar, child: number): boolean {
  const preposition = grammar.relation(child) === "nmod" ? grammar.child(child, "case") : null;
  return preposition !== null && VENUES.has(grammar.word(child)) && AT.has(grammar.word(preposition));
}

const AT: ReadonlySet<string> = new Set(["in", "at", "during", "via"]);

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
const MARK = /["“”]|''/u;

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
  const verb = grammar.tokenFrom(cue.start);
  const comma = grammar.tokenFrom(said.end);
  if (verb >= comma) return spoken;
  const clause = grammar.child(verb, "ccomp");
  const { start, end } = clause === null || clause < comma ? said : grammar.span(withSubject(grammar, clause));
  if (start < said.end && Math.abs(start - said.start) <= SAME_START && end > said.end)
    return { ...spoken, content: [{ start: said.start, end }] };
  const to = grammar.relation(verb) === "acl" ? null : resumed(grammar, comma);
  return to === null
    ? spoken
    : { ...spoken, content: [{ start: said.start, end: grammar.span({ from: verb, to }).end }] };
}

/** How long what stands between two commas may be, in tokens. */
const LONGEST_ASIDE = 20;

/**
 * "the pier, which was old, | might fall": behind an aside a finite verb without "and" and without a subject of its own
 * is that of the thing before, whatever it is taken to hang on. Behind its last token.
 */
function resumed(grammar: Grammar, comma: number): number | null {
  for (let at = comma + 2; at < comma + LONGEST_ASIDE; at++) {
    if (MARK.test(grammar.word(at)) || grammar.xpos(at) === ".") return null;
    const next = at + 1;
    if (grammar.word(at) !== "," || !FINITE.has(grammar.xpos(next)) || CUE_FORMS.has(grammar.word(next))) continue;
    const head = HELPERS.has(grammar.relation(next)) ? grammar.head(next) : next;
    const subject = head < 0 ? null : grammar.child(head, "nsubj");
    if (head < 0 || (subject !== null && subject > comma)) return null;
    const { to } = clauseOf(grammar, head);
    return to > comma ? to : null;
  }
  return null;
}

const FINITE: ReadonlySet<string> = new Set(["VBD", "VBP", "VBZ", "MD"]);
const HELPERS: ReadonlySet<string> = new Set(["aux", "cop"]);
