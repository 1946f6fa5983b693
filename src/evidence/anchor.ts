import type { Span } from "../span.ts";
import type { Selectors } from "./selectors.ts";
import { unitOffset } from "./selectors.ts";

/** Where words stand in a text that may have changed since, and how they were found again. */
export interface Anchored extends Span {
  /** `position`: just where they were · `words`: the same words elsewhere · `typography`: the same but for white space, quotation marks or dashes. */
  readonly how: "position" | "words" | "typography";
}

/**
 * Finds the words of a selector again, cheapest first. The words decide: a position whose words
 * differ is never taken. Null when they are gone.
 */
export function anchor(text: string, selectors: Selectors): Anchored | null {
  const { exact } = selectors.quote;
  if (exact === "") return null;
  const start = unitOffset(text, selectors.position.start);
  if (text.startsWith(exact, start) && !cutsWord(text, start, selectors.quote))
    return { start, end: start + exact.length, how: "position" };
  const same = bestOf(occurrences(text, selectors.quote), text, selectors.quote, start);
  if (same !== null) return { start: same, end: same + exact.length, how: "words" };
  return byTypography(text, selectors, start);
}

function occurrences(text: string, quote: Quote): number[] {
  const found: number[] = [];
  const { exact } = quote;
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1))
    if (!cutsWord(text, at, quote)) found.push(at);
  return found;
}

const ENDS_IN_WORD = /[\p{L}\p{M}\p{N}]$/u;
const BEGINS_IN_WORD = /^[\p{L}\p{M}\p{N}]/u;

/**
 * Whether words that ended where a word ended now end inside another: "said no" is not in "said not". Without
 * surroundings nothing can be told.
 */
function cutsWord(text: string, start: number, { exact, prefix, suffix }: Quote): boolean {
  const end = start + exact.length;
  const before = prefix !== "" && !ENDS_IN_WORD.test(prefix) && BEGINS_IN_WORD.test(exact);
  const behind = suffix !== "" && !BEGINS_IN_WORD.test(suffix) && ENDS_IN_WORD.test(exact);
  return (
    (before && ENDS_IN_WORD.test(text.slice(Math.max(0, start - 2), start))) ||
    (behind && BEGINS_IN_WORD.test(text.slice(end, end + 2)))
  );
}

type Quote = Pick<Selectors["quote"], "exact" | "prefix" | "suffix">;

/** Of several places, the one whose surroundings agree most; of equals, the nearest to where it was. */
function bestOf(starts: readonly number[], text: string, quote: Quote, expected: number): number | null {
  let best: { start: number; agreement: number } | null = null;
  for (const start of starts) {
    const agreement =
      commonEnd(text.slice(Math.max(0, start - quote.prefix.length), start), quote.prefix) +
      commonStart(
        text.slice(start + quote.exact.length, start + quote.exact.length + quote.suffix.length),
        quote.suffix,
      );
    const closer = best !== null && Math.abs(start - expected) < Math.abs(best.start - expected);
    if (best === null || agreement > best.agreement || (agreement === best.agreement && closer)) {
      best = { start, agreement };
    }
  }
  return best?.start ?? null;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

/** A text with typography evened out, and where each of its characters came from. */
interface View {
  readonly plain: string;
  readonly offsets: readonly number[];
}

const EVEN: ReadonlyMap<string, string> = new Map([
  ...[..."“”„‟«»″"].map((mark) => [mark, '"'] as const),
  ...[..."‘’‚‛‹›′ʼ"].map((mark) => [mark, "'"] as const),
  ...[..."‐‑‒–—―−"].map((mark) => [mark, "-"] as const),
  ["…", "..."] as const,
]);

/** Soft hyphens and spaces without width: pages put them in and take them out. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/u;

function evened(text: string): View {
  let plain = "";
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    if (INVISIBLE.test(unit)) continue;
    const space = /\s/u.test(unit);
    if (space && plain.endsWith(" ")) continue;
    const even = space ? " " : (EVEN.get(unit) ?? unit);
    plain += even;
    for (let part = 0; part < even.length; part++) offsets.push(at);
  }
  return { plain, offsets };
}

function byTypography(text: string, { quote }: Selectors, expected: number): Anchored | null {
  const exact = evened(quote.exact).plain.trim();
  if (exact === "") return null;
  const { plain, offsets } = evened(text);
  const around = { exact, prefix: evened(quote.prefix).plain, suffix: evened(quote.suffix).plain };
  const found = bestOf(occurrences(plain, around), plain, around, placeOf(offsets, expected));
  const start = found === null ? undefined : offsets[found];
  const last = found === null ? undefined : offsets[found + exact.length - 1];
  return start === undefined || last === undefined ? null : { start, end: last + 1, how: "typography" };
}

/** The place in the view that comes from this offset of the text. */
function placeOf(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
