import type { Entity, Given } from "./entity.ts";
import type { Candidate } from "./mentions.ts";

/** For tests: a candidate of one token, a name unless said otherwise. */
export function candidate(about: Partial<Candidate> & { readonly from: number }): Candidate {
  return { to: about.from + 1, head: about.from, form: "name", kind: null, sentence: 0, ...about };
}

export function nounAt(from: number, head: number, about: Partial<Candidate> = {}): Candidate {
  return candidate({ from, to: head + 1, head, form: "noun", ...about });
}

export function pronounAt(from: number, about: Partial<Candidate> = {}): Candidate {
  return candidate({ from, form: "pronoun", ...about });
}

export interface EntityAbout extends Partial<Omit<Entity, "nouns">> {
  readonly nouns?: readonly string[];
}

/** Something without a name of which nothing is known, but for what is given. */
export function entity({ nouns = [], ...about }: EntityAbout = {}): Entity {
  return { kind: null, name: null, gender: null, plural: false, mentions: [], ...about, nouns: new Set(nouns) };
}

export function given(of: Candidate): Given {
  return { candidate: of, rule: "name", because: [] };
}
