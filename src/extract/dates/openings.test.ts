import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import fc from "fast-check";
import { wordList } from "../../language/words.ts";
import { parseLists } from "../../testing/marked.ts";
import { closesWord, LONG_NUMBER, openingsOf, opensWord, rulesAt, SHORT_NUMBER, YEAR_NUMBER } from "./openings.ts";
import { at } from "./patterns.ts";
import { OPENINGS, RULES } from "./rules/index.ts";
import type { DateRule } from "./rules/rule.ts";
import { said } from "./rules/rule.ts";

function rule(name: string, opens: readonly string[], next?: readonly string[]): DateRule {
  const plain = { name, example: name, opens, pattern: at("."), confidence: 1, read: () => said(null) };
  return next === undefined ? plain : { ...plain, next };
}

const namesOf = (rules: readonly DateRule[]): string[] => rules.map(({ name }) => name);

function namesAt(text: string, rules: readonly DateRule[]): string[] {
  const [word = ""] = /^[A-Za-z0-9]+/u.exec(text) ?? [];
  return namesOf(rulesAt(openingsOf(rules), text, word, 0));
}

describe("openingsOf", () => {
  const rules = [
    rule("week", ["a week", "the week"]),
    rule("two", ["two"]),
    rule("years", ["two thousand", YEAR_NUMBER]),
    rule("days", [SHORT_NUMBER, LONG_NUMBER, "may"]),
  ];

  it("looks small words up with the next one", () => {
    assert.deepEqual(namesAt("a week", rules), ["week"]);
    assert.deepEqual(namesAt("A  week", rules), ["week"]);
    assert.deepEqual(namesAt("THE WEEK", rules), ["week"]);
    assert.deepEqual(namesAt("a man", rules), []);
    assert.deepEqual(namesAt("a", rules), []);
    assert.deepEqual(namesAt("a\nweek", rules), []);
    assert.deepEqual(namesAt("a     week", rules), [], "five blanks are a hole");
  });

  it("tries a word's own rules beside those of its pairs, in the order of the rules", () => {
    assert.deepEqual(namesAt("two men", rules), ["two"]);
    assert.deepEqual(namesAt("two thousand", rules), ["two", "years"]);
    assert.deepEqual(namesAt("two thousand", rules.toReversed()), ["years", "two"]);
  });

  it("knows numbers by how many digits they have", () => {
    assert.deepEqual(namesAt("5", rules), ["days"]);
    assert.deepEqual(namesAt("10th", rules), ["days"]);
    assert.deepEqual(namesAt("180", rules), ["days"]);
    assert.deepEqual(namesAt("12345", rules), ["days"]);
    assert.deepEqual(namesAt("1990s", rules), ["years"]);
  });

  it("takes words as they stand in a sentence, at its opening and in capitals", () => {
    assert.deepEqual(namesAt("may", rules), ["days"]);
    assert.deepEqual(namesAt("May", rules), ["days"]);
    assert.deepEqual(namesAt("MAY", rules), ["days"]);
    assert.deepEqual(namesAt("mAY", rules), []);
  });

  it("takes no word for another that it begins with", () => {
    assert.deepEqual(namesAt("mayor", rules), []);
    assert.deepEqual(namesAt("theweek", rules), []);
  });
});

describe("what follows an opening", () => {
  const rules = [
    rule("month-day", ["sept"], ["9"]),
    rule("month", ["sept"]),
    rule("length", [SHORT_NUMBER], ["days", "-"]),
    rule("clock", [SHORT_NUMBER], [":", ".", "pm"]),
    rule("ordinal", [SHORT_NUMBER], ["th"]),
  ];
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["Sept 10", ["month-day", "month"]],
    ["Sept. 10", ["month-day", "month"]],
    ["Sept., 2026", ["month-day", "month"]],
    ["Sept came", ["month"]],
    ["Sept.", ["month"]],
    ["Sept\n10", ["month"]],
    ["5 days", ["length"]],
    ["5\u00a0days", ["length"]],
    ["5\u202fdays", ["length"]],
    ["5 DAYS", ["length"]],
    ["5-day", ["length"]],
    ["5, days", []],
    ["5 people", []],
    ["5", []],
    ["5.30", ["clock"]],
    ["5:30", ["clock"]],
    ["5pm", ["clock"]],
    ["5 pm", ["clock"]],
    ["5th", ["ordinal"]],
    ["5 \u{1f600}", []],
  ];
  for (const [text, names] of cases) {
    it(`${JSON.stringify(text)} → ${names.join(", ") || "nothing"}`, () => {
      assert.deepEqual(namesAt(text, rules), names);
    });
  }

  it("is a pair's own word, whatever the rule's other words ask for", () => {
    const both = [rule("couple", ["couple", "couple of"], ["days"])];
    assert.deepEqual(namesAt("couple of", both), ["couple"]);
    assert.deepEqual(namesAt("couple days", both), ["couple"]);
    assert.deepEqual(namesAt("couple went", both), []);
  });

  it("tries the rules of a word once each, in their order, however they came to it", () => {
    const mixed = [rule("first", ["last"], ["week"]), rule("second", ["last"]), rule("third", ["last week", "last"])];
    assert.deepEqual(namesAt("last week", mixed), ["first", "second", "third"]);
    assert.deepEqual(namesAt("last man", mixed), ["second", "third"]);
  });
});

/** Every rule that reads a time at a word of the text, and that the openings do not offer there. */
function hiddenIn(text: string): string[] {
  const context = { text, numeric: null, nameMonths: new Set<string>() };
  return [...text.matchAll(/[A-Za-z0-9]+/gu)].flatMap(({ 0: word, index }) => {
    const offered = rulesAt(OPENINGS, text, word, index);
    return RULES.filter((other) => !offered.includes(other) && opensWith(other, text.slice(index)))
      .filter(({ pattern, read }) => {
        pattern.lastIndex = index;
        const match = pattern.exec(text);
        return match !== null && read(match.groups ?? {}, context) !== null;
      })
      .map(({ name }) => `${name} at ${text.slice(index, index + 20)}`);
  });
}

/** Whether the text begins with an opening of the rule, "a week" or "two". */
function opensWith({ opens }: DateRule, text: string): boolean {
  const [, first = "", second = ""] = /^([A-Za-z]+)(?:\s+([A-Za-z]+))?/u.exec(text.toLowerCase()) ?? [];
  return (
    opens.includes(first) || opens.includes(`${first} ${second}`) || (/^\d/u.test(text) && opens.some(isNumberKey))
  );
}

const isNumberKey = (key: string): boolean => /^9+$/u.test(key);

describe("the look at what follows", () => {
  const lists = parseLists(readFileSync(join(import.meta.dirname, "README.md"), "utf8"));
  const sentences = lists.flatMap(({ examples }) => examples.map(({ text }) => text));

  it("hides nothing of the README's examples that a pattern takes", () => {
    assert.ok(sentences.length > 80);
    assert.deepEqual(sentences.flatMap(hiddenIn), []);
  });

  it("hides nothing that a pattern takes, whatever the words are that stand together", () => {
    const words = wordList(`
      a an the this last next that past coming current same most recent previous first second third final
      two nineteen twenty twenty-four hundred thousand couple of half few several other dozen ninety oh and or to
      more further trading fiscal school single every each day days week years quarter century decade morning night
      5 10th 1st 2nd 3rd 1990 1990s 90s 1990-94 10-13 10–13 5:30 5.30 2½ 2.5 2,000 1/2 4/5/1990 2026-03-05
      p.m. pm GMT o’clock in at Sept. Mar. March May Sunday Tues. summer fall ago end year-end year’s month's period
      BC AD B.C. Christmas Good Friday New Year’s Day , - – / through
    `);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 7 }), (parts) => {
        assert.deepEqual(hiddenIn(parts.join(" ").replaceAll(/ (?=[,–/-])|(?<=[–/-]) /gu, "")), []);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("borders of words", () => {
  it("are those of every script", () => {
    assert.equal(opensWord("Sept", 0), true);
    assert.equal(opensWord(" Sept", 1), true);
    assert.equal(opensWord("éSept", 1), false);
    assert.equal(opensWord("“Sept", 1), true);
    assert.equal(opensWord("𝐀Sept", 2), false);
    assert.equal(opensWord("😀Sept", 2), true);
    assert.equal(closesWord("Sept", 4), true);
    assert.equal(closesWord("Septé", 4), false);
    assert.equal(closesWord("Sept”", 4), true);
    assert.equal(closesWord("Sept𝐀", 4), false);
  });

  it("take a combining mark for a part of the word", () => {
    assert.equal(opensWord("e\u0301Sept", 2), false);
    assert.equal(closesWord("Sept\u0301", 4), false);
  });
});
