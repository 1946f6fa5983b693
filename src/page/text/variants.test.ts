import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { Article } from "../../doc.ts";
import { textOf } from "../../span.ts";
import { withModified } from "../modified.ts";
import { articleOfText } from "./index.ts";

const SAMPLES = join(import.meta.dirname, "../../../samples");
const samples = readdirSync(SAMPLES)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => ({ name, text: readFileSync(join(SAMPLES, name), "utf8") }));

/** What is found in a text, with its places counted from `from` on. */
function found(text: string, from = 0): unknown {
  const { headline, standfirst, byline, blocks, modified } = withModified(articleOfText(text, {}));
  const at = <S extends { start: number; end: number }>(span: S | null): S | null =>
    span === null ? null : { ...span, start: span.start - from, end: span.end - from };
  return {
    headline: at(headline),
    standfirst: at(standfirst),
    byline: byline.map(({ span }) => at(span)),
    blocks: blocks.map(at),
    modified: modified?.value,
  };
}

/** Changes that put one unit for one unit, so that nothing may move. */
const SAME_LENGTH: readonly (readonly [name: string, change: (text: string) => string])[] = [
  ["fixed blanks", (text) => text.replaceAll(" ", "\u00a0")],
  ["narrow fixed blanks", (text) => text.replaceAll(" ", "\u202f")],
  ["straight marks", (text) => text.replaceAll(/[“”]/gu, '"').replaceAll(/[‘’]/gu, "'")],
  [
    "curly marks",
    (text) =>
      text
        .replaceAll(/(?<=^|[\s(])"/gmu, "“")
        .replaceAll('"', "”")
        .replaceAll("'", "’"),
  ],
  ["carriage returns", (text) => text.replaceAll("\n", "\r")],
  ["line separators", (text) => text.replaceAll("\n", "\u2028")],
];

describe("the same text in other typography", () => {
  for (const [name, change] of SAME_LENGTH) {
    it(`is read the same with ${name}`, () => {
      for (const sample of samples) assert.deepEqual(found(change(sample.text)), found(sample.text), sample.name);
    });
  }

  it("is read the same with blank lines, blanks and a mark without width around it", () => {
    for (const { text } of samples) {
      for (const before of ["\n\n", "  \r\n\t\n", "\u200b\n", "\ufeff"])
        assert.deepEqual(found(`${before}${text} \n\t\u00a0\n`, before.length), found(text), JSON.stringify(before));
    }
  });

  it("has the same kinds and words with CRLF, with blank lines between, and with blanks at line ends", () => {
    for (const { text } of samples) {
      for (const [mark, to] of [
        ["\n", "\r\n"],
        ["\n\n", "\n\n\n\n"],
        ["\n", " \t\n"],
      ] as const)
        assert.deepEqual(shown(articleOfText(text.replaceAll(mark, to), {})), shown(articleOfText(text, {})));
    }
  });

  it("has the same kinds where accents stand apart from their letters", () => {
    for (const { text } of samples) {
      const apart = text.normalize("NFD");
      const words = shown(articleOfText(apart, {})).map((line) => line.normalize("NFC"));
      assert.deepEqual(words, shown(articleOfText(text.normalize("NFC"), {})));
    }
  });

  it("has the same kinds below its headline when paragraphs follow", () => {
    for (const { text } of samples) {
      const kinds = articleOfText(text, {}).blocks.map(({ kind }) => kind);
      const head = kinds.slice(0, kinds.indexOf("paragraph"));
      const longer = `${text}\n\nThe council meets again in the week after next, the clerk said.\n`;
      assert.deepEqual(
        articleOfText(longer, {})
          .blocks.map(({ kind }) => kind)
          .slice(0, head.length),
        head,
      );
    }
  });
});

/** Kind and words of every block, with line ends evened out. */
function shown({ text, blocks }: Article): string[] {
  return blocks.map((block) => `${block.kind}: ${textOf(text, block).replaceAll(/\s+/gu, " ")}`);
}
