import type { Span } from "../../span.ts";
import { clean } from "../text/clean.ts";
import { charactersOf, widthOf } from "../text/width.ts";
import { wrap } from "../text/wrap.ts";
import type { Canvas } from "./canvas.ts";

/** Two kinds of spans to point at: the words of a finding, and what made its rule fire. */
export interface Pointers {
  readonly words: readonly Span[];
  readonly because: readonly Span[];
}

/** Characters shown before and after what is pointed at. */
const AROUND = 80;
const MOST_PASSAGES = 6;
const INDENT = { first: "  ", rest: "  " };

/**
 * The places of a text with signs under what is pointed at:
 *
 *     “It will stay shut,” Mayor Ada Fenwick said on Monday.
 *      ^^^^^^^^^^^^^^^^^^  ~~~~~~~~~~~~~~~~~~~~~~
 */
export function showContext({ columns, style }: Canvas, text: string, pointers: Pointers): string[] {
  const passages = passagesOf(text, [...pointers.words, ...pointers.because]);
  const lines: string[] = [];
  for (const passage of passages.slice(0, MOST_PASSAGES)) {
    if (lines.length > 0) lines.push("");
    const wrapped = wrap(withBrackets(text, passage, pointers), columns, INDENT);
    for (const { line, signs } of signed(wrapped)) lines.push(line, ...signs.map(style.mark));
  }
  const rest = passages.length - MOST_PASSAGES;
  return rest > 0 ? [...lines, "", style.dim(`  … and ${rest} more places`)] : lines;
}

/** The parts of the paragraphs that hold the spans, in the order of the text. */
function passagesOf(text: string, spans: readonly Span[]): Span[] {
  const passages: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = passages.at(-1);
    const passage = around(text, span);
    if (last === undefined || passage.start > last.end) passages.push(passage);
    else passages[passages.length - 1] = { start: last.start, end: Math.max(last.end, passage.end) };
  }
  return passages;
}

const PARAGRAPH = "\n\n";

function around(text: string, { start, end }: Span): Span {
  const before = text.lastIndexOf(PARAGRAPH, start - 1);
  const after = text.indexOf(PARAGRAPH, end);
  const from = Math.max(before === -1 ? 0 : before + PARAGRAPH.length, wordStart(text, start - AROUND));
  const to = Math.min(after === -1 ? text.length : after, wordEnd(text, end + AROUND));
  return { start: Math.min(from, start), end: Math.max(to, end) };
}

function wordStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf(" ", offset) + 1;
}

function wordEnd(text: string, offset: number): number {
  const blank = text.indexOf(" ", offset);
  return blank === -1 ? text.length : blank;
}

// Private characters travel through the line breaking as brackets around what is pointed at.
const WORDS = { open: "\ue000", close: "\ue001" } as const;
const BECAUSE = { open: "\ue002", close: "\ue003" } as const;
const BRACKETS = /[\ue000-\ue003]/gu;

function withBrackets(text: string, passage: Span, { words, because }: Pointers): string {
  const cuts = [...bracketsOf(words, WORDS), ...bracketsOf(because, BECAUSE)]
    .filter(({ at }) => at >= passage.start && at <= passage.end)
    .toSorted((a, b) => a.at - b.at || a.rank - b.rank);
  let marked = passage.start > 0 && text[passage.start - 1] !== "\n" ? "… " : "";
  let from = passage.start;
  for (const { at, bracket } of cuts) {
    marked += plain(text.slice(from, at)) + bracket;
    from = at;
  }
  marked += plain(text.slice(from, passage.end));
  return passage.end < text.length && text[passage.end] !== "\n" ? `${marked} …` : marked;
}

interface Cut {
  readonly at: number;
  readonly bracket: string;
  /** Where one span ends and another begins, the end comes first. */
  readonly rank: number;
}

function bracketsOf(spans: readonly Span[], { open, close }: { open: string; close: string }): Cut[] {
  return spans.flatMap(({ start, end }) => [
    { at: start, bracket: open, rank: 1 },
    { at: end, bracket: close, rank: 0 },
  ]);
}

function plain(text: string): string {
  return clean(text.replace(BRACKETS, "\ufffd")).replaceAll(/\s+/gu, " ");
}

interface SignedLine {
  readonly line: string;
  /** Rows of signs below the line; a second one only where both kinds stand on the same word. */
  readonly signs: readonly string[];
}

function signed(lines: readonly string[]): SignedLine[] {
  const depth = { words: 0, because: 0 };
  return lines.map((bracketed) => {
    const rows = { line: "", first: "", second: "" };
    for (const character of charactersOf(bracketed)) {
      if (character === WORDS.open) depth.words++;
      else if (character === WORDS.close) depth.words--;
      else if (character === BECAUSE.open) depth.because++;
      else if (character === BECAUSE.close) depth.because--;
      else addCharacter(rows, character, depth);
    }
    return { line: rows.line, signs: [rows.first, rows.second].map((row) => row.trimEnd()).filter(Boolean) };
  });
}

function addCharacter(
  rows: { line: string; first: string; second: string },
  character: string,
  { words, because }: { words: number; because: number },
): void {
  const width = widthOf(character);
  // The indent is ours, not the article's.
  const inside = rows.line.length >= INDENT.rest.length;
  rows.line += character;
  rows.first += (inside && words > 0 ? "^" : inside && because > 0 ? "~" : " ").repeat(width);
  rows.second += (inside && words > 0 && because > 0 ? "~" : " ").repeat(width);
}
