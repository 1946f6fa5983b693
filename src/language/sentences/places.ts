import type { Block } from "../../doc.ts";
import type { Span } from "../../span.ts";
import { firstAtOrAfter } from "../../span.ts";
import { pattern } from "../words.ts";

/**
 * A place where a sentence may end: what stops it there, the marks that close after it, and what stands around.
 *
 *     She asked “Why?” Nobody knew.
 *               stop┘ ↑└ next
 *                     └ end
 */
export interface Place {
  readonly kind: "stop" | "link" | "ruler" | "stamp";
  readonly text: string;
  readonly block: Block;
  /** Where the sentence began that may end here. */
  readonly from: number;
  /** "." "?!" "…"; empty before a ruler or stamp. */
  readonly stop: Span;
  /** Behind closing marks, brackets and footnotes after the stop: the sentence's end if it ends here. */
  readonly end: number;
  /** The first character of what follows that is no blank. */
  readonly next: number;
  /** The first letter or digit of what follows, behind opening marks and brackets. */
  readonly letter: number;
  /** The word before the stop, without it: "U.S" of "U.S.", "Gov" of "Gov.". */
  readonly word: string;
  /** Inside a title, a nickname or a term: “Jeopardy!” */
  readonly named: boolean;
}

const STAMP = "\\d{1,2}/\\d{1,2}/\\d{2,4},?\\s\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[AP]M(?![\\p{L}]))?";
/** A stop (also "? ? ?" and ". . ."), a line drawn with marks, an e-mail's date and time. */
const STOPS = pattern(
  `(?<stop>[.!?…。！？‽]+(?:[ \\u00a0\\u202f][.!?…]{1,9}(?=[\\s"'”’)]|$)){0,9})|(?<ruler>={4,}|_{4,}|\\*{4,}|-{4,}|#{3,})|(?<stamp>(?<![^\\s])${STAMP})`,
  "g",
);
const FACE = String.raw` ?[:;=]['-]?[)(DPO](?![\p{L}\p{N}])`;
const CLOSING = pattern(String.raw`(?:["'”’»›)\]}]|''| ?\[\d{1,3}\])*(?:${FACE}){0,3}`, "y");
const BLANKS = /[\s\u200b\ufeff]*/uy;
const OPENING = pattern(String.raw`[^\p{L}\p{N}\s]{0,6}`, "y");
/** The word before a stop, without the mark that opens a quotation before it: 'Mr. */
const BEFORE = /(?!['’])[^\s([{"“”‘«—–/]{1,24}$/u;
const LINK = /\S*/uy;
const IS_LINK = pattern(String.raw`^[("'<[]{0,2}(?:https?:|www\.|\S{1,64}@\S{1,64}\.\p{L}{2,})`, "i");

/** Every place of a block where a sentence may end, in order; the caller says where the sentence began. */
export class Places {
  private readonly text: string;
  private readonly block: Block;
  /** The block alone: a search in the whole text would run on to the next stop, for every block anew. */
  private readonly inner: string;
  /** How far the block was searched, from its start. */
  private at = 0;
  /** Where the link that was last looked at ends, so that a long one is not read again at every dot. */
  private linkEnd = 0;
  private ready: Place | null = null;
  /** Quotations that are names, in order. */
  private readonly names: readonly Span[];

  constructor(text: string, block: Block, names: readonly Span[]) {
    this.text = text;
    this.block = block;
    this.names = names;
    this.inner = text.slice(block.start, block.end);
  }

  next(from: number): Place | null {
    const { text, block } = this;
    if (this.ready !== null) {
      const place = this.ready;
      this.ready = null;
      return { ...place, from };
    }
    STOPS.lastIndex = this.at;
    const found = STOPS.exec(this.inner);
    if (found === null) return null;
    const groups = found.groups ?? {};
    this.at = STOPS.lastIndex;
    const stop = { start: block.start + found.index, end: block.start + STOPS.lastIndex };
    if (groups["ruler"] !== undefined || groups["stamp"] !== undefined) {
      const kind = groups["ruler"] === undefined ? "stamp" : "ruler";
      const after = this.place(kind, from, stop, stop.end);
      if (stop.start <= from) return after;
      this.ready = after;
      const end = from + text.slice(from, stop.start).trimEnd().length;
      const empty = { start: end, end };
      return { ...after, stop: empty, end, next: stop.start, letter: stop.start };
    }
    return this.stopAt(from, stop);
  }

  private stopAt(from: number, stop: Span): Place {
    const { text, block } = this;
    const end = Math.min(block.end, endOf(CLOSING, text, stop.end));
    const isTight = end < block.end && !/\s/u.test(text.charAt(end));
    if (isTight && stop.end > this.linkEnd) {
      const chunkStart =
        stop.start - (/\S{1,64}$/u.exec(text.slice(Math.max(from, stop.start - 64), stop.start))?.[0].length ?? 0);
      this.linkEnd = Math.min(block.end, endOf(LINK, text, chunkStart));
      const link = text.slice(chunkStart, this.linkEnd);
      if (IS_LINK.test(link.slice(0, 200))) {
        this.at = this.linkEnd - block.start;
        return this.place("link", from, { start: chunkStart, end: this.linkEnd }, this.linkEnd);
      }
    }
    this.at = Math.max(end, stop.end) - block.start;
    return this.place("stop", from, stop, end);
  }

  private isNamed(at: number): boolean {
    const name = this.names[firstAtOrAfter(this.names, at + 1) - 1];
    return name !== undefined && at < name.end;
  }

  private place(kind: Place["kind"], from: number, stop: Span, end: number): Place {
    const { text, block } = this;
    const next = Math.min(block.end, endOf(BLANKS, text, end));
    const letter = Math.min(block.end, endOf(OPENING, text, next));
    const word = BEFORE.exec(text.slice(Math.max(from, stop.start - 24), stop.start))?.[0] ?? "";
    return { kind, text, block, from, stop, end, next, letter, word, named: this.isNamed(stop.start) };
  }
}

function endOf(regex: RegExp, text: string, at: number): number {
  regex.lastIndex = at;
  const match = regex.exec(text);
  return match === null ? at : at + match[0].length;
}
