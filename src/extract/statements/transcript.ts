import type { Doc } from "../../doc.ts";
import type { Span } from "../../span.ts";
import { trimSpan } from "../../span.ts";
import type { Spoken } from "./draft.ts";
import { LABELS } from "./words.ts";

/** Who speaks in a block of a transcript, and where their words begin. */
interface Label extends Span {
  readonly name: string;
  /** Where its colon stands. */
  readonly colon: number;
  readonly content: Span;
}

const LABEL =
  /^["“”]?(\p{Lu}[\p{L}\p{M}.'’-]{0,24}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,24}){0,3})(?: \([^()\n]{1,40}\))?:\s+(?=\S)/u;

const SPOKEN: ReadonlySet<string> = new Set(["paragraph", "list", "blockquote", "heading"]);

/** How far into a block its label may reach. */
const REACH = 160;

/**
 * The blocks of a transcript or an interview that is printed as one, by the block's number:
 *
 *     FENWICK: We will rebuild.          Q: When?
 *     BRANN: With what money?            A: In May.
 *     It fell in May.                    It fell last year.      (goes on)
 *     FENWICK: Yours.                    Q: Why?
 *
 * One label alone is none ("Note: …"): it must come again, or another in capitals must stand beside it; then labels
 * between theirs count, too.
 */
export function transcript(doc: Doc): ReadonlyMap<number, Spoken> {
  const labels = new Map<number, Label>();
  const counts = new Map<string, number>();
  doc.article.blocks.forEach((block, index) => {
    if (!SPOKEN.has(block.kind)) return;
    const label = labelOf(doc.text, block);
    if (label === null) return;
    labels.set(index, label);
    counts.set(label.name, (counts.get(label.name) ?? 0) + 1);
  });
  const shouted = [...counts.keys()].filter(isShouted).length;
  const sure = [...labels].filter(([, { name }]) => (counts.get(name) ?? 0) > 1 || (isShouted(name) && shouted > 1));
  const [first, last] = [sure[0]?.[0] ?? Infinity, sure.at(-1)?.[0] ?? -Infinity];
  const kept = [...labels].filter(([index]) => index >= first - 1 && index <= last + 1);
  return sure.length === 0 ? new Map() : turnsOf(doc, kept);
}

/** How many blocks may go on with one turn. */
const LONGEST_TURN = 8;

function turnsOf(doc: Doc, kept: readonly (readonly [number, Label])[]): ReadonlyMap<number, Spoken> {
  const turns = new Map<number, Spoken>();
  kept.forEach(([index, label], at) => {
    const next = kept[at + 1]?.[0];
    const more = next === undefined || next - index > LONGEST_TURN ? [] : goingOn(doc, index + 1, next);
    turns.set(index, spokenBy(index, label, more));
  });
  return turns;
}

/** The paragraphs between two labels, but for remarks in brackets: "(Applause.)" */
function goingOn({ article, text }: Doc, from: number, to: number): Span[] {
  return article.blocks.slice(from, to).flatMap((block) => {
    const span = trimSpan(text, block);
    const spoken = block.kind === "paragraph" || block.kind === "list";
    return spoken && !/^[([]/u.test(text.charAt(span.start)) ? [span] : [];
  });
}

function isShouted(name: string): boolean {
  return name === name.toUpperCase();
}

/** "Note", "Photo": what follows is said by nobody; "Q" and "A" are questions and answers here. */
function isLabel(name: string): boolean {
  const [first = ""] = name.toLowerCase().split(" ");
  return LABELS.has(first) && !/^(?:[qa]|the)$/u.test(first);
}

function labelOf(text: string, block: Span): Label | null {
  const found = LABEL.exec(text.slice(block.start, Math.min(block.end, block.start + REACH)));
  const name = found?.[1];
  if (found === null || name === undefined || isLabel(name)) return null;
  const start = block.start + found[0].indexOf(name);
  const content = trimSpan(text, { start: block.start + found[0].length, end: block.end });
  const colon = block.start + found[0].trimEnd().length - 1;
  return content.end > content.start ? { name, start, end: start + name.length, colon, content } : null;
}

function spokenBy(block: number, { start, end, colon, content }: Label, more: readonly Span[]): Spoken {
  return {
    rule: "transcript",
    block,
    content: [content, ...more],
    cue: { start: colon, end: colon + 1 },
    verb: null,
    act: "said",
    speakerSpan: { start, end },
    speakerBasis: "subject",
    addressee: null,
    venue: null,
    quoted: true,
  };
}
