import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Block } from "../../doc.ts";
import { inDateLines, isBare, isLabelledLater } from "./date-lines.ts";
import { readPublished } from "./testing.ts";
import { DATE_LINE_WORDS, LATER_WORDS } from "./words.ts";

describe("isLabelledLater", () => {
  for (const word of LATER_WORDS) {
    it(`“${word}” calls a date a later one, however it is written`, () => {
      for (const before of [`${word} `, `Last ${word}: `, word.toUpperCase(), `(${word} — `]) {
        assert.equal(isLabelledLater(before), true, before);
      }
    });
  }

  it("is false for other words, and for such a word further back", () => {
    for (const before of ["", "Published ", "updated on ", "Updated by Jo Alder, ", "outdated ", "updated, then "]) {
      assert.equal(isLabelledLater(before), false, before);
    }
    assert.equal(isLabelledLater("updated .... "), false, "more than four marks and blanks");
  });
});

describe("isBare", () => {
  it("takes names of the calendar, labels and clocks", () => {
    for (const words of [
      "",
      "Monday, ",
      "Published: Monday, ",
      "PUBLISHED ON ",
      "last updated 18:05 GMT",
      "First published at 9.05 am BST, ",
      "Sept. Oct Thurs.",
      ", 5:30 p.m. EST |",
      "5pm local time",
      "• 2026 — 14/02",
    ]) {
      assert.equal(isBare(words), true, words);
    }
    for (const word of DATE_LINE_WORDS) assert.equal(isBare(` ${word} `), true, word);
  });

  it("takes no other word", () => {
    for (const words of [
      "Dockers",
      "Published by Jo Alder",
      "Monday rain",
      "last 5",
      "first",
      "Mondays",
      "März",
      "за",
    ]) {
      assert.equal(isBare(words), false, words);
    }
  });
});

function lines(text: string): string[] {
  const doc = readPublished(text);
  return inDateLines(doc).map(({ start, end }) => doc.text.slice(start, end));
}

describe("inDateLines", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["Strike\n\n2 February 2026\n\nDockers stopped work.", ["2 February 2026"]],
    ["Strike\n\nPublished: Feb. 2, 2026\n\nDockers stopped work.", ["Feb. 2, 2026"]],
    ["Strike\n\nMonday 2 February 2026, 18:05 GMT\n\nDockers stopped work.", ["Monday 2 February 2026", "18:05 GMT"]],
    ["Strike\n\n2026-02-02\n\nDockers stopped work.", ["2026-02-02"]],
    ["Strike\n\nBy Jo Alder\nFeb. 2, 2026\n\nDockers stopped work.", ["Feb. 2, 2026"]],
    ["Strike\n\nLast updated Feb. 2, 2026\n\nDockers stopped work.", []],
    ["Strike\n\nPublished Feb. 2, 2026. Updated Feb. 3, 2026\n\nDockers stopped work.", ["Feb. 2, 2026"]],
    ["Strike\n\nDockers stopped work on Feb. 2, 2026.", []],
    [`Strike\n\n${"Nothing moved.\n\n".repeat(6)}Feb. 2, 2026`, ["Feb. 2, 2026"]],
    [`Strike\n\n${"Nothing moved.\n\n".repeat(7)}Feb. 2, 2026`, []],
    [`Strike\n\n${"— ".repeat(90)}Feb. 2, 2026`, ["Feb. 2, 2026"]],
    [`Strike\n\n${"— ".repeat(100)}Feb. 2, 2026`, []],
    [`Strike\n\n${"— ".repeat(90)}Feb. 2, 2026 ${"— ".repeat(20)}`, []],
    ["Strike\n\nFeb. 2, 2026\nDockers stopped work.", ["Feb. 2, 2026"]],
  ];
  for (const [text, found] of cases) {
    it(JSON.stringify(text.slice(0, 60)), () => {
      assert.deepEqual(lines(text), found);
    });
  }

  it("takes every date of a byline and of a dateline block, whatever stands beside it", () => {
    const text = "Strike\n\nBy Jo Alder in Lyon, Feb. 2, 2026";
    const blocks = (kind: Block["kind"]): Block[] => [
      { start: 0, end: 6, kind: "headline" },
      { start: 8, end: text.length, kind },
    ];
    assert.equal(inDateLines(readPublished(text, { blocks: blocks("byline") })).length, 1);
    assert.equal(inDateLines(readPublished(text, { blocks: blocks("dateline") })).length, 1);
    assert.equal(inDateLines(readPublished(text, { blocks: blocks("paragraph") })).length, 0);
  });
});
