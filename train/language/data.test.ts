import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConllu } from "../../src/language/conllu/read.ts";
import { nationsSet, readUner, readWikigold } from "./namesdata.ts";
import { Random } from "./random.ts";
import { rawWords } from "./rawtext.ts";
import { learnLemmas, ruleFor } from "./lemmas.ts";
import { Lemmatizer } from "../../src/language/core/lemmas/lemmatizer.ts";
import { smallForm } from "./classes.ts";
import { tinyTrees } from "./tiny.ts";

function file(name: string, text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), "onrecord-")), name);
  writeFileSync(path, text);
  return path;
}

describe("readers of annotated text", () => {
  it("leave out multiword tokens and empty nodes of CoNLL-U", () => {
    const [tree] = readConllu(
      [
        "# newdoc id = a",
        "1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_",
        "1\tdo\tdo\tAUX\tVBP\t_\t3\taux\t_\t_",
        "2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_",
        "2.1\tx\tx\tX\tX\t_\t_\t_\t_\t_",
        "3\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\t_",
        "",
      ].join("\n"),
    );
    assert.deepEqual(tree?.forms, ["do", "n't", "go"]);
    assert.deepEqual(tree?.heads, [3, 3, 0]);
    assert.equal(tree?.doc, "a");
  });

  it("read IOB2 with its own kinds", () => {
    const path = file(
      "x.iob2",
      "# sent_id = d-0001\n1\tAda\tB-PER\t-\t-\n2\tFenwick\tI-PER\t-\t-\n3\tof\tO\t-\t-\n4\tTarn\tB-LOC\t-\t-\n5\t!\tB-O\t-\t-\n6\tDutch\tB-OTH\t-\t-\n\n",
    );
    const [sentence] = readUner(path);
    assert.deepEqual(sentence?.names, [
      { from: 0, to: 2, type: "PER" },
      { from: 3, to: 4, type: "LOC" },
      { from: 5, to: 6, type: "MISC" },
    ]);
    assert.equal(sentence?.doc, "d");
    assert.equal(nationsSet(sentence ?? { doc: "", forms: [], names: [] }).names[2]?.type, "NORP");
  });

  it("read names without marked beginnings, article by article", () => {
    const path = file("x.txt", "Ada I-PER\nFenwick I-PER\n. O\n\n-DOCSTART- O\n\nTarn I-LOC\nHarbour I-ORG\n\n");
    const [first, second] = readWikigold(path);
    assert.deepEqual(first?.names, [{ from: 0, to: 2, type: "PER" }]);
    assert.deepEqual(second?.names, [
      { from: 0, to: 1, type: "LOC" },
      { from: 1, to: 2, type: "ORG" },
    ]);
    assert.notEqual(first?.doc, second?.doc);
  });

  it("cut raw text into words for counting", () => {
    assert.deepEqual(rawWords("Sen. Fenwick’s office didn't say."), [
      "Sen.",
      "Fenwick",
      "’s",
      "office",
      "did",
      "n't",
      "say",
      ".",
    ]);
    assert.equal(smallForm("No. 27’s"), "no. 00's");
  });
});

describe("lemmas", () => {
  it("have the shortest rule", () => {
    assert.equal(ruleFor("Cities", "cities", "city"), "-3+y");
    assert.equal(ruleFor("Tarn", "tarn", "Tarn"), "=-0+");
    assert.equal(ruleFor("went", "went", "go"), "-4+go");
  });

  it("are learned as rules with exceptions", () => {
    const trees = tinyTrees();
    const lemmatizer = new Lemmatizer(learnLemmas(trees));
    for (const { forms, lemmas, upos, xpos } of trees.slice(0, 40)) {
      forms.forEach((form, at) => assert.equal(lemmatizer.lemma(form, `${upos[at]} ${xpos[at]}`), lemmas[at]));
    }
    assert.equal(lemmatizer.lemma("harbours", "NOUN NNS"), "harbour");
  });
});

function draw(seed: number): number[] {
  const random = new Random(seed);
  return Array.from({ length: 50 }, () => random.below(10));
}

describe("random numbers", () => {
  it("are the same for the same seed, and within their limits", () => {
    assert.deepEqual(draw(4), draw(4));
    assert.notDeepEqual(draw(4), draw(5));
    assert.ok(draw(4).every((value) => Number.isInteger(value) && value >= 0 && value < 10));
  });

  it("shuffle without loss", () => {
    const values = Array.from({ length: 20 }, (_, at) => at);
    new Random(1).shuffle(values);
    assert.deepEqual(
      values.toSorted((a, b) => a - b),
      Array.from({ length: 20 }, (_, at) => at),
    );
    assert.notEqual(values[0] === 0 && values[1] === 1 && values[2] === 2, true);
  });
});
