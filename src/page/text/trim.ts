import type { Span } from "../../span.ts";
import { splitsCharacter, trimSpan } from "../../span.ts";

/**
 * A span without white space at its borders and without half characters: a mark that combines with
 * the space before it would be torn off by trimming alone.
 *
 *     "␣\u0301abc"   trimmed at the mark, which belongs to the space   →   "abc"
 */
export function trimWhole(text: string, span: Span): Span {
  let { start, end } = trimSpan(text, span);
  while (start < end && joinsBefore(text, start, span.start)) {
    ({ start, end } = trimSpan(text, { start: start + 1, end }));
  }
  while (start < end && joinsAfter(text, end, span.end)) {
    ({ start, end } = trimSpan(text, { start, end: end - 1 }));
  }
  return { start, end };
}

/** Letters and signs that never join the character before them, which is nearly all: a look spares the segmenter. */
const STANDS_ALONE = /(?![\u{1f3fb}-\u{1f3ff}\u0e33\u0eb3\uff9e\uff9f])[\p{L}\p{N}\p{P}\p{S}]/uy;
/** Marks that join whatever stands before them but a line end or a sign without width. */
const JOINS = /[\p{Mn}\p{Me}]/uy;
const FIRST_PREPENDED = 0x600;
const LAST_PREPENDED = 0xd4e;

function joinsBefore(text: string, start: number, from: number): boolean {
  // Nothing was trimmed and a line begins: line ends join nothing.
  if (start === from && (start === 0 || isLineEnd(text.charCodeAt(start - 1)))) return false;
  JOINS.lastIndex = start;
  if (JOINS.test(text)) return start > 0 && !/[\n-\r\u2028\u2029\u200b\ufeff]/u.test(text.charAt(start - 1));
  STANDS_ALONE.lastIndex = start;
  return !STANDS_ALONE.test(text) && splitsCharacter(text, start);
}

function joinsAfter(text: string, end: number, to: number): boolean {
  if (end === to && (end === text.length || isLineEnd(text.charCodeAt(end)))) return false;
  const before = text.charCodeAt(end - 1);
  const mayJoin = (before >= FIRST_PREPENDED && before <= LAST_PREPENDED) || (before & 0xfc00) === 0xdc00;
  return mayJoin && splitsCharacter(text, end);
}

function isLineEnd(unit: number): boolean {
  return (unit >= 0x0a && unit <= 0x0d) || unit === 0x2028 || unit === 0x2029;
}
