import { FeatureList } from "../model/features.ts";
import type { Scorer } from "../model/scorer.ts";
import type { IntLookup } from "../model/table.ts";
import type { Words } from "../model/words.ts";
import { MOST_NAME_FEATURES, nameFeatures } from "./features.ts";
import { BEGIN, END, INSIDE, isOpen, OUTSIDE, partOf } from "./labels.ts";
import { readPhrases } from "./phrases.ts";
import { readMemory, remembersName } from "./memory.ts";

export interface NameLexicon<Table extends IntLookup = IntLookup> {
  readonly types: readonly string[];
  /** Forms that are common and hardly ever begin a name: where none is open, they need no look. */
  readonly plain: Table;
  /** Listed names of several words, by the hash of their words. */
  readonly phrases: IntLookup;
  /** By the tagger's number of a tag: the tag's hash, which stays the same when taggers number their tags anew. */
  readonly tagKeys: Int32Array;
}

/** Finds the names of an article: reads it once, remembers what it saw, and reads it again. */
export class NameFinder {
  readonly lexicon: NameLexicon;
  readonly #first: Scorer;
  readonly #second: Scorer;
  readonly #list = new FeatureList(MOST_NAME_FEATURES);
  readonly #scores: Float32Array;
  #memory = new Int32Array(64);
  #phrases = new Int32Array(64);
  #tags = new Int32Array(64);

  constructor(lexicon: NameLexicon, first: Scorer, second: Scorer) {
    this.lexicon = lexicon;
    this.#first = first;
    this.#second = second;
    this.#scores = new Float32Array(1 + 4 * lexicon.types.length);
  }

  /** Writes each word's label (see `labels.ts`) to `out`, in the cells of `words`. */
  find(words: Words, tags: Int32Array, out: Int32Array): void {
    if (this.#memory.length < words.size) this.#memory = new Int32Array(2 * words.size);
    const memory = this.#memory.fill(0, 0, words.size);
    this.read(this.#first, { words, tags, memory }, out);
    readMemory(words, out, this.lexicon.types.length, memory);
    this.read(this.#second, { words, tags, memory }, out, (at) => hasNews(memory, out, at));
  }

  /** Labels the words that `wanted` says, by default all; the others are outside of names. */
  read(scorer: Scorer, view: NameView, out: Int32Array, wanted: Wanted = () => true): void {
    const { words } = view;
    if (this.#phrases.length < words.size) {
      this.#phrases = new Int32Array(2 * words.size);
      this.#tags = new Int32Array(2 * words.size);
    }
    readPhrases(words, this.lexicon.phrases, this.#phrases);
    readTagKeys(view, this.lexicon.tagKeys, this.#tags);
    words.from.forEach((from, sentence) => {
      this.#readSentence(scorer, view, { from, to: words.to[sentence] ?? 0, wanted }, out);
    });
  }

  #readSentence(scorer: Scorer, { words, memory }: NameView, { from, to, wanted }: Cells, out: Int32Array): void {
    const { plain } = this.lexicon;
    const phrases = this.#phrases;
    const tags = this.#tags;
    const list = this.#list;
    let p1 = OUTSIDE;
    let p2 = OUTSIDE;
    let before = false;
    let here = wanted(from);
    for (let at = from; at < to; at++) {
      const after = at + 1 < to && wanted(at + 1);
      const isWanted = before || here || after;
      before = here;
      here = after;
      let label = OUTSIDE;
      if (isOpen(p1) || (isWanted && plain.get(words.form[at] ?? 0) === 0)) {
        nameFeatures({ words, tags, memory, phrases, at, p1, p2, list });
        scorer.score(list.items, list.size, this.#scores);
        label = bestAfter(p1, this.#scores, at === to - 1);
      }
      out[at] = label;
      p2 = p1;
      p1 = label;
    }
  }
}

/** What is known of the words before their labels. */
interface NameView {
  readonly words: Words;
  /** Tags, as numbers of the tagger. */
  readonly tags: Int32Array;
  readonly memory: Int32Array;
}

/** The hashes of tags in the cells of words, 0 in those between sentences. */
export function readTagKeys({ words, tags }: Omit<NameView, "memory">, tagKeys: Int32Array, out: Int32Array): void {
  out.fill(0, 0, words.size);
  words.from.forEach((from, sentence) => {
    for (let at = from; at < (words.to[sentence] ?? 0); at++) out[at] = tagKeys[tags[at] ?? -1] ?? 0;
  });
}

interface Cells {
  readonly from: number;
  readonly to: number;
  /** Words that are to be looked at, each with those beside it. */
  readonly wanted: Wanted;
}

type Wanted = (at: number) => boolean;

/** Whether a word was part of a name, or is elsewhere: only there, and beside it, may a second look change anything. */
function hasNews(memory: Int32Array, labels: Int32Array, at: number): boolean {
  return labels[at] !== OUTSIDE || remembersName(memory[at] ?? 0);
}

/** The best label that may stand after `last`; the last word of a sentence leaves no name open. */
export function bestAfter(last: number, scores: Float32Array, isLast: boolean): number {
  if (isOpen(last)) {
    const inside = last - partOf(last) + INSIDE;
    const end = last - partOf(last) + END;
    return !isLast && (scores[inside] ?? 0) > (scores[end] ?? 0) ? inside : end;
  }
  let best = OUTSIDE;
  for (let single = 1; single < scores.length; single += 4) {
    if ((scores[single] ?? 0) > (scores[best] ?? 0)) best = single;
    if (!isLast && (scores[single + BEGIN] ?? 0) > (scores[best] ?? 0)) best = single + BEGIN;
  }
  return best;
}
