import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readTreebank } from "./conllu.ts";
import type { Treebank } from "./conllu.ts";
import { f1, readCore, scoreTreebanks } from "./sentences.ts";

/** Rows of a made-up treebank: id, form, and what the last column says. */
function rows(...words: readonly (readonly [string, string, string?])[]): string {
  return words
    .map(([id, form, misc = "_"]) => [id, form, "_", "_", "_", "_", "_", "_", "_", misc].join("\t"))
    .join("\n");
}

const TREEBANK = [
  "# newdoc id = one\n# newpar id = one-1\n# text = It didn't rain.",
  `${rows(["1", "It"], ["2-3", "didn't"], ["2", "did"], ["3", "n't"], ["4", "rain", "SpaceAfter=No"], ["5", "."])}\n`,
  "# text = Alot fell.",
  `${rows(["1-2", "Alot"], ["1", "A"], ["2", "lot"], ["2.1", "ghost"], ["3", "fell", "SpaceAfter=No"], ["4", ".", "X=y|SpaceAfter=No"])}\n`,
  "# text = Nobody left",
  `${rows(["1", "Nobody"], ["2", "left"])}\n`,
  "# newpar\n# text = The end",
  `${rows(["1", "The"], ["2", "end"])}\n`,
  "# newdoc id = two\n# text = Snow.",
  `${rows(["1", "Snow", "SpaceAfter=No"], ["2", "."])}\n`,
].join("\n");

function first(): Treebank {
  const [treebank] = readTreebank(TREEBANK);
  assert.ok(treebank !== undefined);
  return treebank;
}

describe("readTreebank", () => {
  it("makes running text of documents, paragraphs and sentences", () => {
    assert.deepEqual(
      readTreebank(TREEBANK).map(({ article }) => article.text.trimEnd()),
      ["It didn't rain. Alot fell.Nobody left\n\nThe end", "Snow."],
    );
  });

  it("makes a block of each paragraph", () => {
    const { article } = first();
    assert.deepEqual(
      article.blocks.map(({ start, end }) => article.text.slice(start, end)),
      ["It didn't rain. Alot fell.Nobody left", "The end"],
    );
  });

  it("splits words that are several where their letters show it, and leaves empty nodes out", () => {
    const { article, words } = first();
    assert.equal(
      words.map(({ start, end }) => article.text.slice(start, end)).join("|"),
      "It|did|n't|rain|.|A|lot|fell|.|Nobody|left|The|end",
    );
  });

  it("takes a word for one whose parts are spelled otherwise", () => {
    const conllu = `# newdoc\n# text = zum Fluss\n${rows(["1-2", "zum"], ["1", "zu"], ["2", "dem"], ["3", "Fluss"])}\n`;
    const [treebank] = readTreebank(conllu);
    assert.deepEqual(treebank?.words, [
      { start: 0, end: 3 },
      { start: 4, end: 9 },
    ]);
  });

  it("refuses text before the first document", () => {
    assert.throws(() => readTreebank(`# text = a\n${rows(["1", "a"])}\n`), /begins with # newdoc/u);
  });
});

describe("scoreTreebanks", () => {
  it("counts beginnings and borders", () => {
    const { starts, words } = scoreTreebanks(readTreebank(TREEBANK));
    // "fell.Nobody" is cut too; "Alot" stays one word.
    assert.deepEqual(starts, { gold: 5, found: 5, right: 5 });
    assert.deepEqual(words, { gold: 15, found: 14, right: 13 });
  });

  it("runs the stages of the core", () => {
    assert.deepEqual(Object.keys(readCore(first())), ["article", "text", "flow", "quotations", "sentences", "tokens"]);
  });
});

describe("f1", () => {
  it("is the harmonic mean of precision and recall", () => {
    assert.equal(f1({ gold: 4, found: 2, right: 2 }), 2 / 3);
  });
  it("is 0, not 1, where there is nothing", () => {
    assert.equal(f1({ gold: 0, found: 0, right: 0 }), 0);
  });
});
