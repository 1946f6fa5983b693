import type { Grammar } from "../../language/structure/grammar.ts";
import { clauseHeadOf, clauseOf, isVerb } from "../../language/structure/clauses.ts";
import { verbForm } from "../../language/structure/verbs.ts";
import type { Span } from "../../span.ts";
import { PRESENT_VERBS } from "./words.ts";

/**
 * The clause that a time stands in, as the trees see it:
 *
 *     The pier closed on Monday and on Friday will be opened.
 *     └────── clause ─────────┘     └─────── clause ───────┘
 */
export interface Clause extends Span {
  /** The verb that the time belongs to, with its helpers and those it is said with: "is due to open"; else none. */
  readonly verb: readonly Span[];
  /** The verb where its form foretells, with a day beside it: "The talks begin on Monday", "may come on Friday". */
  readonly foretold: Span | null;
  /** Whether that verb stands in the past: "sank on Monday". */
  readonly isPast: boolean;
}

/** The clause of a phrase; null where the trees show no verb. */
export function clauseAround(grammar: Grammar, phrase: Span): Clause | null {
  const head = headOf(grammar, phrase);
  if (head === null) return null;
  const verbs = chainFrom(grammar, clauseHeadOf(grammar, head));
  if (!verbs.some((verb) => isPredicate(grammar, verb)) || verbs.some((verb) => isCrowded(grammar, verb))) return null;
  const own = ownVerb(grammar, head);
  if (own !== null && isCrowded(grammar, own)) return null;
  const reach = reachOf(grammar, verbs, phrase);
  if (own === null) return { ...reach, verb: [], foretold: null, isPast: false };
  return {
    ...reach,
    verb: groupOf(grammar, chainFrom(grammar, own)),
    foretold: foretoldBy(grammar, own, own === head),
    isPast: verbForm(grammar, own).tense === "past",
  };
}

/** The word of a phrase that hangs on one outside of it. */
function headOf(grammar: Grammar, { start, end }: Span): number | null {
  const from = grammar.tokenFrom(start);
  const to = grammar.tokenFrom(end);
  for (let at = from; at < to; at++) if (grammar.head(at) < from || grammar.head(at) >= to) return at;
  return null;
}

const MAX_STEPS = 6;

/** A verb and those that it is said with: "is due ⟨to open⟩", "will open on Monday and ⟨close⟩ on Friday". */
function chainFrom(grammar: Grammar, verb: number): number[] {
  const chain = [verb];
  for (let at = verb; chain.length < MAX_STEPS; chain.push(at)) {
    const relation = grammar.relation(at);
    const isShared = relation === "conj" && verbForm(grammar, at).tense === null;
    if (relation !== "xcomp" && !isShared) break;
    at = grammar.head(at);
  }
  return chain;
}

/** More hangs on no verb that somebody wrote; what is asked of a clause looks at all of it. */
const MOST_CHILDREN = 64;

function isCrowded(grammar: Grammar, verb: number): boolean {
  return grammar.children(verb).length > MOST_CHILDREN;
}

function isPredicate(grammar: Grammar, at: number): boolean {
  return isVerb(grammar, at) || grammar.child(at, "cop") !== null;
}

function reachOf(grammar: Grammar, verbs: readonly number[], phrase: Span): Span {
  const spans = verbs.map((verb) => grammar.span(clauseOf(grammar, verb, false)));
  const start = Math.min(phrase.start, ...spans.map((span) => span.start));
  return { start, end: Math.max(phrase.end, ...spans.map((span) => span.end)) };
}

const ADVERBIAL: ReadonlySet<string> = new Set(["obl", "advmod", "obj"]);
const OF_VERBS: ReadonlySet<string> = new Set(["obj", "obl"]);
const PREPOSITIONS: ReadonlySet<string> = new Set(["on", "for", "by", "until", "in"]);

/**
 * The predicate that a time says the day of, or the time itself ("The vote is Friday"). In "holds a vote on Friday" the
 * day hangs on the vote, and is that of the holding too; in "will honour Friday's victims" it is not.
 */
function ownVerb(grammar: Grammar, head: number): number | null {
  if (grammar.child(head, "cop") !== null) return head;
  const above = grammar.head(head);
  if (above < 0) return null;
  if (ADVERBIAL.has(grammar.relation(head))) return isPredicate(grammar, above) ? above : null;
  if (!isLoose(grammar, head) || !OF_VERBS.has(grammar.relation(above))) return null;
  const verb = grammar.head(above);
  return verb >= 0 && verb < head && isVerb(grammar, verb) ? verb : null;
}

function isLoose(grammar: Grammar, head: number): boolean {
  if (grammar.label(head) === "nmod:unmarked") return true;
  const preposition = grammar.child(head, "case");
  return grammar.label(head) === "nmod" && preposition !== null && PREPOSITIONS.has(grammar.word(preposition));
}

/** The words that the tense is in, in the order of the text: helpers, the verbs, and "to open" of "plans to open". */
function groupOf(grammar: Grammar, verbs: readonly number[]): Span[] {
  const infinitive = grammar.child(verbs[0] ?? -1, "xcomp");
  const all = infinitive === null || verbs.includes(infinitive) ? verbs : [...verbs, infinitive];
  const helpers = all.flatMap((verb) => grammar.children(verb).filter((child) => isHelper(grammar, child)));
  return [...all, ...helpers].toSorted((a, b) => a - b).map((at) => spanOf(grammar, at));
}

function isHelper(grammar: Grammar, at: number): boolean {
  const relation = grammar.relation(at);
  return relation === "aux" || relation === "cop" || (relation === "mark" && grammar.word(at) === "to");
}

const POSSIBLE: ReadonlySet<string> = new Set(["can", "could", "may", "might", "must"]);

/** "is meeting on Monday", "begins on Monday", "may come on Monday"; the time itself in "is on Monday". */
function foretoldBy(grammar: Grammar, verb: number, isTime: boolean): Span | null {
  const { tense, perfect, progressive, voice, modal, negated } = verbForm(grammar, verb);
  if (tense !== "present" || perfect) return null;
  if (modal !== null) return POSSIBLE.has(modal) && !(modal === "could" && negated) ? spanOf(grammar, verb) : null;
  if (isTime) return spanOf(grammar, grammar.child(verb, "cop") ?? verb);
  const foretells = progressive || PRESENT_VERBS.has(grammar.word(verb));
  return foretells && voice === "active" ? spanOf(grammar, verb) : null;
}

function spanOf(grammar: Grammar, at: number): Span {
  return grammar.span({ from: at, to: at + 1 });
}
