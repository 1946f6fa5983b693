import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { BlockKind } from "../../doc.ts";
import { kindHeadings } from "./headings.ts";
import type { Open } from "./paragraphs.ts";

type Row = string | readonly [kind: BlockKind, words: string];

/** The kinds after looking for headings from `from` on; a number after the words is that of their lines. */
function kinds(rows: readonly Row[], from = 0, lines = 1): (BlockKind | null)[] {
  const open = rows.map((row): Open => {
    const [kind, words] = typeof row === "string" ? [null, row] : row;
    return { start: 0, end: words.length, lines, afterBlank: true, words, kind };
  });
  kindHeadings(open, from);
  return open.map(({ kind }) => kind);
}

describe("kindHeadings", () => {
  it("takes a short line above running text, a list or a quotation", () => {
    assert.deepEqual(kinds(["It fell.", "What next", "It rained."])[1], "heading");
    assert.deepEqual(kinds(["It fell.", "What next", ["list", "• Rain"]])[1], "heading");
    assert.deepEqual(kinds(["It fell.", "What next", ["blockquote", "> Rain"]])[1], "heading");
    assert.deepEqual(kinds(["It fell.", "What next?", "The mayor said:"])[1], "heading");
  });

  it("takes one above a long line that has no stop, and leaves a sentence above a list", () => {
    assert.deepEqual(kinds(["It fell.", "What next", `The council ${"and the mayor ".repeat(9)}`])[1], "heading");
    assert.deepEqual(kinds(["It fell.", "Two are open.", ["list", "• The old one"]])[1], null);
  });

  it("leaves one above anything else, and the last one", () => {
    assert.deepEqual(kinds(["It fell.", "What next", ["caption", "A heron."]])[1], null);
    assert.deepEqual(kinds(["It fell.", "What next", ["heading", "Rain"]])[1], null);
    assert.deepEqual(kinds(["It fell.", "What next"])[1], null);
  });

  it("leaves one below what has not ended", () => {
    assert.deepEqual(kinds(["The mayor said:", "What next", "It rained."])[1], null);
    assert.deepEqual(kinds([["list", "• Rain"], "What next", "It rained."])[1], "heading");
    assert.deepEqual(kinds(["What next", "It rained."])[0], "heading");
    assert.deepEqual(kinds([`${"word ".repeat(30)}and`, "What next", "It rained."])[1], "heading");
  });

  it("leaves lines of a table or of verse", () => {
    assert.deepEqual(kinds(["It fell.", "River", "Bridge", "Weir", "It rained."]), [null, null, null, null, null]);
    assert.deepEqual(kinds(["The river falls", "The bridge stands", "The moon is up"]), [null, null, null]);
  });

  it("takes a line with a colon above a list, if it is short", () => {
    assert.deepEqual(kinds(["It fell.", "Key points:", ["list", "• Rain"]])[1], "heading");
    assert.deepEqual(kinds(["It fell.", "Key points:", "It rained."])[1], null);
    assert.deepEqual(kinds(["It fell.", `${"x".repeat(59)}:`, ["list", "• Rain"]])[1], "heading");
    assert.deepEqual(kinds(["It fell.", `${"x".repeat(60)}:`, ["list", "• Rain"]])[1], null);
  });

  it("leaves what has a kind, what has two lines, and what stands above", () => {
    assert.deepEqual(kinds(["It fell.", ["caption", "A heron"], "It rained."])[1], "caption");
    assert.deepEqual(kinds(["It fell.", "What next", "It rained."], 0, 2)[1], null);
    assert.deepEqual(kinds(["It fell.", "What next", "It rained."], 2)[1], null);
    assert.deepEqual(kinds([]), []);
  });
});
