import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Kernel } from "../../src/language/core/model/kernel.ts";
import { LanguageCore } from "../../src/language/core.ts";
import { readLemmatizer } from "../../src/language/core/lemmas/lemmatizer.ts";
import { readNameFinder, tagKeysOf } from "../../src/language/core/names/model.ts";
import { readParser } from "../../src/language/core/parse/model.ts";
import { readTagger } from "../../src/language/core/tags/model.ts";
import { nameKnowledge } from "../../src/language/core/testing.ts";
import { learnLemmas, writeLemmas } from "./lemmas.ts";
import { labelsOf, parseSample } from "./main.ts";
import { writeNames, writeParser, writeTags } from "./models.ts";
import { trainNames } from "./names.ts";
import type { NameSentence } from "./namesdata.ts";
import { samplesOf } from "./namesamples.ts";
import { trainParser } from "./parser.ts";
import { readSample } from "./sentences.ts";
import { trainTagger } from "./tagger.ts";
import { tinyKnowledge, tinyTrees } from "./tiny.ts";

const NO_PRUNING = { tags: 0, steps: 0, labels: 0, names: 0 };
const known = tinyKnowledge();
const trees = tinyTrees();

/** Every model, trained on the small treebank; its two names are a person and a place. */
function core(): LanguageCore {
  const samples = trees.map((tree) => readSample(tree, known.words));
  const tags = trainTagger(samples, { epochs: 3, seed: 1, firstEpochs: 1, keep: 3000, learners: 1 });
  const tagger = readTagger(writeTags(tags, NO_PRUNING), new Kernel());
  const cells = samples.map(({ words }) => {
    const out = new Int32Array(words.size);
    tagger.tag(words, out);
    return out;
  });
  const labels = labelsOf(trees);
  const parsed = samples.map((sample, at) =>
    parseSample(sample, cells[at] ?? new Int32Array(0), tags.lexicon.tags, known, labels),
  );
  const parser = trainParser(parsed, labels, {
    epochs: 3,
    seed: 1,
    firstEpochs: 1,
    keep: 5000,
    keepLabels: 5000,
    learners: 1,
  });
  const named = samplesOf(trees.map(namesIn), { known, tagger, trees, tags: cells });
  const names = trainNames(named, nameKnowledge({ tagKeys: tagKeysOf(tags.lexicon.tags), phrases: known.phrases }), {
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
    tagger,
    parser: readParser(writeParser(parser, NO_PRUNING), new Kernel()),
    names: readNameFinder(writeNames(names, NO_PRUNING), known, tags.lexicon.tags, new Kernel()),
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

describe("the whole core, trained on little", () => {
  const text = "Ada Fenwick praised the harbour . The mayor saw Port Ellery in Tarn .";
  const tokens = [...text.matchAll(/\S+/gu)];
  const columns = {
    starts: tokens.map(({ index }) => index),
    ends: tokens.map(({ index, 0: word }) => index + word.length),
    firsts: [0, 6, 14],
  };
  const language = core();
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
