import type { Reading, Read, Phrase } from "./state.ts";
import { draftOf, skipMarks } from "./state.ts";
import { lineEnd } from "./line-end.ts";
import { nounPhraseOf } from "../../language/structure/clauses.ts";
import type { Grammar, TokenRange } from "../../language/structure/grammar.ts";
import type { Range } from "./range.ts";
import { isFinite } from "./range.ts";
import { opensApposition } from "./subject.ts";
import { announcesSource } from "./turn-cues.ts";
import { phraseEnd } from "./inverted.ts";
import { ADVERBS, AUXILIARIES, COORDINATORS, isTime, PREPOSITIONS, RELATIVES, SUBORDINATORS } from "./words.ts";
import type { Item } from "./view.ts";

type Items = readonly Item[];

/**
 *     According to Fenwick , the dam will hold .        The dam will hold , according to Fenwick .
 *     └───cue────┘ └─────┘   └────content────┘          └────content────┘   └───cue────┘ └─────┘
 */
export function accordingTo({ line, items, floor, borders, grammar }: Reading, { from, to }: Phrase): Read | null {
  if (announcesSource(items)) return null;
  const opens = items
    .slice(floor, from)
    .every(({ kind, word }) => kind === "mark" || COORDINATORS.has(word) || ADVERBS.has(word));
  const inserted = isInserted(items, from);
  const found = sourceEnd(grammar, items, { from, to });
  const by = items[from]?.word === "by" ? items.findIndex(({ kind }, at) => at > to && kind === "mark") : -1;
  const end = by > 0 ? by : (found ?? (opens || inserted ? openingSource(items, to) : phraseEnd(items, to)));
  if (end <= to) return null;
  const last = Math.min(borders.find((border) => border > end) ?? lineEnd(items), explained(items, end));
  const after = items[end]?.kind === "mark" ? end + 1 : end;
  const quote = quoteAt(items, from);
  const content: Range[] = [];
  if (opens) content.push({ from: after, to: last });
  else if (quote !== null && quote >= floor) content.push({ from: quoteOpening(items, floor, quote), to: quote + 1 });
  else if (!inserted || !SUBORDINATORS.has(items[from - 2]?.word ?? ""))
    content.push({ from: clauseStart(items, floor, from), to: items[from - 1]?.kind === "mark" ? from - 1 : from });
  if (
    !opens &&
    items[end]?.word === "," &&
    (last - after >= 2 || items[after]?.kind === "quote") &&
    goesOn(items, after)
  )
    content.push({ from: after, to: last });
  const kept = content.filter((range) => range.to > range.from);
  if (kept.length === 0) return null;
  return {
    draft: {
      ...draftOf(line, "according-to", kept),
      cue: { from, to },
      verb: "according to",
      act: "said",
      speaker: { from: to, to: withoutDay(items, to, end) },
      basis: "according-to",
    },
    floor: Math.max(end, kept.at(-1)?.to ?? 0),
  };
}

/** "…, meaning nobody was hurt": what the writer adds. */
function explained(items: Items, from: number): number {
  const comma = items.findIndex(({ word }, at) => at > from && word === "," && items[at + 1]?.word === "meaning");
  return comma < 0 ? Infinity : comma;
}

/** "They were, according to police, drunk", "It fell when, by reports, …": the clause goes on behind the source. */
function isInserted(items: Items, from: number): boolean {
  if (items[from - 1]?.word !== ",") return false;
  const word = items[from - 2]?.word ?? "";
  return AUXILIARIES.has(word) || SUBORDINATORS.has(word);
}

/** "The storm hit Lund, | killing 20 according to police": without a comma the source is that of the last clause. */
function clauseStart(items: Items, floor: number, from: number): number {
  const comma =
    items[from - 1]?.kind === "mark" ? -1 : items.findLastIndex(({ word }, at) => at < from && word === ",");
  const participle = comma >= floor && items[comma + 1]?.word.endsWith("ing") === true;
  return participle ? comma + 1 : skipMarks(items, floor);
}

/** "By reports on Saturday": the day is not who said it. */
function withoutDay(items: Items, from: number, to: number): number {
  const dated = isTime(items[to - 1]?.word ?? "") && PREPOSITIONS.has(items[to - 2]?.word ?? "");
  return dated && to - 2 > from ? to - 2 : to;
}

/** "They fled, according to police, and hid": behind the second comma the words reported go on. */
function goesOn(items: Items, at: number): boolean {
  const next = items[at];
  if (next?.kind === "quote") return true;
  return next?.kind === "word" && !next.word.endsWith("ing") && next.word !== "which" && next.word !== "who";
}

function quoteAt(items: Items, from: number): number | null {
  const at = items[from - 1]?.kind === "mark" ? from - 2 : from - 1;
  const item = items[at];
  return item?.kind === "quote" && (item.stopped || items[from - 1]?.kind === "mark" || at === 0) ? at : null;
}

function quoteOpening(items: Items, floor: number, quote: number): number {
  const before = items.slice(floor, quote).filter(({ kind, word }) => kind === "word" && !COORDINATORS.has(word));
  return before.length === 0 ? quote : skipMarks(items, floor);
}

/** The comma right behind the noun phrase of the source, where the structure has it so. */
function sourceEnd(grammar: Grammar, items: Items, { from, to }: Range): number | null {
  const noun = grammar.head(grammar.tokenFrom(items[from]?.start ?? Infinity));
  if (noun < grammar.tokenFrom(items[to]?.start ?? Infinity)) return null;
  const { end } = grammar.span(sourcePhrase(grammar, noun));
  let at = to;
  while (at < items.length && (items[at]?.start ?? 0) < end) at++;
  if (PREPOSITIONS.has(items[at]?.word ?? "") && isTime(items[at + 1]?.word ?? "")) at++;
  while (isTime(items[at]?.word ?? "")) at++;
  return items[at]?.word === "," && !RELATIVES.has(items[at + 1]?.word ?? "") ? at : null;
}

/** "According to Fenwick and Brann, the crew fled": a clause that is taken to be joined to them is none of theirs. */
function sourcePhrase(grammar: Grammar, noun: number): TokenRange {
  const phrase = nounPhraseOf(grammar, noun);
  const clause = grammar.children(noun).find((child) => child > noun && grammar.child(child, "nsubj") !== null);
  if (clause === undefined || grammar.label(clause) === "acl:relcl") return phrase;
  const { from } = grammar.subtree(clause);
  return { ...phrase, to: [from, from - 1].find((at) => grammar.word(at) === ",") ?? phrase.to };
}

/** At the opening the source ends at the comma that the clause begins behind; an apposition has its own two. */
function openingSource(items: Items, from: number): number {
  const most = Math.min(items.length, from + 45);
  let first: number | null = null;
  for (let at = from; at < most; at++) {
    const item = items[at];
    if (item?.kind === "quote") return first ?? at;
    if (item?.word !== ",") continue;
    if (first === null) {
      const next = items[at + 1];
      if (next === undefined || !opensApposition(next)) return at;
      first = at;
    } else {
      const between = items.slice(first + 1, at);
      const apposition =
        between.length <= 18 &&
        (items[first + 1]?.word === "who" || items[first + 1]?.word === "which" || !between.some(isFinite));
      return apposition && !COORDINATORS.has(items[at + 1]?.word ?? "") && items.slice(at + 1, at + 20).some(isFinite)
        ? at
        : first;
    }
  }
  return first ?? phraseEnd(items, from);
}
