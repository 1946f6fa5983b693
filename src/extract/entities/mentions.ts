import type { Doc } from "../../doc.ts";
import type { NameKind, NameRange } from "../../layers.ts";
import { nounPhraseOf } from "../../language/structure/clauses.ts";
import type { Grammar, TokenRange } from "../../language/structure/grammar.ts";
import { overlooked } from "./overlooked.ts";
import { HONORIFICS, PRONOUNS } from "./words.ts";

export type MentionForm = "name" | "noun" | "pronoun";

/** Words that may stand for somebody or something, before it is known for whom. */
export interface Candidate extends TokenRange {
  readonly form: MentionForm;
  /** The token that carries it: the noun of a phrase, the first word of a name. */
  readonly head: number;
  /** Index into `doc.parses`. */
  readonly sentence: number;
  /** What kind of name; null for nouns and pronouns. */
  readonly kind: NameKind | null;
}

/** Names, noun phrases and pronouns in the order of the text. Of nested ones the outer comes first. */
export function candidatesIn(doc: Doc<"tokens" | "parses">, grammar: Grammar): Candidate[] {
  return doc.parses.flatMap(({ first, tags, names }, sentence) => {
    const end = first + tags.length;
    const found = widest([...names, ...overlooked(grammar, first, end)]).map((name) => named(grammar, name, sentence));
    const taken = new Set<number>();
    for (const { from, to } of found) for (let at = from; at < to; at++) taken.add(at);
    for (let at = first; at < end; at++) {
      if (taken.has(at)) continue;
      if (PRONOUNS.has(grammar.word(at)) && isPronoun(grammar, at))
        found.push({ form: "pronoun", head: at, from: at, to: at + 1, sentence, kind: null });
      else if (grammar.upos(at) === "NOUN" && carriesPhrase(grammar, at))
        found.push({ form: "noun", head: at, ...phrase(grammar, at), sentence, kind: null });
    }
    return found.toSorted((a, b) => a.from - b.from || b.to - a.to);
  });
}

/** Of names that overlap the longest; of equal ones the first, which the name finder gave. */
function widest(names: readonly NameRange[]): NameRange[] {
  const kept: NameRange[] = [];
  const sorted = names.toSorted((a, b) => a.from - b.from || b.to - a.to);
  for (const name of sorted) {
    const last = kept.at(-1);
    if (last === undefined || last.to <= name.from) kept.push(name);
    else if (name.to - name.from > last.to - last.from) kept[kept.length - 1] = name;
  }
  return kept;
}

function named(grammar: Grammar, { from, to, kind }: NameRange, sentence: number): Candidate {
  const isTitled = (at: number): boolean => kind === "person" && at < to - 1 && HONORIFICS.has(grammar.word(at));
  let first = from;
  while (isTitled(first)) first++;
  let last = to;
  while (last > first + 1 && /^(?:['’]s?|\.)$/u.test(grammar.word(last - 1))) last--;
  return { form: "name", head: headIn(grammar, first, last), from: first, to: last, sentence, kind };
}

/** The token of a range that hangs on one outside of it. */
export function headIn(grammar: Grammar, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const head = grammar.head(at);
    if (head < from || head >= to) return at;
  }
  return from;
}

function isPronoun(grammar: Grammar, at: number): boolean {
  return grammar.upos(at) === "PRON" && grammar.relation(at) !== "expl";
}

/** Nouns inside of a compound ("harbour" master) or a fixed phrase stand for nothing by themselves. */
function carriesPhrase(grammar: Grammar, at: number): boolean {
  return !/^(?:compound|fixed|flat|goeswith|case|advmod|discourse)/u.test(grammar.label(at));
}

/** The noun with what stands before it and "of …" behind it. */
function phrase(grammar: Grammar, noun: number): TokenRange {
  const { from } = nounPhraseOf(grammar, noun, false);
  const of = grammar.children(noun).find((child) => child > noun && grammar.relation(child) === "nmod");
  const behind =
    of !== undefined && grammar.word(grammar.subtree(of).from) === "of" ? grammar.subtree(of).to : noun + 1;
  return { from, to: Math.max(noun + 1, Math.min(behind, nounPhraseOf(grammar, noun, false).to)) };
}
