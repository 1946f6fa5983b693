import type { Grammar } from "../../language/structure/grammar.ts";
import type { Draft } from "./draft.ts";
import { subjectAfter } from "./inverted.ts";
import type { Range } from "./range.ts";
import { draftOf } from "./state.ts";
import { subjectBefore } from "./subject.ts";
import type { Item, Line } from "./view.ts";

/**
 * “Go home,” Brann barked. – “It is gone!” beamed Ada Fenwick. – Behind quoted words that end in a comma, a question
 * mark or the like any verb says them, also one that no list has.
 */
export function anyVerb(line: Line, grammar: Grammar): Draft | null {
  const { items } = line;
  const quote = items[0];
  if (quote?.quotation?.use !== "speech" || !quote.stopped) return null;
  const first = items[1]?.kind === "mark" ? 2 : 1;
  const verb = finiteVerb(items, first, grammar);
  const speaker = verb === null ? null : speakerOf(items, first, verb);
  if (verb === null || speaker === null) return null;
  return {
    ...draftOf(line, verb < speaker.from ? "quote-then-cue-inverted" : "quote-then-cue", [{ from: 0, to: 1 }]),
    cue: { from: verb, to: verb + 1 },
    act: "said",
    speaker,
    basis: "subject",
  };
}

/** How far behind the quotation its verb may stand, with the speaker before it. */
const REACH = 24;

function finiteVerb(items: readonly Item[], from: number, grammar: Grammar): number | null {
  for (let at = from; at < Math.min(items.length, from + REACH); at++) {
    const item = items[at];
    if (item === undefined || (item.kind === "quote" && item.quotation?.use !== "nickname")) return null;
    const token = grammar.tokenFrom(item.start);
    // Right behind the quotation nothing could make a past form a participle.
    const finite = FINITE.has(grammar.xpos(token)) || (at === from && grammar.xpos(token) === "VBN");
    if (item.kind !== "word" || !finite || inRelative(grammar, token)) continue;
    return grammar.upos(token) === "VERB" ? at : null;
  }
  return null;
}

const FINITE: ReadonlySet<string> = new Set(["VBD", "VBZ", "VBP", "MD"]);

/** "Brann, who built it, barked": a verb about the speaker. */
function inRelative(grammar: Grammar, token: number): boolean {
  return grammar.relation(token) === "acl";
}

function speakerOf(items: readonly Item[], first: number, verb: number): Range | null {
  if (verb === first) return subjectAfter(items, verb);
  const subject = subjectBefore(items, verb);
  return subject?.from === first ? subject : null;
}
