import type { WordKnowledge } from "../../src/language/core/classes/words.ts";
import { writeModel } from "../../src/language/core/model/file.ts";
import { packedTable } from "../../src/language/core/model/packtable.ts";
import type { IntTable } from "../../src/language/core/model/table.ts";
import type { NamesModel } from "./names.ts";
import { packBeside, packStrings, packWeights } from "./pack.ts";

export function writeWords(known: WordKnowledge<IntTable>): Uint8Array {
  const { words, phrases, groups, forms, formGroups, listed } = known;
  return writeModel(
    new Map([
      ["words", packedTable(words.entries())],
      ["phrases", packedTable(phrases.entries())],
      ["groups", groups],
      ["forms", packedTable(forms.entries())],
      ["formGroups", formGroups],
      ["listed", packedTable(listed.entries())],
    ]),
  );
}

export interface NamesFile {
  /** Weights that are a smaller share of the largest are left out. */
  readonly least: number;
  /** What the network's worth of a label counts beside the features'. */
  readonly share: number;
}

export function writeNames({ lexicon, weights, after }: NamesModel, { least, share }: NamesFile): Uint8Array {
  return writeModel(
    new Map([
      ["types", packStrings(lexicon.types)],
      ["plain", packedTable(lexicon.plain.entries())],
      ["weights", packWeights(weights, least)],
      ["after", packBeside(weights, after)],
      ["share", packBeside(weights, Float32Array.of(share))],
    ]),
  );
}
