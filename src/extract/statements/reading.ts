import type { Phrase } from "./state.ts";
import type { Doc } from "../../doc.ts";
import type { Grammar } from "../../language/structure/grammar.ts";
import type { Draft, Spoken } from "./draft.ts";
import { spokenOf } from "./draft.ts";
import type { Saying } from "./find.ts";
import { sayingsIn } from "./find.ts";
import { phraseEnd } from "./inverted.ts";
import { borderOf, phrasesIn, readPhrase } from "./phrases.ts";
import { colonQuote, colonStatement, signedStatement } from "./whole-lines.ts";
import { anyVerb } from "./any-verb.ts";
import { adjunctEnd } from "./adjuncts.ts";
import { hearerEnd } from "./hearers.ts";
import { transcript } from "./transcript.ts";
import { quoteBefore } from "./quote-before.ts";
import { takesContent } from "./cue-then-clause.ts";
import { readVerb } from "./verbs.ts";
import type { Item, Line } from "./view.ts";
import { RELATIVES } from "./words.ts";

const NO_STATEMENTS: ReadonlySet<string> = new Set(["byline", "credit", "rights", "boilerplate", "dateline"]);

/** The statements that lines of an article show by themselves, in order. */
export function spokenIn(doc: Doc, lines: readonly Line[], grammar: Grammar): Spoken[] {
  const labelled = transcript(doc);
  return lines.flatMap((line, at) => {
    const kind = doc.article.blocks[line.block]?.kind ?? "paragraph";
    if (NO_STATEMENTS.has(kind)) return [];
    const label = labelled.get(line.block);
    if (label !== undefined) return lines[at - 1]?.block === line.block ? [] : [label];
    const whole = colonStatement(line, kind === "headline") ?? signedStatement(line);
    return (whole === null ? draftsIn(line, grammar) : [whole])
      .map((draft) => spokenOf(doc.text, draft))
      .filter((spoken) => spoken !== null);
  });
}

type Step = { readonly at: number; readonly saying: Saying } | { readonly at: number; readonly phrase: Phrase };

/** Reads a line from left to right; what one statement took, no later one takes again. */
function draftsIn(line: Line, grammar: Grammar): Draft[] {
  const { items } = line;
  const phrases = phrasesIn(items);
  const sayings = outermost(
    items,
    withoutInner(items, sayingsIn(items)).filter((saying) => takesContent(items, saying)),
    phrases,
  );
  const borders = phrases.filter(({ rule }) => rule === "according-to").map((phrase) => borderOf(items, phrase));
  const steps: Step[] = [
    ...sayings.map((saying) => ({ at: saying.at, saying })),
    ...phrases.map((phrase) => ({ at: phrase.from, phrase })),
  ];
  const drafts: Draft[] = [];
  let floor = 0;
  for (const step of steps.toSorted((a, b) => a.at - b.at)) {
    if (step.at < floor) continue;
    const reading = { line, items, sayings, borders, grammar, floor };
    const read = "saying" in step ? readVerb(reading, step.saying) : readPhrase(reading, step.phrase);
    if (read === null) continue;
    drafts.push(read.draft);
    floor = Math.max(floor, read.floor);
  }
  const quoted = drafts.length === 0 ? (anyVerb(line, grammar) ?? colonQuote(line)) : null;
  return quoted === null ? drafts : [quoted];
}

/**
 * Where the speaker's own words hold another clause of saying, one of the two is none of ours:
 *
 *     Two traders, who asked not to be named, said …     the inner one, in a relative clause
 *     Fenwick claimed Brann attacked …                   the later one, which is said to be said
 */
function withoutInner(items: readonly Item[], sayings: readonly Saying[]): readonly Saying[] {
  const dropped = new Set<Saying>();
  sayings.forEach((saying, at) => {
    const next = sayings[at + 1];
    const subject = next?.subject ?? null;
    if (next === undefined || subject === null || saying.at < subject.from || saying.at >= subject.to) return;
    const last = items[(saying.subject?.to ?? 0) - 1]?.word ?? "";
    dropped.add(RELATIVES.has(last) ? saying : next);
  });
  return sayings.filter((saying) => !dropped.has(saying));
}

/**
 * "The plan called for new pumps, officials said.": a clause of saying that closes the line takes all of it,
 * and what is said to be said inside belongs to its content.
 */
function outermost(items: readonly Item[], sayings: readonly Saying[], phrases: readonly Phrase[]): readonly Saying[] {
  const last = sayings.at(-1);
  const phrase = phrases.at(-1);
  const quoted = sayings.some(({ from }) => quoteBefore(items, from) !== null);
  if (last === undefined || quoted) return sayings;
  if (phrase?.rule === "according-to" && phrase.from > last.at && phrase.from > 3)
    return closesLine(items, phraseEnd(items, phrase.to)) ? [] : sayings;
  return sayings.length > 1 && isClosing(items, last) ? [last] : sayings;
}

function isClosing(items: readonly Item[], { from, order, to, form }: Saying): boolean {
  const before = items[from - 1];
  if (before?.kind !== "mark" || !/^[,–—-]$/u.test(before.word) || from < 4 || order === "shared") return false;
  const { frames } = form.cue;
  if (frames.has("told") && !frames.has("clause")) return closesLine(items, hearerEnd(items, to));
  return frames.has("clause") && closesLine(items, to);
}

/** Behind it stand only when and where it was said. */
function closesLine(items: readonly Item[], from: number): boolean {
  let at = from;
  for (let next = adjunctEnd(items, at); next !== null; next = adjunctEnd(items, at)) at = next;
  const end = items[at];
  return end === undefined || (end.kind === "mark" && at >= items.length - 2);
}
