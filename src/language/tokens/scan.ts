import type { Token } from "../../layers.ts";
import type { Span } from "../../span.ts";
import { alphanumericEnd, classAt, DIGIT, LETTER, SPACE, widthAt } from "./chars.ts";
import { APOSTROPHE, AT, CURLY_APOSTROPHE, DOT, HASH, PLUS } from "./codes.ts";
import * as patterns from "./patterns.ts";
import { endOf } from "./patterns.ts";
import type { RuleName } from "./rules.ts";
import { readWord } from "./word.ts";
import { CLITICS, UNITS } from "./words.ts";
import { Writer } from "./writer.ts";

/**
 * Splits text into tokens in one pass. A character decides which reader takes over; a reader pushes its tokens and
 * returns where it stopped, so nothing is read twice but a link that turns out to be none.
 */
export class Scanner {
  private readonly writer: Writer;

  constructor(text: string) {
    this.writer = new Writer(text);
  }

  get tokens(): Token[] {
    return this.writer.tokens;
  }

  /** Reads one sentence. Sentences come in order. */
  read({ start, end }: Span, sentence: number): void {
    const { writer } = this;
    const { text } = writer;
    writer.begin(sentence, end);
    let at = start;
    while (at < end) {
      const kind = classAt(text, at);
      if (kind === SPACE) at++;
      else if (!writer.isWhole(at)) at++;
      else if (kind === LETTER) at = readWord(writer, at);
      else if (kind === DIGIT) at = readNumber(writer, at);
      else at = readMark(writer, at);
    }
  }
}

function readNumber(writer: Writer, start: number): number {
  const { text, limit } = writer;
  const address = writer.address(start);
  if (address > start) return writer.push(start, address, "link", "link");
  const compound = endOf(patterns.COMPOUND_NUMBER, text, start);
  const isCompound = compound > start && compound <= limit;
  const end = isCompound ? compound : Math.min(limit, endOf(patterns.NUMBER, text, start));
  const rule: RuleName = isCompound ? "compound-number" : "number";
  const ending = endOf(patterns.NUMBER_ENDING, text, end);
  if (ending > end && ending <= limit) return writer.push(start, ending, "number", rule);
  const tail = alphanumericEnd(text, end, limit);
  if (tail === end) return writer.push(start, end, "number", rule);
  if (UNITS.has(text.slice(end, tail)) || isCompound) {
    writer.push(start, end, "number", rule);
    return writer.push(end, tail, "word", "unit");
  }
  return writer.push(start, tail, "word", "word");
}

function readMark(writer: Writer, start: number): number {
  const { text, limit } = writer;
  const code = text.charCodeAt(start);
  if (code === AT || code === HASH) {
    const handle = endOf(patterns.HANDLE, text, start);
    if (handle > start && handle <= limit) return writer.push(start, handle, "link", "handle");
  }
  if (code === APOSTROPHE || code === CURLY_APOSTROPHE) {
    const end = readApostrophe(writer, start);
    if (end > start) return end;
  }
  const emoticon = endOf(patterns.EMOTICON, text, start);
  if (emoticon > start && emoticon <= limit) return writer.push(start, emoticon, "mark", "emoticon");
  if (code === DOT || code === PLUS) {
    const signed = endOf(patterns.SIGNED_NUMBER, text, start);
    if (signed > start && signed <= limit)
      return writer.push(start, endOf(patterns.NUMBER, text, start + 1), "number", "number");
  }
  const run = Math.min(limit, endOf(patterns.MARK_RUN, text, start));
  if (run > start) return writer.push(start, run, "mark", "mark-run");
  return writer.push(start, start + widthAt(text, start), "mark", "mark");
}

/** What an apostrophe opens: "’s" tight behind a mark, "’90s", "’em"; `start` where it is a mark of its own. */
function readApostrophe(writer: Writer, start: number): number {
  const { text, limit } = writer;
  const tail = start === writer.done ? alphanumericEnd(text, start + 1, limit) : start;
  if (tail > start + 1 && tail - start <= 3 && CLITICS.has(text.slice(start + 1, tail).toLowerCase())) {
    return writer.push(start, tail, "word", "clitic");
  }
  const elision = endOf(patterns.ELISION, text, start);
  return elision > start && elision <= limit ? writer.push(start, elision, "word", "elision") : start;
}
