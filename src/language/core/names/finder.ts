import { FeatureList } from "../model/features.ts";
import type { Scorer } from "../model/scorer.ts";
import type { IntLookup } from "../model/table.ts";
import type { Words } from "../model/words.ts";
import type { NetworkReading } from "../network/reading.ts";
import { NameColumns } from "./columns.ts";
import type { NameKnowledge } from "./columns.ts";
import { MOST_NAME_FEATURES, nameFeatures } from "./features.ts";
import { OUTSIDE } from "./labels.ts";
import { readMemory, remembersName } from "./memory.ts";
import { LabelPath } from "./path.ts";
import { recallFeatures } from "./recall.ts";

export interface NameLexicon<Table extends IntLookup = IntLookup> {
  readonly types: readonly string[];
  /** Forms that are common and never part of a name (`PLAIN`), or never its first word (`INNER`). */
  readonly plain: Table;
  readonly known: NameKnowledge;
}

/** What the network says of an article's words, in cells of `Words`; empty where nothing is known. */
export type NameEvidence = Pick<NetworkReading, "outside" | "names">;

/**
 * Finds the names of an article: reads it once, remembers what it saw, and reads it again.
 *
 *     features ─▶ worth of labels ─▶ best path ─▶ memory ─▶ worth + what memory adds ─▶ best path
 */
export class NameFinder {
  readonly lexicon: NameLexicon;
  readonly columns: NameColumns = new NameColumns();
  readonly #scorer: Scorer;
  readonly #share: number;
  readonly #path: LabelPath;
  readonly #list = new FeatureList(MOST_NAME_FEATURES);
  readonly #scores: Float32Array;
  /** What every label is worth in every cell. */
  #worth = new Float32Array(0);
  #memory = new Int32Array(0);

  /** `after` says what label `l` is worth after label `b`, at `b · labels + l`; `share` what the network's word counts. */
  constructor(lexicon: NameLexicon, scorer: Scorer, after: Float32Array, share = 0) {
    const labels = 1 + 4 * lexicon.types.length;
    this.lexicon = lexicon;
    this.#scorer = scorer;
    this.#share = share;
    this.#scores = new Float32Array(labels);
    this.#path = new LabelPath(labels, after);
  }

  /**
   * Writes each word's label (see `labels.ts`) to `out`, in the cells of `words`. What the network says of each label is
   * added to what the features say; where it is sure that a word is no part of a name, nothing is looked up.
   */
  find(words: Words, out: Int32Array, by: NameEvidence = NO_EVIDENCE): void {
    const { outside } = by;
    this.readFirst(words, out, by);
    const memory = this.#memory;
    readMemory(words, out, this.lexicon.types.length, memory);
    words.from.forEach((from, sentence) => {
      const to = words.to[sentence] ?? 0;
      if (!hasNews(memory, out, from, to)) return;
      eachRow({ words, plain: this.lexicon.plain, outside }, from, to, (start, end) => {
        for (let at = start; at < end; at++) this.#addRecall(words, at);
        this.#path.read(this.#worth, start, end, out);
      });
    });
  }

  /** The first reading alone: nothing of the article is known yet. */
  readFirst(words: Words, out: Int32Array, by: NameEvidence = NO_EVIDENCE): void {
    const { outside, names } = by;
    this.#reserve(words.size);
    this.columns.read(words, this.lexicon.known);
    out.fill(OUTSIDE, 0, words.size);
    words.from.forEach((from, sentence) => {
      eachRow({ words, plain: this.lexicon.plain, outside }, from, words.to[sentence] ?? 0, (start, end) => {
        for (let at = start; at < end; at++) this.#weigh(words, at, names);
        this.#path.read(this.#worth, start, end, out);
      });
    });
  }

  #reserve(size: number): void {
    if (this.#memory.length >= size) return;
    this.#memory = new Int32Array(2 * size);
    this.#worth = new Float32Array(2 * size * this.#scores.length);
  }

  #weigh(words: Words, at: number, names: Float32Array): void {
    const list = this.#list;
    nameFeatures({ words, columns: this.columns, at, list });
    this.#scorer.score(list.items, list.size, this.#scores);
    const start = at * this.#scores.length;
    for (let label = 0; label < this.#scores.length; label++) {
      this.#worth[start + label] = (this.#scores[label] ?? 0) + this.#share * (names[start + label] ?? 0);
    }
  }

  #addRecall(words: Words, at: number): void {
    const list = this.#list;
    recallFeatures({ words, columns: this.columns, at, list }, this.#memory);
    this.#scorer.score(list.items, list.size, this.#scores);
    const start = at * this.#scores.length;
    for (let label = 0; label < this.#scores.length; label++) {
      this.#worth[start + label] = (this.#worth[start + label] ?? 0) + (this.#scores[label] ?? 0);
    }
  }
}

/** A form that is never part of a name: it needs no look. */
export const PLAIN = 1;
/** A form that stands in names and hardly ever begins one ("of", "the"). */
export const INNER = 2;

/** A thousand to one that a word is no part of a name: then it needs no look. */
const SURE = 6.9;
const NO_EVIDENCE: NameEvidence = { outside: new Float32Array(0), names: new Float32Array(0) };

interface Parting {
  readonly words: Words;
  readonly plain: IntLookup;
  readonly outside: Float32Array;
}

/** The rows of words in `[from, to)` between plain ones, each from the first word on that may begin a name. */
export function eachRow(
  { words, plain, outside }: Parting,
  from: number,
  to: number,
  visit: (start: number, end: number) => void,
): void {
  let start = -1;
  for (let at = from; at <= to; at++) {
    const isPlain = at === to || (outside[at] ?? 0) > SURE;
    const kind = isPlain ? PLAIN : plain.get(words.form[at] ?? 0);
    if (kind === PLAIN) {
      if (start >= 0) visit(start, at);
      start = -1;
    } else if (start < 0 && kind !== INNER) start = at;
  }
}

/** Whether a sentence has a name, or a word that is part of a name elsewhere: only then may a second look change it. */
function hasNews(memory: Int32Array, labels: Int32Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (labels[at] !== OUTSIDE || remembersName(memory[at] ?? 0)) return true;
  }
  return false;
}
