import type { Reading, Read } from "./state.ts";
import { leadAfter } from "./content.ts";
import type { Lead } from "./content.ts";
import type { Draft } from "./draft.ts";
import type { Saying } from "./find.ts";
import type { Range } from "./range.ts";
import { isAdverb, leadsToVenue } from "./range.ts";
import type { Item } from "./view.ts";
import { isTimeOpener, PREPOSITIONS } from "./words.ts";
import { actOf } from "./cues.ts";
import { hasVerb, clauseEnd } from "./clause-end.ts";
import { quoteThenCue, skipMarks, cueThenQuote } from "./quoted.ts";

type Items = readonly Item[];

interface VerbRule {
  readonly name: string;
  readonly example: string;
  readonly read: (reading: Reading, saying: Saying, lead: Lead) => (Pick<Draft, "content"> & { floor: number }) | null;
}

/** Ways of saying with a verb, in the order in which they are tried. */
export const VERB_RULES: readonly VerbRule[] = [
  { name: "quote-then-cue", example: "“We will go,” Fenwick said. “Soon.”", read: quoteThenCue },
  { name: "cue-then-quote", example: "Fenwick said: “We will go.”", read: cueThenQuote },
  { name: "clause-then-cue", example: "The dam will hold, Fenwick said.", read: clauseThenCue },
  { name: "cue-then-clause", example: "Fenwick said that the dam would hold.", read: cueThenClause },
];

/** What one verb of saying reports; null when nothing can be made of it. */
export function readVerb(reading: Reading, saying: Saying): Read | null {
  const { line, items } = reading;
  const hearer = saying.form.cue.frames.has("told") || saying.form.cue.frames.has("hearer-to");
  const lead = leadAfter(items, saying.to - 1, hearer && saying.order !== "after");
  for (const { name, read } of VERB_RULES) {
    const found = read(reading, saying, lead);
    if (found === null) continue;
    const { cue } = saying.form;
    const draft: Draft = {
      rule: saying.order === "after" && name.endsWith("-then-cue") ? `${name}-inverted` : name,
      line,
      content: found.content,
      cue: { from: saying.at, to: cueEnd(items, saying, found.content) },
      verb: cue.lemma,
      act: actOf(cue, { next: items[saying.at + 1]?.word ?? "", negated: saying.group.negated }),
      speaker: saying.subject,
      basis: "subject",
      addressee: lead.addressee,
      venue: lead.venue,
    };
    return { draft, floor: found.floor };
  }
  return null;
}

/** "called for" is one cue; "asked for" is not, what is asked for is the content. */
function cueEnd(items: Items, { at, form: { cue } }: Saying, content: readonly Range[]): number {
  const next = items[at + 1]?.word ?? "";
  return content[0]?.from === at + 2 && cue.frames.has(`+${next}`) ? at + 2 : at + 1;
}

/** “The dam will hold, Fenwick said on Monday.” */
function clauseThenCue(reading: Reading, saying: Saying, lead: Lead): { content: Range[]; floor: number } | null {
  const { items, floor } = reading;
  const before = items[saying.from - 1];
  if (before === undefined || before.kind !== "mark" || !/^[,–—-]$/u.test(before.word)) return null;
  if (!saying.form.cue.frames.has("clause") && !saying.form.cue.frames.has("told")) return null;
  if (saying.order === "shared" || !isOver(items, saying.order === "after" ? saying.to : lead.content)) return null;
  const from = skipMarks(items, floor);
  const to = saying.from - 1;
  const rest = restAfter(reading, saying, lead);
  if (rest === null ? to - from < 2 || isOnlyFrame(items, from, to) : to <= from) return null;
  return {
    content: [{ from, to }, ...(rest === null ? [] : [rest])],
    floor: rest?.to ?? Math.max(saying.to, lead.content),
  };
}

/** "When the pier fell, Fenwick said …", "In May, …": what opens the line only says when. */
function isOnlyFrame(items: Items, from: number, to: number): boolean {
  let first = from;
  while (isAdverb(items[first]?.word ?? "")) first++;
  const word = items[first]?.word ?? "";
  if (!OPENS_FRAME.has(word)) return false;
  return !items.slice(first, to).some((item) => item.word === ",");
}

const OPENS_FRAME: ReadonlySet<string> = new Set([
  "when",
  "after",
  "before",
  "while",
  "since",
  "until",
  "as",
  "in",
  "on",
  "at",
  "during",
  "with",
  "despite",
  "back",
]);

/** Nothing said follows: the line's end, a comma, "as he left", "in a statement". */
function isOver(items: Items, at: number): boolean {
  const item = items[at];
  if (item === undefined || item.kind === "mark") return item?.word !== ":" && item?.word !== "“";
  if (["as", "when", "after", "before", "while", "during", "in", "at", "on", "of"].includes(item.word)) return true;
  return isTimeOpener(item.word) || leadsToVenue(items, at);
}

/** "The bomb stood in a market, the minister said, and was left there." */
function restAfter({ items, sayings, borders }: Reading, saying: Saying, lead: Lead): Range | null {
  const comma = saying.order === "after" ? saying.to : lead.content;
  if (items[comma]?.word !== ",") return null;
  const from = comma + 1;
  const next = items[from];
  if (next === undefined || next.kind !== "word" || next.word.endsWith("ing") || startsAside(next)) return null;
  const first = sayings.find(({ at }) => at > comma);
  if (first !== undefined && first.from <= from + 1) return null;
  const to = clauseEnd(items, sayings, saying, from, borders);
  return to - from < 2 ? null : { from, to };
}

/** "…, Fenwick said, as she left": behind the clause of saying this is no longer what was said. */
function startsAside({ word }: Item): boolean {
  return ["as", "when", "after", "while", "before", "who", "which", "a", "an"].includes(word);
}

/** Whether a verb that shares its subject takes words of its own: "and said that", not "and thought of". */
export function takesContent(items: Items, saying: Saying): boolean {
  if (saying.order !== "shared") return true;
  const { frames } = saying.form.cue;
  const lead = leadAfter(items, saying.at, frames.has("told") || frames.has("hearer-to"));
  return (
    items[lead.content]?.kind === "quote" || items[saying.to]?.word === ":" || framed(items, saying, lead) !== null
  );
}

function cueThenClause(reading: Reading, saying: Saying, lead: Lead): { content: Range[]; floor: number } | null {
  const { items, sayings, borders } = reading;
  if (saying.order === "after") return null;
  const from = framed(items, saying, lead);
  if (from === null) return null;
  const end = clauseEnd(items, sayings, saying, from, borders);
  if (end - from < 1) return null;
  return { content: [{ from, to: end }], floor: end };
}

/** "said at least 71 people", "said over 500 people": a number, not a place or time of saying. */
function opensNumber(items: Items, at: number): boolean {
  const [first, second] = [items[at]?.word ?? "", items[at + 1]?.word ?? ""];
  if (first === "at") return second === "least" || second === "most";
  if (first === "as") return second === "many" || second === "much";
  return (
    ["over", "around", "under", "between", "up"].includes(first) &&
    (/^\d/u.test(second) || (first === "up" && second === "to"))
  );
}

/** Where the content begins if the words behind the cue fit what it may take. */
function framed(items: Items, { form: { cue }, to }: Saying, lead: Lead): number | null {
  const { frames } = cue;
  const next = items[lead.content];
  if (next === undefined || (next.kind === "mark" && !/^[[($€£'"“‘#@]$/u.test(next.word))) return null;
  if (lead.marked) return frames.has("clause") || frames.has("told") ? lead.content : null;
  const first = items[to];
  if (first !== undefined && frames.has(`+${first.word}`)) return to + 1;
  if (first !== undefined && frames.has(`=${first.word}`)) return to;
  if (frames.has("hearer-to") && next.word === "to") return lead.content;
  if (frames.has("to") && next.word === "to") return lead.content;
  if (PREPOSITIONS.has(next.word) && next.word !== "about" && !opensNumber(items, lead.content))
    return cue.lemma === "say" && lead.content > to ? lead.content : null;
  if ((next.word === "as" && !opensNumber(items, lead.content)) || next.word === "when" || next.word === "and")
    return null;
  if (frames.has("told")) return lead.addressee === null ? null : lead.content;
  if (frames.has("object")) return lead.content;
  return frames.has("clause") && (cue.lemma === "say" || hasVerb(items, lead.content)) ? lead.content : null;
}
