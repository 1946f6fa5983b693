import type { Block, BlockKind } from "../../doc.ts";
import { pattern, WORD_START } from "../../language/words.ts";
import type { Span } from "../../span.ts";
import { evenBlanks } from "./blanks.ts";
import { FIELD_KINDS, countFields, fieldOf } from "./fields.ts";
import { kindHeadings } from "./headings.ts";
import { kindHeadline, kindStandfirst } from "./heads.ts";
import { endsSentence } from "./marks.ts";
import { isReportOpening } from "./opening.ts";
import type { Chunk, Open } from "./paragraphs.ts";
import type { Place } from "./place.ts";
import { KIND_RULES } from "./rules.ts";

/** No rule looks at longer paragraphs: they are running text. */
const LONGEST_JUDGED = 600;
/** From this length on a paragraph that ends its sentence is the body of the article. */
const BODY_LENGTH = 160;

/**
 * Gives every paragraph its kind, in the order in which one decision needs the other:
 * the fields of a head, what a paragraph's own words show, the headline, the standfirst, the headings.
 */
export function classify(text: string, chunks: readonly Chunk[], givenHeadline: string | null): Block[] {
  const open = chunks.map((chunk): Open => ({ ...chunk, words: judged(text, chunk), kind: null }));
  if (open.length > 1) {
    const head = kindFields(open);
    kindByOwnWords(open, head, commonWords(text));
    const headline = kindHeadline(open, head, givenHeadline);
    if (headline !== null) kindStandfirst(open, headline);
    kindHeadings(open, (headline ?? -1) + 1);
  }
  return open.flatMap(({ start, end, kind }) => (start < end ? [{ start, end, kind: kind ?? "paragraph" }] : []));
}

/**
 * Gives a kind to those blocks of a feed's item or a page whose kind its tags do not show: bylines, date
 * lines, credits and rights among running text.
 */
export function kindsOf(text: string, known: readonly (Span & { readonly kind: BlockKind | null })[]): Block[] {
  const open = known.map((block): Open => ({ ...block, words: judged(text, block), lines: 1, afterBlank: true }));
  if (open.length > 1) kindByOwnWords(open, 0, commonWords(text));
  return open.map(({ start, end, kind }) => ({ start, end, kind: kind ?? "paragraph" }));
}

const BROKEN_LINE = /[ \t]{0,40}(?:\r\n|[\n\r\u2028\u2029])\s{0,40}/gu;

/** The words of a paragraph, in one line; of a long one, as many as its opening needs. */
function judged(text: string, { start, end }: Span): string {
  return evenBlanks(text.slice(start, Math.min(end, start + LONGEST_JUDGED)).replace(BROKEN_LINE, " "));
}

/** Headline and standfirst are the values without their labels. */
function kindFields(open: Open[]): number {
  const count = countFields(open.map(({ words }) => words));
  for (const [at, chunk] of open.slice(0, count).entries()) {
    const field = fieldOf(chunk.words);
    if (field === null) continue;
    const kind = FIELD_KINDS[field.name];
    const isValue = (kind === "headline" || kind === "standfirst") && field.valueAt < chunk.words.length;
    open[at] = {
      ...chunk,
      kind: isValue || (kind !== "headline" && kind !== "standfirst") ? kind : "boilerplate",
      start: isValue ? chunk.start + field.valueAt : chunk.start,
      words: isValue ? chunk.words.slice(field.valueAt) : chunk.words,
    };
  }
  return count;
}

function kindByOwnWords(open: readonly Open[], from: number, isCommon: Place["isCommon"]): void {
  let isBegun = false;
  for (let at = from; at < open.length; at++) {
    const chunk = open[at];
    if (chunk === undefined) continue;
    if (chunk.kind === null && chunk.words.length < LONGEST_JUDGED) {
      const before = open[at - 1]?.words ?? "";
      const after = open[at + 1]?.words ?? "";
      const place: Place = { at, count: open.length, before, after, isBegun, isCommon };
      chunk.kind = KIND_RULES.find((rule) => rule.fits(chunk.words, place))?.kind ?? null;
    }
    isBegun ||= chunk.kind === null && isBody(chunk.words);
  }
}

/** Enough of a text to know its words by. */
const SAMPLE = 50_000;
const SMALL_WORD = pattern(`${WORD_START}\\p{Ll}[\\p{L}\\p{M}]*`, "g");

/** Tells which words a text writes in small letters; it is gone through only when somebody asks. */
function commonWords(text: string): Place["isCommon"] {
  let known: ReadonlySet<string> | null = null;
  return (word) => {
    known ??= new Set(text.slice(0, SAMPLE).match(SMALL_WORD));
    return known.has(word.toLowerCase());
  };
}

function isBody(words: string): boolean {
  if (words.length >= LONGEST_JUDGED || isReportOpening(words)) return true;
  return words.length >= BODY_LENGTH && endsSentence(words);
}
