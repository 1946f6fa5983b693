import type { BlockKind } from "../../doc.ts";
import type { Span } from "../../span.ts";
import { textOf } from "../../span.ts";
import { evenBlanks } from "./blanks.ts";
import type { Line } from "./lines.ts";
import { bylineNames } from "./byline.ts";
import { isDateLine } from "./datelines.ts";
import { linesOf } from "./lines.ts";
import { isSeparator, startsAfresh } from "./marks.ts";
import { goesOn, isFull, wrapWidth } from "./wrap.ts";

/** One paragraph of a plain text: one line, or the lines that a program broke it into. */
export interface Chunk extends Span {
  readonly lines: number;
  /** Whether a line without words stands before it. */
  readonly afterBlank: boolean;
}

/** A paragraph with its words and, once it is known, its kind; null stands for running text. */
export interface Open extends Chunk {
  readonly words: string;
  kind: BlockKind | null;
}

/** Puts the lines of a text together to paragraphs; lines of dashes or stars stand for nothing. */
export function paragraphsOf(text: string): Chunk[] {
  const lines = linesOf(text);
  const width = wrapWidth(text, lines);
  const chunks: Chunk[] = [];
  let last: Line | null = null;
  let apart = false;
  for (const line of lines) {
    apart ||= line.afterBlank;
    if (isSeparator(text, line)) {
      apart = true;
      continue;
    }
    const chunk = chunks.at(-1);
    if (chunk !== undefined && last !== null && !apart && isOneParagraph(text, last, line, width)) {
      chunks[chunks.length - 1] = { ...chunk, end: line.end, lines: chunk.lines + 1 };
    } else chunks.push({ start: line.start, end: line.end, lines: 1, afterBlank: apart });
    last = line;
    apart = false;
  }
  return chunks;
}

/** A byline or a date line ends with its line, however long it is, unless a date goes on in the next. */
function isMetadata(text: string, line: Line, next: Line): boolean {
  const [words, after] = [evenBlanks(textOf(text, line)), evenBlanks(textOf(text, next))];
  if (bylineNames(words) !== null || bylineNames(after) !== null) return true;
  return (isDateLine(words) || isDateLine(after)) && !isDateLine(`${words} ${after}`);
}

/** Two lines with no blank line between them. */
function isOneParagraph(text: string, line: Line, next: Line, width: number | null): boolean {
  if (width === null || startsAfresh(text, next)) return false;
  if (goesOn(text, line, next)) return true;
  const isIndented = next.indent > line.indent && !startsAfresh(text, line);
  return !isIndented && isFull(text, line, next, width) && !isMetadata(text, line, next);
}
