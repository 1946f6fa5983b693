import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Block, BlockKind } from "../../doc.ts";
import { newDoc } from "../../doc.ts";
import { plainArticle } from "../../testing/plain.ts";
import { proseOf } from "./prose.ts";

const text = "Pier falls\n\nBy Ada Fenwick\n\nThe pier is gone.\n\n© 2026 The Courier";

function prose(kinds: readonly BlockKind[]): string {
  const { blocks } = plainArticle(text);
  const named = blocks.map(({ start, end }, at): Block => ({ start, end, kind: kinds[at] ?? "paragraph" }));
  return proseOf(newDoc(plainArticle(text, { blocks: named })));
}

describe("proseOf", () => {
  it("blanks the blocks that name the makers, and no other", () => {
    const found = prose(["headline", "byline", "paragraph", "rights"]);
    assert.equal(found.replaceAll(/\n+/gu, "|"), "Pier falls|The pier is gone.|");
  });

  for (const kind of ["byline", "credit", "rights", "boilerplate", "dateline"] as const) {
    it(`blanks ${kind}`, () => assert.ok(!prose(["headline", kind]).includes("Fenwick")));
  }

  for (const kind of ["headline", "standfirst", "paragraph", "heading", "list", "caption", "blockquote"] as const) {
    it(`keeps ${kind}`, () => assert.ok(prose(["headline", kind]).includes("Fenwick")));
  }

  it("keeps every offset", () => {
    const found = prose(["headline", "byline", "paragraph", "rights"]);
    assert.equal(found.length, text.length);
    assert.equal(found.indexOf("The pier"), text.indexOf("The pier"));
  });

  it("is the text itself where there are no blocks", () => {
    assert.equal(proseOf(newDoc(plainArticle(text, { blocks: [] }))), text);
  });
});
