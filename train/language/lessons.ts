import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readConllu } from "../../src/language/conllu/read.ts";
import type { Tree } from "../../src/language/conllu/read.ts";
import type { GoldName } from "./namesdata.ts";
import type { NameSet } from "./namesets.ts";

/** A sentence to learn from: its tree, its names, or both. */
export interface Lesson {
  readonly forms: readonly string[];
  readonly tree: Tree | null;
  readonly names: readonly GoldName[] | null;
  /** What a word's name counts. */
  readonly weight: number;
}

/** The trees that tags and structure are learned from. */
export interface Treebanks {
  readonly ewt: readonly Tree[];
  readonly gum: readonly Tree[];
}

export function trainTrees(dataDir: string): Treebanks {
  const read = (name: string): Tree[] =>
    readConllu(readFileSync(join(dataDir, `language/${name}.train.conllu`), "utf8"));
  return { ewt: read("ewt"), gum: read("gum-free") };
}

/** Names of a set that counts so often weigh as much as a tag. */
const MIDDLE_TIMES = 3;

/**
 * Every sentence that may be trained on; where one has a tree and names, both together. Sentences of names that have no
 * tree stand alone; of two sets that hold the same sentence the first tells its names.
 */
export function lessonsOf(trees: readonly Tree[], sets: readonly NameSet[]): Lesson[] {
  const named = new Map<string, Lesson>();
  for (const { sentences, times } of sets) {
    for (const { forms, names } of sentences) {
      const key = forms.join(" ");
      if (!named.has(key)) named.set(key, { forms, tree: null, names, weight: times / MIDDLE_TIMES });
    }
  }
  const lessons = trees.map((tree): Lesson => {
    const { names = null, weight = 0 } = named.get(tree.forms.join(" ")) ?? {};
    return { forms: tree.forms, tree, names, weight };
  });
  const seen = new Set(trees.map(({ forms }) => forms.join(" ")));
  return [...lessons, ...[...named].filter(([key]) => !seen.has(key)).map(([, lesson]) => lesson)];
}
