import { nounPhraseOf } from "../../../language/structure/clauses.ts";
import type { Grammar } from "../../../language/structure/grammar.ts";
import type { Span } from "../../../span.ts";
import { contains } from "../../../span.ts";
import type { Spoken } from "../draft.ts";

/** How far from the verb of saying somebody may be cited, in tokens. */
const REACH = 40;

/**
 * Whom the speaker has it from:
 *
 *     Reuters, citing two officials, reported that …      …, the union said, citing court records.
 *
 * Null where a reason is cited ("citing safety concerns"), and where the citing is part of what was said.
 */
export function citedIn(grammar: Grammar, { cue, content, speakerSpan }: Spoken): Span | null {
  if (cue === null || speakerSpan === null) return null;
  const verb = grammar.tokenFrom(cue.start);
  for (let at = Math.max(0, verb - REACH); at < Math.min(grammar.size, verb + REACH); at++) {
    if (grammar.word(at) !== "citing" || grammar.word(at - 1) !== "," || !inOneSentence(grammar, at, verb)) continue;
    // "citing" may be read as a preposition, as "including" is one.
    const object = grammar.relation(at) === "case" ? grammar.head(at) : grammar.child(at, "obj");
    if (object === null || (!SOURCES.test(grammar.word(object)) && grammar.upos(object) !== "PROPN")) return null;
    const cited = grammar.span(nounPhraseOf(grammar, object));
    return content.some((span) => contains(span, cited)) ? null : cited;
  }
  return null;
}

function inOneSentence(grammar: Grammar, a: number, b: number): boolean {
  return rootOf(grammar, a) === rootOf(grammar, b);
}

function rootOf(grammar: Grammar, token: number): number {
  let at = token;
  while (grammar.head(at) >= 0) at = grammar.head(at);
  return at;
}

/** Nouns for people, papers and bodies that know something: what is cited else is a reason. */
const SOURCES =
  /^(?:people|persons?|men|women|police|sources?|officials?|engineers?|diplomats?|analysts?|experts?|witness(?:es)?|survivors?|residents?|relatives?|lawyers?|prosecutors?|investigators?|researchers?|scientists?|doctors?|aides?|advisers?|insiders?|executives?|traders?|soldiers?|officers?|ministers?|lawmakers?|media|newspapers?|reports?|records?|documents?|papers?|filings?|letters?|memos?|emails?|data|figures|statistics|stud(?:y|ies)|surveys?|polls?|transcripts?|interviews?|statements?|agenc(?:y|ies)|ministr(?:y|ies)|governments?|authorit(?:y|ies)|compan(?:y|ies)|unions?|spokes(?:man|woman|person|people))$/u;
