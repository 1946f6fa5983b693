import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Block, BlockKind } from "../../doc.ts";
import { textOf } from "../../span.ts";
import { bylineOf } from "./authors.ts";

/** A text whose lines are blocks of the given kinds. */
function lines(...rows: readonly (readonly [kind: BlockKind, words: string])[]): [text: string, blocks: Block[]] {
  let text = "";
  const blocks = rows.map(([kind, words]) => {
    const start = text.length;
    text += `${words}\n\n`;
    return { kind, start, end: start + words.length };
  });
  return [text, blocks];
}

function names(...rows: readonly (readonly [kind: BlockKind, words: string])[]): string[] {
  return bylineOf(...lines(...rows)).map(({ name }) => name);
}

describe("bylineOf", () => {
  it("reads every form of byline", () => {
    assert.deepEqual(names(["byline", "By Jo Alder and Lee Moss"]), ["Jo Alder", "Lee Moss"]);
    assert.deepEqual(names(["byline", "Jo Alder, columnist"]), ["Jo Alder"]);
    assert.deepEqual(names(["byline", "Jo Alder and Lee Moss"]), ["Jo Alder", "Lee Moss"]);
    assert.deepEqual(names(["byline", "Author: Jo Alder (Lyon)"]), ["Jo Alder"]);
    assert.deepEqual(names(["byline", "The Editorial Board"]), []);
    assert.deepEqual(names(["byline", "By staff"]), []);
  });

  it("reads no other block", () => {
    for (const kind of ["paragraph", "headline", "credit", "caption", "dateline"] as const)
      assert.deepEqual(names([kind, "By Jo Alder"]), []);
  });

  it("names each once, where the name stands first", () => {
    const [text, blocks] = lines(["byline", "By Lee Moss"], ["paragraph", "x"], ["byline", "By Jo Alder, Lee Moss"]);
    const found = bylineOf(text, blocks);
    assert.deepEqual(
      found.map(({ name, span }) => [name, span?.start]),
      [
        ["Lee Moss", 3],
        ["Jo Alder", 19],
      ],
    );
  });

  it("keeps the offsets of a byline over two lines, with fixed blanks", () => {
    for (const words of [
      "By Jo Alder\nand Lee Moss",
      "By Jo\u00a0Alder and\r\nLee\u202fMoss",
      "By\u00a0Jo Alder, Lee Moss",
    ]) {
      const [text, blocks] = lines(["headline", "😀 River"], ["byline", words]);
      for (const { name, span } of bylineOf(text, blocks)) {
        assert.equal(span === null ? null : textOf(text, span), name);
        assert.match(name, /^(?:Jo\sAlder|Lee\sMoss)$/u);
      }
      assert.equal(bylineOf(text, blocks).length, 2, words);
    }
  });
});
