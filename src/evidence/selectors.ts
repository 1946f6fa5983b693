import type { Span } from "../span.ts";

/**
 * Selectors in the form of the W3C Web Annotation model. Its positions count Unicode code points,
 * not the UTF-16 units used everywhere else here: this file is the border where they are converted.
 */
export interface Selectors {
  readonly quote: {
    readonly type: "TextQuoteSelector";
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
  };
  readonly position: { readonly type: "TextPositionSelector"; readonly start: number; readonly end: number };
}

/** Characters kept on each side of the exact words: enough to tell two equal phrases apart. */
export const CONTEXT = 32;

export function selectorsOf(text: string, { start, end }: Span): Selectors {
  const before = codePoints(text, 0, start);
  return {
    quote: {
      type: "TextQuoteSelector",
      exact: text.slice(start, end),
      prefix: text.slice(wholeCharacter(text, Math.max(0, start - CONTEXT)), start),
      suffix: text.slice(end, wholeCharacter(text, Math.min(text.length, end + CONTEXT))),
    },
    position: {
      type: "TextPositionSelector",
      start: before,
      end: before + codePoints(text, start, end),
    },
  };
}

/** The number of code points in `text.slice(start, end)`. */
export function codePoints(text: string, start: number, end: number): number {
  let count = end - start;
  for (let at = start + 1; at < end; at++) if (isPair(text, at)) count--;
  return count;
}

/** The UTF-16 offset of the code point with this number; the length of the text when there are fewer. */
export function unitOffset(text: string, codePoint: number): number {
  let at = 0;
  for (let seen = 0; seen < codePoint && at < text.length; seen++) at += isPair(text, at + 1) ? 2 : 1;
  return at;
}

function wholeCharacter(text: string, offset: number): number {
  return isPair(text, offset) ? offset - 1 : offset;
}

/** Whether the unit at `at` is the second half of a pair that begins one before it. */
function isPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
}
