import type { Doc } from "../../../doc.ts";
import type { Grammar, TokenRange } from "../../../language/structure/grammar.ts";
import type { Quotation, Sentence } from "../../../layers.ts";
import type { Span } from "../../../span.ts";
import { firstAtOrAfter } from "../../../span.ts";
import type { Spoken } from "../draft.ts";
import { SUBJECT_PRONOUNS } from "../words.ts";
import { toldByAdverb } from "./hearsay.ts";
import { toldByNoun } from "./nouns.ts";
import { isPlea } from "./pleas.ts";
import type { Told } from "./told.ts";
import { toldByVerb } from "./verbs.ts";

/** The statements that the structure of sentences shows, in the order of their cues. */
export function spokenByStructure(doc: Doc<"quotations" | "sentences">, grammar: Grammar): Spoken[] {
  const quotes = doc.quotations.filter(({ depth }) => depth === 0);
  const outers = quotes.map(({ outer }) => outer);
  const spoken: Spoken[] = [];
  for (let at = 0; at < grammar.size; at++) {
    const told = toldByVerb(grammar, at) ?? toldByNoun(grammar, at) ?? toldByAdverb(grammar, at);
    if (told === null || told.content.some((range) => isPlea(grammar.words(range)))) continue;
    const content = told.content.flatMap((range) => withQuotes(grammar.span(range), quotes, outers));
    spoken.push(spokenOf(grammar, told, content, blockOf(doc.sentences, grammar.span({ from: at, to: at + 1 }))));
  }
  return spoken;
}

function spokenOf(grammar: Grammar, told: Told, content: readonly Span[], block: number): Spoken {
  const { rule, verb, act, speaker } = told;
  const spanOf = (range: TokenRange | null): Span | null => (range === null ? null : grammar.span(range));
  const pronoun = speaker !== null && SUBJECT_PRONOUNS.has(grammar.words(speaker).toLowerCase());
  return {
    rule,
    block,
    content,
    cue: grammar.span({ from: told.cue, to: told.cue + 1 }),
    verb,
    act,
    speakerSpan: spanOf(speaker),
    speakerBasis: speaker === null ? null : pronoun ? "pronoun" : "subject",
    addressee: spanOf(told.addressee),
    venue: null,
    quoted: false,
  };
}

/**
 * A quotation that begins in the content, or right behind it, is all content, with its marks; of one that opens it
 * the words are taken without.
 */
function withQuotes(span: Span, quotes: readonly Quotation[], outers: readonly Span[]): Span[] {
  let at = firstAtOrAfter(outers, span.start);
  const before = quotes[at - 1];
  if (before !== undefined && before.outer.end > span.start && before.parts[0]?.start === span.start)
    return [...before.parts];
  let { end } = span;
  for (; (outers[at]?.start ?? Infinity) <= end + 1; at++) end = Math.max(end, outers[at]?.end ?? end);
  return [{ start: span.start, end }];
}

function blockOf(sentences: readonly Sentence[], { start }: Span): number {
  return sentences[firstAtOrAfter(sentences, start + 1) - 1]?.block ?? 0;
}
