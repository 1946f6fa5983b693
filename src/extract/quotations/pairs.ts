import type { Block } from "../../doc.ts";
import type { Span } from "../../span.ts";
import { trimSpan } from "../../span.ts";
import type { Mark } from "./marks.ts";
import { marksIn } from "./marks.ts";

/** A pair of quotation marks found, before anything is said about its use. */
export interface Pair {
  readonly parts: readonly Span[];
  readonly outer: Span;
  readonly depth: number;
  readonly marks: readonly Span[];
  /** Whether a closing mark was seen, or the paragraph's end had to do. */
  readonly closed: boolean;
  /** From the start of the block that it opens in to the end of the one that it closes in. */
  readonly within: Span;
}

/** A quotation that is open: its mark in this block, and what it gathers block by block (one list, added to). */
interface Open {
  readonly mark: Mark;
  /** Where the block begins that it was first opened in. */
  readonly from: number;
  readonly earlier: Span[];
  readonly earlierMarks: Span[];
}

/** More than this deep, marks are noise: `((“““…` must not make a stack of thousands. */
const DEEPEST = 4;

/** Pairs the quotation marks of an article, block by block. Linear in the number of marks. */
export function pairUp(text: string, blocks: readonly Block[]): Pair[] {
  const pairs: Pair[] = [];
  let carried: Open | null = null;
  blocks.forEach((block, index) => {
    const stack = pairBlock(text, block, carried, pairs);
    carried = leftOpen(text, block, blocks[index + 1], stack, pairs);
  });
  return pairs.filter(({ parts }) => parts.length > 0).toSorted((a, b) => a.outer.start - b.outer.start);
}

/** Pairs the marks inside one block; what it returns is still open at the block's end. */
function pairBlock(text: string, block: Block, carried: Open | null, pairs: Pair[]): Open[] {
  const marks = marksIn(text, block);
  const stack: Open[] = [];
  const lastClosing = lastClosings(marks);
  marks.forEach((mark, index) => {
    if (index === 0 && carried !== null && mark.family === carried.mark.family && isFirst(text, block, mark)) {
      stack.push({ ...carried, mark });
      return;
    }
    const at = openIndex(stack, mark);
    if (mark.closes && at >= 0 && !isDoubtful(mark, index, marks)) {
      const open = stack[at];
      stack.length = at;
      if (open !== undefined) pairs.push(pairOf(text, open, mark, at, block));
    } else if (mark.opens && (mark.family !== "single" || index < (lastClosing.get("single") ?? -1))) {
      if (at >= 0 && at === stack.length - 1) stack.pop();
      if (stack.length < DEEPEST) stack.push({ mark, from: block.start, earlier: [], earlierMarks: [] });
    }
  });
  return stack;
}

/** Where the last closing mark of each family stands: a single mark opens nothing when none follows. */
function lastClosings(marks: readonly Mark[]): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  marks.forEach((mark, index) => {
    if (mark.closes) last.set(mark.family, index);
  });
  return last;
}

function isFirst(text: string, block: Block, mark: Mark): boolean {
  return trimSpan(text, block).start === mark.start;
}

function openIndex(stack: readonly Open[], mark: Mark): number {
  return stack.findLastIndex((open) => open.mark.family === mark.family);
}

/** “6' 3" tall,” ‘the drivers’ union’: what may be inches or a plural does not close while a surer mark is to come. */
function isDoubtful(mark: Mark, index: number, marks: readonly Mark[]): boolean {
  if (!mark.doubtful) return false;
  const next = marks[index + 1];
  return next !== undefined && next.family === mark.family && next.closes && !next.opens;
}

function pairOf(text: string, open: Open, close: Mark, depth: number, block: Block): Pair {
  return pair(text, open, { start: open.mark.end, end: close.start }, close, depth, block);
}

function pair(text: string, open: Open, last: Span, close: Span | null, depth: number, block: Block): Pair {
  const within = { start: open.from, end: block.end };
  const inside = trimSpan(text, last);
  const before = open.earlier.at(-1);
  // Marks that open a paragraph and close at once add nothing to the paragraphs before.
  if (inside.start >= inside.end && before !== undefined) {
    const outer = { start: open.earlierMarks[0]?.start ?? before.start, end: before.end };
    return { parts: open.earlier, marks: open.earlierMarks, depth, outer, closed: false, within };
  }
  const parts = inside.start < inside.end ? [...open.earlier, inside] : open.earlier;
  const marks = [...open.earlierMarks, open.mark, ...(close === null ? [] : [close])].map(({ start, end }) => ({
    start,
    end,
  }));
  const start = marks[0]?.start ?? last.start;
  return { parts, marks, depth, outer: { start, end: close?.end ?? inside.end }, closed: close !== null, within };
}

/**
 * A quotation still open at its block's end goes on when the next block opens anew, as newspapers
 * print several paragraphs of one speaker:
 *
 *     “We began in March.        ← no closing mark
 *     “We shall not stop now.”
 *
 * Otherwise the closing mark was forgotten (the quotation ends with the block) or the mark was stray.
 */
function leftOpen(text: string, block: Block, next: Block | undefined, stack: Open[], pairs: Pair[]): Open | null {
  const open = stack[0];
  if (open === undefined || open.mark.family === "single") return null;
  const piece = trimSpan(text, { start: open.mark.end, end: block.end });
  if (piece.start >= piece.end) return null;
  if (next !== undefined && opensWith(text, next, open.mark)) {
    open.earlier.push(piece);
    open.earlierMarks.push({ start: open.mark.start, end: open.mark.end });
    return open;
  }
  if (open.earlier.length > 0 || isIntroduced(text, block, open.mark))
    pairs.push(pair(text, open, piece, null, 0, block));
  return null;
}

function opensWith(text: string, block: Block, mark: Mark): boolean {
  const start = trimSpan(text, block).start;
  const first = marksIn(text, { start, end: Math.min(block.end, start + 3) })[0];
  return first !== undefined && first.start === start && first.opens && first.family === mark.family;
}

/** At the block's start, after a comma, a colon or a sentence's end, a mark means what it says. */
function isIntroduced(text: string, block: Block, mark: Mark): boolean {
  return (
    isFirst(text, block, mark) ||
    /[,:.!?…]\s{0,2}$/u.test(text.slice(Math.max(block.start, mark.start - 3), mark.start))
  );
}
