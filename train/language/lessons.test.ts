import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { Lesson } from "./lessons.ts";
import { lessonsOf, trainTrees } from "./lessons.ts";
import { nameSetsIn } from "./namesets.ts";
import { tinyTrees } from "./tiny.ts";
import { tinyDataDir } from "./tinydata.ts";

const ADA = "Ada Fenwick praised the harbour .";
/** Other names than the treebank has. */
const WIKI = "Ada I-PER\nFenwick I-PER\nleft O\nTarn I-LOC\n. O\n\nGulls I-ORG\npraised O\nthe O\nharbour O\n. O\n\n";

function lessonsIn(dir: string): Lesson[] {
  const { ewt, gum } = trainTrees(dir);
  return lessonsOf([...ewt, ...gum], nameSetsIn(dir, gum));
}

function lessons(): Lesson[] {
  const dir = tinyDataDir();
  writeFileSync(join(dir, "language/wikigold.conll.txt"), WIKI);
  return lessonsIn(dir);
}

function said(found: readonly Lesson[], sentence: string): Lesson[] {
  return found.filter(({ forms }) => forms.join(" ") === sentence);
}

describe("the trees to learn from", () => {
  it("are those of both treebanks", () => {
    const { ewt, gum } = trainTrees(tinyDataDir());
    assert.deepEqual([ewt.length, gum.length], [tinyTrees().length, tinyTrees().length]);
  });
});

describe("lessons", () => {
  const found = lessons();

  it("have the tree and the names of a sentence together", () => {
    const own = said(found, ADA);
    assert.equal(own.length, 2, "once in each treebank");
    for (const { tree, names, forms } of own) {
      assert.deepEqual(tree?.forms, forms);
      assert.deepEqual(names, [{ from: 0, to: 2, type: "PER" }]);
    }
  });

  it("have the names of the first set that holds a sentence", () => {
    const own = said(found, "Gulls praised the harbour .");
    assert.deepEqual(
      own.map(({ names }) => names),
      [[], []],
    );
    assert.deepEqual(
      own.map(({ weight }) => weight),
      [2, 2],
    );
  });

  it("have sentences of names without a tree once each, behind those with one", () => {
    const [own, ...more] = said(found, "Ada Fenwick left Tarn .");
    assert.deepEqual(more, []);
    assert.equal(own?.tree, null);
    assert.equal(own?.names?.length, 2);
    const alone = found.findIndex(({ tree }) => tree === null);
    assert.equal(alone, 2 * tinyTrees().length);
    assert.ok(found.slice(alone).every(({ tree, names }) => tree === null && names !== null));
  });

  it("weigh names by how often their set counts", () => {
    const [wiki] = said(found, "Ada Fenwick left Tarn .");
    const [web] = said(found, ADA);
    const [news] = said(found, "Ada Fenwick praised Port Ellery .");
    assert.ok((wiki?.weight ?? 0) > 0 && (wiki?.weight ?? 0) < (web?.weight ?? 0));
    assert.equal(news?.weight, web?.weight, "the web text has the sentence too, and comes first");
  });

  it("count no names where no set has the sentence", () => {
    const dir = tinyDataDir();
    writeFileSync(
      join(dir, "language/ewt.train.conllu"),
      "1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_\n2\t!\t!\tPUNCT\t.\t_\t1\tpunct\t_\t_\n\n",
    );
    const [go] = lessonsIn(dir);
    assert.deepEqual([go?.forms, go?.names, go?.weight], [["Go", "!"], null, 0]);
  });
});
