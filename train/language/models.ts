import type { WordKnowledge } from "../../src/language/core/classes/words.ts";
import { writeModel } from "../../src/language/core/model/file.ts";
import { packedTable } from "../../src/language/core/model/packtable.ts";
import type { IntTable } from "../../src/language/core/model/table.ts";
import type { TagLexicon } from "../../src/language/core/tags/tagger.ts";
import type { NamesModel } from "./names.ts";
import { packBeside, packLists, packSteps, packStrings, packWeights } from "./pack.ts";
import type { ParserModel } from "./parser.ts";
import type { Weights } from "./weights.ts";

/** How small a share of the largest weight is left out. */
export interface Pruning {
  readonly tags: number;
  readonly steps: number;
  readonly labels: number;
  readonly names: number;
}

export function writeWords({ words, phrases, groups }: WordKnowledge<IntTable>): Uint8Array {
  return writeModel(
    new Map([
      ["words", packedTable(words.entries())],
      ["phrases", packedTable(phrases.entries())],
      ["groups", groups],
    ]),
  );
}

export function writeTags(
  { lexicon, weights }: { lexicon: TagLexicon<IntTable>; weights: Weights },
  { tags }: Pruning,
): Uint8Array {
  return writeModel(
    new Map([
      ["tags", packStrings(lexicon.tags)],
      ["lists", packLists(lexicon.lists)],
      ["forms", packedTable(lexicon.forms.entries())],
      ["weights", packWeights(weights, tags)],
    ]),
  );
}

export function writeParser({ lexicon, steps, labels }: ParserModel, pruning: Pruning): Uint8Array {
  return writeModel(
    new Map([
      ["labels", packStrings(lexicon.labels)],
      ["lists", packLists(lexicon.lists)],
      ["pairs", packedTable(lexicon.pairs.entries())],
      ["table", packSteps(steps, pruning.steps)],
      ["names", packWeights(labels, pruning.labels)],
    ]),
  );
}

export function writeNames({ lexicon, weights, after }: NamesModel, { names }: Pruning): Uint8Array {
  const { forms, groups, listed } = lexicon.known;
  return writeModel(
    new Map([
      ["types", packStrings(lexicon.types)],
      ["plain", packedTable(lexicon.plain.entries())],
      ["forms", packedTable(forms.entries())],
      ["groups", groups],
      ["listed", packedTable(listed.entries())],
      ["weights", packWeights(weights, names)],
      ["after", packBeside(weights, after)],
    ]),
  );
}
