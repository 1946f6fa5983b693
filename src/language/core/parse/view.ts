import type { Words } from "../model/words.ts";

/**
 * The sentence as the parser's features see it, by the parser's numbering (0 is no word, `size + 1` the root).
 * The sums count verbs, commas, conjunctions before a place, so that what stands between two words is a difference.
 */
export interface ViewTables {
  readonly kinds: Uint8Array;
  readonly groups: Uint8Array;
}

export class ParseView {
  size = 0;
  word: Int32Array = new Int32Array(0);
  tag: Int32Array = new Int32Array(0);
  class: Int32Array = new Int32Array(0);
  /** The coarser class that the word's class belongs to. */
  group: Int32Array = new Int32Array(0);
  verbs: Int32Array = new Int32Array(0);
  marks: Int32Array = new Int32Array(0);
  joins: Int32Array = new Int32Array(0);

  /**
   * Reads sentence `sentence`. `tags` are numbers of the tagger in the cells of `words`; `kinds[tag]` is one of the
   * kinds below, `groups[class]` a coarser class. Backwards, word 1 is the last of the sentence.
   */
  read(words: Words, sentence: number, tags: Int32Array, { kinds, groups }: ViewTables, backwards = false): void {
    const from = words.from[sentence] ?? 0;
    const size = (words.to[sentence] ?? 0) - from;
    if (this.word.length < size + 6) this.#reserve(2 * size + 16);
    this.size = size;
    this.#edge(0, -1);
    for (let at = 1; at <= size; at++) {
      const place = backwards ? from + size - at : from + at - 1;
      const tag = tags[place] ?? 0;
      const kind = kinds[tag] ?? 0;
      this.word[at] = words.lower[place] ?? 0;
      this.tag[at] = tag;
      this.class[at] = words.kin[place] ?? 0;
      this.group[at] = groups[words.class[place] ?? 0] ?? 0;
      this.verbs[at + 1] = (this.verbs[at] ?? 0) + (kind === VERB_KIND ? 1 : 0);
      this.marks[at + 1] = (this.marks[at] ?? 0) + (kind === MARK_KIND ? 1 : 0);
      this.joins[at + 1] = (this.joins[at] ?? 0) + (kind === JOIN_KIND ? 1 : 0);
    }
    this.#edge(size + 1, -2);
    for (let at = size + 2; at < size + 5; at++) this.#edge(at, -1);
  }

  #edge(at: number, value: number): void {
    this.word[at] = value;
    this.tag[at] = value;
    this.class[at] = value;
    this.group[at] = value;
    if (at === 0) this.verbs[1] = this.marks[1] = this.joins[1] = 0;
  }

  #reserve(room: number): void {
    this.word = new Int32Array(room);
    this.tag = new Int32Array(room);
    this.class = new Int32Array(room);
    this.group = new Int32Array(room);
    this.verbs = new Int32Array(room);
    this.marks = new Int32Array(room);
    this.joins = new Int32Array(room);
  }
}

export const VERB_KIND = 1;
export const MARK_KIND = 2;
export const JOIN_KIND = 3;

/** The kind of every tag, as far as it matters between two words. */
export function tagKinds(tags: readonly string[]): Uint8Array {
  return Uint8Array.from(tags, (tag) => {
    if (tag.startsWith("VERB") || tag.startsWith("AUX")) return VERB_KIND;
    if (tag.startsWith("PUNCT")) return MARK_KIND;
    return tag.startsWith("CCONJ") ? JOIN_KIND : 0;
  });
}
