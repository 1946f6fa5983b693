import { nounPhraseOf, subjectOf } from "../../../language/structure/clauses.ts";
import type { Grammar, TokenRange } from "../../../language/structure/grammar.ts";
import { SUBJECT_PRONOUNS } from "../words.ts";

/** Who speaks: the noun phrase of the subject, to where the clause of the verb itself hangs on it ("police, who said"). */
export function speakerOf(grammar: Grammar, verb: number): TokenRange | null {
  const nearest = behindComma(grammar, verb) ?? subjectOf(grammar, verb);
  const subject = citedBefore(grammar, verb) ?? writerOf(grammar, nearest) ?? nounBefore(grammar, nearest) ?? nearest;
  if (subject === null || IMPERSONAL.has(grammar.word(subject)) || isNobody(grammar, subject)) return null;
  const phrase = nounPhraseOf(grammar, subject);
  // "because he fears for his career, says …": what was taken for the subject has one itself.
  if (SUBJECT_PRONOUNS.has(grammar.word(phrase.from - 1))) return null;
  if (phrase.from < verb && verb < phrase.to) return upToClause(grammar, phrase, subject, verb);
  return phrase.to <= verb ? { from: phrase.from, to: upToVerb(grammar, phrase.to, verb) } : phrase;
}

const IMPERSONAL: ReadonlySet<string> = new Set(["it", "there", "what"]);

/** "Not everyone agreed", "no organization claimed": nobody said it. */
export function isNobody(grammar: Grammar, subject: number | null): boolean {
  if (subject === null) return false;
  const { from } = grammar.subtree(subject);
  return grammar.word(from) === "no" || grammar.word(from) === "not" || grammar.word(from - 1) === "not";
}

/** How far up the subject of a sentence is looked for. */
const MAX_STEPS = 12;

/** "Brann closed the old pier, saying it was rotten": behind a comma a participle is about the subject of the sentence. */
function behindComma(grammar: Grammar, verb: number): number | null {
  if (grammar.label(verb) !== "acl" || grammar.xpos(verb) !== "VBG" || grammar.word(verb - 1) !== ",") return null;
  let at = grammar.head(verb);
  for (let steps = 0; at >= 0 && steps < MAX_STEPS; steps++) {
    const subject = grammar.upos(at) === "VERB" ? subjectOf(grammar, at) : null;
    if (subject !== null) return subject;
    at = grammar.head(at);
  }
  return null;
}

/** "police, who said …", where the structure does not tell whom "who" stands for: the noun right before it. */
function nounBefore(grammar: Grammar, subject: number | null): number | null {
  if (subject === null || grammar.word(subject) !== "who") return null;
  const last = grammar.word(subject - 1) === "," ? subject - 2 : subject - 1;
  if (!NAMING.has(grammar.upos(last))) return null;
  return NAME_PARTS.has(grammar.relation(last)) ? grammar.head(last) : last;
}

const NAMING: ReadonlySet<string> = new Set(["NOUN", "PROPN"]);
const NAME_PARTS: ReadonlySet<string> = new Set(["flat", "compound", "appos"]);

const CITES: ReadonlySet<string> = new Set([
  "cite",
  "cites",
  "cited",
  "citing",
  "quote",
  "quotes",
  "quoted",
  "quoting",
]);

/** "The paper cited Brann as saying", "Brann was quoted as saying": whom the verb before it names. */
function citedBefore(grammar: Grammar, verb: number): number | null {
  const head = grammar.head(verb);
  const mark = grammar.child(verb, "mark", "case");
  if (head < 0 || !CITES.has(grammar.word(head)) || mark === null || grammar.word(mark) !== "as") return null;
  return grammar.child(head, "obj", "nsubj:pass");
}

const REPORTS: ReadonlySet<string> = new Set("report reports reported reporting say says said writes wrote".split(" "));

/** How long the name of whom a paper cites may be, in tokens. */
const LONGEST_NAME = 14;

/**
 * "Reuters, citing officials, reported that …", "reported, citing officials, that …", "cited Brann as saying": that
 * names whom the words are from, it is not what was said.
 */
export function namesOrigin(grammar: Grammar, verb: number): boolean {
  if (!CITES.has(grammar.word(verb))) return false;
  if (grammar.word(verb) === "citing" && grammar.word(verb - 1) === ",") return true;
  for (let at = verb + 1; at < verb + LONGEST_NAME && grammar.word(at) !== "."; at++) {
    if (grammar.word(at) === "saying" && grammar.word(at - 1) === "as") return true;
    if (grammar.word(at) === "," && REPORTS.has(grammar.word(at + 1))) return true;
  }
  return grammar.word(verb - 1) === "," && REPORTS.has(grammar.word(verb - 2));
}

/** "Brann issued a statement saying": who gave out the text that speaks. */
function writerOf(grammar: Grammar, text: number | null): number | null {
  if (text === null || grammar.relation(text) !== "obj" || !TEXTS.has(grammar.word(text))) return null;
  const verb = grammar.head(text);
  return GIVES.has(grammar.word(verb)) ? subjectOf(grammar, verb) : null;
}

const TEXTS: ReadonlySet<string> = new Set(
  `statement statements letter letters message messages tweet tweets post posts email emails memo memos report ad ads
  video placard placards banner banners sign signs series order`.split(/\s+/u),
);
const GIVES: ReadonlySet<string> = new Set(
  `issue issues issued issuing release releases released releasing send sends sent sending post posts posted posting
  write writes wrote writing publish publishes published carry carrying hold holding unleashed made tweeted
  signed`.split(/\s+/u),
);

/** The phrase up to the clause on it that holds the verb. */
function upToClause(grammar: Grammar, { from }: TokenRange, noun: number, verb: number): TokenRange {
  let clause: number = verb;
  for (let steps = 0; steps < MAX_STEPS && grammar.head(clause) !== noun; steps++) clause = grammar.head(clause);
  let to = grammar.head(clause) === noun ? grammar.subtree(clause).from : noun + 1;
  while (to > noun + 1 && grammar.upos(to - 1) === "PUNCT") to--;
  return { from, to: Math.max(to, noun + 1) };
}

/** "Police director | Ada Fenwick said": nouns alone between the phrase and its verb belong to the phrase. */
function upToVerb(grammar: Grammar, from: number, verb: number): number {
  let to = from;
  while (to < verb && NOMINAL.has(grammar.upos(to))) to++;
  return to > from && (to === verb || grammar.head(to) === verb) ? to : from;
}

const NOMINAL: ReadonlySet<string> = new Set(["PROPN", "NOUN", "DET", "ADP", "ADJ"]);
