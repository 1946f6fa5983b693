import type { Grammar, TokenRange } from "../../../language/structure/grammar.ts";
import type { Act } from "../../../layers.ts";

/** What a rule read, in tokens of the doc. */
export interface Told {
  readonly rule: string;
  /** The token of the cue. */
  readonly cue: number;
  readonly verb: string;
  readonly act: Act;
  readonly content: readonly TokenRange[];
  readonly speaker: TokenRange | null;
  readonly addressee: TokenRange | null;
}

/** What a rule for one kind of cue finds beside it. */
export type Found = Pick<Told, "content" | "speaker" | "addressee">;

/** The first child behind `at` with one of these relations. */
export function behind(grammar: Grammar, at: number, ...relations: readonly string[]): number | null {
  for (const child of grammar.children(at)) if (child > at && relations.includes(grammar.relation(child))) return child;
  return null;
}

/** "The storm claimed forty lives": nothing is claimed. */
export function isLoss(grammar: Grammar, object: number): boolean {
  return grammar.word(object) === "lives" || grammar.word(object) === "life";
}

/** "to leave": an infinitive. */
export function isInfinitive(grammar: Grammar, verb: number): boolean {
  const mark = grammar.child(verb, "mark");
  return mark !== null && grammar.word(mark) === "to";
}
