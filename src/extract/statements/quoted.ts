import type { Reading } from "./state.ts";
import type { Lead } from "./content.ts";
import type { Saying } from "./find.ts";
import type { Range } from "./range.ts";
import { isAdverb } from "./range.ts";
import { quoteBefore } from "./quote-before.ts";
import type { Item } from "./view.ts";
import { COORDINATORS } from "./words.ts";
import { clauseEnd } from "./clause-end.ts";

type Items = readonly Item[];

export function quoteThenCue(reading: Reading, saying: Saying, lead: Lead): { content: Range[]; floor: number } | null {
  const { items, floor } = reading;
  const quote = quoteBefore(items, saying.from);
  if (quote === null || quote < floor) return null;
  const content = [{ from: opening(items, floor, quote), to: quote + 1 }];
  let end = Math.max(saying.to, lead.content);
  const next = goingOn(reading, saying, lead);
  if (next !== null) {
    content.push(next);
    end = next.to;
  }
  return { content, floor: end };
}

/** Words before a quotation in its line belong to it ("He is “a fool,” she said"), unless they are only "But". */
function opening(items: Items, floor: number, quote: number): number {
  let from = floor;
  while (
    from < quote &&
    (items[from]?.kind === "mark" || COORDINATORS.has(items[from]?.word ?? "") || isAdverb(items[from]?.word ?? ""))
  )
    from++;
  return from === quote ? quote : skipMarks(items, floor);
}

export function skipMarks(items: Items, from: number): number {
  let at = from;
  while (items[at]?.kind === "mark" || (at === from && items[at]?.word === "and")) at++;
  return at;
}

/**
 * “…,” he said, “and that is that.” – “…,” he said, but “it was late.”: the quotation goes on behind the clause of
 * saying, as far as no participle stands between that has it (“…, adding later: “…””).
 */
function goingOn({ items, sayings }: Reading, saying: Saying, lead: Lead): Range | null {
  const other = sayings.find(({ at, order }) => at > saying.at && order === "shared")?.at ?? Infinity;
  const most = Math.min(items.length, saying.to + 30, other);
  const quote = items.findIndex(({ kind }, at) => at >= saying.to && at < most && kind === "quote");
  if (quote < 0 || quote > Math.max(lead.content + 2, saying.to + 12)) return null;
  const before = items[quote - 1];
  if (before?.kind === "mark" && /^[,:.–—-]$/u.test(before.word)) return { from: quote, to: quote + 1 };
  const joint = [quote - 1, quote - 2].find((at) => COORDINATORS.has(items[at]?.word ?? "")) ?? 0;
  return items[joint - 1]?.word === "," ? { from: joint, to: quote + 1 } : null;
}

/** "scolded him: “…”" */
const HEARERS: ReadonlySet<string> = new Set(["him", "her", "them", "me", "us"]);

export function cueThenQuote(
  { items, sayings }: Reading,
  saying: Saying,
  lead: Lead,
): { content: Range[]; floor: number } | null {
  let at = lead.content;
  if (HEARERS.has(items[at]?.word ?? "") && items[at + 1]?.word === ":") at++;
  if (items[at]?.kind === "mark" && /^[,:–—-]$/u.test(items[at]?.word ?? "")) at++;
  const quote = items[at];
  if (
    quote?.kind !== "quote" ||
    quote.quotation?.use === "title" ||
    (saying.order === "after" && at === saying.to && items[saying.to]?.kind === "quote")
  )
    return null;
  const rest = at + 1;
  const end = clauseEnd(items, sayings, saying, at, []);
  if (rest >= end || ((quote.stopped || items[rest]?.kind === "mark") && !joinsQuote(items, rest, end))) {
    const more = quotesFrom(items, rest);
    return { content: [{ from: at, to: at + 1 }, ...more], floor: more.at(-1)?.to ?? rest };
  }
  return { content: [{ from: at, to: end }], floor: end };
}

/** said “I love him,” but “he is wrong”: one sentence, quoted in pieces. */
function joinsQuote(items: Items, rest: number, end: number): boolean {
  const at = items[rest]?.word === "," ? rest + 1 : rest;
  return COORDINATORS.has(items[at]?.word ?? "") && items.slice(at, end).some(({ kind }) => kind === "quote");
}

/** “…” “…”: quotations side by side. */
function quotesFrom(items: Items, from: number): Range[] {
  const ranges: Range[] = [];
  for (let at = from; items[at]?.kind === "quote"; at++) ranges.push({ from: at, to: at + 1 });
  return ranges;
}
