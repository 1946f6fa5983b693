import type { Grammar } from "../../language/structure/grammar.ts";
import type { Candidate } from "./mentions.ts";
import type { Gender } from "./words.ts";
import { statedBy } from "./entity.ts";

/** What stands beside a mention and says what it is: titles before a name, appositions, "X is a …". */
export interface About {
  /** Nouns in small letters. */
  readonly nouns: readonly string[];
  readonly gender: Gender | null;
  /** The tokens of the nouns. */
  readonly because: readonly number[];
}

/**
 *     Mayor Ada Fenwick      Ada Fenwick, the mayor of Lund,      the pianist Ada Fenwick      Fenwick is a baker
 *     └compound              └appos                               └ the name is the apposition  └cop
 */
export function aboutOf(grammar: Grammar, candidate: Candidate): About {
  const because = [...before(grammar, candidate), ...beside(grammar, candidate)].slice(0, MOST);
  const nouns = because.map((at) => grammar.word(at));
  const own = candidate.form === "noun" ? [grammar.word(candidate.head)] : [];
  const gender = [...honorifics(grammar, candidate), ...own, ...nouns].map(statedBy).find((found) => found !== null);
  return { nouns: [...own, ...nouns], gender: gender ?? null, because };
}

/** More than this says nothing more. */
const MOST = 6;

function honorifics(grammar: Grammar, { from }: Candidate): string[] {
  return [grammar.word(from - 1), grammar.word(from)];
}

/** Titles right before a name, and the nouns that it is an apposition of. */
function before(grammar: Grammar, { from, form, head }: Candidate): number[] {
  if (form !== "name") return [];
  const found: number[] = [];
  for (let at = from - 1; at >= 0 && at >= from - MOST && isTitle(grammar, at, head); at--) found.push(at);
  const up = grammar.head(head);
  const label = grammar.label(head);
  if (up >= 0 && (label === "appos" || label === "flat" || label === "nmod:desc") && isNoun(grammar, up, label))
    found.push(up);
  return found;
}

/** "Mayor Ada Fenwick": a title with a capital may carry the name. */
function isNoun(grammar: Grammar, at: number, label: string): boolean {
  return grammar.upos(at) === "NOUN" || (label === "flat" && grammar.upos(at) === "PROPN");
}

function isTitle(grammar: Grammar, at: number, head: number): boolean {
  return (
    grammar.head(at) === head &&
    /^(?:compound|amod|nmod:desc)$/u.test(grammar.label(at)) &&
    /^(?:NOUN|PROPN)$/u.test(grammar.upos(at))
  );
}

/** Appositions behind it, and what a copula says that it is. */
function beside(grammar: Grammar, { head }: Candidate): number[] {
  const found = grammar
    .children(head)
    .slice(0, 32)
    .filter(
      (child) =>
        child > head && /^(?:appos|flat|nmod:desc)$/u.test(grammar.label(child)) && grammar.upos(child) === "NOUN",
    );
  const up = grammar.head(head);
  const isSubject = grammar.relation(head) === "nsubj" && up >= 0 && grammar.upos(up) === "NOUN";
  if (isSubject && grammar.child(up, "cop") !== null) found.push(up);
  return found;
}
