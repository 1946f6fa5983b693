import { nounPhraseOf, subjectOf } from "../../language/structure/clauses.ts";
import type { Grammar } from "../../language/structure/grammar.ts";
import { wordList } from "../../language/words.ts";
import type { Span } from "../../span.ts";

/** Verbs that say how large their subject is, or how it changes: "shares fell 4%", "a battery costs $6,500". */
const OF_SUBJECT: ReadonlySet<string> = new Set(
  wordList(`
    add added adds climb climbed climbs changed close closed closes cost costs decline declined declines decrease decreased
    decreases drop dropped drops edge edged edges fall fallen falls fell gain gained gains grew grow grown grows
    increase increased increases jump jumped jumps lose loses lost plunge plunged plunges reach reached reaches rise
    risen rises rose shed sheds shrank shrink shrinks sink sinks sank slid slide slides slip slipped slips soar soared
    soars stand stands stood surge surged surges total totalled totaled totals trade traded trades tumble tumbled
    tumbles weigh weighed weighs
  `),
);
/** Verbs that say how large their object is: "puts the cost at $5 million". */
const OF_OBJECT: ReadonlySet<string> = new Set(
  wordList("put puts estimate estimates estimated value values valued price prices priced"),
);
const BESIDE_VERB: ReadonlySet<string> = new Set(["obl", "obj", "xcomp", "advmod"]);

/** What may stand between a verb and its figure: "rose by another 4%". */
const BETWEEN: ReadonlySet<string> = new Set(wordList("by to at from about another as just only some a further"));
const MOST_BETWEEN = 4;
/** More hangs on no noun that somebody wrote. */
const MOST_CHILDREN = 64;
/** How many words before "at" the verb that puts something there may stand. */
const REACH = 14;

/**
 * What a figure is of where its verb tells: the subject of "fell 6% to €3.4 million" and of "was 41", the object of
 * "puts the toll at 38". A pronoun is no answer.
 */
export function changedBy(grammar: Grammar, figure: Span): Span | null {
  const from = grammar.tokenFrom(figure.start);
  const noun = nounBefore(grammar, from) ?? nounAbove(grammar, headOf(grammar, figure));
  if (noun === null || noun >= from || !isName(grammar, noun)) return null;
  if (grammar.children(noun).length > MOST_CHILDREN) return null;
  const span = grammar.span(nounPhraseOf(grammar, noun, false));
  return span.end <= figure.start ? span : null;
}

/** By the words before the figure: trees of numbers with signs are often wrong. */
function nounBefore(grammar: Grammar, from: number): number | null {
  let at = from - 1;
  while (at > from - MOST_BETWEEN && BETWEEN.has(grammar.word(at))) at--;
  if (at >= 0 && OF_SUBJECT.has(grammar.word(at))) return subjectOf(grammar, at);
  if (grammar.word(from - 1) !== "at") return null;
  for (let verb = from - 2; verb >= Math.max(0, from - REACH); verb--)
    if (OF_OBJECT.has(grammar.word(verb))) return grammar.child(verb, "obj");
  return null;
}

/** By the tree: what the figure hangs on as an object or beside it, or the subject of "was 41". */
function nounAbove(grammar: Grammar, head: number | null): number | null {
  if (head === null) return null;
  if (grammar.child(head, "cop") !== null) return subjectOf(grammar, head);
  const verb = grammar.head(head);
  return verb >= 0 && isBesideVerb(grammar, head) && OF_SUBJECT.has(grammar.word(verb))
    ? subjectOf(grammar, verb)
    : null;
}

function isBesideVerb(grammar: Grammar, at: number): boolean {
  return BESIDE_VERB.has(grammar.relation(at)) || grammar.label(at) === "nmod:unmarked";
}

/** A noun or name; "it" and "which" name nothing. */
function isName(grammar: Grammar, at: number): boolean {
  const tag = grammar.upos(at);
  return tag === "NOUN" || tag === "PROPN";
}

/** The word of a figure that hangs on one outside of it. */
function headOf(grammar: Grammar, { start, end }: Span): number | null {
  const from = grammar.tokenFrom(start);
  const to = grammar.tokenFrom(end);
  for (let at = from; at < to; at++) if (grammar.head(at) < from || grammar.head(at) >= to) return at;
  return null;
}
