import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { newDoc, runStage } from "../../doc.ts";
import { quotationsStage } from "../../extract/quotations/index.ts";
import type { Sentence } from "../../layers.ts";
import { contains, overlaps } from "../../span.ts";
import { plainArticle } from "../../testing/plain.ts";
import { sentencesStage } from "./index.ts";

function sentencesIn(text: string): readonly Sentence[] {
  return runStage(runStage(newDoc(plainArticle(text)), quotationsStage), sentencesStage).sentences;
}

function wordsOf(text: string): string[] {
  return sentencesIn(text).map(({ start, end }) => text.slice(start, end));
}

function straight(text: string): string {
  return text.replaceAll(/[“”]/gu, '"').replaceAll(/[‘’]/gu, "'");
}

/** Sentences that end where they end, whatever stands behind them. */
const SENTENCES = [
  "Justice Mara Oyelaran fined the brewery $1.2 million on Sept. 9.",
  "The index closed 0.4 percent down at 7,901.3 points.",
  "“Nobody had rung the bell.”",
  "Dr. Ines Alder, 61, leads the search at St. Brannoc’s.",
  "Where had the ferry been at 9:45 p.m. on Monday?",
  "The U.S.-led mission ends in June!",
  "The poet (born in Łódź) left no will.",
  "“Why now?” asked Tobias Okonedo of the dockers’ union.",
  "See www.example.org/report.2026 for the figures of 2026.",
  "They waited… and nobody came to the door.",
  "He joined Alder, Moss & Co. Ltd. partners in 1984.",
] as const;

const sentence = fc.constantFrom(...SENTENCES);
const sentences = fc.array(sentence, { minLength: 1, maxLength: 5 });
const paragraphs = fc.array(sentences, { minLength: 1, maxLength: 4 });

describe("sentences in running news", () => {
  it("are those that were put together, whatever their order and company", () => {
    fc.assert(
      fc.property(paragraphs, (list) => {
        const text = list.map((parts) => parts.join(" ")).join("\n\n");
        assert.deepEqual(wordsOf(text), list.flat());
      }),
    );
  });

  it("stay apart whatever blank stands between them", () => {
    fc.assert(
      fc.property(
        sentence,
        sentence,
        fc.constantFrom(" ", "  ", "\n", "\r\n", "\u00a0", "\t", " \u200b"),
        (a, b, blank) => {
          assert.deepEqual(wordsOf(`Headline\n\n${a}${blank}${b}`), ["Headline", a, b]);
        },
      ),
    );
  });

  it("hold over broken lines and hard blanks", () => {
    fc.assert(
      fc.property(sentences, fc.constantFrom("\n", "\u00a0", "\u2009", "\u202f"), (parts, blank) => {
        const text = parts.join(" ");
        assert.deepEqual(
          wordsOf(text.replaceAll(" ", blank)),
          parts.map((part) => part.replaceAll(" ", blank)),
        );
      }),
    );
  });

  it("are the same with straight marks as with curly ones", () => {
    fc.assert(
      fc.property(sentences, (parts) => {
        assert.deepEqual(wordsOf(straight(parts.join(" "))), parts.map(straight));
      }),
    );
  });

  it("a paragraph in front moves them by its length", () => {
    fc.assert(
      fc.property(sentences, paragraphs, (first, rest) => {
        const head = `${first.join(" ")}\n\n`;
        const text = rest.map((parts) => parts.join(" ")).join("\n\n");
        const moved = sentencesIn(head + text).filter(({ start }) => start >= head.length);
        assert.deepEqual(
          moved.map(({ start, end, block, rule }) => [start - head.length, end - head.length, block - 1, rule]),
          sentencesIn(text).map(({ start, end, block, rule }) => [start, end, block, rule]),
        );
      }),
    );
  });

  it("white space at the end changes nothing", () => {
    fc.assert(
      fc.property(sentences, fc.constantFrom(" ", "\n", "\n\n\n", "\u00a0\u200b"), (parts, blank) => {
        const text = parts.join(" ");
        assert.deepEqual(sentencesIn(text + blank), sentencesIn(text));
      }),
    );
  });

  it("cut again, a sentence stays whole", () => {
    fc.assert(
      fc.property(sentences, (parts) => {
        for (const found of wordsOf(parts.join(" "))) assert.deepEqual(wordsOf(found), [found]);
      }),
    );
  });
});

describe("sentences and their blocks", () => {
  const piece = fc.constantFrom(
    "Go. ",
    "“Go!” ",
    "e.g. ",
    "a ",
    "\n\n",
    "\r\n\r\n",
    "…",
    "1. ",
    "==== ",
    "😀. ",
    "\u0301",
    "(b.) ",
  );
  const anyText = fc.array(piece, { maxLength: 40 }).map((list) => list.join(""));

  it("stand inside the block that they name, in order and without overlap", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { blocks } = plainArticle(text);
        let last: Sentence | null = null;
        for (const found of sentencesIn(text)) {
          const block = blocks[found.block];
          assert.ok(block !== undefined && contains(block, found));
          if (last !== null) assert.ok(last.end <= found.start && !overlaps(last, found) && last.block <= found.block);
          last = found;
        }
      }),
      { numRuns: 300 },
    );
  });

  it("end with their block exactly once each", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = sentencesIn(text);
        const ends = found.filter(({ rule }) => rule === "block-end").map(({ block }) => block);
        assert.equal(new Set(ends).size, ends.length);
        for (const { block } of found) assert.ok(ends.includes(block));
      }),
      { numRuns: 300 },
    );
  });

  it("show a stop that stands in the sentence it ended", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end, rule, because } of sentencesIn(text)) {
          for (const stop of because) assert.ok(contains({ start, end }, stop), rule);
          if (rule === "stop" || rule === "ellipsis") assert.equal(because.length, 1);
        }
      }),
      { numRuns: 300 },
    );
  });
});
