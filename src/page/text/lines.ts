import type { Span } from "../../span.ts";
import { trimWhole } from "./trim.ts";

/** One line that has words, without the white space around it. */
export interface Line extends Span {
  /** Columns of white space before its first word; a tab counts as four. */
  readonly indent: number;
  /** Whether a line without words stands before it. */
  readonly afterBlank: boolean;
}

const LINE = /[^\n\r\u2028\u2029\f\v]+/gu;
const BREAK_BETWEEN = /\r\n|[\n\r\u2028\u2029]|\f/gu;
const SPACES = /^\s*/u;
const TAB_COLUMNS = 4;

/** Cuts a text into its lines; lines without words are only remembered as breaks. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let last = 0;
  for (const { 0: raw, index } of text.matchAll(LINE)) {
    const whole = trimWhole(text, { start: index, end: index + raw.length });
    if (whole.start >= whole.end) continue;
    const afterBlank = lines.length > 0 && isApart(text.slice(last, index));
    lines.push({ ...whole, indent: columnsOf(SPACES.exec(raw)?.[0] ?? ""), afterBlank });
    last = index + raw.length;
  }
  return lines;
}

/** More than one line break, or a new page. */
function isApart(between: string): boolean {
  if (between.length < 2 && between !== "\f") return false;
  let breaks = 0;
  for (const { 0: mark } of between.matchAll(BREAK_BETWEEN)) {
    breaks += mark === "\f" ? 2 : 1;
    if (breaks > 1) return true;
  }
  return false;
}

function columnsOf(spaces: string): number {
  let columns = 0;
  for (const space of spaces) columns += space === "\t" ? TAB_COLUMNS : 1;
  return columns;
}
