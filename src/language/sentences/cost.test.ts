import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { newDoc, runStage } from "../../doc.ts";
import { quotationsStage } from "../../extract/quotations/index.ts";
import { growth } from "../../testing/growth.ts";
import { plainArticle } from "../../testing/plain.ts";
import { sentencesStage } from "./index.ts";

function sentencesIn(text: string): unknown {
  return runStage(runStage(newDoc(plainArticle(text)), quotationsStage), sentencesStage);
}

describe("sentences: cost", () => {
  for (const piece of [
    ".",
    ". ",
    "a.b",
    "a.",
    "A. ",
    "?! ",
    "“.” ",
    "=",
    "====== ",
    "https:",
    "a@b.",
    " . ",
    "[1]",
    "1/1/11 1:11 ",
    ":) ",
    "\n\na",
  ]) {
    it(`grows in proportion to the text: ${JSON.stringify(piece)}`, () => {
      const ratio = growth((length) => sentencesIn(piece.repeat(Math.ceil(length / piece.length))), 1000);
      assert.ok(ratio < 32, `eight times the text costs ${ratio.toFixed(1)} times as much`);
    });
  }
});
