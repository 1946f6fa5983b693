import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { newDoc, runStage } from "../../doc.ts";
import { quotationsStage } from "../../extract/quotations/index.ts";
import { plainArticle } from "../../testing/plain.ts";
import { sentencesStage } from "../sentences/index.ts";
import { tokensStage } from "../tokens/index.ts";
import { Grammar } from "./grammar.ts";
import { parsesStage } from "./index.ts";
import { SentenceGrammars } from "./sentence.ts";

const TEXT = "It rained. The mayor of Brann opened the pier. Dockers left.";
const SENTENCES = runStage(runStage(newDoc(plainArticle(TEXT)), quotationsStage), sentencesStage);
const DOC = runStage(runStage(SENTENCES, tokensStage), parsesStage);

describe("SentenceGrammars", () => {
  it("says of a sentence what the grammar of the whole says", () => {
    const whole = new Grammar(DOC);
    const part = new SentenceGrammars(DOC).at(TEXT.indexOf("mayor"));
    assert.ok(part);
    const first = whole.tokenFrom(TEXT.indexOf("The mayor"));
    assert.equal(part.size, 8);
    for (let at = 0; at < part.size; at++) {
      assert.equal(part.word(at), whole.word(first + at));
      assert.equal(part.label(at), whole.label(first + at));
      assert.equal(part.head(at), whole.head(first + at) < 0 ? -1 : whole.head(first + at) - first);
      const { from, to } = whole.subtree(first + at);
      assert.deepEqual(part.subtree(at), { from: from - first, to: to - first });
    }
    assert.deepEqual(part.span({ from: 0, to: 2 }), whole.span({ from: first, to: first + 2 }));
  });

  it("says whether a word has a tag", () => {
    const grammars = new SentenceGrammars(DOC);
    assert.ok(grammars.hasTag(TEXT.indexOf("mayor"), new Set(["VBD"])));
    assert.ok(!grammars.hasTag(TEXT.indexOf("mayor"), new Set(["MD", "VBZ"])));
    assert.ok(!grammars.hasTag(TEXT.length + 5, new Set(["VBD"])));
  });

  it("makes each once, and none where there is no sentence", () => {
    const grammars = new SentenceGrammars(DOC);
    assert.equal(grammars.at(3), grammars.at(0));
    assert.notEqual(grammars.at(3), grammars.at(TEXT.indexOf("mayor")));
    assert.equal(grammars.at(TEXT.length + 5), null);
  });
});
