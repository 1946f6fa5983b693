import type { Doc } from "../../doc.ts";
import type { Quotation, Sentence } from "../../layers.ts";
import type { Span } from "../../span.ts";
import { clauseOfSaying } from "./clause.ts";
import type { Piece } from "./items.ts";
import { itemsOf, quotePieces } from "./items.ts";

/**
 * A sentence as the rules see it: words, marks and quotations, each one item. What stands in quotation
 * marks is folded into one item, so that a rule reads
 *
 *     “We will not go. We stay,” said the mayor of Lund .
 *     └────────quote──────────┘ word word word  word word mark
 */
export interface Item extends Span {
  readonly kind: "word" | "mark" | "quote";
  /** The word in lower case, with a straight apostrophe; the mark; "" for a quotation. */
  readonly word: string;
  readonly capital: boolean;
  readonly quotation: Quotation | null;
  /** A quotation whose last words end in a comma, a stop or the like, as whole sentences do. */
  readonly stopped: boolean;
}

export interface Line extends Span {
  readonly items: readonly Item[];
  readonly block: number;
}

type Needs = Doc<"quotations" | "sentences" | "tokens">;

/** The sentences of a doc as lines of items; sentences that a quotation runs over are one line. */
export function linesOf(doc: Needs): Line[] {
  const quotes = quotePieces(doc);
  const lines: Line[] = [];
  let token = 0;
  for (const sentence of joined(doc.sentences, quotes)) {
    while ((doc.tokens[token]?.start ?? Infinity) < sentence.start) token++;
    const first = token;
    while ((doc.tokens[token]?.start ?? Infinity) < sentence.end) token++;
    const items = itemsOf(doc.text, doc.tokens.slice(first, token), quotes);
    for (const part of splitAtQuotes(items, doc.text)) addLine(lines, sentence.block, part, doc.text);
  }
  return lines;
}

/**
 * A full stop inside closing marks ends the line where a capital follows: the words of saying would stand
 * behind a comma (“We go,” she said).
 */
function splitAtQuotes(items: readonly Item[], text: string): Item[][] {
  const parts: Item[][] = [];
  let part: Item[] = [];
  items.forEach((item, at) => {
    part.push(item);
    const next = items[at + 1];
    if (next?.kind === "quote" && isSigned(part)) {
      parts.push(part);
      part = [];
      return;
    }
    if (next === undefined || item.kind !== "quote" || next.kind !== "word" || !next.capital) return;
    if (!FULL_STOP.test(ending(text, item)) && !(ASKED.test(ending(text, item)) && !clauseOfSaying(items, at + 1)))
      return;
    parts.push(part);
    part = [];
  });
  return part.length === 0 ? parts : [...parts, part];
}

/** “…” — Ada Fenwick “…” — Tom Brann: a name behind a dash closes what stands before the next quotation. */
function isSigned(part: readonly Item[]): boolean {
  const dash = part.findIndex(({ kind, word }) => kind === "mark" && /^[–—―]$/u.test(word));
  const name = part.slice(dash + 1);
  if (dash < 0 || name.length === 0 || name.length > LONGEST_SIGNATURE) return false;
  const quoted = part.slice(0, dash).every(({ kind }) => kind === "quote");
  return quoted && name.every(({ kind, capital, word }) => (kind === "word" ? capital : word === "." || word === ","));
}

/** A name, in words and marks. */
const LONGEST_SIGNATURE = 6;

const FULL_STOP = /\.[\s"'”’»›]*$/u;
const ASKED = /[?!…—][\s"'”’»›]*$/u;

function ending(text: string, { start, end }: Span): string {
  return text.slice(Math.max(start, end - 4), end);
}

/** “Why?” Fenwick asked. – the question mark ended no line. */
function addLine(lines: Line[], block: number, items: readonly Item[], text: string): void {
  const first = items[0];
  const end = items.at(-1)?.end;
  if (first === undefined || end === undefined) return;
  const last = lines.at(-1);
  const closing = last?.items.at(-1);
  const goesOn =
    last?.block === block && closing?.kind === "quote" && ASKED.test(ending(text, closing)) && clauseOfSaying(items, 0);
  if (last !== undefined && goesOn) lines[lines.length - 1] = { ...last, end, items: [...last.items, ...items] };
  else lines.push({ start: first.start, end, block, items });
}

function joined(sentences: readonly Sentence[], quotes: readonly Piece[]): Sentence[] {
  const lines: Sentence[] = [];
  let at = 0;
  for (const sentence of sentences) {
    const last = lines.at(-1);
    while ((quotes[at]?.end ?? Infinity) <= sentence.start) at++;
    const quote = quotes[at];
    const broken = quote !== undefined && quote.start < sentence.start && sentence.start < quote.end;
    if (broken && last?.block === sentence.block) lines[lines.length - 1] = { ...last, end: sentence.end };
    else lines.push(sentence);
  }
  return lines;
}
