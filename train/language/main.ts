import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readWordKnowledge } from "../../src/language/core/classes/words.ts";
import { casedParagraphs, casedTable } from "./casedclasses.ts";
import { inForm, learnClasses, paragraphsOf, smallForm, wordKnowledge } from "./classes.ts";
import { learnLemmas, writeLemmas } from "./lemmas.ts";
import { lessonsOf, trainTrees } from "./lessons.ts";
import { readLists } from "./lists.ts";
import { writeWords } from "./models.ts";
import { readNameLists } from "./namelists.ts";
import { trainNameFinder } from "./namemodel.ts";
import { nameSetsIn } from "./namesets.ts";
import { trainedNetwork } from "./network.ts";
import type { NetworkSettings } from "./network.ts";
import { rawSentences } from "./rawsentences.ts";
import { CLASSES, NETWORK } from "./settings.ts";

const ROOT = join(import.meta.dirname, "../..");

export type Report = (line: string) => void;

export interface Where {
  readonly modelsDir?: string;
  /** The folder in whose node_modules the packages with word lists are installed. */
  readonly packages?: string;
  readonly network?: NetworkSettings;
}

/** Trains every model of the language core; all but the lemmas look at what is known of words. */
export async function trainLanguage(dataDir: string, report: Report, where: Where = {}): Promise<void> {
  const { modelsDir = join(ROOT, "models"), network: settings = NETWORK } = where;
  const write = (name: string, bytes: Uint8Array): Uint8Array => {
    writeFileSync(join(modelsDir, `${name}.bin`), bytes);
    report(`${name}.bin: ${(bytes.length / 1e6).toFixed(2)} MB`);
    return bytes;
  };
  const { ewt, gum } = trainTrees(dataDir);
  const trees = [...ewt, ...gum];
  write("lemmas", writeLemmas(learnLemmas(trees)));
  const packages = where.packages ?? packagesFolder();
  const known = readWordKnowledge(write("words", trainWords(paragraphsOf(dataDir, trees), packages, report)));
  const sets = nameSetsIn(dataDir, gum);
  write("names", trainNameFinder(sets, known, report));
  write("network", await trainedNetwork(lessonsOf(trees, sets), rawSentences(dataDir), known, settings, report));
}

function packagesFolder(): string {
  return process.env["ONRECORD_PACKAGES"] ?? ROOT;
}

function trainWords(paragraphs: readonly string[][], packages: string, report: Report): Uint8Array {
  const small = learnClasses(inForm(paragraphs, smallForm), CLASSES, report);
  const cased = learnClasses(casedParagraphs(paragraphs), CLASSES, report);
  return writeWords({
    ...wordKnowledge(small, readLists(packages)),
    forms: casedTable(cased),
    formGroups: cased.groups,
    listed: readNameLists(packages),
  });
}
