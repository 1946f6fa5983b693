import { spread } from "../model/hash.ts";
import type { IntLookup } from "../model/table.ts";
import type { Words } from "../model/words.ts";

/** What a network knows of words apart from the text, beside what stands in `Words`. */
export interface NetworkKnowledge {
  /** By class of words: the coarser class it belongs to. */
  readonly groups: ArrayLike<number>;
  /** By the hash of a form, capitals and all: its class among such forms. */
  readonly forms: IntLookup;
  /** By the hash of a small word: which lists of names it stands in, and how high. */
  readonly listed: IntLookup;
}

type KeyOf = (words: Words, at: number, known: NetworkKnowledge) => number;

/**
 * What a network reads of a word, in the order of its tables: all of it follows from the word's form. Small numbers
 * are spread, because a table finds its places by high bits.
 */
const COLUMNS: readonly (readonly [name: string, key: KeyOf])[] = [
  ["lower", (words, at) => words.lower[at] ?? 0],
  // A form without capitals says nothing beside the small form.
  ["form", (words, at) => (words.form[at] === words.lower[at] ? 0 : (words.form[at] ?? 0))],
  ["prefix3", (words, at) => spread(words.prefix3[at] ?? 0)],
  ["suffix2", (words, at) => spread(words.suffix2[at] ?? 0)],
  ["suffix3", (words, at) => spread(words.suffix3[at] ?? 0)],
  ["suffix4", (words, at) => spread(words.suffix4[at] ?? 0)],
  ["shape", (words, at) => spread(words.shape[at] ?? 0)],
  ["flags", (words, at) => spread(words.flags[at] ?? 0)],
  ["class", (words, at) => spread(words.class[at] ?? 0)],
  ["group", (words, at, { groups }) => spread(groups[words.class[at] ?? 0] ?? 0)],
  ["facts", (words, at) => spread(words.facts[at] ?? 0)],
  ["cased", (words, at, { forms }) => spread(forms.get(words.form[at] ?? 0))],
  ["listed", (words, at, { listed }) => spread(listed.get(words.lower[at] ?? 0))],
];

export const COLUMN_NAMES: readonly string[] = COLUMNS.map(([name]) => name);

/** Writes the keys of a word in the tables, one for every column, to `out` from `to` on. */
export function keysOf(words: Words, at: number, known: NetworkKnowledge, out: Int32Array, to = 0): void {
  for (let column = 0; column < COLUMNS.length; column++) {
    out[to + column] = COLUMNS[column]?.[1](words, at, known) ?? 0;
  }
}
