import type { WordKnowledge } from "./core/classes/words.ts";
import { readWordKnowledge } from "./core/classes/words.ts";
import type { Lemmatizer } from "./core/lemmas/lemmatizer.ts";
import { readLemmatizer } from "./core/lemmas/lemmatizer.ts";
import type { NameFinder } from "./core/names/finder.ts";
import { readNameFinder } from "./core/names/model.ts";
import { spansOf } from "./core/names/labels.ts";
import { readParser } from "./core/parse/model.ts";
import type { Parser } from "./core/parse/parser.ts";
import type { ViewTables } from "./core/parse/view.ts";
import { ParseView, tagKinds } from "./core/parse/view.ts";
import { readTagger } from "./core/tags/model.ts";
import type { Tagger } from "./core/tags/tagger.ts";
import { Kernel } from "./core/model/kernel.ts";
import { Words } from "./core/model/words.ts";

/** The trained parts of the language core. */
export interface LanguageModels {
  readonly words: WordKnowledge;
  readonly tagger: Tagger;
  readonly parser: Parser;
  readonly names: NameFinder;
  readonly lemmatizer: Lemmatizer;
}

export const MODEL_NAMES = ["words", "tags", "parse", "names", "lemmas"] as const;

/** Gives the bytes of `models/NAME.bin`; where they lie in the `room` that is made for them, their tables stay there. */
export type BytesOf = (name: (typeof MODEL_NAMES)[number], room: (size: number) => Uint8Array) => Uint8Array;

/** @throws RangeError when the bytes are not those of models */
export function readLanguageModels(bytesOf: BytesOf): LanguageModels {
  const kernel = new Kernel();
  const inKernel = (size: number): Uint8Array => kernel.room(size);
  const words = readWordKnowledge(bytesOf("words", ownRoom));
  const tagger = readTagger(bytesOf("tags", inKernel), kernel);
  return {
    words,
    tagger,
    parser: readParser(bytesOf("parse", inKernel), kernel),
    names: readNameFinder(bytesOf("names", inKernel), words, tagger.lexicon.tags, kernel),
    lemmatizer: readLemmatizer(bytesOf("lemmas", ownRoom)),
  };
}

function ownRoom(size: number): Uint8Array {
  return new Uint8Array(size);
}

/** Tokens of a text as columns: token `i` is `text.slice(starts[i], ends[i])`, sentence `s` begins at token `firsts[s]`. */
export interface TokenColumns {
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
  /** One entry for every sentence, and the number of tokens at the end. */
  readonly firsts: ArrayLike<number>;
}

/** A name: tokens `[from, to)`. */
export interface NameRange {
  readonly from: number;
  readonly to: number;
  readonly type: string;
}

/** What the core says of a text, token by token. */
export interface Analysis {
  /** Numbers into `tagNames` ("VERB VBD"). */
  readonly tags: Uint8Array;
  /** The token that each one depends on; −1 for the root of a sentence. */
  readonly heads: Int32Array;
  /** Numbers into `labelNames` ("nsubj"). */
  readonly labels: Uint8Array;
  readonly names: readonly NameRange[];
  readonly tagNames: readonly string[];
  readonly labelNames: readonly string[];
}

/** Tags, names and structure of whole texts. One instance reads one text after another and keeps its columns. */
export class LanguageCore {
  readonly models: LanguageModels;
  readonly #words = new Words();
  readonly #view = new ParseView();
  readonly #tables: ViewTables;
  #tags = new Int32Array(0);
  #labels = new Int32Array(0);

  constructor(models: LanguageModels) {
    this.models = models;
    this.#tables = { kinds: tagKinds(models.tagger.lexicon.tags), groups: models.words.groups };
  }

  analyse(text: string, tokens: TokenColumns): Analysis {
    const words = this.#words;
    words.read(text, tokens.starts, tokens.ends, tokens.firsts, this.models.words.words);
    if (this.#tags.length < words.size) {
      this.#tags = new Int32Array(2 * words.size);
      this.#labels = new Int32Array(2 * words.size);
    }
    this.models.tagger.tag(words, this.#tags);
    this.models.names.find(words, this.#tags, this.#labels);
    return this.#collect(tokens);
  }

  #collect(tokens: TokenColumns): Analysis {
    const count = tokens.starts.length;
    const { tagger, parser, names: finder } = this.models;
    const tags = new Uint8Array(count);
    const heads = new Int32Array(count);
    const labels = new Uint8Array(count);
    const names: NameRange[] = [];
    this.#words.from.forEach((from, sentence) => {
      const first = tokens.firsts[sentence] ?? 0;
      const size = (this.#words.to[sentence] ?? 0) - from;
      if (size === 0) return;
      for (let at = 0; at < size; at++) tags[first + at] = this.#tags[from + at] ?? 0;
      this.#parse(sentence, first, heads, labels);
      for (const name of spansOf(this.#labels, from, from + size)) {
        names.push({ from: first + name.from, to: first + name.to, type: finder.lexicon.types[name.type] ?? "" });
      }
    });
    return { tags, heads, labels, names, tagNames: tagger.lexicon.tags, labelNames: parser.lexicon.labels };
  }

  #parse(sentence: number, first: number, heads: Int32Array, labels: Uint8Array): void {
    const { parser } = this.models;
    const view = this.#view;
    view.read(this.#words, sentence, this.#tags, this.#tables);
    parser.parse(view);
    const { head, label } = parser.state;
    for (let at = 1; at <= view.size; at++) {
      const up = head[at] ?? 0;
      heads[first + at - 1] = up > view.size ? -1 : first + up - 1;
      labels[first + at - 1] = label[at] ?? 0;
    }
  }
}
