import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { plainArticle } from "../../testing/plain.ts";
import { linesOf } from "./lines.ts";

describe("linesOf", () => {
  it("parts blocks into lines that stand where they stand", () => {
    const text = "Strike\n\nOne.\nTwo.\n\nThree.";
    assert.deepEqual(
      linesOf(plainArticle(text)).map(({ start, end, words, kind }) => [text.slice(start, end), words, kind]),
      [
        ["Strike", "Strike", "headline"],
        ["One.", "One.", "paragraph"],
        ["Two.", "Two.", "paragraph"],
        ["Three.", "Three.", "paragraph"],
      ],
    );
  });

  it("counts paragraphs from the top, and no other blocks", () => {
    const text = "Strike\n\nOne.\n\nTwo.\nTwo again.\n\nThree.";
    assert.deepEqual(
      linesOf(plainArticle(text)).map(({ fromTop }) => fromTop),
      [-1, 0, 1, 1, 2],
    );
  });

  it("knows the last six lines", () => {
    const text = `Strike\n\n${Array.from({ length: 9 }, (_, index) => `Line ${index}.`).join("\n")}`;
    const near = linesOf(plainArticle(text)).map(({ nearEnd }) => nearEnd);
    assert.deepEqual(near, [...Array.from({ length: 4 }, () => false), ...Array.from({ length: 6 }, () => true)]);
  });

  it("skips empty lines and reads nothing outside the blocks", () => {
    const text = "Strike\n\nOne.\n\n\nTwo.";
    const blocks = [{ start: 8, end: 20, kind: "paragraph" as const }];
    assert.deepEqual(
      linesOf(plainArticle(text, { blocks })).map(({ words }) => words),
      ["One.", "Two."],
    );
    assert.deepEqual(linesOf(plainArticle("")), []);
  });

  it("cover every character of the blocks but the line breaks", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", " ", "\n", "\n\n", "é", "😀", "\r\n")), (pieces) => {
        const article = plainArticle(`x${pieces.join("")}y`);
        const covered = linesOf(article).reduce((sum, { words }) => sum + words.length, 0);
        const inBlocks = article.blocks.map(({ start, end }) => article.text.slice(start, end)).join("");
        assert.equal(covered, inBlocks.replaceAll("\n", "").length);
      }),
    );
  });
});
