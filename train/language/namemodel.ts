import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWordKnowledge } from "../../src/language/core/classes/words.ts";
import { tagKeysOf } from "../../src/language/core/names/model.ts";
import { Kernel } from "../../src/language/core/model/kernel.ts";
import { readTagger } from "../../src/language/core/tags/model.ts";
import { readConllu } from "../../src/language/conllu/read.ts";
import type { Tree } from "../../src/language/conllu/read.ts";
import { casedParagraphs, casedTable } from "./casedclasses.ts";
import { learnClasses, paragraphsOf } from "./classes.ts";
import { writeNames } from "./models.ts";
import { readNameLists } from "./namelists.ts";
import { nameSamples } from "./namesamples.ts";
import type { Tagged } from "./namesamples.ts";
import { trainNames } from "./names.ts";
import { readSample } from "./sentences.ts";
import { CLASSES, FOLD_TAGGER, FOLDS, NAMES, PRUNING } from "./settings.ts";
import { jackknifeTags } from "./tagger.ts";

const ROOT = join(import.meta.dirname, "../..");

/** Where the packages with word lists are installed. */
export function packagesFolder(): string {
  return process.env["ONRECORD_PACKAGES"] ?? ROOT;
}

/** The trees that tags and structure are learned from, and those of them that tell names too. */
export function trainTrees(dataDir: string): { readonly trees: Tree[]; readonly gum: Tree[] } {
  const read = (name: string): Tree[] =>
    readConllu(readFileSync(join(dataDir, `language/${name}.train.conllu`), "utf8"));
  const gum = read("gum-free");
  return { trees: [...read("ewt"), ...gum], gum };
}

interface Sources {
  readonly dataDir: string;
  readonly packages: string;
}

type Report = (line: string) => void;

/** The bytes of the name finder's model. */
export function trainNameFinder(
  { dataDir, packages }: Sources,
  from: Tagged & { readonly gum: readonly Tree[] },
  report: Report,
): Uint8Array {
  const cased = learnClasses(casedParagraphs(paragraphsOf(dataDir, from.trees)), CLASSES, report);
  const known = {
    tagKeys: tagKeysOf(from.tagger.lexicon.tags),
    phrases: from.known.phrases,
    forms: casedTable(cased),
    groups: cased.groups,
    listed: readNameLists(packages),
  };
  return writeNames(trainNames(nameSamples(dataDir, from), known, NAMES, report), PRUNING);
}

/** The same with the words and the tagger that lie in a folder: what a training of everything writes. */
export function trainNamesAlone(dataDir: string, modelsDir: string, report: Report): Uint8Array {
  const known = readWordKnowledge(readFileSync(join(modelsDir, "words.bin")));
  const tagger = readTagger(readFileSync(join(modelsDir, "tags.bin")), new Kernel());
  const { trees, gum } = trainTrees(dataDir);
  const samples = trees.map((tree) => readSample(tree, known.words));
  report("tags by taggers that have not seen the sentences");
  const tags = jackknifeTags(samples, FOLDS, FOLD_TAGGER, tagger.lexicon.tags);
  return trainNameFinder({ dataDir, packages: packagesFolder() }, { trees, tags, gum, known, tagger }, report);
}
