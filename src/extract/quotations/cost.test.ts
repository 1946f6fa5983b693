import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { newDoc, runStage } from "../../doc.ts";
import { growth } from "../../testing/growth.ts";
import { plainArticle } from "../../testing/plain.ts";
import { quotationsStage } from "./index.ts";

function quotationsIn(text: string): unknown {
  return runStage(newDoc(plainArticle(text)), quotationsStage);
}

describe("quotations: cost", () => {
  for (const piece of [
    "“",
    "”",
    '"',
    "'",
    "’s ",
    "“a”",
    "“a ‘b’ ",
    "\n\n“a",
    "“a\n\n",
    "``",
    "«",
    "s' ",
    '="a" ',
    "the “a” so ",
  ]) {
    it(`grows in proportion to the text: ${JSON.stringify(piece)}`, () => {
      const ratio = growth((length) => quotationsIn(piece.repeat(Math.ceil(length / piece.length))), 1000);
      assert.ok(ratio < 32, `eight times the text costs ${ratio.toFixed(1)} times as much`);
    });
  }
});
