import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { nounPhrase } from "./noun.ts";
import { PREPOSITION } from "./parts.ts";
import { wordsIn, written } from "./words-of.ts";

/** The words up to the noun, and what stands behind the preposition. */
function phrase(text: string): readonly [string, string] {
  const words = wordsIn(text, { start: 0, end: text.length });
  const at = words.findIndex(({ key }, index) => index > 0 && PREPOSITION.test(key));
  const core = at < 0 ? words : words.slice(0, at);
  const found = nounPhrase({ core, tail: at < 0 ? [] : words.slice(at) });
  return [written(text, found.words), written(text, found.tail)];
}

describe("nounPhrase", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["the mayor", "the mayor", ""],
    ["the mayor of Lund", "the mayor", "of Lund"],
    ["documents filed in court", "documents", "in court"],
    ["the skippers named in the report", "the skippers", "in the report"],
    ["a letter seen by Reuters", "a letter", "by Reuters"],
    ["the accused", "the accused", ""],
    ["two injured", "two injured", ""],
    ["several wounded", "several wounded", ""],
    ["the municipality itself", "the municipality", ""],
    ["a shop steward there", "a shop steward", ""],
    ["the driver, too", "the driver,", ""],
    ["most of the analysts", "the analysts", ""],
    ["most of the analysts in Lund", "the analysts", "in Lund"],
    ["one of the owners", "the owners", ""],
    ["some of the skippers named in court", "the skippers", "in court"],
    ["a number of officials", "officials", ""],
    ["a small group of residents", "residents", ""],
    ["dozens of riders", "riders", ""],
    ["one of them", "one", ""],
    ["some of those", "some", ""],
    ["members of the union", "members", "of the union"],
    ["a campaign group in Lund", "a campaign group", "in Lund"],
    ["named", "named", ""],
    ["most of", "most", "of"],
  ];
  for (const [text, words, tail] of cases) {
    it(`${text} → ${words} | ${tail}`, () => assert.deepEqual(phrase(text), [words, tail]));
  }

  it("leaves a name that ends like a participle alone", () => {
    assert.deepEqual(phrase("the Winifred"), ["the Winifred", ""]);
  });

  it("gives nothing for nothing", () => assert.deepEqual(phrase(""), ["", ""]));
});
