import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { Article } from "../../doc.ts";
import { textOf } from "../../span.ts";
import { articleOfText } from "./index.ts";
import { linesOf } from "./lines.ts";
import { goesOn, isFull, wrapWidth } from "./wrap.ts";

const SAMPLES = join(import.meta.dirname, "../../../samples");
const samples = readdirSync(SAMPLES)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => ({ name, text: readFileSync(join(SAMPLES, name), "utf8") }));

/** Breaks every line at the last blank within the width, as mail programs do. */
function wrapped(text: string, columns: number, indent = ""): string {
  return text
    .split("\n")
    .map((line) => broken(line, columns, indent))
    .join("\n");
}

function broken(line: string, columns: number, indent: string): string {
  const lines: string[] = [];
  let last = indent;
  for (const word of line.split(" ")) {
    if (last.trim() !== "" && last.length + word.length + 1 > columns) {
      lines.push(last);
      last = word;
    } else last = last.trim() === "" ? `${last}${word}` : `${last} ${word}`;
  }
  return [...lines, last].join("\n");
}

/** Kind and words of every block, with line breaks read as blanks. */
function shown({ text, blocks }: Article): string[] {
  return blocks.map((block) => `${block.kind}: ${textOf(text, block).replaceAll(/\s+/gu, " ")}`);
}

describe("wrapped text", () => {
  for (const { name, text } of samples) {
    for (const columns of [60, 72, 80, 100]) {
      it(`${name} at ${columns} columns has the same blocks`, () => {
        assert.deepEqual(shown(articleOfText(wrapped(text, columns), {})), shown(articleOfText(text, {})));
      });
    }
    it(`${name} at 72 columns with CRLF has the same blocks`, () => {
      const lines = wrapped(text, 72).replaceAll("\n", "\r\n");
      assert.deepEqual(shown(articleOfText(lines, {})), shown(articleOfText(text, {})));
    });
  }

  it("indented as a whole has the same blocks", () => {
    for (const { text } of samples) {
      const indented = wrapped(text, 68).replaceAll(/^(?=.)/gmu, "    ");
      assert.deepEqual(shown(articleOfText(indented, {})), shown(articleOfText(text, {})));
    }
  });

  it("keeps most paragraphs apart by their first line's indent where there are no blank lines", () => {
    for (const { name, text } of samples) {
      const whole = articleOfText(text, {});
      const body = whole.blocks.filter(({ kind }) => kind === "paragraph").map((block) => textOf(text, block));
      const lines = body.map((paragraph) => wrapped(paragraph, 72, "    ")).join("\n");
      assert.equal(articleOfText(lines, {}).blocks.length, body.length, name);
    }
  });
});

function width(text: string): number | null {
  return wrapWidth(text, linesOf(text));
}

describe("wrapWidth", () => {
  it("is null for a line for each paragraph, lists, verse in capitals and single lines", () => {
    const texts = [
      "The river fell.",
      "The river fell.\nTwo bridges are open.\nA third is shut.",
      "River 3\nBridge 4\nWeir 5",
      "The river fell and fell and fell\nThe bridge was shut and locked\nThe mayor went to bed at nine",
      samples.map(({ text }) => text.replaceAll("\n\n", "\n")).join("\n"),
    ];
    for (const text of texts) assert.equal(width(text), null, text.slice(0, 60));
  });

  it("is the longest line that another follows", () => {
    const text = "The river fell on Monday, and two of the bridges that\nhad been shut for three days were open.";
    assert.equal(width(text), text.indexOf("\n"));
  });

  it("passes over lines that no program breaks", () => {
    assert.equal(width(`${"word ".repeat(60)}\nand more`), null);
  });
});

type Line = ReturnType<typeof linesOf>[number];

/** A text with its first two lines. */
function pair(text: string): [string, Line, Line] {
  const [line, next] = linesOf(text);
  assert.ok(line !== undefined && next !== undefined);
  return [text, line, next];
}

describe("goesOn and isFull", () => {
  it("goes on in lower case, or after a word that cannot end a sentence", () => {
    assert.ok(goesOn(...pair("The river fell on Monday, and two\nof the bridges are open.")));
    assert.ok(goesOn(...pair("The river fell on Monday, said the\nMayor of the town.")));
    assert.ok(!goesOn(...pair("The river fell on Monday afternoon.\nand so on")));
    assert.ok(!goesOn(...pair("The river fell on Monday afternoon\nTwo bridges are open.")));
    assert.ok(!goesOn(...pair("Rain\nand wind")));
  });

  it("is full where the next word would not have fitted", () => {
    const text = "The river fell on Monday afternoon\nTwo bridges are open.";
    assert.ok(isFull(...pair(text), 36));
    assert.ok(!isFull(...pair(text), 60));
  });
});
