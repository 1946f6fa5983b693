import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { Analysis, LanguageCore } from "../src/language/core.ts";
import { tinyConllu } from "../train/language/tiny.ts";
import { scoreNames, scoreTrees } from "./language-metric.ts";
import { loadPeers } from "./language-peers.ts";
import { nameSets, treeSets } from "./language-sets.ts";
import type { TreeDoc } from "./language-sets.ts";

/** A data folder with a small treebank in both places and three names. */
function dataDir(): string {
  const dir = mkdtempSync(join(tmpdir(), "onrecord-"));
  mkdirSync(join(dir, "language"));
  mkdirSync(join(dir, "statements"));
  writeFileSync(join(dir, "language/ewt.dev.conllu"), tinyConllu());
  writeFileSync(join(dir, "language/gum-free.dev.conllu"), tinyConllu());
  writeFileSync(
    join(dir, "language/uner-ewt.dev.iob2"),
    "# newdoc id = a\n1\tAda\tB-PER\t-\t-\n2\tFenwick\tI-PER\t-\t-\n\n# newdoc id = b\n1\tin\tO\t-\t-\n2\tTarn\tB-LOC\t-\t-\n3\tDutch\tB-OTH\t-\t-\n\n",
  );
  const row = {
    id: "w",
    published: "2026-03-05",
    text: "Harbour news\n\nAda Fenwick left Tarn.",
    names: [
      { text: "Ada Fenwick", type: "PER" },
      { text: "Tarn", type: "LOC" },
    ],
  };
  writeFileSync(join(dir, "statements/wikinews.dev.jsonl"), `${JSON.stringify(row)}\n`);
  return dir;
}

function number(list: string[], name: string): number {
  return list.includes(name) ? list.indexOf(name) : list.push(name) - 1;
}

/** A core that says the gold, but for what `spoil` changes. */
function goldCore(docs: readonly TreeDoc[], spoil: (analysis: Analysis) => void): LanguageCore {
  const tagNames: string[] = [];
  const labelNames: string[] = [];
  const byText = new Map(docs.map((doc) => [doc.text, doc]));
  const lemmas = new Map(
    docs.flatMap(({ trees }) =>
      trees.flatMap(({ forms, lemmas: gold }) => forms.map((form, at) => [form, gold[at] ?? ""] as const)),
    ),
  );
  return {
    models: { lemmatizer: { lemma: (form: string) => lemmas.get(form) ?? "" } },
    analyse: (text: string) => {
      const trees = byText.get(text)?.trees ?? [];
      let first = 0;
      const heads: number[] = [];
      for (const { heads: own } of trees) {
        const start = first;
        heads.push(...own.map((head) => (head === 0 ? -1 : start + head - 1)));
        first += own.length;
      }
      const analysis: Analysis = {
        tags: Uint8Array.from(
          trees.flatMap(({ upos, xpos }) => upos.map((tag, at) => number(tagNames, `${tag} ${xpos[at]}`))),
        ),
        heads: Int32Array.from(heads),
        labels: Uint8Array.from(trees.flatMap(({ labels }) => labels.map((label) => number(labelNames, label)))),
        names: [],
        tagNames,
        labelNames,
      };
      spoil(analysis);
      return analysis;
    },
  } as unknown as LanguageCore;
}

describe("the sets", () => {
  const dir = dataDir();

  it("are documents with the offsets of their tokens", () => {
    const [ewt, gum] = treeSets(dir);
    assert.equal(ewt?.name, "ewt");
    assert.equal(gum?.docs.length, 6);
    for (const { text, tokens, trees } of ewt?.docs ?? []) {
      const forms = trees.flatMap((tree) => tree.forms);
      assert.deepEqual(
        Array.from(tokens.starts, (start, at) => text.slice(start, tokens.ends[at])),
        forms,
      );
      assert.equal(tokens.firsts[tokens.firsts.length - 1], forms.length);
    }
  });

  it("hold names by document", () => {
    const [uner, wikinews] = nameSets(dir);
    assert.equal(uner?.docs.length, 2);
    assert.deepEqual(
      wikinews?.docs[0]?.sentences.flatMap(({ names }) => names.map(({ type }) => type)),
      ["PER", "LOC"],
    );
  });
});

describe("scores", () => {
  const dir = dataDir();
  const docs = treeSets(dir)[0]?.docs ?? [];

  it("are 1 for the gold itself", () => {
    const { tokens, ...shares } = scoreTrees(
      docs,
      goldCore(docs, () => undefined),
    );
    assert.ok(tokens > 100);
    assert.deepEqual(
      Object.values(shares),
      Array.from(Object.values(shares), () => 1),
    );
  });

  it("count a wrong head against both, a wrong label against one", () => {
    const heads = scoreTrees(
      docs,
      goldCore(docs, ({ heads: all }) => all.fill(-1)),
    );
    assert.ok(heads.uas < 0.5 && heads.las === heads.uas && heads.upos === 1);
    const labels = scoreTrees(
      docs,
      goldCore(docs, ({ labels: all }) => all.fill(0)),
    );
    assert.ok(labels.uas === 1 && labels.las < 0.5);
  });

  it("leave punctuation out of the headline", () => {
    const scores = scoreTrees(
      docs,
      goldCore(docs, ({ heads, tags, tagNames }) => {
        tags.forEach((tag, at) => {
          if (tagNames[tag] === "PUNCT .") heads[at] = -1;
        });
      }),
    );
    assert.equal(scores.lasNoPunct, 1);
    assert.ok(scores.las < 1);
  });

  it("of names want extent and type, and count only persons, organisations and places", () => {
    const uner = nameSets(dir)[0]?.docs ?? [];
    const all = [
      { from: 0, to: 2, type: "PER" },
      { from: 1, to: 2, type: "LOC" },
      { from: 2, to: 3, type: "NORP" },
    ];
    const exact = scoreNames(uner, ({ sentences }) =>
      sentences[0]?.forms[0] === "Ada" ? all.slice(0, 1) : all.slice(1),
    );
    assert.deepEqual(exact, { precision: 1, recall: 1, f1: 1 });
    const short = scoreNames(uner, () => [{ from: 0, to: 1, type: "PER" }]);
    assert.equal(short.f1, 0);
    assert.deepEqual(
      scoreNames(uner, () => []),
      { precision: 0, recall: 0, f1: 0 },
    );
  });
});

describe("peers", () => {
  it("that are not installed are named in a note and leave a hole in the table", () => {
    const before = process.env["ONRECORD_PEERS"];
    process.env["ONRECORD_PEERS"] = mkdtempSync(join(tmpdir(), "onrecord-"));
    try {
      const { winkTags, compromiseNames, notes } = loadPeers();
      assert.deepEqual([winkTags, compromiseNames], [null, null]);
      assert.match(notes.join(" "), /wink-nlp is not installed.*compromise is not installed/u);
    } finally {
      if (before === undefined) delete process.env["ONRECORD_PEERS"];
      else process.env["ONRECORD_PEERS"] = before;
    }
  });
});
