import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { LanguageCore } from "../../src/language/core.ts";
import { readLemmatizer } from "../../src/language/core/lemmas/lemmatizer.ts";
import { Kernel } from "../../src/language/core/model/kernel.ts";
import { readNameFinder } from "../../src/language/core/names/model.ts";
import { readNetwork } from "../../src/language/core/network/network.ts";
import { learnLemmas, writeLemmas } from "./lemmas.ts";
import type { Lesson } from "./lessons.ts";
import { writeNames } from "./models.ts";
import { trainNames } from "./names.ts";
import type { NameSentence } from "./namesdata.ts";
import { nameSamples } from "./namesamples.ts";
import { trainedNetwork } from "./network.ts";
import { tinyKnowledge, tinyNetwork, tinyTrees } from "./tiny.ts";

const known = tinyKnowledge();
const trees = tinyTrees();

/** Every model, trained on the small treebank; its three names are a person and two places. */
async function core(): Promise<LanguageCore> {
  const named = trees.map(namesIn);
  const lessons = trees.map((tree, at): Lesson => ({
    forms: tree.forms,
    tree,
    names: named[at]?.names ?? null,
    weight: 1,
  }));
  const raw = trees.slice(0, 20).map(({ forms }) => forms);
  const network = readNetwork(await trainedNetwork(lessons, raw, known, tinyNetwork(), () => undefined), known);
  const samples = nameSamples([{ sentences: named, times: 1 }], known.words);
  const names = trainNames(samples, known, {
    epochs: 6,
    seed: 1,
    folds: 2,
    foldEpochs: 6,
    step: 0.1,
    decay: 1,
    unknown: 0.2,
  });
  return new LanguageCore({
    words: known,
    network,
    names: readNameFinder(writeNames(names, { least: 0, share: 0.4 }), known, new Kernel()),
    lemmatizer: readLemmatizer(writeLemmas(learnLemmas(trees))),
  });
}

function namesIn({ doc, forms }: { readonly doc: string; readonly forms: readonly string[] }): NameSentence {
  const names = forms.flatMap((form, at) => {
    if (form === "Ada") return [{ from: at, to: at + 2, type: "PER" }];
    if (form === "Port") return [{ from: at, to: at + 2, type: "LOC" }];
    return form === "Tarn" ? [{ from: at, to: at + 1, type: "LOC" }] : [];
  });
  return { doc, forms, names };
}

describe("the whole core, trained on little", async () => {
  const text = "Ada Fenwick praised the harbour . The mayor saw Port Ellery in Tarn .";
  const tokens = [...text.matchAll(/\S+/gu)];
  const columns = {
    starts: tokens.map(({ index }) => index),
    ends: tokens.map(({ index, 0: word }) => index + word.length),
    firsts: [0, 6, 14],
  };
  const language = await core();
  const found = language.analyse(text, columns);
  const forms = tokens.map(([form]) => form);

  it("finds the names with their types", () => {
    const names = found.names.map(({ from, to, type }) => `${type} ${forms.slice(from, to).join(" ")}`);
    assert.deepEqual(names, ["PER Ada Fenwick", "LOC Port Ellery", "LOC Tarn"]);
  });

  it("gives the structure by tokens of the whole text", () => {
    const arcs = forms.map((form, at) => {
      const head = found.heads[at] ?? -1;
      return `${form} ${found.labelNames[found.labels[at] ?? 0]} ${head < 0 ? "–" : forms[head]}`;
    });
    assert.equal(arcs[0], "Ada nsubj praised");
    assert.equal(arcs[2], "praised root –");
    assert.equal(arcs[8], "saw root –");
    assert.equal(arcs[10], "Ellery obj saw");
  });

  it("tags and lemmatizes", () => {
    const [praised, saw] = [2, 8].map((at) => found.tagNames[found.tags[at] ?? 0] ?? "");
    assert.equal(praised, "VERB VBD");
    assert.equal(language.models.lemmatizer.lemma("saw", saw ?? ""), "see");
    assert.equal(language.models.lemmatizer.lemma("watched", "VERB VBD"), "watch");
  });

  it("reads another text with the same columns, and the first one again, as if alone", () => {
    language.analyse("Gulls watched boats .", { starts: [0, 6, 14, 20], ends: [5, 13, 19, 21], firsts: [0, 4] });
    assert.deepEqual(language.analyse(text, columns), found);
  });

  it("takes a text without a word, and a sentence of nothing but marks", () => {
    const none = language.analyse("", { starts: [], ends: [], firsts: [0] });
    assert.deepEqual([none.tags.length, none.names.length], [0, 0]);
    const marks = language.analyse("… ! 😀", { starts: [0, 2, 4], ends: [1, 3, 6], firsts: [0, 0, 3] });
    assert.equal([...marks.heads].filter((head) => head < 0).length, 1);
  });
});
