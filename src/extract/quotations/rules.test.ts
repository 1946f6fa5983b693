import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { newDoc, runStage } from "../../doc.ts";
import { plainArticle } from "../../testing/plain.ts";
import { quotationsStage } from "./index.ts";
import { RULES } from "./rules.ts";

/** The rule that decides what the last quotation of a text is used for. */
function ruleOf(text: string): string | undefined {
  const article = plainArticle(`Pumps at the old harbour fail again\n\n${text}`);
  return runStage(newDoc(article), quotationsStage).quotations.at(-1)?.rule;
}

/** By rule: sentences in which it decides. */
const DECIDES: Readonly<Record<string, readonly string[]>> = {
  attribute: ['the tag <a id="home">', 'it reads lang="en"'],
  "several-paragraphs": ["“We ran.\n\n“We came back.”"],
  long: ["“Nobody in the whole of the town had ever seen the water stand so high before that night.”"],
  distance: ["The so-called “shadow fleet” grew.", "the supposed “cure” failed", "a self-styled “king” came"],
  "nickname-inside-name": ["Adela “Dolly” Fenwick won the race.", "We saw John ‘Big Jack’ Alder at the mill."],
  nicknamed: ["He was nicknamed “the Admiral” at sea.", "a boat dubbed “Lazy Daisy” sank", "Moss, aka “Slim”, left"],
  entitled: ["a paper entitled “rivers at risk”", "a plan titled “Rivers at Risk” was read"],
  translation: ["It is Norwegian for “strait”.", "Latin for “peace”"],
  means: ["“Slack water” means the hour between the tides.", "“Weir” refers to a low dam."],
  work: ["her novel “The Weir” sold well", "the film “Slow Water”", "a podcast called “Mud”", "his song, “Home”"],
  maker: ["the author of “The Weir” came", "She hosts “Mud” there.", "“Slow Water” star Ada Fenwick came."],
  term: ["the term “slack water” is old", "the quay, known as “the Elbow”", "what is called “slack water”"],
  "on-air": [
    "He said so on “The Morning Watch”.",
    "an interview on MBC’s “Mud”",
    "He went on “Harbour News Sunday” there.",
  ],
  programme: ["the strains of “Harbour Lights” rose", "the council’s “Dry Feet” plan"],
  "said-beside": ["The mayor called it “odd”.", "He promised “more pumps”.", "It was “odd,” she wrote."],
  heading: ["‘All Boats Must Go.’", "“Harbour of the Lost”"],
  sentence: ["“We will not go back there.”", "“We never will.”"],
  "title-case": ["Crowds came to see “Harbour Lights” at last."],
  attributive: ["a mill on the “green” fuel list burned", "their “clean” mill burned"],
  "single-word": ["The deal is a “pre-deal”.", "so much for “progress”"],
  fragment: ["They were “shocked and sorry” at the mill."],
};

describe("rules of use: each decides", () => {
  for (const { name } of RULES) {
    for (const text of DECIDES[name] ?? []) it(`${name}: ${text}`, () => assert.equal(ruleOf(text), name));
  }

  it("every rule has its sentences here", () => {
    assert.deepEqual(Object.keys(DECIDES).toSorted(), RULES.map(({ name }) => name).toSorted());
  });
});

/** By rule: sentences that look like it and are not. */
const LEAVES: Readonly<Record<string, readonly string[]>> = {
  distance: ["He so called for “calm”."],
  "nickname-inside-name": ["Fenwick said “Never” Monday.", "The “Dolly” Fenwick won was red.", "Ada “dolly” Fenwick"],
  nicknamed: ["He dubbed the tape and said “go”."],
  work: ["her novel idea, “we should all go home”,", "the book “was never mine”"],
  maker: ["the star of the town said “I Won”", "the director said “no”"],
  term: ["He called it “odd”.", "Critics called “Foul”.", "in other words “We All Lost Everything There”?"],
  "on-air": ["on “the morning after”", "She called on “You All” to come."],
  programme: ["He said of “I Will Go”", "they shouted at the “Great Satan”"],
  "title-case": ["Crowds shouted “Never Again!” at noon."],
  attributive: ["He said the “green” fuel is not."],
  "single-word": ["“No.” He left."],
};

describe("rules of use: each leaves others alone", () => {
  for (const [name, texts] of Object.entries(LEAVES)) {
    for (const text of texts) it(`not ${name}: ${text}`, () => assert.notEqual(ruleOf(text), name));
  }
});

describe("rules of use: speech is the choice beside a verb of saying", () => {
  for (const text of [
    "The mayor said “green” fuel is dear.",
    "She described “a wall of water” at noon.",
    "According to the mayor, “nobody” came.",
    "“Nobody,” said the mayor.",
    "He wrote that the plan was “dead”.",
    "They chanted “Pumps Now” at noon.",
    "He accused them of “a cover-up” there.",
    "She denied any “deal” with them.",
  ]) {
    it(text, () => {
      const article = plainArticle(`Pumps at the old harbour fail again\n\n${text}`);
      assert.deepEqual(
        runStage(newDoc(article), quotationsStage).quotations.map(({ use }) => use),
        ["speech"],
      );
    });
  }
});

/** By rule: the longest (or shortest) quotation that it decides on, and one of a word more (or less). */
const LIMITS: readonly (readonly [rule: string, within: string, beyond: string])[] = [
  ["long", "“a b c d e f g h i j k l m”", "“a b c d e f g h i j k l”"],
  ["nickname-inside-name", "We saw Ada “Big Red Ann” Moss.", "We saw Ada “Big Red Old Ann” Moss."],
  ["nicknamed", "a ship dubbed “the old lady of the sea”", "a ship dubbed “the old lady of the salt sea”"],
  ["means", "“Low water at noon” means the ebb", "“Low water just at noon” means the ebb"],
  ["term", "the term “a very slow water gate”", "the term “a very slow water gate there”"],
  ["sentence", "They had “pumps that fail at noon” there", "They had “pumps that fail noon” there"],
  ["sentence", "Ink. “They left early.”", "Ink. “They left.”"],
  ["title-case", "Crowds came to see “Harbour Lights” there.", "Crowds came to see “Lights” there."],
  ["attributive", "a mill on the “dark green” fuel list", "a mill on the “very dark green” fuel list"],
  ["single-word", "so much for “progress”", "so much for “old progress”"],
  ["programme", "the strains of “Harbour Lights” rose", "the strains of “Lights” rose"],
];

describe("rules of use: how many words they decide on", () => {
  for (const [rule, within, beyond] of LIMITS) {
    it(`${rule}: ${within}`, () => {
      assert.equal(ruleOf(within), rule);
      assert.notEqual(ruleOf(beyond), rule);
    });
  }
});

describe("rules of use: what the marks hold", () => {
  for (const [text, rule] of [
    ["We saw Ada “Red.” Moss left.", "single-word"],
    ["We saw Ada “red” Moss.", "single-word"],
    ["the term “slack water!”", "fragment"],
    ["the author of “Why We Left” came", "maker"],
    ["she was on “Who Cares?” then", "fragment"],
    ["the tag <a id=“the home”>", "fragment"],
    ["the “We Left” sign stood there", "fragment"],
    ["the films “Slow Water” and “Mud” ran", "work"],
    ["the “Green” fuel burned", "single-word"],
    ["the “green” and old fuel burned", "single-word"],
    ["She directed Harbour TV’s “Slow Water” there.", "programme"],
    ["The director came. “Slow Water” is hers.", "title-case"],
  ] as const) {
    it(`${text}: ${rule}`, () => {
      const article = plainArticle(`Pumps at the old harbour fail again\n\n${text}`);
      assert.equal(runStage(newDoc(article), quotationsStage).quotations[0]?.rule, rule);
    });
  }
});

describe("rules of use: typography", () => {
  const cases = [
    ["The so-called “shadow fleet” grew.", "distance"],
    ["Adela “Dolly” Fenwick won the race.", "nickname-inside-name"],
    ["her novel “The Weir” sold well", "work"],
    ["the quay, known as “the Elbow”", "term"],
    ["He said so on “The Morning Watch”.", "on-air"],
    ["The mayor called it “odd”.", "said-beside"],
  ] as const;
  for (const [text, rule] of cases) {
    it(`${rule} holds with straight, single, low and pointed marks, and over a broken line`, () => {
      for (const pair of ['""', "‘’", "''", "„“", "«»", "‹›", "「」"]) {
        const marked = text.replace("“", pair.charAt(0)).replace("”", pair.charAt(1));
        assert.equal(ruleOf(marked), rule, marked);
      }
      assert.equal(ruleOf(text.replaceAll(" ", "\n")), rule);
      assert.equal(ruleOf(text.replaceAll(" ", "\u00a0")), rule);
    });
  }
});
