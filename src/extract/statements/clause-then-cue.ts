import { clauseEnd } from "./clause-end.ts";
import type { Lead } from "./content.ts";
import type { Saying } from "./find.ts";
import { skipMarks } from "./quoted.ts";
import type { Range } from "./range.ts";
import { isAdverb, leadsToVenue } from "./range.ts";
import type { Reading } from "./state.ts";
import type { Item } from "./view.ts";
import { isTimeOpener } from "./words.ts";

type Items = readonly Item[];

/** “The dam will hold, Fenwick said on Monday.” */
export function clauseThenCue(
  reading: Reading,
  saying: Saying,
  lead: Lead,
): { content: Range[]; floor: number } | null {
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
