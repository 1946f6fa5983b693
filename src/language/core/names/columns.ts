import type { IntLookup } from "../model/table.ts";
import type { Words } from "../model/words.ts";
import { readPhrases } from "./phrases.ts";

/** What names are known by apart from the article. */
export interface NameKnowledge<Table extends IntLookup = IntLookup> {
  /** By the tagger's number of a tag: the tag's hash, which stays the same when taggers number their tags anew. */
  readonly tagKeys: Int32Array;
  /** Listed names of several words, by the hash of their words. */
  readonly phrases: IntLookup;
  /** By the hash of a form, capitals and all: its class among such forms. */
  readonly forms: Table;
  /** By class of forms: the coarser class it belongs to. */
  readonly groups: Uint8Array;
  /** By the hash of a small word: which lists of names it stands in, and how high. */
  readonly listed: Table;
}

/** What the name finder knows of an article's words before it reads them, in the cells of `Words`. */
export class NameColumns {
  /** Hashes of tags, 0 beside sentences. */
  tags: Int32Array = new Int32Array(0);
  /** Where a listed name of several words stands; see `phrases.ts`. */
  phrases: Int32Array = new Int32Array(0);
  /** Classes of forms, and the coarser ones. */
  classes: Int32Array = new Int32Array(0);
  groups: Int32Array = new Int32Array(0);
  /** How high a word stands in lists of names; and what kinds of names it is listed as. */
  ranks: Int32Array = new Int32Array(0);
  kinds: Int32Array = new Int32Array(0);

  /** Fills the columns; `tags` are numbers of the tagger. */
  read(words: Words, tags: Int32Array, known: NameKnowledge): void {
    this.#reserve(words.size);
    readTagKeys({ words, tags }, known.tagKeys, this.tags);
    readPhrases(words, known.phrases, this.phrases);
    for (let at = 0; at < words.size; at++) {
      const form = known.forms.get(words.form[at] ?? 0);
      const lower = words.lower[at] ?? 0;
      const listed = known.listed.get(lower);
      this.classes[at] = form === 0 ? known.forms.get(lower) : form;
      this.groups[at] = known.groups[this.classes[at] ?? 0] ?? 0;
      this.ranks[at] = listed & RANKS;
      this.kinds[at] = listed >> RANK_BITS;
    }
  }

  #reserve(size: number): void {
    if (this.tags.length >= size) return;
    const column = (): Int32Array => new Int32Array(2 * size);
    this.tags = column();
    this.phrases = column();
    this.classes = column();
    this.groups = column();
    this.ranks = column();
    this.kinds = column();
  }
}

/** In the number of a listed word: how many bits tell its ranks; the kinds stand above. */
export const RANK_BITS = 7;
const RANKS = (1 << RANK_BITS) - 1;

/** The hashes of tags in the cells of words, 0 in those between sentences. */
export function readTagKeys(
  { words, tags }: { readonly words: Words; readonly tags: Int32Array },
  tagKeys: Int32Array,
  out: Int32Array,
): void {
  out.fill(0, 0, words.size);
  words.from.forEach((from, sentence) => {
    for (let at = from; at < (words.to[sentence] ?? 0); at++) out[at] = tagKeys[tags[at] ?? -1] ?? 0;
  });
}
