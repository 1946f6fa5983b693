/**
 * Labels that cut a sentence into names: 0 is outside; for type `k` (from 0) the four after `1 + 4k` are a name of
 * one word, its beginning, its inside, its end.
 */
export const OUTSIDE = 0;
export const SINGLE = 0;
export const BEGIN = 1;
export const INSIDE = 2;
export const END = 3;

export function labelFor(type: number, part: number): number {
  return 1 + 4 * type + part;
}

export function typeOf(label: number): number {
  return label === OUTSIDE ? -1 : (label - 1) >> 2;
}

export function partOf(label: number): number {
  return label === OUTSIDE ? -1 : (label - 1) & 3;
}

/** Whether a name begins with this word. */
export function begins(label: number): boolean {
  return label !== OUTSIDE && (partOf(label) === SINGLE || partOf(label) === BEGIN);
}

/** Whether a name is still open after this label, so that the next must go on with it. */
export function isOpen(label: number): boolean {
  return label !== OUTSIDE && (partOf(label) === BEGIN || partOf(label) === INSIDE);
}

/** Whether `next` may stand after `label`. */
export function mayFollow(label: number, next: number): boolean {
  const goesOn = next !== OUTSIDE && (partOf(next) === INSIDE || partOf(next) === END);
  return isOpen(label) ? goesOn && typeOf(next) === typeOf(label) : !goesOn;
}

/** By label: all those that it may follow, by their numbers. */
export function labelsBefore(count: number): Uint8Array[] {
  const all = Array.from({ length: count }, (_, label) => label);
  return all.map((label) => Uint8Array.from(all.filter((before) => mayFollow(before, label))));
}

export interface LabelledSpan {
  readonly from: number;
  readonly to: number;
  readonly type: number;
}

/** The names that labels tell, as half-open ranges of words. */
export function spansOf(labels: Int32Array, from: number, to: number): LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    const label = labels[at] ?? 0;
    if (label === OUTSIDE) continue;
    const part = partOf(label);
    if (part === SINGLE || part === BEGIN) start = at;
    if (part === SINGLE || part === END) spans.push({ from: start - from, to: at + 1 - from, type: typeOf(label) });
  }
  return spans;
}
