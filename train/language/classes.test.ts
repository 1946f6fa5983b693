import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { hashString } from "../../src/language/core/model/hash.ts";
import { CLASS_BITS } from "../../src/language/core/model/words.ts";
import { addWord } from "../../src/language/core/names/phrases.ts";
import type { ClassedWords } from "./classes.ts";
import { inForm, learnClasses, smallForm, wordKnowledge } from "./classes.ts";
import { Random } from "./random.ts";

describe("smallForm", () => {
  const cases: readonly (readonly [word: string, small: string])[] = [
    ["Pier", "pier"],
    ["ÉTÉ", "été"],
    ["1998", "0000"],
    ["F-16", "f-00"],
    ["Fenwick’s", "fenwick's"],
    ["‘so’", "'so'"],
    ["“so”", '"so"'],
    ["😀", "😀"],
    ["", ""],
  ];
  for (const [word, small] of cases) it(`of “${word}” is “${small}”`, () => assert.equal(smallForm(word), small));

  it("is its own small form", () => {
    for (const [word] of cases) assert.equal(smallForm(smallForm(word)), smallForm(word));
  });
});

const NOUNS = ["Pier", "boat", "harbour", "ferry"];
const VERBS = ["sank", "fell", "left", "burned"];

/** Two kinds of words in turn, so that each kind keeps its own company; one word is rare. */
function paragraphs(): string[][] {
  const random = new Random(5);
  const pick = (words: readonly string[]): string => words[random.below(words.length)] ?? "";
  const turns = Array.from({ length: 400 }, () => ["the", pick(NOUNS), pick(VERBS), "."]);
  return [...turns, ["rare"]];
}

function learned(least = 2): ClassedWords {
  return learnClasses(inForm(paragraphs(), smallForm), { classes: 4, groups: 2, rounds: 8, least }, () => undefined);
}

describe("learnClasses", () => {
  const { classOf, groups } = learned();

  it("puts words of the same company into one class, whatever their case", () => {
    for (const kind of [NOUNS, VERBS]) {
      assert.equal(new Set(kind.map((word) => classOf.get(word.toLowerCase()))).size, 1, kind.join());
    }
    assert.notEqual(classOf.get("pier"), classOf.get("sank"));
  });

  it("has classes from 1 on, and a group from 1 on for each", () => {
    for (const c of classOf.values()) {
      assert.ok(c >= 1 && c <= 4);
      assert.ok((groups[c] ?? 0) >= 1 && (groups[c] ?? 0) <= 2);
    }
    assert.equal(groups[0], 0);
    assert.equal(groups.length, 1 << CLASS_BITS);
  });

  it("knows no word that is too rare", () => {
    assert.equal(classOf.has("rare"), false);
    assert.equal(learned(1).classOf.has("rare"), true);
  });

  it("gives the same every time", () => assert.deepEqual(learned(), { classOf, groups }));

  it("tells how it goes", () => {
    const lines: string[] = [];
    learnClasses(paragraphs(), { classes: 4, groups: 2, rounds: 3, least: 2 }, (line) => lines.push(line));
    assert.ok(lines.length > 0);
  });
});

describe("wordKnowledge", () => {
  const groups = new Uint8Array(1 << CLASS_BITS);
  const classed: ClassedWords = { classOf: new Map([["pier", 3]]), groups };
  const lists = {
    facts: new Map([
      ["pier", 5],
      ["alder", 2],
    ]),
    phrases: new Map([["new-york city", 4]]),
  };
  const { words, phrases } = wordKnowledge(classed, lists);

  it("keeps class and facts of one word in one number", () => {
    assert.equal(words.get(hashString("pier")), 3 | (5 << CLASS_BITS));
    assert.equal(words.get(hashString("alder")), 2 << CLASS_BITS);
    assert.equal(words.get(hashString("unknown")), 0);
  });

  it("keeps names of several words by their words, as tokens part them", () => {
    const key = ["new", "-", "york", "city"].reduce((hash, word) => addWord(hash, hashString(word)), 0);
    assert.equal(phrases.get(key), 4);
  });
});
