import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ADJECTIVES, CLOSERS, hasAbbreviation, LEADS, LEADS_NUMBER } from "./abbreviations.ts";

describe("hasAbbreviation", () => {
  for (const [list, word, expected] of [
    [LEADS, "Gov", true],
    [LEADS, "GOV", true],
    [LEADS, "gov", false],
    [LEADS, "vs", true],
    [LEADS, "Governor", false],
    [LEADS, "", false],
    [LEADS_NUMBER, "No", true],
    [LEADS_NUMBER, "Sept", true],
    [LEADS_NUMBER, "SEPT", true],
    [ADJECTIVES, "Ill", true],
    [ADJECTIVES, "ill", false],
    [ADJECTIVES, "MASS", true],
    [ADJECTIVES, "mass", false],
    [ADJECTIVES, "sat", false],
    [CLOSERS, "Inc", true],
    [CLOSERS, "INC", true],
    [CLOSERS, "etc", true],
    [CLOSERS, "inc", false],
    [CLOSERS, "PLC", true],
    [CLOSERS, "AM", false],
    [LEADS, "e.g", true],
    [LEADS, "E.G", true],
    [LEADS, "Vs", false],
    [LEADS, "VS", false],
    [ADJECTIVES, "Ph.D", true],
    [ADJECTIVES, "sept", false],
    [ADJECTIVES, "Sept.", false],
  ] as const) {
    it(`${word || "the empty word"}: ${String(expected)}`, () => assert.equal(hasAbbreviation(list, word), expected));
  }
});

describe("the lists of abbreviations", () => {
  const lists = { LEADS, LEADS_NUMBER, ADJECTIVES, CLOSERS };
  for (const [name, list] of Object.entries(lists)) {
    it(`${name} holds words without their stop`, () => {
      assert.ok(list.size > 10);
      for (const word of list) assert.match(word, /^\p{L}[\p{L}.]*(?<!\.)$/u, word);
    });
  }

  it("hold no word under two names that decide differently: what leads closes nothing", () => {
    for (const word of LEADS) assert.ok(!CLOSERS.has(word), word);
  });

  it("hold no everyday word in small letters that often ends a sentence", () => {
    for (const word of [
      "in",
      "is",
      "it",
      "so",
      "sun",
      "sat",
      "will",
      "ill",
      "mass",
      "miss",
      "wash",
      "man",
      "gen",
      "rep",
    ]) {
      for (const [name, list] of Object.entries(lists)) assert.ok(!list.has(word), `${name}: ${word}`);
    }
  });
});
