import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { growth } from "../../testing/growth.ts";
import { Scanner } from "./scan.ts";

/** The whole text as one sentence: what the scanner itself costs. */
function tokensIn(text: string): unknown {
  const scanner = new Scanner(text);
  scanner.read({ start: 0, end: text.length }, 0);
  return scanner.tokens;
}

describe("tokens: cost", () => {
  for (const piece of [
    "a",
    "a'",
    "anti-",
    "a.",
    "1,",
    "a@",
    "a@b.",
    "#a",
    "https://a",
    "www.",
    "😀",
    "\u0301",
    ":)",
    "&a",
    "n't",
  ]) {
    it(`grows in proportion to the text: ${JSON.stringify(piece)}`, () => {
      const ratio = growth((length) => tokensIn(piece.repeat(Math.ceil(length / piece.length))), 600);
      assert.ok(ratio < 32, `eight times the text costs ${ratio.toFixed(1)} times as much`);
    });
  }
});
