import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { newDoc, runStage } from "../../doc.ts";
import type { Quotation } from "../../layers.ts";
import { contains, splitsCharacter } from "../../span.ts";
import { runExamples } from "../../testing/examples.ts";
import { plainArticle } from "../../testing/plain.ts";
import { contextOf } from "./context.ts";
import { quotationsStage } from "./index.ts";
import { marksIn } from "./marks.ts";
import { pairUp } from "./pairs.ts";
import { RULES } from "./rules.ts";

runExamples(import.meta.dirname, ({ quotations }) =>
  quotations.map(({ use, rule, start, end }) => ({ label: `${use}=${rule}`, start, end })),
);

function quotationsIn(text: string): readonly Quotation[] {
  return runStage(newDoc(plainArticle(text)), quotationsStage).quotations;
}

function wordsOf(text: string): string[] {
  return quotationsIn(text).map(({ parts }) => parts.map(({ start, end }) => text.slice(start, end)).join(" ¶ "));
}

describe("quotations: which marks make a pair", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["“One,” he said, “two.”", ["One,", "two."]],
    ['"One," he said, "two."', ["One,", "two."]],
    ["“One,“ he said.", ["One,"]],
    ["”One,” he said.", ["One,"]],
    ["They called it “ odd ” once.", ["odd"]],
    ["(“One,” he said.)", ["One,"]],
    ["—“One,” he said.", ["One,"]],
    ['He wrote "One—" and left.', ["One—"]],
    ["“One ‘two “three” four’ five,” he said.", ["One ‘two “three” four’ five,", "two “three” four", "three"]],
    ["‘One “two” three,’ he said.", ["One “two” three,", "two"]],
    ["‹One,› he said, «two ‹three› four.»", ["One,", "two ‹three› four.", "three"]],
    ["『一』と「二」", ["一", "二"]],
    ["“” and “ ” hold nothing.", []],
    ["He is 5' 11\" tall, “a giant.”", ["a giant."]],
    ["“He is 5' 11\" tall,” she said.", ["He is 5' 11\" tall,"]],
    ["The boys’ and girls’ schools, ‘old’ and ‘new’.", ["old", "new"]],
    ["‘Twas said that ‘tis so.", []],
    ["She said: “We go", ["We go"]],
  ];
  for (const [text, expected] of cases) {
    it(text, () => assert.deepEqual(wordsOf(text), expected));
  }
});

describe("quotations: over several paragraphs", () => {
  it("does not reach into a paragraph of empty marks", () => {
    const text = "Flood\n\n“We ran.\n\n““";
    assert.deepEqual(
      quotationsIn(text).map(({ outer }) => text.slice(outer.start, outer.end)),
      ["“We ran."],
    );
  });

  it("joins what is opened anew and closed once", () => {
    const text = "Flood\n\n“We ran.\n\n“We came back.\n\n“We stayed,” he said. “Then we slept.”";
    assert.deepEqual(wordsOf(text), ["We ran. ¶ We came back. ¶ We stayed,", "Then we slept."]);
    const [first] = quotationsIn(text);
    assert.equal(first?.rule, "several-paragraphs");
    assert.equal(text.slice(first.outer.start, first.outer.end), text.slice(7, text.indexOf(" he said")));
  });

  it("ends with its paragraph when the next one does not open", () => {
    assert.deepEqual(wordsOf("Flood\n\n“We ran for the hill.\n\nNobody was hurt."), ["We ran for the hill."]);
  });

  it("does not let one stray mark swallow the article", () => {
    assert.deepEqual(wordsOf('Flood\n\nA stray " mark.\n\nThen "one," he said.\n\nAnd "two," she said.'), [
      "one,",
      "two,",
    ]);
  });

  it("carries nothing from a closed paragraph into the next", () => {
    assert.deepEqual(wordsOf("Flood\n\n“One.”\n\n“Two.”"), ["One.", "Two."]);
  });
});

describe("quotations: depth, outer and parts", () => {
  it("counts the marks around", () => {
    const text = "“He said ‘go “now” please’ twice,” she said.";
    assert.deepEqual(
      quotationsIn(text).map(({ depth, start, end }) => [depth, text.slice(start, end)]),
      [
        [0, "He said ‘go “now” please’ twice,"],
        [1, "go “now” please"],
        [2, "now"],
      ],
    );
  });

  it("shows the marks as what made it fire", () => {
    const text = "x “One,” he said.";
    assert.deepEqual(
      quotationsIn(text).map(({ because, outer }) => [because, outer]),
      [
        [
          [
            { start: 2, end: 3 },
            { start: 7, end: 8 },
          ],
          { start: 2, end: 8 },
        ],
      ],
    );
  });

  it("holds its parts in its span and its span in its outer, on any text", () => {
    const pieces = fc.array(
      fc.constantFrom(
        "“",
        "”",
        '"',
        "‘",
        "’",
        "'",
        "``",
        "''",
        "«",
        "»",
        "„",
        " ",
        "a",
        "s",
        ".",
        ", ",
        "\n\n",
        "12",
        "e\u0301",
        "😀",
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(pieces, (list) => {
        const text = list.join("");
        for (const { start, end, parts, outer } of quotationsIn(text)) {
          assert.ok(contains(outer, { start, end }));
          for (const part of parts) {
            assert.ok(contains({ start, end }, part) && part.start < part.end);
            assert.ok(!splitsCharacter(text, part.start) && !splitsCharacter(text, part.end));
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("quotations: rules of use", () => {
  it("each fits its own example before the last resort does", () => {
    for (const { name, example, use } of RULES) {
      const text = example.replaceAll(" ¶ ", "\n\n");
      const found = quotationsIn(`Headline of the day\n\nOn the day ${text} was so.`);
      assert.ok(
        found.some((quotation) => quotation.rule === name && quotation.use === use),
        `${name}: ${found.map(({ rule }) => rule).join(", ")}`,
      );
    }
  });

  it("looks no further than the sentence", () => {
    const text = "The mayor said no. The “green” fuel burned.";
    const [pair] = pairUp(text, [{ start: 0, end: text.length, kind: "paragraph" }]);
    assert.ok(pair !== undefined);
    assert.equal(contextOf(text, pair).before, "The ");
    assert.equal(quotationsIn(text)[0]?.use, "scare");
  });

  it("takes capitals for a title only where the words around have none", () => {
    const plain = quotationsIn("Noon\n\nCrowds came to the mill to see “Harbour Lights” at last.");
    assert.deepEqual(
      plain.map(({ use }) => use),
      ["title"],
    );
    const headline = quotationsIn("Harbour Mayor Finds Pumps ‘Beyond Repair’ After Flood");
    assert.deepEqual(
      headline.map(({ use }) => use),
      ["speech"],
    );
  });
});

describe("quotations: marks", () => {
  it("leaves out what belongs to a word", () => {
    const text = "it’s O'Hara ’90s rock ’n’ roll";
    assert.deepEqual(
      marksIn(text, { start: 0, end: text.length }).filter(({ opens }) => opens),
      [],
    );
  });
});
