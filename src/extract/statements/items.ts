import type { Doc } from "../../doc.ts";
import type { Quotation, Token } from "../../layers.ts";
import type { Span } from "../../span.ts";
import { firstEndingAfter } from "../../span.ts";
import type { Item } from "./view.ts";

/** One outermost quotation, or one of its paragraphs, with its marks. */
export interface Piece extends Span {
  readonly quotation: Quotation;
}

/** The outermost quotations, paragraph by paragraph, in order. */
export function quotePieces({ article, quotations }: Doc<"quotations">): Piece[] {
  return quotations
    .filter(({ depth }) => depth === 0)
    .flatMap((quotation): Piece[] => {
      const { parts, outer } = quotation;
      if (parts.length < 2) return [{ ...outer, quotation }];
      return parts.map(({ start, end }, at) => {
        const from = at === 0 ? outer.start : (openingBefore(article.text, start) ?? start);
        return { start: from, end: at === parts.length - 1 ? outer.end : end, quotation };
      });
    })
    .toSorted((a, b) => a.start - b.start);
}

/** The mark that opens a later paragraph of a quotation stands right before it. */
function openingBefore(text: string, start: number): number | null {
  return /\S/u.test(text.charAt(start - 1)) ? start - 1 : null;
}

/** The items of a sentence from its tokens. */
export function itemsOf(text: string, tokens: readonly Token[], quotes: readonly Piece[]): Item[] {
  const items: Item[] = [];
  for (const token of tokens) {
    const last = items.at(-1);
    if (last !== undefined && token.start < last.end) continue;
    const quote = pieceAt(quotes, token);
    if (quote !== null) items.push(quoteItem(text, quote));
    else if (last?.kind === "word" && joins(text, last, token))
      items[items.length - 1] = wordItem(text, last.start, token.end);
    else if (token.kind === "mark") items.push(markItem(text, token));
    else items.push(wordItem(text, token.start, token.end));
  }
  return items;
}

function pieceAt(quotes: readonly Piece[], { start, end }: Span): Piece | null {
  const quote = quotes[firstEndingAfter(quotes, start)];
  return quote !== undefined && quote.start < end ? quote : null;
}

/** Words that tokens have cut but that the rules read whole: "didn't", "U.S.", "Al-Masri", "AT&T", "Gov." */
function joins(text: string, last: Item, token: Token): boolean {
  if (token.start !== last.end) return false;
  const word = text.slice(token.start, token.end);
  if (token.kind !== "mark") return /['’ʼ.\-‑–&@/\p{N}\p{L}]$/u.test(text.slice(last.start, last.end));
  if (/^['’ʼ\-‑–&]$/u.test(word)) return /[\p{L}\p{N}]/u.test(text.charAt(token.end));
  return (
    word === "." &&
    (ABBREVIATION.test(text.slice(last.start, last.end)) || /[\p{L}\p{N}]/u.test(text.charAt(token.end)))
  );
}

const ABBREVIATION =
  /(?:^|\.)(?:\p{L}|Mr|Mrs|Ms|Dr|Prof|Gov|Sen|Rep|Gen|Col|Lt|Sgt|Capt|Maj|Rev|Hon|St|Jr|Sr|Inc|Corp|Co|Ltd|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Mass|Calif|Fla|Ill|Pa|Mich|Wis|Ariz|Conn|No)$/u;

const STOPPED = /[,.?!…—–-][\s"'”’»›)\]]*$/u;

function quoteItem(text: string, { start, end, quotation }: Piece): Item {
  const stopped = STOPPED.test(text.slice(Math.max(start, end - 8), end));
  return { start, end, kind: "quote", word: "", capital: false, quotation, stopped };
}

function markItem(text: string, { start, end }: Span): Item {
  return { start, end, kind: "mark", word: text.slice(start, end), capital: false, quotation: null, stopped: false };
}

/** In capitals these are names, in small letters pronouns. */
const ACRONYMS: ReadonlySet<string> = new Set(["WHO", "US", "IT"]);

function wordItem(text: string, start: number, end: number): Item {
  const word = text.slice(start, end);
  return {
    start,
    end,
    kind: "word",
    word: ACRONYMS.has(word) ? word : word.toLowerCase().replace(/[’ʼ]/gu, "'"),
    capital: /^\p{Lu}/u.test(word),
    quotation: null,
    stopped: false,
  };
}
