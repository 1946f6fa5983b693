import type { NetworkKnowledge } from "../../src/language/core/network/columns.ts";
import { COLUMN_NAMES, keysOf } from "../../src/language/core/network/columns.ts";
import type { NetworkLexicon } from "../../src/language/core/network/shape.ts";
import type { WordLookup } from "../../src/language/core/model/words.ts";
import type { TrainingData } from "../network/data.ts";
import type { ColumnTables } from "../../src/language/core/network/write.ts";
import type { Lesson } from "./lessons.ts";
import { NAME_TYPES, nameLabels } from "./namesdata.ts";
import { readForms } from "./sentences.ts";

/** What is known of words when a network learns. */
export interface Known extends NetworkKnowledge {
  readonly words: WordLookup;
}

/** The keys of all words, `COLUMN_NAMES.length` for each, and where sentences begin. */
export interface Keyed {
  readonly keys: Int32Array;
  readonly firsts: Int32Array;
}

export function keysOfSentences(sentences: readonly (readonly string[])[], known: Known): Keyed {
  const columns = COLUMN_NAMES.length;
  const firsts = firstsOf(sentences);
  const keys = new Int32Array((firsts.at(-1) ?? 0) * columns);
  sentences.forEach((forms, sentence) => {
    const words = readForms(forms, known.words);
    const start = words.from[0] ?? 0;
    forms.forEach((_, at) => keysOf(words, start + at, known, keys, ((firsts[sentence] ?? 0) + at) * columns));
  });
  return { keys, firsts };
}

function firstsOf(sentences: readonly (readonly string[])[]): Int32Array {
  let words = 0;
  return Int32Array.from([0, ...sentences.map(({ length }) => (words += length))]);
}

/** How often a key must be seen to have a row: in the lessons, or in lessons and raw text together. */
export interface Least {
  readonly told: number;
  readonly all: number;
}

/** By column the row of each key that is seen often enough, the most frequent first. */
export function tablesOf(told: Keyed, raw: Keyed, least: readonly Least[]): Map<number, number>[] {
  return least.map((wanted, column) => {
    const lessons = countsOf(told, column, least.length);
    const all = countsOf(raw, column, least.length, new Map(lessons));
    const kept = [...all]
      .filter(([key, count]) => count >= wanted.all || (lessons.get(key) ?? 0) >= wanted.told)
      .toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
    return new Map(kept.map(([key], row) => [key, row + 1]));
  });
}

function countsOf(
  { keys }: Keyed,
  column: number,
  columns: number,
  counts = new Map<number, number>(),
): Map<number, number> {
  for (let at = column; at < keys.length; at += columns)
    counts.set(keys[at] ?? 0, (counts.get(keys[at] ?? 0) ?? 0) + 1);
  return counts;
}

/** The row of each key; 0 for what has none. */
export function idsOf({ keys }: Keyed, tables: ColumnTables): Int32Array {
  return keys.map((key, at) => tables[at % tables.length]?.get(key) ?? 0);
}

/** Tags, labels and types of names that the lessons have, the most frequent first. */
export function lexiconOf(lessons: readonly Lesson[]): NetworkLexicon {
  const trees = lessons.flatMap(({ tree }) => (tree === null ? [] : [tree]));
  const tags = trees.flatMap(({ upos, xpos }) => upos.map((tag, at) => `${tag} ${xpos[at]}`));
  return { tags: byCount(tags), labels: byCount(trees.flatMap(({ labels }) => labels)), types: NAME_TYPES };
}

function byCount(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value);
}

/** What is to be learned of the words of all lessons. */
export function goldOf(
  lessons: readonly Lesson[],
  { tags, labels }: NetworkLexicon,
): Omit<TrainingData, "ids" | "firsts"> {
  const tagNumbers = new Map(tags.map((tag, at) => [tag, at]));
  const labelNumbers = new Map(labels.map((label, at) => [label, at]));
  const column = (read: (lesson: Lesson) => readonly number[]): Int32Array => Int32Array.from(lessons.flatMap(read));
  return {
    tags: column((lesson) => {
      const { tree } = lesson;
      return tree?.upos.map((tag, at) => tagNumbers.get(`${tag} ${tree.xpos[at]}`) ?? -1) ?? none(lesson);
    }),
    heads: column((lesson) => lesson.tree?.heads ?? none(lesson)),
    labels: column((lesson) => lesson.tree?.labels.map((label) => labelNumbers.get(label) ?? -1) ?? none(lesson)),
    names: column((lesson) => (lesson.names === null ? none(lesson) : nameLabels(lesson.forms.length, lesson.names))),
    nameWeight: Float32Array.from(lessons, ({ weight }) => weight),
  };
}

function none({ forms }: Lesson): number[] {
  return forms.map(() => -1);
}
