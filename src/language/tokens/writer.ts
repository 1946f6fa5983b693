import type { Token } from "../../layers.ts";
import type { Span } from "../../span.ts";
import { splitsCharacter } from "../../span.ts";
import { classAt, SPACE } from "./chars.ts";
import * as patterns from "./patterns.ts";
import { endOf } from "./patterns.ts";
import type { RuleName } from "./rules.ts";

/** Tokens are many and their borders stand for themselves: they share one empty list. */
const NO_SPANS: readonly Span[] = Object.freeze([]);

/** The tokens found so far, and the sentence that is being read. No token reaches over its end, or cuts a character. */
export class Writer {
  readonly tokens: Token[] = [];
  readonly text: string;
  /** Where the sentence ends. */
  limit = 0;
  /** Where the last token ended. */
  done = 0;
  private sentence = 0;
  /** The next "@" of the text: an address is looked for only near one. */
  private nextAt = -1;

  constructor(text: string) {
    this.text = text;
  }

  begin(sentence: number, limit: number): void {
    this.sentence = sentence;
    this.limit = limit;
  }

  /**
   * Adds a token and says where it ended. It begins where the last one ended, should its own beginning lie inside a
   * character; what is one character with the blank behind it is no token.
   */
  push(start: number, end: number, kind: Token["kind"], rule: RuleName): number {
    const last = this.isWhole(end) ? end : this.wholeEnd(end);
    const from = start < this.done ? this.done : start;
    this.done = last > this.done ? last : this.done;
    if (from < last && classAt(this.text, last - 1) !== SPACE) {
      const { sentence } = this;
      this.tokens.push({ start: from, end: last, kind, sentence, rule, because: NO_SPANS, confidence: 0.98 });
    }
    return last;
  }

  /** Whether a cut at `at` leaves every character whole; nearly always two plain characters answer it. */
  isWhole(at: number): boolean {
    return (
      (this.text.charCodeAt(at) < 0x300 && this.text.charCodeAt(at - 1) < 0x300) || !splitsCharacter(this.text, at)
    );
  }

  private wholeEnd(end: number): number {
    let last = Math.min(this.limit, endOf(patterns.STICKS, this.text, end));
    while (last < this.limit && splitsCharacter(this.text, last)) last++;
    return last;
  }

  /** Adds the link that `pattern` finds here, without the marks that close after it; `start` where there is none. */
  link(start: number, pattern: RegExp): number {
    const { text, limit } = this;
    const end = Math.min(limit, endOf(pattern, text, start));
    if (end === start) return start;
    const tail = patterns.URL_TAIL.exec(text.slice(Math.max(start, end - 64), end))?.[0].length ?? 0;
    return this.push(start, end - tail > start ? end - tail : end, "link", "link");
  }

  /** Where an e-mail address that begins here ends; `start` where none does. */
  address(start: number): number {
    if (this.nextAt < start) {
      const next = this.text.indexOf("@", start);
      this.nextAt = next === -1 ? this.text.length + 100 : next;
    }
    if (this.nextAt - start > 64 || this.nextAt >= this.limit) return start;
    return Math.min(this.limit, endOf(patterns.EMAIL, this.text, start));
  }
}
