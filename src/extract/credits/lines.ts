import type { Article, BlockKind } from "../../doc.ts";
import type { Span } from "../../span.ts";

/** One line of a block, with where it stands in the article. */
export interface Line extends Span {
  readonly words: string;
  readonly kind: BlockKind;
  /** Place of its block among the blocks of running text, from 0; -1 for other kinds. */
  readonly fromTop: number;
  /** Whether it is among the last lines, where agencies sign. */
  readonly nearEnd: boolean;
}

/** Credits stand in short lines; longer ones are only looked at by their opening and their end. */
export const LONGEST_CREDIT = 300;
const LINES_NEAR_END = 6;

export function linesOf({ blocks, text }: Article): Line[] {
  const lines: Line[] = [];
  const total = blocks.reduce((sum, block) => sum + splitLines(text, block).length, 0);
  let paragraphs = 0;
  for (const block of blocks) {
    const fromTop = block.kind === "paragraph" || block.kind === "dateline" ? paragraphs++ : -1;
    for (const { start, end } of splitLines(text, block)) {
      const nearEnd = lines.length >= total - LINES_NEAR_END;
      lines.push({ start, end, words: text.slice(start, end), kind: block.kind, fromTop, nearEnd });
    }
  }
  return lines;
}

function splitLines(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  let from = start;
  while (from < end) {
    const at = text.indexOf("\n", from);
    const to = at < 0 || at > end ? end : at;
    if (to > from) lines.push({ start: from, end: to });
    from = to + 1;
  }
  return lines;
}
