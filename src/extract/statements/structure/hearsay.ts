import { clauseHeadOf, clauseOf } from "../../../language/structure/clauses.ts";
import type { Grammar } from "../../../language/structure/grammar.ts";
import type { Act } from "../../../layers.ts";
import { CUE_FORMS } from "../cues.ts";
import type { Told } from "./told.ts";

/** Adverbs that say that something is only said. */
const HEARSAY: ReadonlyMap<string, Act> = new Map([
  ["reportedly", "said"],
  ["allegedly", "claimed"],
  ["purportedly", "claimed"],
  ["reputedly", "claimed"],
]);

const MODIFIERS: ReadonlySet<string> = new Set(["amod", "nummod", "det", "advmod"]);

/** "It reportedly fell, and the police had closed it": another clause with a subject of its own is the writer's. */
function goesOn(grammar: Grammar, head: number): boolean {
  const next = grammar.children(head).find((child) => child > head && grammar.label(child) === "conj");
  return next !== undefined && grammar.child(next, "nsubj") !== null;
}

/** "The pier reportedly closed in May": said, and nobody is named. The clause of the adverb, without it. */
export function toldByAdverb(grammar: Grammar, at: number): Told | null {
  const act = HEARSAY.get(grammar.word(at));
  const hung = grammar.head(at);
  // "stabbed reportedly several people": what is taken to be about a number is about its clause.
  const head = MODIFIERS.has(grammar.relation(hung)) ? clauseHeadOf(grammar, hung) : hung;
  if (act === undefined || head < 0 || CUE_FORMS.has(grammar.word(head))) return null;
  // "Reportedly, allegedly": said once.
  if (at > 0 && HEARSAY.has(grammar.word(at - 1))) return null;
  const opens = at === clauseOf(grammar, head).from;
  const { from, to } = clauseOf(grammar, head, opens || !goesOn(grammar, head));
  const parts = [
    { from: Math.min(from, at), to: at },
    { from: grammar.word(at + 1) === "," ? at + 2 : at + 1, to: Math.max(to, at + 1) },
  ];
  const content = parts.filter((part) => part.to > part.from);
  if (content.length === 0) return null;
  return { rule: "reportedly", cue: at, verb: grammar.word(at), act, content, speaker: null, addressee: null };
}
