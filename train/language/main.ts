import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { WordKnowledge } from "../../src/language/core/classes/words.ts";
import { readWordKnowledge } from "../../src/language/core/classes/words.ts";
import { Kernel } from "../../src/language/core/model/kernel.ts";
import { readTagger } from "../../src/language/core/tags/model.ts";
import { ParseView, tagKinds } from "../../src/language/core/parse/view.ts";
import { learnClasses, paragraphsOf, wordKnowledge } from "./classes.ts";
import { readConllu } from "../../src/language/conllu/read.ts";
import type { Tree } from "../../src/language/conllu/read.ts";
import { learnLemmas, writeLemmas } from "./lemmas.ts";
import { readLists } from "./lists.ts";
import { writeNames, writeParser, writeTags, writeWords } from "./models.ts";
import { nameSamples } from "./namesamples.ts";
import { trainNames } from "./names.ts";
import type { ParseSample } from "./parser.ts";
import { trainParser } from "./parser.ts";
import { readSample } from "./sentences.ts";
import type { Sample } from "./sentences.ts";
import { jackknifeTags, trainTagger } from "./tagger.ts";
import { CLASSES, FOLD_TAGGER, FOLDS, NAMES, PARSER, PRUNING, TAGGER } from "./settings.ts";

const ROOT = join(import.meta.dirname, "../..");
const MODELS = join(ROOT, "models");

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
  const gum = readConllu(readFileSync(join(dataDir, "language/gum-free.train.conllu"), "utf8"));
  const trees = [...readConllu(readFileSync(join(dataDir, "language/ewt.train.conllu"), "utf8")), ...gum];
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
  const names = nameSamples(dataDir, { trees, tags, gum, known, tagger });
  write("names", writeNames(trainNames(names, { phrases: known.phrases, tags: tagger.lexicon.tags }, NAMES), PRUNING));
  const labels = labelsOf(trees);
  const parsed = samples.map((sample, at) =>
    parseSample(sample, tags[at] as Int32Array, tagger.lexicon.tags, known, labels),
  );
  write("parse", writeParser(trainParser(parsed, labels, PARSER), PRUNING));
}

function trainWords(dataDir: string, trees: readonly Tree[], report: Report): Uint8Array {
  const from = process.env["ONRECORD_PACKAGES"] ?? ROOT;
  const lists = readLists(from);
  return writeWords(wordKnowledge(learnClasses(paragraphsOf(dataDir, trees), CLASSES, report), lists));
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
