import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { WordKnowledge } from "../../src/language/core/classes/words.ts";
import { readWordKnowledge } from "../../src/language/core/classes/words.ts";
import { trainTrees } from "./lessons.ts";
import { writeNames } from "./models.ts";
import { nameSamples } from "./namesamples.ts";
import { nameSetsIn } from "./namesets.ts";
import type { NameSet } from "./namesets.ts";
import { trainNames } from "./names.ts";
import { NAMES, NAMES_FILE } from "./settings.ts";

type Report = (line: string) => void;

/** The bytes of the name finder's model. */
export function trainNameFinder(sets: readonly NameSet[], known: WordKnowledge, report: Report): Uint8Array {
  return writeNames(trainNames(nameSamples(sets, known.words), known, NAMES, report), NAMES_FILE);
}

/** The same with the words that lie in a folder: what a training of everything writes. */
export function trainNamesAlone(dataDir: string, modelsDir: string, report: Report): Uint8Array {
  const known = readWordKnowledge(readFileSync(join(modelsDir, "words.bin")));
  return trainNameFinder(nameSetsIn(dataDir, trainTrees(dataDir).gum), known, report);
}
