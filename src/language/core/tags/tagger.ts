import { FeatureList } from "../model/features.ts";
import type { Scorer } from "../model/scorer.ts";
import type { IntLookup } from "../model/table.ts";
import type { Words } from "../model/words.ts";
import { MOST_TAG_FEATURES, tagFeatures } from "./features.ts";

/** What the tagger knows besides its weights. A tag is a universal and a fine one: "NOUN NNS". */
export interface TagLexicon<Table extends IntLookup = IntLookup> {
  readonly tags: readonly string[];
  /** Lists of tags; list 0 is for forms that have no list of their own. */
  readonly lists: readonly Uint8Array[];
  /** By the hash of a form: the list of tags it may have (low 16 bits), and its usual ones as a number (high 16). */
  readonly forms: Table;
}

const NO_TAGS = new Uint8Array(0);
const BEFORE_1 = -1;
const BEFORE_2 = -2;
const AFTER = -7;

/** Gives each word of a sentence its tag, from left to right. */
export class Tagger {
  readonly lexicon: TagLexicon;
  readonly #scorer: Scorer;
  readonly #list = new FeatureList(MOST_TAG_FEATURES);
  readonly #scores: Float32Array;
  #hints = new Int32Array(64);

  constructor(lexicon: TagLexicon, scorer: Scorer) {
    this.lexicon = lexicon;
    this.#scorer = scorer;
    this.#scores = new Float32Array(lexicon.tags.length);
  }

  /** Writes the number of each word's tag to `out`, in the cells of the columns. */
  tag(words: Words, out: Int32Array): void {
    this.#readHints(words);
    out.fill(AFTER, 0, words.size);
    words.from.forEach((from, sentence) => this.#tagSentence(words, from, words.to[sentence] ?? 0, out));
  }

  #tagSentence(words: Words, from: number, to: number, out: Int32Array): void {
    let t1 = BEFORE_1;
    let t2 = BEFORE_2;
    for (let at = from; at < to; at++) {
      const best = this.#choose(words, at, t1, t2);
      out[at] = best;
      t2 = t1;
      t1 = best;
    }
  }

  #choose(words: Words, at: number, t1: number, t2: number): number {
    const { lists, forms } = this.lexicon;
    const allowed = lists[forms.get(words.form[at] ?? 0) & 0xffff] ?? NO_TAGS;
    if (allowed.length === 1) return allowed[0] ?? 0;
    const list = this.#list;
    tagFeatures({ words, hints: this.#hints, at, t1, t2, list });
    this.#scorer.score(list.items, list.size, this.#scores, allowed);
    return bestOf(allowed, this.#scores);
  }

  #readHints(words: Words): void {
    if (this.#hints.length < words.size) this.#hints = new Int32Array(2 * words.size);
    readHints(words, this.lexicon.forms, this.#hints);
  }
}

/** The word's usual tags where it is known, else its class: what a neighbour can know of it before it is tagged. */
export function readHints(words: Words, forms: IntLookup, hints: Int32Array): void {
  for (let at = 0; at < words.size; at++) {
    const usual = forms.get(words.form[at] ?? 0) >>> 16;
    hints[at] = usual === 0 ? (words.kin[at] ?? 0) : -100 - usual;
  }
}

export function bestOf(list: Uint8Array, scores: Float32Array): number {
  let best = list[0] ?? 0;
  let most = scores[best] ?? 0;
  for (let at = 1; at < list.length; at++) {
    const tag = list[at] ?? 0;
    if ((scores[tag] ?? 0) > most) {
      most = scores[tag] ?? 0;
      best = tag;
    }
  }
  return best;
}
