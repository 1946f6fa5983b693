import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { WordKnowledge } from "../../src/language/core/classes/words.ts";
import { readWordKnowledge } from "../../src/language/core/classes/words.ts";
import { Kernel } from "../../src/language/core/model/kernel.ts";
import { readTagger } from "../../src/language/core/tags/model.ts";
import { ParseView, tagKinds } from "../../src/language/core/parse/view.ts";
import { inForm, learnClasses, paragraphsOf, smallForm, wordKnowledge } from "./classes.ts";
import type { Tree } from "../../src/language/conllu/read.ts";
import { learnLemmas, writeLemmas } from "./lemmas.ts";
import { readLists } from "./lists.ts";
import { writeParser, writeTags, writeWords } from "./models.ts";
import { packagesFolder, trainNameFinder, trainTrees } from "./namemodel.ts";
import type { ParseSample } from "./parser.ts";
import { trainParser } from "./parser.ts";
import { readSample } from "./sentences.ts";
import type { Sample } from "./sentences.ts";
import { jackknifeTags, trainTagger } from "./tagger.ts";
import { CLASSES, FOLD_TAGGER, FOLDS, PARSER, PRUNING, TAGGER } from "./settings.ts";

const MODELS = join(import.meta.dirname, "../../models");

export type Report = (line: string) => void;

export interface Where {
  readonly modelsDir?: string;
  /** Models that are taken as they stand in the folder; only those that nothing before them changes. */
  readonly kept?: readonly "words"[];
}

/** Trains every model of the language core, one after another, since each looks at what those before it say. */
export function trainLanguage(dataDir: string, report: Report, { modelsDir = MODELS, kept = [] }: Where = {}): void {
  const write = (name: string, bytes: Uint8Array): Uint8Array => {
    writeFileSync(join(modelsDir, `${name}.bin`), bytes);
    report(`${name}.bin: ${(bytes.length / 1e6).toFixed(2)} MB`);
    return bytes;
  };
  const { trees, gum } = trainTrees(dataDir);
  const known = readWordKnowledge(
    kept.includes("words")
      ? readFileSync(join(modelsDir, "words.bin"))
      : write("words", trainWords(dataDir, trees, report)),
  );
  const samples = trees.map((tree) => readSample(tree, known.words));
  const tagger = readTagger(write("tags", writeTags(trainTagger(samples, TAGGER), PRUNING)), new Kernel());
  report("tags for the parser, by taggers that have not seen the sentences");
  const tags = jackknifeTags(samples, FOLDS, FOLD_TAGGER, tagger.lexicon.tags);
  write("lemmas", writeLemmas(learnLemmas(trees)));
  write("names", trainNameFinder({ dataDir, packages: packagesFolder() }, { trees, tags, gum, known, tagger }, report));
  const labels = labelsOf(trees);
  const parsed = samples.map((sample, at) =>
    parseSample(sample, tags[at] as Int32Array, tagger.lexicon.tags, known, labels),
  );
  write("parse", writeParser(trainParser(parsed, labels, PARSER), PRUNING));
}

function trainWords(dataDir: string, trees: readonly Tree[], report: Report): Uint8Array {
  const paragraphs = inForm(paragraphsOf(dataDir, trees), smallForm);
  return writeWords(wordKnowledge(learnClasses(paragraphs, CLASSES, report), readLists(packagesFolder())));
}

/** The labels of the trees, the most frequent first. */
export function labelsOf(trees: readonly Tree[]): string[] {
  const counts = new Map<string, number>();
  for (const { labels } of trees) for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([label]) => label);
}

export function parseSample(
  { tree, words }: Sample,
  tags: Int32Array,
  tagNames: readonly string[],
  { groups }: Pick<WordKnowledge, "groups">,
  labels: readonly string[],
): ParseSample {
  const view = new ParseView();
  view.read(words, 0, tags, { kinds: tagKinds(tagNames), groups });
  const size = tree.forms.length;
  const heads = new Int32Array(size + 2).fill(-1);
  const gold = new Int32Array(size + 2).fill(-1);
  tree.heads.forEach((head, at) => {
    heads[at + 1] = head === 0 ? size + 1 : head;
    gold[at + 1] = labels.indexOf(tree.labels[at] as string);
  });
  return { view, heads, labels: gold };
}
