import type { IntLookup } from "../model/table.ts";
import type { Words } from "../model/words.ts";
import { readPhrases } from "./phrases.ts";

/** What names are known by apart from the article. */
export interface NameKnowledge {
  /** Listed names of several words, by the hash of their words. */
  readonly phrases: IntLookup;
  /** By the hash of a form, capitals and all: its class among such forms. */
  readonly forms: IntLookup;
  /** By class of forms: the coarser class it belongs to. */
  readonly formGroups: Uint8Array;
  /** By the hash of a small word: which lists of names it stands in, and how high. */
  readonly listed: IntLookup;
}

/** What the name finder knows of an article's words before it reads them, in the cells of `Words`. */
export class NameColumns {
  /** Where a listed name of several words stands; see `phrases.ts`. */
  phrases: Int32Array = new Int32Array(0);
  /** Classes of forms, and the coarser ones. */
  classes: Int32Array = new Int32Array(0);
  groups: Int32Array = new Int32Array(0);
  /** How high a word stands in lists of names; and what kinds of names it is listed as. */
  ranks: Int32Array = new Int32Array(0);
  kinds: Int32Array = new Int32Array(0);

  read(words: Words, known: NameKnowledge): void {
    this.#reserve(words.size);
    readPhrases(words, known.phrases, this.phrases);
    for (let at = 0; at < words.size; at++) {
      const form = known.forms.get(words.form[at] ?? 0);
      const lower = words.lower[at] ?? 0;
      const listed = known.listed.get(lower);
      this.classes[at] = form === 0 ? known.forms.get(lower) : form;
      this.groups[at] = known.formGroups[this.classes[at] ?? 0] ?? 0;
      this.ranks[at] = listed & RANKS;
      this.kinds[at] = listed >> RANK_BITS;
    }
  }

  #reserve(size: number): void {
    if (this.phrases.length >= size) return;
    const column = (): Int32Array => new Int32Array(2 * size);
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
