import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Kernel } from "../../src/language/core/model/kernel.ts";
import { readTagger } from "../../src/language/core/tags/model.ts";
import { Tagger } from "../../src/language/core/tags/tagger.ts";
import { readConllu } from "../../src/language/conllu/read.ts";
import { writeTags } from "./models.ts";
import { readForms, readSample } from "./sentences.ts";
import { jackknifeTags, trainTagger } from "./tagger.ts";
import { tinyKnowledge, tinyTrees } from "./tiny.ts";

const OPTIONS = { epochs: 3, seed: 1, firstEpochs: 1, keep: 3000, learners: 2 };
const NO_PRUNING = { tags: 0, steps: 0, labels: 0, names: 0 };

function tagsOf(tagger: Tagger, forms: readonly string[]): string[] {
  const words = readForms(forms, tinyKnowledge().words);
  const out = new Int32Array(words.size);
  tagger.tag(words, out);
  return [...out.subarray(words.from[0], words.to[0])].map((tag) => tagger.lexicon.tags[tag] ?? "");
}

describe("training the tagger", () => {
  const samples = tinyTrees().map((tree) => readSample(tree, tinyKnowledge().words));
  const model = trainTagger(samples, OPTIONS);
  const tagger = new Tagger(model.lexicon, model.weights);

  it("tags what it has seen", () => {
    assert.deepEqual(tagsOf(tagger, ["The", "mayor", "saw", "boats", "."]), [
      "DET DT",
      "NOUN NN",
      "VERB VBD",
      "NOUN NNS",
      "PUNCT .",
    ]);
  });

  it("tags words that it has not seen, too", () => {
    const tags = tagsOf(tagger, ["Zwyx", "qqq", "😀", "."]);
    assert.ok(tags.every((tag) => model.lexicon.tags.includes(tag)));
    assert.equal(tags[3], "PUNCT .");
  });

  it("keeps a frequent word with one tag to that tag", () => {
    const the = readForms(["the"], tinyKnowledge().words);
    const list = model.lexicon.lists[model.lexicon.forms.get(the.form[the.from[0] ?? 0] ?? 0) & 0xffff];
    assert.deepEqual(
      [...(list ?? [])].map((tag) => model.lexicon.tags[tag]),
      ["DET DT"],
    );
  });

  it("gives words without a list only tags that are common among rare words", () => {
    const rows = Array.from({ length: 40 }, (_, at) => [
      "1\tthe\tthe\tDET\tDT\t_\t2\tdet\t_\t_",
      `2\tgull${"x".repeat(at)}\tgull\tNOUN\tNN\t_\t0\troot\t_\t_`,
      ...(at < 10 ? ["3\tcried\tcry\tVERB\tVBD\t_\t2\tdep\t_\t_"] : []),
      "",
    ]);
    const trees = readConllu(rows.flat().join("\n"));
    const { lexicon } = trainTagger(
      trees.map((tree) => readSample(tree, tinyKnowledge().words)),
      OPTIONS,
    );
    assert.deepEqual(
      [...(lexicon.lists[0] ?? [])].map((tag) => lexicon.tags[tag]),
      ["NOUN NN"],
    );
  });

  it("gives the same bytes every time, and the same tags from them", () => {
    const bytes = writeTags(model, NO_PRUNING);
    assert.deepEqual(writeTags(trainTagger(samples, OPTIONS), NO_PRUNING), bytes);
    const forms = ["Ada", "Fenwick", "watched", "Port", "Ellery", "loudly", "."];
    assert.deepEqual(tagsOf(readTagger(bytes, new Kernel()), forms), tagsOf(tagger, forms));
  });

  it("tags every sample by a tagger that has not seen it, with the numbers of the whole", () => {
    const tags = jackknifeTags(samples, 2, OPTIONS, model.lexicon.tags);
    assert.equal(tags.length, samples.length);
    const right = samples.map(({ tree, words }, at) => {
      const cell = tags[at]?.[words.from[0] ?? 0] ?? -1;
      return model.lexicon.tags[cell] === `${tree.upos[0]} ${tree.xpos[0]}`;
    });
    assert.ok(right.filter(Boolean).length > 0.9 * samples.length);
  });
});
