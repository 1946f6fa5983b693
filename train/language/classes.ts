import { join } from "node:path";
import type { WordKnowledge } from "../../src/language/core/classes/words.ts";
import { hashString } from "../../src/language/core/model/hash.ts";
import { IntTable } from "../../src/language/core/model/table.ts";
import { CLASS_BITS } from "../../src/language/core/model/words.ts";
import { addWord } from "../../src/language/core/names/phrases.ts";
import type { Tree } from "../../src/language/conllu/read.ts";
import { countBigrams, exchange, foldBigrams } from "./exchange.ts";
import type { Lists } from "./lists.ts";
import { rawWords, readParagraphs } from "./rawtext.ts";

export interface ClassOptions {
  readonly classes: number;
  readonly groups: number;
  readonly rounds: number;
  /** A word must be seen this often to get a class. */
  readonly least: number;
}

export interface ClassedWords {
  /** By small word: its class, from 1. */
  readonly classOf: ReadonlyMap<string, number>;
  /** By class: its group, from 1. */
  readonly groups: Uint8Array;
}

/** Small letters, plain quotation marks, 0 for every digit: as `Words` hashes the small form of a word. */
export function smallForm(word: string): string {
  return word.toLowerCase().replaceAll(/[‘’]/gu, "'").replaceAll(/[“”]/gu, '"').replaceAll(/\d/gu, "0");
}

export function countsOf(paragraphs: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of paragraphs) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Every word as `form` has it. */
export function inForm(
  paragraphs: readonly (readonly string[])[],
  form: (word: string) => string,
): (readonly string[])[] {
  const known = new Map<string, string>();
  return paragraphs.map((words) =>
    words.map((word) => {
      let found = known.get(word);
      if (found === undefined) known.set(word, (found = form(word)));
      return found;
    }),
  );
}

export function paragraphsOf(dataDir: string, trees: readonly Tree[]): string[][] {
  const raw = readParagraphs(join(dataDir, "language/senate-press-releases.txt.gz"));
  return [...raw.map(rawWords), ...trees.map(({ forms }) => [...forms])];
}

/** Learns classes of words from paragraphs of words as they are to be told apart. */
export function learnClasses(
  paragraphs: readonly (readonly string[])[],
  options: ClassOptions,
  report: (line: string) => void,
): ClassedWords {
  const counts = countsOf(paragraphs);
  const vocabulary = [...counts]
    .filter(([, count]) => count >= options.least)
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([word]) => word);
  const ids = new Map(vocabulary.map((word, at) => [word, at + 1]));
  const text = new Int32Array(paragraphs.reduce((sum, { length }) => sum + length + 1, 1));
  let at = 1;
  for (const words of paragraphs) {
    for (const word of words) text[at++] = ids.get(word) ?? 0;
    at++;
  }
  const bigrams = countBigrams(text, vocabulary.length + 1);
  const fine = exchange(bigrams, { classes: options.classes, rounds: options.rounds, log: report });
  const coarse = exchange(foldBigrams(bigrams, fine, options.classes), { classes: options.groups, rounds: 20 });
  const groups = new Uint8Array(1 << CLASS_BITS);
  coarse.forEach((group, c) => {
    groups[c + 1] = group + 1;
  });
  return { classOf: new Map(vocabulary.map((word, index) => [word, (fine[index + 1] as number) + 1])), groups };
}

/** Classes and facts of lists together, by hash. */
export function wordKnowledge(
  { classOf, groups }: ClassedWords,
  lists: Lists,
): Pick<WordKnowledge<IntTable>, "words" | "phrases" | "groups"> {
  const words = new IntTable(classOf.size + lists.facts.size);
  for (const [word, c] of classOf) words.set(hashString(word), c);
  for (const [word, fact] of lists.facts) {
    const key = hashString(word);
    words.set(key, words.get(key) | (fact << CLASS_BITS));
  }
  const phrases = new IntTable(lists.phrases.size);
  for (const [phrase, kind] of lists.phrases) phrases.set(phraseKey(phrase), kind);
  return { words, phrases, groups };
}

/** The hash of a name of several words, cut into words as the tokens are. */
export function phraseKey(phrase: string): number {
  let hash = 0;
  for (const word of phrase.split(/ |(?=')|(?<=-)|(?=-)/u)) hash = addWord(hash, hashString(word));
  return hash;
}
