import type { Doc } from "../../doc.ts";
import type { Parse } from "../../layers.ts";
import { spanAt } from "../../span.ts";
import { Grammar } from "./grammar.ts";

/**
 * The trees of single sentences, for what asks about few of them: each is made when it is first asked for. Tokens are
 * counted from the sentence's first; offsets are those of the text.
 */
export class SentenceGrammars {
  readonly #doc: Doc<"tokens" | "parses">;
  readonly #made = new Map<Parse, Grammar>();
  readonly #tags = new Map<Parse, ReadonlySet<string>>();

  constructor(doc: Doc<"tokens" | "parses">) {
    this.#doc = doc;
  }

  /** The grammar of the sentence at offset `at` (a UTF-16 code unit); null where none is. */
  at(at: number): Grammar | null {
    const parse = spanAt(this.#doc.parses, at);
    if (parse === undefined) return null;
    const grammar = this.#made.get(parse) ?? grammarOf(this.#doc, parse);
    this.#made.set(parse, grammar);
    return grammar;
  }

  /** Whether a word of the sentence at offset `at` has one of these Penn tags; a look that needs no trees. */
  hasTag(at: number, tags: ReadonlySet<string>): boolean {
    const parse = spanAt(this.#doc.parses, at);
    if (parse === undefined) return false;
    const own = this.#tags.get(parse) ?? new Set(parse.tags.map(pennOf));
    this.#tags.set(parse, own);
    return !own.isDisjointFrom(tags);
  }
}

function pennOf(tag: string): string {
  return tag.slice(tag.indexOf(" ") + 1);
}

function grammarOf(doc: Doc<"tokens" | "parses">, parse: Parse): Grammar {
  const { first, tags, heads } = parse;
  const tokens = doc.tokens.slice(first, first + tags.length);
  const own = { ...parse, first: 0, heads: heads.map((head) => (head < 0 ? head : head - first)) };
  return new Grammar({ ...doc, tokens, parses: [own] });
}
