import { clauseHeadOf } from "../../language/structure/clauses.ts";
import type { Grammar } from "../../language/structure/grammar.ts";
import type { Entity, Given } from "./entity.ts";
import type { Candidate } from "./mentions.ts";
import type { Class } from "./words.ts";
import { DEFINITE, REFLEXIVE } from "./words.ts";

/** A pronoun and one whom it might stand for. */
export interface Seen {
  readonly grammar: Grammar;
  readonly pronoun: Candidate;
  readonly class: Class;
  readonly entity: Entity;
  /** The latest mention of the entity before the pronoun. */
  readonly mention: Given;
  /** Whether pronoun and mention stand in the same quotation, or both in none. */
  readonly sameVoice: boolean;
  /** How many others that fit were mentioned after it. */
  readonly nearer: number;
}

interface Reason {
  readonly name: string;
  readonly holds: (seen: Seen) => boolean | number;
}

/** Named reasons for and against; what each one weighs, by the kind of pronoun, is learned (`weights.ts`). */
export const REASONS: readonly Reason[] = [
  { name: "somebody", holds: () => true },
  { name: "same-sentence", holds: (seen) => back(seen) === 0 },
  { name: "sentence-before", holds: (seen) => back(seen) === 1 },
  { name: "nearest", holds: ({ nearer }) => nearer === 0 },
  { name: "others-nearer", holds: ({ nearer }) => Math.log1p(nearer) },
  { name: "subject", holds: ({ grammar, mention }) => grammar.relation(mention.candidate.head) === "nsubj" },
  { name: "object", holds: ({ grammar, mention }) => /^i?obj$/u.test(grammar.relation(mention.candidate.head)) },
  { name: "inside-another", holds: ({ grammar, mention }) => grammar.relation(mention.candidate.head) === "nmod" },
  { name: "opens-sentence", holds: ({ grammar, mention }) => opens(grammar, mention.candidate) },
  { name: "same-role", holds: (seen) => roleOf(seen, seen.pronoun) === roleOf(seen, seen.mention.candidate) },
  { name: "same-clause", holds: ({ grammar, pronoun, mention }) => sameClause(grammar, pronoun, mention.candidate) },
  {
    name: "owner-in-clause",
    holds: (seen) => isOwner(seen) && sameClause(seen.grammar, seen.pronoun, seen.mention.candidate),
  },
  { name: "owner", holds: isOwner },
  { name: "name", holds: ({ entity }) => entity.name !== null },
  { name: "person", holds: ({ entity }) => entity.kind === "person" },
  { name: "body", holds: ({ entity }) => entity.kind === "organization" },
  { name: "place", holds: ({ entity }) => entity.kind === "place" },
  { name: "last-a-pronoun", holds: ({ mention }) => mention.candidate.form === "pronoun" },
  { name: "definite", holds: ({ grammar, mention }) => DEFINITE.has(grammar.word(mention.candidate.from)) },
  { name: "told-of-often", holds: ({ entity }) => Math.log(entity.mentions.length) },
  { name: "other-voice", holds: ({ sameVoice }) => !sameVoice },
  { name: "stated-gender", holds: ({ entity }) => entity.gender !== null },
  { name: "plural", holds: ({ entity }) => entity.plural },
  { name: "clause-behind", holds: ({ grammar, pronoun }) => hasClause(grammar, pronoun.head) },
];

/** What speaks for and against, in the order of `REASONS`; null where grammar forbids it ("Fenwick saw her"). */
export function reasonsOf(seen: Seen): number[] | null {
  return isBound(seen) ? null : REASONS.map(({ holds }) => Number(holds(seen)));
}

function back({ pronoun, mention }: Seen): number {
  return pronoun.sentence - mention.candidate.sentence;
}

function roleOf({ grammar }: Seen, { head }: Candidate): string {
  return grammar.relation(head);
}

/** A pronoun is not the subject of its own clause unless reflexive, and not the noun that it owns. */
function isBound(seen: Seen): boolean {
  const { grammar, pronoun, mention } = seen;
  const { head } = pronoun;
  const { candidate } = mention;
  if (candidate.sentence !== pronoun.sentence) return false;
  if (candidate.from <= head && head < candidate.to) return true;
  const tree = grammar.subtree(candidate.head);
  if (isOwner(seen)) return candidate.head > head && tree.from <= head;
  const together = grammar.head(head) === grammar.head(candidate.head);
  return (
    together && !REFLEXIVE.has(grammar.word(head)) && isArgument(grammar, head) && isArgument(grammar, candidate.head)
  );
}

function isArgument(grammar: Grammar, at: number): boolean {
  return /^(?:nsubj|obj|iobj|obl)/u.test(grammar.label(at));
}

function isOwner({ grammar, pronoun }: Seen): boolean {
  return grammar.label(pronoun.head) === "nmod:poss";
}

function sameClause(grammar: Grammar, a: Candidate, b: Candidate): boolean {
  return a.sentence === b.sentence && clauseHeadOf(grammar, a.head) === clauseHeadOf(grammar, b.head);
}

function opens(grammar: Grammar, { from, head }: Candidate): boolean {
  return grammar.relation(head) === "nsubj" && (from === 0 || grammar.upos(from - 1) === "PUNCT");
}

/** "it is clear that …", "it takes years to …": such a pronoun stands for the clause. */
function hasClause(grammar: Grammar, pronoun: number): boolean {
  const verb = grammar.head(pronoun);
  return (
    verb >= 0 &&
    grammar.relation(pronoun) === "nsubj" &&
    grammar.child(verb, "csubj", "ccomp", "advcl", "xcomp") !== null
  );
}
