import type { Doc } from "../../doc.ts";
import type { Span } from "../../span.ts";

/** A range of tokens, `[from, to)`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** No word of a sentence that somebody wrote has more; so that asking all children of one word costs little. */
const MAX_CHILDREN = 64;

/**
 * The trees of a whole doc by the numbers of its tokens, as what asks about grammar wants them. Trees are projective:
 * what hangs on a token is one unbroken range.
 *
 *     ┌──nsubj──┐ ┌───────ccomp──────┐
 *     Officials said the pier was rotten      subtree(rotten) = the … rotten
 */
export class Grammar {
  readonly text: string;
  readonly #doc: Doc<"tokens" | "parses">;
  readonly #tags: string[] = [];
  readonly #heads: number[] = [];
  readonly #labels: string[] = [];
  readonly #children: number[][] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #words: string[] = [];

  constructor(doc: Doc<"tokens" | "parses">) {
    this.#doc = doc;
    this.text = doc.text;
    for (const { tags, heads, labels } of doc.parses) {
      for (const tag of tags) this.#tags.push(tag);
      for (const head of heads) this.#heads.push(head);
      for (const label of labels) this.#labels.push(label);
    }
    doc.tokens.forEach(({ start, end }, at) => {
      this.#children.push([]);
      this.#from.push(at);
      this.#to.push(at + 1);
      this.#words.push(doc.text.slice(start, end).toLowerCase().replace(/[’ʼ]/gu, "'"));
    });
    this.#heads.forEach((head, at) => this.#children[head]?.push(at));
    for (const { first, tags } of doc.parses) this.#reach(first, first + tags.length);
  }

  /** Subtrees from the leaves up. Every token is visited once for each of its edges. */
  #reach(first: number, last: number): void {
    const order: number[] = [];
    for (let at = first; at < last; at++) if (this.head(at) < 0) order.push(at);
    for (let next = 0; next < order.length; next++)
      for (const child of this.children(order[next] ?? 0)) order.push(child);
    for (const at of order.toReversed()) {
      const head = this.head(at);
      if (head < 0) continue;
      this.#from[head] = Math.min(this.#from[head] ?? head, this.#from[at] ?? at);
      this.#to[head] = Math.max(this.#to[head] ?? head, this.#to[at] ?? at);
    }
  }

  get size(): number {
    return this.#words.length;
  }

  /** The token in small letters, with straight apostrophes. */
  word(at: number): string {
    return this.#words[at] ?? "";
  }

  /** The universal tag: "VERB". */
  upos(at: number): string {
    const tag = this.#tags[at] ?? "";
    return tag.slice(0, tag.indexOf(" "));
  }

  /** The Penn tag: "VBD". */
  xpos(at: number): string {
    const tag = this.#tags[at] ?? "";
    return tag.slice(tag.indexOf(" ") + 1);
  }

  /** The token that `at` depends on; -1 for the root of a sentence and outside the doc. */
  head(at: number): number {
    return this.#heads[at] ?? -1;
  }

  /** The relation to the head, with its subtype: "nsubj:pass". */
  label(at: number): string {
    return this.#labels[at] ?? "";
  }

  /** The relation without its subtype: "nsubj". */
  relation(at: number): string {
    const label = this.label(at);
    const colon = label.indexOf(":");
    return colon < 0 ? label : label.slice(0, colon);
  }

  /** What depends on `at`, in the order of the text. */
  children(at: number): readonly number[] {
    return this.#children[at] ?? [];
  }

  /** The first child whose label or relation is one of `labels`, among the first `MAX_CHILDREN`. */
  child(at: number, ...labels: readonly string[]): number | null {
    const children = this.children(at);
    for (let next = 0; next < Math.min(children.length, MAX_CHILDREN); next++) {
      const child = children[next] ?? at;
      if (labels.includes(this.label(child)) || labels.includes(this.relation(child))) return child;
    }
    return null;
  }

  /** `at` and all that hangs on it. */
  subtree(at: number): TokenRange {
    return { from: this.#from[at] ?? at, to: this.#to[at] ?? at + 1 };
  }

  /** The characters of a range of tokens. @throws RangeError for an empty range or one outside the doc */
  span({ from, to }: TokenRange): Span {
    const first = this.#doc.tokens[from];
    const last = this.#doc.tokens[to - 1];
    if (first === undefined || last === undefined || from >= to) throw new RangeError(`no tokens [${from}, ${to})`);
    return { start: first.start, end: last.end };
  }

  /** The words of a range as they stand in the text. */
  words(range: TokenRange): string {
    const { start, end } = this.span(range);
    return this.text.slice(start, end);
  }

  /** The token that begins at or after offset `start` (a UTF-16 code unit); `size` when there is none. */
  tokenFrom(start: number): number {
    const { tokens } = this.#doc;
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((tokens[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
