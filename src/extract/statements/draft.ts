import type { Act, SpeakerBasis, StatementFinding } from "../../layers.ts";
import type { Span } from "../../span.ts";
import { firstEndingAfter, trimSpan } from "../../span.ts";
import type { Range } from "./range.ts";
import type { Item, Line } from "./view.ts";
import { SUBJECT_PRONOUNS } from "./words.ts";

/** A statement in the making: what a rule read in one line, in items of that line. */
export interface Draft {
  readonly rule: string;
  readonly line: Line;
  readonly content: readonly Range[];
  readonly cue: Range | null;
  readonly verb: string | null;
  readonly act: Act | null;
  readonly speaker: Range | null;
  /** How the speaker was found; a pronoun says so by itself. */
  readonly basis: SpeakerBasis | null;
  readonly addressee: Range | null;
  readonly venue: Range | null;
}

/** A statement with spans of the text, open for quotations that go on after it. */
export interface Spoken {
  readonly rule: string;
  readonly block: number;
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly verb: string | null;
  readonly act: Act | null;
  readonly speakerSpan: Span | null;
  readonly speakerBasis: SpeakerBasis | null;
  readonly addressee: Span | null;
  readonly venue: Span | null;
  /** Whether some of its words stand in quotation marks: what is quoted next may go on with it. */
  readonly quoted: boolean;
}

export function spokenOf(text: string, draft: Draft): Spoken | null {
  const { line, rule, verb, act } = draft;
  const content = draft.content.flatMap((range) => contentSpans(text, line.items, range));
  if (content.length === 0) return null;
  return {
    rule,
    block: line.block,
    content,
    cue: spanOf(line.items, draft.cue),
    verb,
    act,
    speakerSpan: withoutVerb(text, spanOf(line.items, draft.speaker)),
    speakerBasis: basisOf(line.items, draft),
    addressee: spanOf(line.items, draft.addressee),
    venue: spanOf(line.items, draft.venue),
    quoted: draft.content.some(({ from, to }) => line.items.slice(from, to).some(({ kind }) => kind === "quote")),
  };
}

/** "She’ll say": the speaker is "She". */
function withoutVerb(text: string, span: Span | null): Span | null {
  const pronoun = span === null ? null : CONTRACTED.exec(text.slice(span.start, Math.min(span.end, span.start + 8)));
  return span === null || pronoun === null ? span : { start: span.start, end: span.start + pronoun[0].length };
}

const CONTRACTED = /^(?:he|she|it|they|we|you|i)(?=['’ʼ])/iu;

function basisOf(items: readonly Item[], { speaker, basis }: Draft): SpeakerBasis | null {
  if (speaker === null) return null;
  const first = items[speaker.from];
  const alone = speaker.to === speaker.from + 1;
  return alone && first !== undefined && (SUBJECT_PRONOUNS.has(first.word) || first.word === "who") ? "pronoun" : basis;
}

function spanOf(items: readonly Item[], range: Range | null): Span | null {
  if (range === null) return null;
  const first = items[range.from];
  const last = items[range.to - 1];
  return first === undefined || last === undefined || range.to <= range.from
    ? null
    : { start: first.start, end: last.end };
}

/** A quotation alone gives its words without the marks, paragraph by paragraph; anything else one span. */
function contentSpans(text: string, items: readonly Item[], { from, to }: Range): Span[] {
  const only = to === from + 1 ? items[from] : undefined;
  if (only?.quotation) return insideOf(only);
  const span = spanOf(items, { from, to });
  return span === null ? [] : [trimSpan(text, span)];
}

/** The paragraphs of the quotation that this item stands for. */
export function insideOf({ start, end, quotation }: Item): Span[] {
  return (quotation?.parts ?? []).filter((part) => part.start >= start && part.end <= end);
}

/** Direct when nearly all letters stand in quotation marks, indirect when none do. */
export function kindOf(text: string, content: readonly Span[], quotes: readonly Span[]): StatementFinding["kind"] {
  let inside = 0;
  let all = 0;
  for (const span of content) {
    all += letters(text, span);
    for (const quote of quotesIn(quotes, span)) {
      inside += letters(text, { start: Math.max(quote.start, span.start), end: Math.min(quote.end, span.end) });
    }
  }
  if (inside === 0) return "indirect";
  return inside >= all * 0.97 ? "direct" : "mixed";
}

function quotesIn(quotes: readonly Span[], { start, end }: Span): Span[] {
  const found: Span[] = [];
  for (let at = firstEndingAfter(quotes, start); at < quotes.length; at++) {
    const quote = quotes[at];
    if (quote === undefined || quote.start >= end) break;
    found.push(quote);
  }
  return found;
}

function letters(text: string, { start, end }: Span): number {
  return text.slice(start, end).match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
