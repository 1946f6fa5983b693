import { clauseEnd, hasVerb } from "./clause-end.ts";
import type { Lead } from "./content.ts";
import { leadAfter } from "./content.ts";
import type { Saying } from "./find.ts";
import type { Range } from "./range.ts";
import type { Reading } from "./state.ts";
import type { Item } from "./view.ts";
import { PREPOSITIONS } from "./words.ts";

type Items = readonly Item[];

/** Whether a verb that shares its subject takes words of its own: "and said that", not "and thought of". */
export function takesContent(items: Items, saying: Saying): boolean {
  if (saying.order !== "shared") return true;
  const { frames } = saying.form.cue;
  const lead = leadAfter(items, saying.at, frames.has("told") || frames.has("hearer-to"));
  return (
    items[lead.content]?.kind === "quote" || items[saying.to]?.word === ":" || framed(items, saying, lead) !== null
  );
}

/** "Fenwick said that the dam would hold." */
export function cueThenClause(
  reading: Reading,
  saying: Saying,
  lead: Lead,
): { content: Range[]; floor: number } | null {
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
