import { ByteReader, ByteWriter } from "./model/bytes.ts";
import { hashString } from "./model/hash.ts";
import { packedTable } from "./model/packtable.ts";
import type { Scorer } from "./model/scorer.ts";
import { IntTable } from "./model/table.ts";
import { Words } from "./model/words.ts";
import type { WordLookup } from "./model/words.ts";
import { NameColumns } from "./names/columns.ts";
import type { NameKnowledge } from "./names/columns.ts";

/** For tests of the core: words of an article, apart by single blanks. */
export function wordsOf(sentences: readonly string[], lookup: WordLookup = { get: () => 0 }): Words {
  const text = sentences.join(" ");
  const tokens = [...text.matchAll(/\S+/gu)];
  const firsts = [0];
  for (const sentence of sentences) firsts.push((firsts.at(-1) ?? 0) + (sentence.match(/\S+/gu)?.length ?? 0));
  const words = new Words();
  words.read(
    text,
    tokens.map(({ index }) => index),
    tokens.map(({ index, 0: word }) => index + word.length),
    firsts,
    lookup,
  );
  return words;
}

/** For names: nothing is known apart from the article but what `known` adds. */
export function nameKnowledge(known: Partial<NameKnowledge> = {}): NameKnowledge {
  const none = new IntTable();
  return { phrases: none, forms: none, formGroups: new Uint8Array(1024), listed: none, ...known };
}

/** The columns of an article of which nothing is known. */
export function nameColumnsOf(words: Words, known: Partial<NameKnowledge> = {}): NameColumns {
  const columns = new NameColumns();
  columns.read(words, nameKnowledge(known));
  return columns;
}

export function stringBytes(values: readonly string[]): Uint8Array {
  const writer = new ByteWriter();
  writer.number(values.length);
  for (const value of values) writer.text(value);
  return writer.done();
}

/** A table of words with what is known of each. */
export function wordBytes(words: Readonly<Record<string, number>>): Uint8Array {
  return packedTable(Object.entries(words).map(([word, value]) => [hashString(word), value]));
}

export function reader(bytes: Uint8Array): ByteReader {
  return new ByteReader(bytes);
}

/** What a scorer gives for a list of features. */
export function scored(scorer: Scorer, features: readonly number[], classes: number): number[] {
  const scores = new Float32Array(classes);
  scorer.score(Int32Array.from(features), features.length, scores);
  return [...scores];
}
