import type { WordKnowledge } from "./core/classes/words.ts";
import { readWordKnowledge } from "./core/classes/words.ts";
import type { Lemmatizer } from "./core/lemmas/lemmatizer.ts";
import { readLemmatizer } from "./core/lemmas/lemmatizer.ts";
import { Kernel } from "./core/model/kernel.ts";
import type { NameFinder } from "./core/names/finder.ts";
import { spansOf } from "./core/names/labels.ts";
import { readNameFinder } from "./core/names/model.ts";
import { NetworkMemory } from "./core/network/memory.ts";
import type { Network } from "./core/network/network.ts";
import { readNetwork } from "./core/network/network.ts";
import type { NetworkReading } from "./core/network/reading.ts";
import { ALL_CAPITALS, Words } from "./core/model/words.ts";

/** The trained parts of the language core. */
export interface LanguageModels {
  readonly words: WordKnowledge;
  readonly network: Network;
  readonly names: NameFinder;
  readonly lemmatizer: Lemmatizer;
}

export const MODEL_NAMES = ["words", "network", "names", "lemmas"] as const;

/** Gives the bytes of `models/NAME.bin`; where they lie in the `room` that is made for them, their tables stay there. */
export type BytesOf = (name: (typeof MODEL_NAMES)[number], room: (size: number) => Uint8Array) => Uint8Array;

/** @throws RangeError when the bytes are not those of models */
export function readLanguageModels(bytesOf: BytesOf): LanguageModels {
  const memory = new NetworkMemory();
  const kernel = new Kernel();
  const words = readWordKnowledge(bytesOf("words", ownRoom));
  const network = readNetwork(
    bytesOf("network", (size) => memory.room(size)),
    words,
    memory,
  );
  const names = bytesOf("names", (size) => kernel.room(size));
  return {
    words,
    network,
    names: readNameFinder(names, words, kernel),
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
  #columns = new Columns(0, 0);

  constructor(models: LanguageModels) {
    this.models = models;
  }

  analyse(text: string, tokens: TokenColumns): Analysis {
    const words = this.#words;
    words.read(text, tokens.starts, tokens.ends, tokens.firsts, this.models.words.words);
    if (this.#columns.room < words.size) {
      this.#columns = new Columns(2 * words.size, 1 + 4 * this.models.names.lexicon.types.length);
    }
    const { reading, names } = this.#columns;
    this.models.network.read(words, reading);
    this.models.names.find(words, names, reading);
    return this.#collect(tokens);
  }

  /** "The WHO agreed": a name in capitals is no pronoun. */
  #setProper(tags: Uint8Array, token: number, cell: number): void {
    const names = this.models.network.lexicon.tags;
    const isCapitals = ((this.#words.flags[cell] ?? 0) & ALL_CAPITALS) !== 0;
    if (isCapitals && names[tags[token] ?? 0]?.startsWith("PRON ") === true) tags[token] = names.indexOf("PROPN NNP");
  }

  #collect(tokens: TokenColumns): Analysis {
    const count = tokens.starts.length;
    const { reading, names: nameLabels } = this.#columns;
    const { tags: tagNames, labels: labelNames } = this.models.network.lexicon;
    const { types } = this.models.names.lexicon;
    const tags = new Uint8Array(count);
    const heads = new Int32Array(count);
    const labels = new Uint8Array(count);
    const names: NameRange[] = [];
    this.#words.from.forEach((from, sentence) => {
      const first = tokens.firsts[sentence] ?? 0;
      const size = (this.#words.to[sentence] ?? 0) - from;
      for (let at = 0; at < size; at++) {
        tags[first + at] = reading.tags[from + at] ?? 0;
        labels[first + at] = reading.labels[from + at] ?? 0;
        const head = reading.heads[from + at] ?? 0;
        heads[first + at] = head === 0 ? -1 : first + head - 1;
      }
      for (const name of spansOf(nameLabels, from, from + size)) {
        if (name.to === name.from + 1) this.#setProper(tags, first + name.from, from + name.from);
        names.push({ from: first + name.from, to: first + name.to, type: types[name.type] ?? "" });
      }
    });
    return { tags, heads, labels, names, tagNames, labelNames };
  }
}

/** What the network and the name finder say of every cell of the words. */
class Columns {
  readonly room: number;
  readonly reading: NetworkReading;
  readonly names: Int32Array;

  constructor(room: number, labels: number) {
    const column = (): Int32Array => new Int32Array(room);
    const [outside, names] = [new Float32Array(room), new Float32Array(room * labels)];
    this.room = room;
    this.reading = { tags: column(), heads: column(), labels: column(), outside, names };
    this.names = column();
  }
}
