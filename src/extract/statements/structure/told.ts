import { clauseOf, nounPhraseOf } from "../../../language/structure/clauses.ts";
import type { Grammar, TokenRange } from "../../../language/structure/grammar.ts";
import type { Act } from "../../../layers.ts";
import { CUE_FORMS } from "../cues.ts";

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

/** "reported production and export had ended": without a subject of its own, a clause has the thing right before it. */
export function withSubject(grammar: Grammar, clause: number): TokenRange {
  const { from, to } = clauseOf(grammar, clause);
  const verb = grammar.head(clause);
  const thing = behind(grammar, verb, "obj");
  // A comma may close a clause about the thing.
  if (thing === null || thing >= from || from - grammar.subtree(thing).to > 1) return { from, to };
  const whole = grammar.child(clause, "nsubj", "csubj", "expl", "mark") !== null;
  return whole || !VERBAL.has(grammar.upos(from)) ? { from, to } : { from: nounPhraseOf(grammar, thing).from, to };
}

const VERBAL: ReadonlySet<string> = new Set(["VERB", "AUX"]);

/** "refused to stay, saying it was late": behind a comma a participle of saying is about the speaker. */
export function beforeSaying(grammar: Grammar, { from, to }: TokenRange): TokenRange {
  for (let at = from + 1; at + 1 < to; at++) {
    const next = at + 1;
    if (grammar.word(at) === "," && grammar.xpos(next) === "VBG" && CUE_FORMS.has(grammar.word(next)))
      return { from, to: at };
  }
  return { from, to };
}

/** What is said in a clause ends at a semicolon. */
export function upToSemicolon(grammar: Grammar, { from, to }: TokenRange): TokenRange {
  for (let at = from + 1; at < to; at++) if (grammar.word(at) === ";") return { from, to: at };
  return { from, to };
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
