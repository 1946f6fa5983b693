import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Article } from "../../doc.ts";
import { newDoc, runStage } from "../../doc.ts";
import { quotationsStage } from "../../extract/quotations/index.ts";
import type { Sentence } from "../../layers.ts";
import { isWhole, splitsCharacter, trimSpan } from "../../span.ts";
import { runExamples } from "../../testing/examples.ts";
import { plainArticle } from "../../testing/plain.ts";
import { sentencesStage } from "./index.ts";
import { openingAt, OPENINGS } from "./openings.ts";
import { RULES } from "./rules.ts";

runExamples(import.meta.dirname, ({ sentences }) =>
  sentences
    .filter(({ rule }) => rule !== "block-end")
    .map(({ rule, start, end }) => ({ label: `s=${rule}`, start, end })),
);

function read(article: Article): readonly Sentence[] {
  return runStage(runStage(newDoc(article), quotationsStage), sentencesStage).sentences;
}

function sentencesIn(text: string): string[] {
  return read(plainArticle(text)).map(({ start, end }) => text.slice(start, end));
}

const whole = (text: string): void => assert.deepEqual(sentencesIn(text), [text]);
const halves = (first: string, second: string): void => {
  const text = `${first} ${second}`;
  assert.deepEqual(sentencesIn(text), [first, second]);
};

describe("sentences: abbreviations", () => {
  for (const text of [
    "Dr. Fenwick met Sen. Oduya and Reps. Alder and Moss.",
    "GOV. FENWICK met MRS. ODUYA.",
    "Lt. Col. Ada Fenwick lives on St. Anne St. near Ft. Moss.",
    "Port Arne vs. Brann was drawn, i.e. Nobody won, e.g. Brann.",
    "It fell in Sept. 2024 and Jan. 3, on p. 12 of vol. 3, no. 7.",
    "J.K. Oduya and A. B. Moss of the U.N. Security Council wrote it.",
    "The U.S.-led force and the U.K.'s left.",
    "The Ph.D. student from Toledo, Ore. Mayor Moss left.",
    "Moss Jr. and Alder Sr. Vice President Fenwick left at 10 a.m. GMT.",
    "The dept. said so.",
  ]) {
    it(text, () => whole(text));
  }
  for (const [first, second] of [
    ["She sold Bexley Ltd.", "Nobody asked why."],
    ["They left at 10 a.m.", "He stayed."],
    ["They came from the U.S.", "They had left it in May."],
    ["They sold pens, ink, etc.", "Then they left."],
    ["It is signed Ada Fenwick Jr.", "The mayor left."],
  ] as const) {
    it(`${first} | ${second}`, () => halves(first, second));
  }
});

describe("sentences: marks behind the stop", () => {
  for (const [first, second] of [
    ['"It rained."', "She left."],
    ["``It rained.''", "She left."],
    ["‘It rained.’", "She left."],
    ["«It rained.»", "She left."],
    ["(It rained.)", "[She left.]"],
    ["It rained.[12]", "She left."],
    ["It rained. [12] [13]", "She left."],
    ["It rained :) Really!", "“She left.”"],
    ["It rained? ? ?", "She left."],
    ["It rained. . .", "She left."],
  ] as const) {
    it(`${first} | ${second}`, () => halves(first, second));
  }
  for (const text of [
    "“Why?” she asked.",
    "“Why?” Ada Fenwick asked.",
    "“Why?” the mayor of Brann asked.",
    "“Stop!” and “Go!” are short.",
    "He asked (why?) and left.",
  ]) {
    it(text, () => whole(text));
  }
});

describe("sentences: blocks", () => {
  it("end with their block, stop or no stop", () => {
    assert.deepEqual(sentencesIn("Pumps fail\n\nIt rained. She left\n\nHe stayed."), [
      "Pumps fail",
      "It rained.",
      "She left",
      "He stayed.",
    ]);
  });

  it("say in which block they stand", () => {
    assert.deepEqual(
      read(plainArticle("One\n\nTwo. Three.\n\nFour.")).map(({ block }) => block),
      [0, 1, 1, 2],
    );
  });

  it("take a line break for a blank", () => {
    assert.deepEqual(sentencesIn("Head\n\nIt rained on\nSunday. She\nleft."), [
      "Head",
      "It rained on\nSunday.",
      "She\nleft.",
    ]);
  });

  it("leave text outside the blocks alone", () => {
    const text = "Menu. More. It rained. She left.";
    const article = plainArticle(text, { blocks: [{ start: 12, end: 22, kind: "paragraph" }] });
    assert.deepEqual(
      read(article).map(({ start, end }) => text.slice(start, end)),
      ["It rained."],
    );
  });
});

describe("sentences: openings", () => {
  for (const { name, example } of OPENINGS) {
    it(`${name}: ${example}`, () => assert.equal(openingAt(example, 0, true)?.opening.name, name));
  }
  it("a dateline opens a block only", () => {
    assert.equal(openingAt("ROTTERDAM, March 5 (Reuters) - Snow fell.", 0, false), null);
    assert.equal(openingAt("The pumps - Brann’s best - failed.", 0, true), null);
  });
});

describe("sentences: every finding", () => {
  it("names the rule and shows the stop", () => {
    const text = "It rained!! She left.";
    assert.deepEqual(
      read(plainArticle(text)).map(({ rule, because }) => [rule, because]),
      [
        ["stop", [{ start: 9, end: 11 }]],
        ["block-end", []],
      ],
    );
  });

  it("each rule that cuts can be seen to cut", () => {
    const seen = new Set(
      [
        "It rained. She left.",
        "They waited… Nothing came.",
        "failed. nobody came.",
        "It failed.Nobody came.",
        "See https://example.org/a They left.",
        "Thank you ====== Ada",
        "Ada Fenwick 03/05/2026 09:45 AM The pumps failed.",
      ].flatMap((text) => read(plainArticle(text)).map(({ rule }) => rule)),
    );
    for (const { name, verdict } of RULES) if (verdict === "cut") assert.ok(seen.has(name), name);
  });

  it("covers every word of its block once, in whole characters, on any text", () => {
    const tight = "It rained . ! “ ” ( 😀 👩‍👩‍👧 https://a.example/b @ [1] :) ====== a A e\u0301 \u0301".split(" ");
    const loose = [
      ". ",
      "? ",
      "… ",
      ") ",
      " ",
      "U.S. ",
      "Mr. ",
      "\n",
      "\n\n",
      "3/5/2026 9:45 AM ",
      "https://a.example/b ",
    ];
    const pieces = fc.constantFrom(...tight, ...loose);
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 50 }), (list) => {
        const text = list.join("");
        const article = plainArticle(text);
        fc.pre(article.blocks.every((block) => isWhole(text, block)));
        const found = read(article);
        for (const { start, end } of found) {
          assert.deepEqual(trimSpan(text, { start, end }), { start, end });
          assert.ok(!splitsCharacter(text, start) && !splitsCharacter(text, end));
        }
        const kept = found.map(({ start, end }) => text.slice(start, end)).join("");
        const all = article.blocks.map(({ start, end }) => text.slice(start, end)).join("");
        assert.equal(kept.replaceAll(/[\s\u200b\ufeff]/gu, ""), all.replaceAll(/[\s\u200b\ufeff]/gu, ""));
      }),
      { numRuns: 500 },
    );
  });
});

describe("sentences: a block that begins inside a character", () => {
  it("loses the accent, not the sentence", () => {
    assert.deepEqual(sentencesIn("Head\n\n \u0301It rained. She left."), ["Head", "It rained.", "She left."]);
  });
});
