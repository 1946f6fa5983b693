import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { treeDoc } from "../../testing/tree.ts";
import type { Quotation } from "../../layers.ts";
import { voicesOf } from "./voices.ts";

const SAID = "“/PUNCT/2/punct We/PRON/3/nsubj wait/VERB/5/ccomp ”/PUNCT/3/punct said/VERB/0/root";
const DOC = treeDoc([SAID, SAID]);

/** A quotation of the tokens `[from, to)`, marks and all. */
function quotation(from: number, to: number, about: Partial<Quotation> = {}): Quotation {
  const span = { start: DOC.tokens[from]?.start ?? 0, end: DOC.tokens[to - 1]?.end ?? 0 };
  return {
    ...span,
    outer: span,
    parts: [span],
    use: "speech",
    depth: 0,
    rule: "r",
    because: [],
    confidence: 1,
    ...about,
  };
}

function voices(...quotations: readonly Quotation[]): string {
  const { of } = voicesOf({ ...DOC, quotations });
  return DOC.tokens.map((_, at) => of(at)).join("");
}

describe("voicesOf", () => {
  it("is 0 for the article’s own voice", () => {
    assert.equal(voices(), "0000000000");
  });

  it("numbers each quotation", () => {
    assert.equal(voices(quotation(0, 4), quotation(5, 9)), "1111022220");
  });

  it("takes one inside another for the voice of the outer", () => {
    assert.equal(voices(quotation(0, 9), quotation(5, 9, { depth: 1 })), "1111111110");
    assert.equal(voices(quotation(0, 9, { use: "title" }), quotation(5, 9, { depth: 1 })), "0000000000");
  });

  it("leaves quotation marks around a title or a term to the article", () => {
    for (const use of ["scare", "title", "nickname", "term"] as const) {
      assert.equal(voices(quotation(0, 4, { use })), "0000000000", use);
    }
    assert.equal(voices(quotation(0, 4, { use: "title" }), quotation(5, 9)), "0000022220");
  });

  it("is 0 beyond the doc", () => {
    const { of } = voicesOf({ ...DOC, quotations: [quotation(0, 10)] });
    assert.deepEqual([of(9), of(10), of(-1)], [1, 0, 0]);
  });
});
