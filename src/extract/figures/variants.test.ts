import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { newDoc } from "../../doc.ts";
import type { Sentence } from "../../layers.ts";
import { plainArticle } from "../../testing/plain.ts";
import type { FigureDraft } from "./find.ts";
import { readFigures } from "./find.ts";
import { figuresIn, labelOf } from "./testing.ts";

/**
 * The same sentence written in another way states the same figures. Each sentence is read as it stands and in every
 * variant of it that its words allow.
 */
const SENTENCES: readonly string[] = [
  "At least 12 people were killed and 30 injured when the ferry sank.",
  "The storm displaced more than 2,000 residents and cost $48 million.",
  "Prices rose 15% to 20%, and the yield fell 3 basis points.",
  "The river rose 2.1 metres in the night, and snow fell 60 to 80 centimetres deep.",
  "Dozens of shops shut, two thirds of them for good.",
  "Between 50 and 60 boats left the harbour with some 1,200 people on board.",
  "He bought a 20-metre mast for 40,000 euros.",
  "Police arrested nine men and three women.",
  "The bill passed by 212 votes to 198.",
  "One in five divers had lost at least one mask.",
  "It was minus 8 degrees Celsius when a magnitude of 6.8 shook it.",
  "A crowd of 25,000 to 30,000 filled three squares.",
];

/** The figures of one sentence, without the layers of other stages. */
function drafts(text: string): FigureDraft[] {
  const sentence: Sentence = { start: 0, end: text.length, block: 0, rule: "given", because: [], confidence: 1 };
  return readFigures(newDoc(plainArticle(text)).flow, [sentence], () => false);
}

/** Changes that mean nothing; each gives a text of the same length, so that spans can be compared, too. */
const SAME_LENGTH: readonly (readonly [name: string, change: (text: string) => string])[] = [
  ["no-break spaces", (text) => text.replaceAll(" ", "\u00a0")],
  ["a line end for every third blank", (text) => text.replaceAll(/( \S+ \S+) /gu, "$1\n")],
  ["narrow no-break spaces behind digits", (text) => text.replaceAll(/(?<=\d) /gu, "\u202f")],
];

function shown(text: string): string[] {
  return drafts(text).map((figure) => `${labelOf({ ...figure, within: null })} [${figure.start}, ${figure.end})`);
}

describe("figures: the same with other blanks", () => {
  for (const sentence of SENTENCES) {
    it(sentence, () => {
      const expected = shown(sentence);
      assert.ok(expected.length > 0);
      for (const [name, change] of SAME_LENGTH) assert.deepEqual(shown(change(sentence)), expected, name);
    });
  }
});

/** What may stand around a sentence. */
const AROUND: readonly (readonly [before: string, after: string])[] = [
  ["😀 ", ""],
  ["“", "”"],
  ["Caf\u0065\u0301 news: ", ""],
  ["שלום. ", ""],
  ["Nobody knew it. ", " Nobody will."],
  ["Fenwick wrote:\n\n", "\n\nBrann agreed."],
];

describe("figures: the same wherever a sentence stands", () => {
  const expected = SENTENCES.map(read);
  for (const [before, after] of AROUND) {
    it(JSON.stringify(`${before}…${after}`), () => {
      const paragraphs = SENTENCES.map((sentence) => before + sentence + after);
      const figures = figuresIn(paragraphs.join("\n\n"));
      let end = -2;
      const found = paragraphs.map((paragraph) => {
        const start = end + 2;
        end = start + paragraph.length;
        return figures.filter((figure) => start <= figure.start && figure.end <= end).map(labelOf);
      });
      assert.deepEqual(found, expected);
    });
  }
});

function read(text: string): string[] {
  return drafts(text).map((figure) => labelOf({ ...figure, within: null }));
}

/** The same number in digits and in words. */
const TWO_WAYS: readonly (readonly [digits: string, words: string])[] = [
  ["The blast killed 5 miners.", "The blast killed five miners."],
  ["12 people were hurt.", "Twelve people were hurt."],
  ["They saw 21 boats.", "They saw twenty-one boats."],
  ["They saw 40 to 50 boats.", "They saw forty to fifty boats."],
  ["It cost 2 million euros.", "It cost two million euros."],
  ["It cost 500,000 euros.", "It cost half a million euros."],
  ["It fell 20 percent.", "It fell twenty percent."],
  ["It is 6 miles away.", "It is six miles away."],
  ["They sold 1,000 boats.", "They sold a thousand boats."],
  ["They sold 12 boats.", "They sold a dozen boats."],
  ["They sold 2.5 million copies.", "They sold two and a half million copies."],
  ["At least 1 boat sank.", "At least one boat sank."],
  ["3 of them came back.", "Three of them came back."],
];

describe("figures: the same in digits and in words", () => {
  for (const [digits, words] of TWO_WAYS) {
    it(words, () => {
      assert.equal(read(digits).length, 1, digits);
      assert.deepEqual(read(words), read(digits));
    });
  }
});

/** A bound changes nothing but the bound. */
const BOUNDS: readonly (readonly [words: string, bound: string])[] = [
  ["at least", "at-least"],
  ["more than", "at-least"],
  ["no fewer than", "at-least"],
  ["well over", "at-least"],
  ["in excess of", "at-least"],
  ["up to", "at-most"],
  ["fewer than", "at-most"],
  ["no more than", "at-most"],
  ["just under", "at-most"],
  ["about", "about"],
  ["nearly", "about"],
  ["roughly", "about"],
  ["an estimated", "about"],
  ["close to", "about"],
];
const BOUNDED: readonly (readonly [before: string, number: string, after: string])[] = [
  ["They saw ", "40", " boats."],
  ["The blast killed ", "40", " people."],
  ["It cost ", "$40", "."],
  ["It cost ", "40 million euros", "."],
  ["Prices rose ", "40%", "."],
  ["It weighs ", "40 kg", "."],
  ["They saw ", "a dozen", " boats."],
];

describe("figures: a bound before the number changes the bound alone", () => {
  for (const [words, bound] of BOUNDS) {
    it(words, () => {
      for (const [before, number, after] of BOUNDED) {
        const [plain] = read(before + number + after);
        assert.ok(plain !== undefined, number);
        const text = `${before}${words} ${number}${after}`;
        assert.deepEqual(read(text), [`${plain} ${bound}`], text);
        const [figure] = drafts(text);
        assert.equal(text.slice(figure?.start, figure?.end), `${words} ${number}`);
      }
    });
  }
});
