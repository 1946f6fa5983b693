import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Stage } from "../doc.ts";
import { newDoc, runStage } from "../doc.ts";
import { treeDoc, treeGrammar } from "./tree.ts";

const TWO = ["Ada/PROPN/2/nsubj left/VERB/0/root ./PUNCT/2/punct", "She/PRON/2/nsubj waits/VERB.VBZ/0/root"];

describe("treeDoc", () => {
  it("joins words by blanks and sentences by a blank line", () => {
    assert.equal(treeDoc(TWO).text, "Ada left .\n\nShe waits");
  });

  it("gives every word its span and its sentence", () => {
    const { text, tokens } = treeDoc(TWO);
    assert.deepEqual(
      tokens.map(({ start, end, sentence }) => `${sentence} ${text.slice(start, end)}`),
      ["0 Ada", "0 left", "0 .", "1 She", "1 waits"],
    );
  });

  it("counts heads from the first token of the doc, and the root as -1", () => {
    assert.deepEqual(
      treeDoc(TWO).parses.map(({ first, heads }) => [first, heads]),
      [
        [0, [1, -1, 1]],
        [3, [4, -1]],
      ],
    );
  });

  it("fills in the Penn tag that a word does not give", () => {
    assert.deepEqual(
      treeDoc(TWO).parses.flatMap(({ tags }) => tags),
      ["PROPN NNP", "VERB VBD", "PUNCT .", "PRON PRP", "VERB VBZ"],
    );
  });

  it("gives each sentence its own names", () => {
    const names = [
      { from: 0, to: 1, kind: "person" },
      { from: 3, to: 4, kind: "other" },
    ] as const;
    assert.deepEqual(
      treeDoc(TWO, names).parses.map((parse) => parse.names.map(({ from }) => from)),
      [[0], [3]],
    );
  });

  it("lays its sentences as a stage may lay them", () => {
    const { article, text, sentences } = treeDoc(TWO);
    const stage: Stage<never, "sentences"> = { gives: "sentences", rules: new Set(["given"]), find: () => sentences };
    assert.equal(runStage(newDoc(article), stage).sentences.length, 2);
    assert.deepEqual(
      sentences.map(({ start, end }) => text.slice(start, end)),
      ["Ada left .", "She waits"],
    );
  });

  it("takes marks that are words, and a slash in a form", () => {
    const { tokens, text } = treeDoc([",/PUNCT/2/punct and/or/CCONJ/0/root"]);
    assert.deepEqual(
      tokens.map(({ start, end }) => text.slice(start, end)),
      [",", "and/or"],
    );
  });

  for (const wrong of ["Ada", "Ada/PROPN", "Ada/propn/0/root", "Ada/PROPN/x/root", "Ada/PROPN/0/", "/PROPN/0/root"]) {
    it(`refuses “${wrong}”`, () => {
      assert.throws(() => treeDoc([wrong]), { name: "SyntaxError", message: `no word of a tree: ${wrong}` });
    });
  }
});

describe("treeGrammar", () => {
  it("reads the trees as the program reads its own", () => {
    const grammar = treeGrammar(...TWO);
    assert.deepEqual([grammar.size, grammar.word(0), grammar.relation(0), grammar.head(0)], [5, "ada", "nsubj", 1]);
    assert.deepEqual(grammar.subtree(1), { from: 0, to: 3 });
    assert.deepEqual([grammar.upos(4), grammar.xpos(4)], ["VERB", "VBZ"]);
  });
});
