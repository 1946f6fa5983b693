/**
 * Spans: half-open ranges `[start, end)` into a text, counted in UTF-16 code units, as
 * JavaScript strings count. This file is the only one that says what an offset counts.
 *
 *     text   S h e 😀 s a i d
 *     unit   0 1 2 3 4 5 6 7 8     "😀" takes two units: [3, 5)
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the words it covers: `text === article.text.slice(start, end)`. */
export interface TextSpan extends Span {
  readonly text: string;
}

export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

export function withText(text: string, { start, end }: Span): TextSpan {
  return { start, end, text: text.slice(start, end) };
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function byStart(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

const SPACE = /[\s\u200b\ufeff]/u;

/** The same span without white space at its borders; an all-white span becomes empty at its start. */
export function trimSpan(text: string, { start, end }: Span): Span {
  while (end > start && SPACE.test(text.charAt(end - 1))) end--;
  while (start < end && SPACE.test(text.charAt(start))) start++;
  return { start, end };
}

/**
 * Whether a cut at `offset` falls inside what a reader sees as one character: a surrogate pair,
 * a base with its combining marks, an emoji sequence.
 *
 * Only the neighbourhood is segmented, so the cost does not depend on the length of the text.
 */
export function splitsCharacter(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  if (isPlain(before) && isPlain(after)) return before === 0x0d && after === 0x0a;
  const from = Math.max(0, offset - 64);
  const near = new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text.slice(from, offset + 64));
  return near.containing(offset - from)?.index !== offset - from;
}

/** Whether a span begins and ends between characters, as the runner demands of every finding. */
export function isWhole(text: string, { start, end }: Span): boolean {
  return !splitsCharacter(text, start) && !splitsCharacter(text, end);
}

/**
 * Characters that never join a neighbour: two of them side by side are two characters, so nothing need be segmented.
 * The test holds this list against the segmenter. It takes in the punctuation of the press (“ ” ’ – — …), currency
 * signs, Greek, Cyrillic, Chinese and Japanese. Only "\r\n" is one character and plain.
 */
function isPlain(unit: number): boolean {
  if (unit < 0x300) return unit !== 0xad;
  if (unit < 0x2010) return (unit >= 0x370 && unit <= 0x482) || (unit >= 0x48a && unit <= 0x52f);
  if (unit <= 0x2122)
    return unit <= 0x2027 || (unit >= 0x2030 && unit <= 0x205e) || (unit >= 0x20a0 && unit <= 0x20c0) || unit >= 0x2100;
  return (
    (unit >= 0x3001 && unit <= 0x3029) ||
    (unit >= 0x3041 && unit <= 0x3096) ||
    (unit >= 0x30a0 && unit <= 0x30ff) ||
    (unit >= 0x4e00 && unit <= 0x9fff)
  );
}

/** The first index in `spans` (sorted by start) whose start is at or after `offset`. */
export function firstAtOrAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const span = spans[middle];
    if (span !== undefined && span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first index in `spans` (sorted, not overlapping) whose end is after `offset`. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  const next = firstAtOrAfter(spans, offset + 1);
  return (spans[next - 1]?.end ?? offset) > offset ? next - 1 : next;
}

/** The span of `spans` (sorted, not overlapping) that holds `offset`, or undefined. */
export function spanAt<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  const after = firstAtOrAfter(spans, offset + 1);
  const candidate = spans[after - 1];
  return candidate !== undefined && offset < candidate.end ? candidate : undefined;
}
