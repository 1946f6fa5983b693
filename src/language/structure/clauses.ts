import type { Grammar, TokenRange } from "./grammar.ts";

/** Words that are about a verb: who does it, how far its clause goes. All by the numbers of the doc's tokens. */

const SUBJECTS = ["nsubj", "csubj"];
const RELATIVES: ReadonlySet<string> = new Set(["who", "which", "that", "whom"]);

/**
 * The subject of a verb (or of the predicate with a copula), null where none is in the words. A second verb after
 * "and" has the first one's; one in "said …, adding …" or "to rebuild" that of the clause around it; a participle
 * behind a noun ("the man waiting there") that noun; "who", "which", "that" in a relative clause what they stand for.
 */
export function subjectOf(grammar: Grammar, verb: number): number | null {
  for (let at = verb, steps = 0; at >= 0 && steps < MAX_STEPS; steps++) {
    const own = grammar.child(at, ...SUBJECTS);
    if (own !== null) return antecedentOf(grammar, own) ?? own;
    const head = grammar.head(at);
    switch (grammar.relation(at)) {
      case "acl":
        return head;
      case "xcomp": {
        const object = grammar.child(head, "obj", "iobj");
        if (object !== null && !CONTROLLED_BY_SUBJECT.has(grammar.word(head))) return object;
        at = head;
        break;
      }
      case "conj":
      case "advcl":
      case "parataxis":
      case "aux":
      case "cop":
        at = head;
        break;
      default:
        return null;
    }
  }
  return null;
}

/** Chains of "and", "to", "-ing" are short; this holds off a sentence of ten thousand of them. */
const MAX_STEPS = 12;

/** "promised him to go": who promised goes. */
const CONTROLLED_BY_SUBJECT: ReadonlySet<string> = new Set(["promise", "promises", "promised", "promising"]);

/** What "who", "which" or "that" stands for: the noun that the relative clause hangs on. */
export function antecedentOf(grammar: Grammar, pronoun: number): number | null {
  if (!RELATIVES.has(grammar.word(pronoun)) || grammar.children(pronoun).length > 0) return null;
  for (let at = grammar.head(pronoun), steps = 0; at >= 0 && steps < MAX_STEPS; at = grammar.head(at), steps++) {
    if (grammar.relation(at) === "acl") return grammar.head(at);
    if (grammar.relation(at) !== "conj" && grammar.relation(at) !== "xcomp") return null;
  }
  return null;
}

/** Who does it in the passive: "was condemned by officials". */
export function agentOf(grammar: Grammar, verb: number): number | null {
  return grammar.child(verb, "obl:agent");
}

/** The verb or predicate whose clause a token stands in; the token itself where it heads one. */
export function clauseHeadOf(grammar: Grammar, token: number): number {
  let at = token;
  for (let steps = 0; steps < MAX_DEPTH && grammar.head(at) >= 0 && !headsClause(grammar, at); steps++)
    at = grammar.head(at);
  return at;
}

/** No word stands deeper in a clause that somebody wrote. */
const MAX_DEPTH = 64;

const CLAUSES: ReadonlySet<string> = new Set(["ccomp", "xcomp", "advcl", "acl", "csubj", "parataxis", "root"]);

function headsClause(grammar: Grammar, at: number): boolean {
  if (CLAUSES.has(grammar.relation(at))) return true;
  return grammar.relation(at) === "conj" && (isVerb(grammar, at) || grammar.child(at, ...SUBJECTS, "cop") !== null);
}

export function isVerb(grammar: Grammar, at: number): boolean {
  const tag = grammar.upos(at);
  return tag === "VERB" || tag === "AUX";
}

/**
 * The words of a clause: all that hangs on its head, without the "that" or "and" that opens it, the marks at its
 * edges, and, unless `joined`, without the clauses behind its "and".
 */
export function clauseOf(grammar: Grammar, head: number, joined = true): TokenRange {
  let { from, to } = grammar.subtree(head);
  if (!joined) {
    const next = grammar.children(head).find((child) => child > head && grammar.label(child) === "conj");
    if (next !== undefined) to = grammar.subtree(next).from;
  }
  while (from < head && opens(grammar, from)) from++;
  while (to > head + 1 && closes(grammar, to - 1)) to--;
  return { from, to };
}

function opens(grammar: Grammar, at: number): boolean {
  const tag = grammar.upos(at);
  return tag === "PUNCT" || tag === "CCONJ" || (grammar.label(at) === "mark" && grammar.word(at) === "that");
}

function closes(grammar: Grammar, at: number): boolean {
  return grammar.upos(at) === "PUNCT" || grammar.label(at) === "cc";
}

/**
 * The noun phrase around its head noun: determiners, adjectives, what "of …" adds, an apposition; without the
 * preposition before it and, unless `whole`, without relative clauses and what is joined by "and".
 */
export function nounPhraseOf(grammar: Grammar, noun: number, whole = true): TokenRange {
  let { from, to } = grammar.subtree(noun);
  for (const child of grammar.children(noun)) {
    const relation = grammar.relation(child);
    if (child < noun && OUTSIDE.has(relation)) from = Math.max(from, grammar.subtree(child).to);
    if (child > noun && !whole && LATER.has(relation)) to = Math.min(to, grammar.subtree(child).from);
  }
  while (from < noun && grammar.upos(from) === "PUNCT") from++;
  while (to > noun + 1 && closes(grammar, to - 1)) to--;
  return { from, to };
}

const OUTSIDE: ReadonlySet<string> = new Set(["case", "mark", "cc", "cop", "aux", "nsubj", "csubj", "expl"]);
const LATER: ReadonlySet<string> = new Set(["acl", "conj", "cc", "parataxis", "appos"]);
