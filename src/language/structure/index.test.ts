import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { newDoc, runStage } from "../../doc.ts";
import { plainArticle } from "../../testing/plain.ts";
import { quotationsStage } from "../../extract/quotations/index.ts";
import type { Parse } from "../../layers.ts";
import { sentencesStage } from "../sentences/index.ts";
import { tokensStage } from "../tokens/index.ts";
import { Grammar } from "./grammar.ts";
import { parsesStage, parsesStageOver } from "./index.ts";
import { MODELS_FOLDER, readLanguageCore, theLanguageCore } from "./load.ts";
import type { FullDoc } from "../../read.ts";

type Parsed = Pick<FullDoc, "text" | "article" | "sentences" | "tokens" | "parses">;

function parsed(text: string): Parsed {
  const doc = runStage(newDoc(plainArticle(text)), quotationsStage);
  return runStage(runStage(runStage(doc, sentencesStage), tokensStage), parsesStage);
}

function namesOf({ text, tokens, parses }: Parsed): string[] {
  return parses.flatMap(({ names }) =>
    names.map(({ from, to, kind }) => `${kind} ${text.slice(tokens[from]?.start, tokens[to - 1]?.end)}`),
  );
}

describe("parsesStage", () => {
  const text = "Storm shuts pier\n\nAda Fenwick of Reuters flew to Oslo. She left.\n\nNobody came 😀.";

  it("gives every sentence a column for each of its tokens", () => {
    const doc = parsed(text);
    assert.equal(doc.parses.length, doc.sentences.length);
    let next = 0;
    for (const { first, tags, heads, labels } of doc.parses) {
      assert.equal(first, next);
      assert.deepEqual([heads.length, labels.length], [tags.length, tags.length]);
      next += tags.length;
    }
    assert.equal(next, doc.tokens.length);
  });

  it("gives every sentence one root, and heads inside it", () => {
    for (const { first, heads } of parsed(text).parses) {
      assert.equal(heads.filter((head) => head === -1).length, 1);
      for (const head of heads) assert.ok(head === -1 || (head >= first && head < first + heads.length));
    }
  });

  it("names whom and what the text names", () => {
    const found = namesOf(parsed("Peter Fenwick of Reuters flew to Oslo."));
    assert.deepEqual(found, ["person Peter Fenwick", "organization Reuters", "place Oslo"]);
  });

  it("loads nothing for a text without a token", () => {
    let asked = 0;
    const stage = parsesStageOver(() => {
      asked++;
      return theLanguageCore();
    });
    assert.deepEqual(stage.find({ ...newDoc(plainArticle("")), sentences: [], tokens: [] }), []);
    assert.equal(asked, 0);
  });
});

describe("the models of the language core", () => {
  it("stand where the package has them, and are read once", () => {
    assert.match(MODELS_FOLDER.pathname, /\/models\/$/u);
    assert.equal(theLanguageCore(), theLanguageCore());
    assert.throws(() => readLanguageCore(new URL("file:///nowhere/")), /ENOENT/u);
  });
});

/** A parse made by hand: "officials said the old pier fell", with its heads. */
function byHand(): Grammar {
  const words = ["officials", "said", "the", "old", "pier", "fell"];
  const text = words.join(" ");
  let at = 0;
  const tokens = words.map((word) => {
    const start = at;
    at += word.length + 1;
    return {
      start,
      end: start + word.length,
      kind: "word" as const,
      sentence: 0,
      rule: "r",
      because: [],
      confidence: 1,
    };
  });
  const parse: Parse = {
    start: 0,
    end: text.length,
    rule: "r",
    because: [],
    confidence: 1,
    first: 0,
    names: [],
    tags: ["NOUN NNS", "VERB VBD", "DET DT", "ADJ JJ", "NOUN NN", "VERB VBD"],
    heads: [1, -1, 4, 4, 5, 1],
    labels: ["nsubj", "root", "det", "amod", "nsubj:outer", "ccomp"],
  };
  return new Grammar({ ...newDoc(plainArticle(text)), tokens, parses: [parse] });
}

describe("Grammar", () => {
  it("tells tags, heads and labels with and without their subtypes", () => {
    const grammar = byHand();
    assert.deepEqual([grammar.upos(0), grammar.xpos(0), grammar.head(0)], ["NOUN", "NNS", 1]);
    assert.deepEqual([grammar.label(4), grammar.relation(4)], ["nsubj:outer", "nsubj"]);
    assert.deepEqual([grammar.upos(99), grammar.word(99), grammar.head(99)], ["", "", -1]);
  });

  it("knows what hangs on a word", () => {
    const grammar = byHand();
    assert.deepEqual(grammar.children(1), [0, 5]);
    assert.deepEqual(grammar.subtree(4), { from: 2, to: 5 });
    assert.deepEqual(grammar.subtree(1), { from: 0, to: 6 });
    assert.equal(grammar.child(1, "ccomp"), 5);
    assert.equal(grammar.child(5, "nsubj"), 4);
    assert.equal(grammar.child(1, "obj"), null);
  });

  it("finds the words and the token of an offset", () => {
    const grammar = byHand();
    assert.equal(grammar.words({ from: 2, to: 5 }), "the old pier");
    assert.equal(grammar.tokenFrom(0), 0);
    assert.equal(grammar.tokenFrom(1), 1);
    assert.equal(grammar.tokenFrom(999), 6);
    assert.throws(() => grammar.span({ from: 3, to: 3 }), RangeError);
  });
});
