import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Doc } from "../../doc.ts";
import { newDoc, runStage } from "../../doc.ts";
import { quotationsStage } from "../../extract/quotations/index.ts";
import { contains, isWhole, trimSpan } from "../../span.ts";
import { plainArticle } from "../../testing/plain.ts";
import { sentencesStage } from "../sentences/index.ts";
import { tokensStage } from "./index.ts";

function docOf(text: string): Doc<"quotations" | "sentences" | "tokens"> {
  return runStage(runStage(runStage(newDoc(plainArticle(text)), quotationsStage), sentencesStage), tokensStage);
}

/** What every token is, counted from `from`. */
function facts(text: string, from = 0): unknown[] {
  return docOf(text)
    .tokens.filter(({ start }) => start >= from)
    .map(({ start, end, kind, rule }) => [start - from, end - from, kind, rule]);
}

/** Words that are what they are whatever stands before and behind them, with the tokens they give. */
const CHUNKS: readonly (readonly [text: string, tokens: readonly string[]])[] = [
  ["harbour", ["harbour"]],
  ["didn’t", ["did", "n’t"]],
  ["Alder’s", ["Alder", "’s"]],
  ["cannot", ["can", "not"]],
  ["ex-minister", ["ex-minister"]],
  ["well-known", ["well", "-", "known"]],
  ["U.N.", ["U.N."]],
  ["Gov.", ["Gov."]],
  ["10,000", ["10,000"]],
  ["3½", ["3½"]],
  ["9:45", ["9:45"]],
  ["$5m", ["$", "5", "m"]],
  ["50%", ["50", "%"]],
  ["@ada_moss", ["@ada_moss"]],
  ["www.example.org/a", ["www.example.org/a"]],
  ["“quite”", ["“", "quite", "”"]],
  ["(so)", ["(", "so", ")"]],
  ["–", ["–"]],
  ["Łódź", ["Łódź"]],
  ["👩‍👩‍👧", ["👩‍👩‍👧"]],
  ["שלום", ["שלום"]],
];
const chunks = fc.array(fc.constantFrom(...CHUNKS), { minLength: 1, maxLength: 12 });
const blank = fc.constantFrom(" ", "  ", "\n", "\u00a0", "\t");

describe("tokens in running text", () => {
  it("are those of its words, whatever blanks stand between", () => {
    fc.assert(
      fc.property(chunks, blank, (list, between) => {
        // A word at the end, so that no abbreviation stands there.
        const text = [...list.map(([chunk]) => chunk), "harbour"].join(between);
        const { tokens } = docOf(text);
        assert.deepEqual(
          tokens.map(({ start, end }) => text.slice(start, end)),
          [...list.flatMap(([, parts]) => parts), "harbour"],
        );
      }),
    );
  });

  it("are moved by a paragraph in front, and by nothing else", () => {
    fc.assert(
      fc.property(chunks, chunks, (first, rest) => {
        const head = `${first.map(([chunk]) => chunk).join(" ")}\n\n`;
        const text = rest.map(([chunk]) => chunk).join(" ");
        assert.deepEqual(facts(head + text, head.length), facts(text));
      }),
    );
  });

  it("do not change with white space at the end", () => {
    const tails = ["th-", "a.b", "Moss Inc.", "5", "@", "’", "x:", "n't", "...", "www.", "(:", "No."];
    for (const tail of tails) {
      for (const space of [" ", "\n", "\u00a0", "\n\n", "\u200b"]) {
        assert.deepEqual(facts(`The pumps ${tail}${space}`), facts(`The pumps ${tail}`), JSON.stringify(tail + space));
      }
    }
  });

  it("are the same under straight and curly marks", () => {
    fc.assert(
      fc.property(chunks, (list) => {
        const text = list.map(([chunk]) => chunk).join(" ");
        const straight = text.replaceAll(/[“”]/gu, '"').replaceAll("’", "'");
        assert.deepEqual(facts(straight), facts(text));
      }),
    );
  });

  it("are the same in composed and decomposed writing, but for their length", () => {
    for (const text of ["Café Łódź naïve", "Åse’s père-née", "Não-ação 5º"]) {
      const shown = (form: "NFC" | "NFD"): string[] => {
        const written = text.normalize(form);
        return docOf(written).tokens.map(({ start, end }) => written.slice(start, end).normalize("NFC"));
      };
      assert.deepEqual(shown("NFD"), shown("NFC"));
    }
  });
});

function bare(words: string): string {
  return words.replaceAll(/[^\p{L}\p{N}]/gu, "");
}

const PIECES = [
  "a",
  "I",
  "no",
  "U.S",
  ".",
  "..",
  "'",
  "’s",
  "n't",
  "-",
  ":",
  "3",
  "½",
  ",",
  "@",
  "#",
  "www.",
  "/",
  "$",
  " ",
];
const STRANGE = [
  "\n\n",
  "\r\n",
  "\u200b",
  "\u0301",
  "e\u0301",
  "😀",
  "\ud83d",
  "🇳🇴",
  "\u200d",
  "ש",
  "日",
  "«",
  "”",
  "กำ",
];
const mixture = fc.array(fc.constantFrom(...PIECES, ...STRANGE), { maxLength: 40 }).map((list) => list.join(""));

describe("tokens of any mixture", () => {
  it("stand in their sentence, in order, whole and trimmed", () => {
    fc.assert(
      fc.property(mixture, (text) => {
        const { sentences, tokens } = docOf(text);
        let last = 0;
        for (const { start, end, sentence } of tokens) {
          const around = sentences[sentence];
          assert.ok(around !== undefined && contains(around, { start, end }));
          assert.ok(start >= last && isWhole(text, { start, end }));
          assert.deepEqual(trimSpan(text, { start, end }), { start, end });
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it("leave no letter and no digit of a sentence out", () => {
    fc.assert(
      fc.property(mixture, (text) => {
        const { sentences, tokens } = docOf(text);
        const kept = tokens.map(({ start, end }) => text.slice(start, end)).join("");
        const all = sentences.map(({ start, end }) => text.slice(start, end)).join("");
        assert.equal(bare(kept), bare(all));
      }),
      { numRuns: 500 },
    );
  });

  it("hold a letter where they are words, a digit where numbers, neither at their start where marks", () => {
    fc.assert(
      fc.property(mixture, (text) => {
        for (const { start, end, kind, rule } of docOf(text).tokens) {
          const words = text.slice(start, end);
          if (kind === "word") assert.match(words, /[\p{L}\p{M}\p{N}]/u, rule);
          if (kind === "number") assert.match(words, /\p{N}/u, rule);
          if (kind === "mark" && rule !== "emoticon" && !words.includes("$"))
            assert.doesNotMatch(words, /^[\p{L}\p{N}]/u, rule);
        }
      }),
      { numRuns: 500 },
    );
  });
});
