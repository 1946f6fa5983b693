import { clauseOf, nounPhraseOf, subjectOf } from "../../../language/structure/clauses.ts";
import type { Grammar, TokenRange } from "../../../language/structure/grammar.ts";
import { NOUN_FORMS } from "./noun-list.ts";
import type { Told } from "./told.ts";
import { behind, isInfinitive, upToSemicolon } from "./told.ts";

/** "Brann’s claim that the pier was rotten", "demands from residents to rebuild it", "allegations that she lied". */
export function toldByNoun(grammar: Grammar, at: number): Told | null {
  const form = NOUN_FORMS.get(grammar.word(at));
  if (form === undefined || !(grammar.upos(at) === "NOUN" || grammar.child(at, "nmod:poss") !== null)) return null;
  const { lemma, act } = form;
  const content = thatClause(grammar, at) ?? clauseBehind(grammar, at, lemma);
  const speaker = content === null ? null : holderOf(grammar, at);
  if (content === null || (speaker === null && !(HEARSAY.has(lemma) && isRightBehind(content, at)))) return null;
  return { rule: "noun-then-clause", cue: at, verb: lemma, act, content: [content], speaker, addressee: null };
}

/** "claims that …", "allegations they failed …" */
function isRightBehind({ from }: TokenRange, noun: number): boolean {
  return from <= noun + 2;
}

/** What nobody is named for may be said all the same. */
const HEARSAY: ReadonlySet<string> = new Set(["claim", "allegation", "accusation", "report", "rumor", "rumour"]);

/** Behind "that" the clause is found also where it is taken to hang on another word. */
function thatClause(grammar: Grammar, noun: number): TokenRange | null {
  const that = noun + 1;
  if (grammar.word(that) !== "that" || grammar.label(that) !== "mark" || grammar.head(that) < that) return null;
  const head = grammar.head(that);
  const next = grammar.child(head, "conj");
  // Two clauses without an "and" between them: the second one is about the noun ("her claim that … is false").
  const joined = next === null || grammar.child(next, "cc") !== null;
  const { to } = upToSemicolon(grammar, clauseOf(grammar, head, joined));
  return to > that + 2 ? { from: that + 1, to } : null;
}

function clauseBehind(grammar: Grammar, noun: number, lemma: string): TokenRange | null {
  const clause = behind(grammar, noun, "acl", "ccomp") ?? besideVerb(grammar, noun);
  if (clause === null) return null;
  const fits = isInfinitive(grammar, clause) ? ASKING.has(lemma) : isBare(grammar, clause);
  return fits ? clauseOf(grammar, clause) : null;
}

/** "heard the request of Fenwick to sell": an infinitive right behind the noun's phrase, where it was hung on the verb. */
function besideVerb(grammar: Grammar, noun: number): number | null {
  const verb = grammar.head(noun);
  if (verb < 0 || grammar.relation(noun) !== "obj") return null;
  const clause = behind(grammar, verb, "advcl");
  if (clause === null || !isInfinitive(grammar, clause)) return null;
  return clauseOf(grammar, clause).from === nounPhraseOf(grammar, noun).to ? clause : null;
}

/** "her refusal to leave", but not "her belief to …". */
const ASKING: ReadonlySet<string> = new Set(
  "request demand call plea promise pledge vow threat refusal recommendation".split(" "),
);

/** "Brann’s claim the pier was rotten" */
function isBare(grammar: Grammar, clause: number): boolean {
  const relative = grammar.label(clause) === "acl:relcl" || grammar.child(clause, "mark") !== null;
  return !relative && grammar.child(clause, "nsubj") !== null;
}

/** Whose words they are: "Brann’s", "of Brann", "by officials", "from officials"; of "made the claim" the subject. */
function holderOf(grammar: Grammar, noun: number): TokenRange | null {
  const owner = grammar.child(noun, "nmod:poss");
  if (owner !== null) return withoutSign(grammar, nounPhraseOf(grammar, owner));
  const giver = grammar.children(noun).find((child) => child > noun && isGiver(grammar, child));
  if (giver !== undefined) return nounPhraseOf(grammar, giver);
  const verb = grammar.head(noun);
  if (verb < 0 || grammar.relation(noun) !== "obj" || !MAKES.has(grammar.word(verb))) return null;
  const subject = subjectOf(grammar, verb);
  return subject === null ? null : nounPhraseOf(grammar, subject);
}

function isGiver(grammar: Grammar, child: number): boolean {
  const preposition = grammar.relation(child) === "nmod" ? grammar.child(child, "case") : null;
  return preposition !== null && HOLDERS.has(grammar.word(preposition));
}

const HOLDERS: ReadonlySet<string> = new Set(["of", "by", "from", "among"]);
const MAKES: ReadonlySet<string> = new Set(
  `make makes made making issue issues issued issuing repeat repeats repeated repeating give gives gave giving
  express expresses expressed expressing voiced raised raising sounded`.split(/\s+/u),
);

/** "Brann", not "Brann’s". */
function withoutSign(grammar: Grammar, { from, to }: TokenRange): TokenRange {
  return grammar.xpos(to - 1) === "POS" && to - 1 > from ? { from, to: to - 1 } : { from, to };
}
