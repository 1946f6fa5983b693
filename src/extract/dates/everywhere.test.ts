import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { DatePhrase } from "../../layers.ts";
import { parseLists } from "../../testing/marked.ts";
import { datesIn, wordsOf } from "./testing.ts";

/** What must hold of any sentence: the README's serve, and everything that they find is compared, not only its words. */
const lists = parseLists(readFileSync(join(import.meta.dirname, "README.md"), "utf8"));
const SENTENCES = lists.flatMap(({ examples }) => examples.map(({ text }) => text));
const anySentence = fc.constantFrom(...SENTENCES);

/** Phrases without where they stand. */
function unplaced(phrases: readonly DatePhrase[], by = 0): unknown[] {
  return phrases.map(({ start, end, because, ...said }) => ({
    ...said,
    start: start - by,
    end: end - by,
    because: because.map((span) => [span.start - by, span.end - by]),
  }));
}

function expectSame(change: (text: string) => string): void {
  for (const sentence of SENTENCES) {
    assert.deepEqual(unplaced(datesIn(change(sentence))), unplaced(datesIn(sentence)), change(sentence));
  }
}

describe("dates: the same words say the same", () => {
  it("a paragraph before moves every phrase by its length and changes nothing else", () => {
    for (const lead of ["x", "Dockers stopped work.", "😀 שלום 日本語", "It rained on Sunday."]) {
      for (const sentence of SENTENCES) {
        const found = datesIn(`${lead}\n\n${sentence}`).filter(({ start }) => start >= lead.length);
        assert.deepEqual(unplaced(found, lead.length + 2), unplaced(datesIn(sentence)), sentence);
      }
    }
  });

  it("a paragraph behind changes nothing", () => {
    for (const tail of ["\n\nDockers stopped work.", "\n\n5 March came.", "\n", " ", "\u00a0", "\r\n\r\n"]) {
      for (const sentence of SENTENCES) {
        const found = datesIn(sentence + tail).filter(({ start }) => start < sentence.length);
        assert.deepEqual(unplaced(found), unplaced(datesIn(sentence)), sentence + JSON.stringify(tail));
      }
    }
  });

  it("twice the same paragraph gives the same phrases at both places", () => {
    for (const sentence of SENTENCES) {
      const twice = datesIn(`${sentence}\n\n${sentence}`);
      const second = sentence.length + 2;
      const [first, again] = [
        twice.filter(({ start }) => start < second),
        twice.filter(({ start }) => start >= second),
      ];
      assert.deepEqual(unplaced(again, second), unplaced(first), sentence);
    }
  });

  it("straight and curly apostrophes are one", () => {
    expectSame((text) => text.replaceAll("’", "'"));
    expectSame((text) => text.replaceAll("'", "’"));
  });

  it("hard and narrow blanks are blanks", () => {
    expectSame((text) => text.replaceAll(" ", "\u00a0"));
    expectSame((text) => text.replaceAll(" ", "\u202f"));
  });

  it("line ends of either kind are one", () => {
    for (const sentence of SENTENCES) {
      assert.deepEqual(wordsOf(`It rained.\r\n\r\n${sentence}\r\n`), wordsOf(`It rained.\n\n${sentence}\n`), sentence);
    }
  });

  it("are found in brackets and between dashes as in the open", () => {
    for (const [open, close] of [
      ["(", ")"],
      ["[", "]"],
      ["—", "—"],
      ["* ", " *"],
    ] as const) {
      for (const sentence of ["Monday", "March 5, 2026", "three years ago", "last week", "5 p.m. EST", "the 1990s"]) {
        assert.deepEqual(wordsOf(`It came ${open}${sentence}${close} at last`), [sentence], open);
      }
    }
  });

  it("paragraphs do not know each other, whatever their order", () => {
    fc.assert(
      fc.property(fc.array(anySentence, { minLength: 2, maxLength: 6 }), (sentences) => {
        const alone = sentences.flatMap((sentence) => wordsOf(sentence));
        const together = wordsOf(sentences.join("\n\n"));
        // Who is called May in one paragraph is called so in all of them: months alone may drop out together.
        const months = /^(?:March|April|May|June|August)$/u;
        assert.deepEqual(
          together.filter((words) => !months.test(words)),
          alone.filter((words) => !months.test(words)),
        );
      }),
      { numRuns: 200 },
    );
  });

  it("hold no white space at their borders, and their reasons lie in the text", () => {
    fc.assert(
      fc.property(fc.array(anySentence, { maxLength: 4 }), fc.constantFrom(" ", "\n", "\n\n", ""), (sentences, gap) => {
        const text = sentences.join(gap);
        for (const { start, end, because, confidence } of datesIn(text)) {
          assert.equal(text.slice(start, end).trim(), text.slice(start, end));
          assert.ok(because.every((span) => span.start >= 0 && span.start < span.end && span.end <= text.length));
          assert.ok(because.some((span) => span.end === end));
          assert.ok(confidence > 0 && confidence < 1);
        }
      }),
      { numRuns: 200 },
    );
  });
});
