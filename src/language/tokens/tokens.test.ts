import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Doc } from "../../doc.ts";
import { newDoc, runStage } from "../../doc.ts";
import { quotationsStage } from "../../extract/quotations/index.ts";
import type { Token } from "../../layers.ts";
import { contains, isWhole } from "../../span.ts";
import { runExamples } from "../../testing/examples.ts";
import { plainArticle } from "../../testing/plain.ts";
import { sentencesStage } from "../sentences/index.ts";
import { alphanumericEnd, classAt, DIGIT, LETTER, MARK, SPACE } from "./chars.ts";
import { tokensStage } from "./index.ts";
import { RULES } from "./rules.ts";

const PLAIN = new Set(["word", "number", "mark"]);

runExamples(import.meta.dirname, ({ tokens }) =>
  tokens.filter(({ rule }) => !PLAIN.has(rule)).map(({ rule, start, end }) => ({ label: `t=${rule}`, start, end })),
);

const letters = (words: string): string => words.replaceAll(/[^\p{L}\p{N}]/gu, "");

function docOf(text: string): Doc<"quotations" | "sentences" | "tokens"> {
  return runStage(runStage(runStage(newDoc(plainArticle(text)), quotationsStage), sentencesStage), tokensStage);
}

function tokensIn(text: string): readonly Token[] {
  return docOf(text).tokens;
}

/** The tokens with a blank between them. */
function split(text: string): string {
  return tokensIn(text)
    .map(({ start, end }) => text.slice(start, end))
    .join(" ");
}

describe("tokens: borders", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["Don't! It's Ada's; we'd've", "Do n't ! It 's Ada 's ; we 'd 've"],
    ["won’t can’t shan’t ain't", "wo n’t ca n’t sha n’t ai n't"],
    ["CANNOT Gonna wanna gotta", "CAN NOT Gon na wan na got ta"],
    ["the drivers' and the boys’ den", "the drivers ' and the boys ’ den"],
    ["O'Hara d’Angelo o'clock Qur'an", "O'Hara d’Angelo o'clock Qur'an"],
    ["well-known ten-year-old", "well - known ten - year - old"],
    ["anti-war co-founder non-profit-led", "anti-war co-founder non-profit - led"],
    ["pre- and post-war", "pre - and post-war"],
    ["10-13, 1914–1918, 5—6", "10 - 13 , 1914 – 1918 , 5 — 6"],
    ["$5m US$10 C$3 £4.50 €7bn", "$ 5 m US$ 10 C$ 3 £ 4.50 € 7 bn"],
    ["50% 5°C 10,000 1,2 3.5 .5 +44", "50 % 5 ° C 10,000 1 , 2 3.5 .5 +44"],
    ["1st 22nd 1970s 80's 2026's", "1st 22nd 1970s 80's 2026 's"],
    ["9:45 9:45-10:30 3/5/2026 2026-03-05 1/2", "9:45 9:45 - 10:30 3/5/2026 2026-03-05 1/2"],
    ["5pm 10am 35mm 3D 4x4 A4 CO2", "5 pm 10 am 35 mm 3D 4x4 A4 CO2"],
    ["555-0134 212-555-0134 1-800-555-0134", "555-0134 212-555-0134 1-800-555-0134"],
    ["and/or he/she w/o", "and / or he / she w / o"],
    ["AT&T R&D a & b", "AT&T R&D a & b"],
    ["the U.S. and the U.N.'s", "the U.S. and the U.N. 's"],
    ["U.S.-led Ph.D. e.g. this", "U.S. - led Ph.D. e.g. this"],
    ["Mr. Moss, Sept. 4", "Mr. Moss , Sept. 4"],
    ["sold to Bexley Inc.", "sold to Bexley Inc ."],
    ["in the U.S.", "in the U.S."],
    ["“Go,” she said.", "“ Go , ” she said ."],
    ["``Go,'' she said", "`` Go , '' she said"],
    ["wait... what?! no!!!", "wait ... what ?! no !!!"],
    ["a--b -- c", "a -- b -- c"],
    ["(a) [b] {c} <d>", "( a ) [ b ] { c } < d >"],
    ["so :) and :-( ok ;)", "so :) and :-( ok ;)"],
    [
      "http://a.example/b, (https://a.example/c). www.a.example!",
      "http://a.example/b , ( https://a.example/c ) . www.a.example !",
    ],
    ["a.b@c.example, a-b@c.example", "a.b@c.example , a-b@c.example"],
    ["@ada_f #flood #1 5@6", "@ada_f #flood # 1 5@6"],
    ["example.com node.js end.Next", "example.com node . js end . Next"],
    ["'90s ’em 'quoted'", "'90s ’em ' quoted '"],
    ["th- the", "th- the"],
    ["I- he", "I - he"],
    ["naïve café cafe\u0301 Łódź Ωμέγα", "naïve café cafe\u0301 Łódź Ωμέγα"],
    ["👩‍👩‍👧 🇳🇴 👍🏽!", "👩‍👩‍👧 🇳🇴 👍🏽 !"],
    ["日本語「そう」", "日本語 「 そう 」"],
    ["snake_case ____", "snake_case ____"],
    ["a\u00a0b\u200bc\td", "a b c d"],
  ];
  for (const [text, expected] of cases) {
    it(text, () => assert.equal(split(text), expected));
  }
});

describe("tokens: kinds", () => {
  for (const [text, kinds] of [
    ["It cost $5 on @ada.", "word word mark number word link mark"],
    ["The 20th at 9:45pm", "word number word number word"],
    ["A4 is 3D", "word word word"],
    ["https://a.example/ :)", "link mark"],
  ] as const) {
    it(text, () =>
      assert.equal(
        tokensIn(text)
          .map(({ kind }) => kind)
          .join(" "),
        kinds,
      ),
    );
  }
});

describe("tokens: rules", () => {
  for (const { name, example } of RULES) {
    it(`${name}: ${example}`, () => {
      const tokens = tokensIn(example.replaceAll("|", ""));
      assert.ok(
        tokens.some(({ rule }) => rule === name),
        tokens.map(({ rule }) => rule).join(" "),
      );
    });
  }
});

describe("tokens: sentences", () => {
  it("names the sentence that a token stands in", () => {
    assert.deepEqual(
      tokensIn("It rained. She left.").map(({ sentence }) => sentence),
      [0, 0, 0, 1, 1, 1],
    );
  });

  it("lets no token reach over a sentence's end", () => {
    const doc = docOf("See a.b. Then https://a.example/b.Next day. It's 5 p.m. He left.");
    for (const token of doc.tokens) {
      const sentence = doc.sentences[token.sentence];
      assert.ok(sentence !== undefined && contains(sentence, token));
    }
  });
});

describe("tokens: any text", () => {
  const tight =
    "a B é e\u0301 \u0301 ' ’ - -- . ... , : ; ! ? @ # $ % & _ / ( ) “ ” 1 12 3,000 1/2 9:45 😀 👩‍👩‍👧 🇳🇴 \u200d";
  const loose = [
    "U.S.",
    "n't",
    "'s",
    "https://a.example",
    "a@b.example",
    "\ud83d",
    " ",
    "  ",
    "\n",
    "\n\n",
    "\u200b",
    "日本",
    "กำ",
  ];
  const pieces = [...tight.split(" "), ...loose];

  it("keeps a character whole that takes the blank behind it in", () => {
    const text = "a \u0d4e b\u0d4e's";
    for (const token of tokensIn(text)) assert.ok(isWhole(text, token));
  });

  it("is covered but for blanks, in whole characters, without overlap", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (list) => {
        const text = list.join("");
        const doc = docOf(text);
        let last = 0;
        for (const token of doc.tokens) {
          assert.ok(token.start >= last && token.end > token.start && isWhole(text, token));
          assert.doesNotMatch(text.slice(token.start, token.end), /^\s|\s$/u);
          last = token.end;
        }
        const inside = doc.sentences.map(({ start, end }) => text.slice(start, end)).join("");
        assert.equal(letters(doc.tokens.map(({ start, end }) => text.slice(start, end)).join("")), letters(inside));
      }),
      { numRuns: 800 },
    );
  });
});

describe("tokens: characters", () => {
  it("have a class each", () => {
    assert.deepEqual(
      ["a", "é", "5", "٣", " ", "\u00a0", "\u200b", "×", "“", "日", "😀", "\u0301"].map((char) => classAt(char, 0)),
      [LETTER, LETTER, DIGIT, DIGIT, SPACE, SPACE, SPACE, MARK, MARK, LETTER, MARK, LETTER],
    );
  });

  it("make a word up to the limit", () => {
    assert.equal(alphanumericEnd("ab𝒜9-c", 0, 7), 5);
    assert.equal(alphanumericEnd("abc", 0, 2), 2);
  });
});
