import type { WordLookup } from "../../src/language/core/model/words.ts";
import type { NameSample } from "./namelessons.ts";
import { nameLabels } from "./namesdata.ts";
import type { NameSet } from "./namesets.ts";
import { readDocument } from "./sentences.ts";

/** The articles of sets of names. */
export function nameSamples(sets: readonly NameSet[], lookup: WordLookup): NameSample[] {
  return sets.flatMap((set) => samplesOf(set, lookup));
}

function samplesOf({ sentences, times }: NameSet, lookup: WordLookup): NameSample[] {
  return [...Map.groupBy(sentences, ({ doc }) => doc).values()].map((article) => {
    const words = readDocument(
      article.map(({ forms }) => forms),
      lookup,
    );
    const gold = new Int32Array(words.size);
    article.forEach(({ forms, names }, at) => gold.set(nameLabels(forms.length, names), words.from[at]));
    return { words, gold, times };
  });
}
