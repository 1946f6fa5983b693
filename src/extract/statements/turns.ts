import type { Spoken } from "./draft.ts";
import { insideOf } from "./draft.ts";
import type { Span } from "../../span.ts";
import { byStart, firstAtOrAfter } from "../../span.ts";
import { actorBefore, announced, signed } from "./turn-cues.ts";
import type { Item, Line } from "./view.ts";

/** A statement whose content may still grow; `content` belongs to this file alone. */
interface Growing {
  readonly spoken: Spoken;
  readonly content: Span[];
  block: number;
  quoted: boolean;
}

/**
 * Quotations without a cue. A quotation that follows words of the same paragraph that end in one goes on with
 * it; so do the further paragraphs of one quotation; one that fills its paragraph belongs to who spoke last.
 */
export function givenToTurns(lines: readonly Line[], spoken: readonly Spoken[]): Spoken[] {
  const all = spoken.toSorted((a, b) => startOf(a) - startOf(b));
  const taken = all.flatMap(({ content }) => content).toSorted(byStart);
  const result: Growing[] = [];
  let next = 0;
  lines.forEach((line, index) => {
    for (; startOf(all[next]) < line.end; next++) {
      const one = all[next];
      if (one !== undefined) result.push(growing(one));
    }
    const quotes = onlyQuotes(line, taken);
    if (quotes.length > 0) addTurn(result, line, quotes, { before: lines[index - 1], after: lines[index + 1] });
  });
  return result.map(({ spoken: one, content }) => Object.assign({}, one, { content }));
}

function growing(spoken: Spoken): Growing {
  return { spoken, content: [...spoken.content], block: spoken.block, quoted: spoken.quoted };
}

function startOf(spoken: Spoken | undefined): number {
  if (spoken === undefined) return Infinity;
  return Math.min(spoken.content[0]?.start ?? Infinity, spoken.cue?.start ?? Infinity);
}

/** The quotations of a line that holds nothing else, none of them taken. */
function onlyQuotes({ items }: Line, taken: readonly Span[]): Item[] {
  if (!items.every(({ kind }) => kind !== "word")) return [];
  return items.filter((item) => isSpeech(item) && !isTaken(item, taken));
}

function isTaken({ start, end }: Span, taken: readonly Span[]): boolean {
  const after = firstAtOrAfter(taken, start);
  return [taken[after - 1], taken[after]].some(
    (other) => other !== undefined && other.start < end && start < other.end,
  );
}

function isSpeech({ kind, quotation }: Item): boolean {
  return kind === "quote" && quotation?.use === "speech";
}

interface Beside {
  readonly before: Line | undefined;
  readonly after: Line | undefined;
}

function addTurn(result: Growing[], line: Line, quotes: readonly Item[], { before, after }: Beside): void {
  const last = result.at(-1);
  const first = quotes[0];
  if (first === undefined) return;
  const spans = quotes.flatMap(insideOf);
  if (spans.length === 0) return;
  const name = signed(line, after);
  if (name === null && last !== undefined && last.quoted && goesOn(last, line, first)) {
    last.content.push(...spans);
    last.block = line.block;
    return;
  }
  const told = name ?? announced(line, before);
  const actor = told === null ? actorBefore(line, before) : null;
  if (told !== null) result.push(growing({ ...turnOf(line, spans, null), ...told }));
  else result.push(growing(turnOf(line, spans, actor ?? lastSpeaker(line, last))));
}

/** Who spoke last, in this paragraph or the one before. */
function lastSpeaker(line: Line, last: Growing | undefined): Span | null {
  return last !== undefined && line.block - last.block <= 1 ? last.spoken.speakerSpan : null;
}

/** In the same paragraph, in the next one of one quotation, or in the next one of a transcript. */
function goesOn({ spoken, block, content }: Growing, line: Line, first: Item): boolean {
  if (block === line.block || isNextPart(first, content.at(-1))) return true;
  return spoken.rule === "transcript" && line.block - block === 1;
}

/** Whether the quotation is the one that the paragraph before left open. */
function isNextPart({ start, quotation }: Item, last: Span | undefined): boolean {
  const parts = quotation?.parts ?? [];
  const before = parts[firstAtOrAfter(parts, start) - 1];
  return before !== undefined && last !== undefined && before.start < last.end && last.start < before.end;
}

function turnOf(line: Line, content: readonly Span[], speaking: Span | null): Spoken {
  return {
    rule: "turn",
    block: line.block,
    content,
    cue: null,
    verb: null,
    act: null,
    speakerSpan: speaking,
    speakerBasis: speaking === null ? null : "turn",
    addressee: null,
    venue: null,
    quoted: true,
  };
}
