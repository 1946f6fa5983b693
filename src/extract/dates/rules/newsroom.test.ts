import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { wordsOf } from "../testing.ts";

/** Sentences as news writes them, with every time in them; the ends of a range that words join are two. */
const SENTENCES: readonly (readonly [string, readonly string[]])[] = [
  ["The talks, which began on Monday, 2 March, are to end by Friday.", ["Monday, 2 March", "Friday"]],
  ["The talks between 5 and 7 March failed.", ["7 March"]],
  ["She was mayor from 1998 to 2006 and again from 2014.", ["1998", "2006", "2014"]],
  ["Sales rose 4% in the first quarter of 2025, the firm said on Tuesday.", ["the first quarter of 2025", "Tuesday"]],
  ["The bridge, built in the 1930s, has been shut since last autumn.", ["the 1930s", "last autumn"]],
  ["Two days earlier the crew had left; three weeks later it came back.", ["Two days earlier", "three weeks later"]],
  ["Police were called shortly after 9 p.m. on Saturday night.", ["9 p.m. on Saturday night"]],
  ["At 14:30 GMT on 5 March 2026 the siren rang.", ["14:30 GMT on 5 March 2026"]],
  ["It opens every Sunday and closes twice a year.", ["every Sunday", "a year"]],
  ["The strike lasted 48 hours, the longest in a decade.", ["48 hours", "a decade"]],
  ["They will meet again in early May or at the end of June.", ["early May", "the end of June"]],
  ["Yesterday it rained; today it snows; tomorrow nobody knows.", ["Yesterday", "today", "tomorrow"]],
  ["The law of March 3rd, 2021, was changed a year ago.", ["March 3rd, 2021", "a year ago"]],
  ["He was born on 25/03/1961.", ["25/03/1961"]],
  [
    "In the mid-1990s, the late 1800s and the 21st century it stood.",
    ["the mid-1990s", "the late 1800s", "the 21st century"],
  ],
  ["Now the town waits, as it did then.", ["Now"]],
  ["On Christmas Eve 2024 the ferry sank.", ["Christmas Eve 2024"]],
];

/** Sentences that look as if they had a time, and have none. */
const NONE: readonly string[] = [
  "May Fenwick may march in March Street with April Holm.",
  "The Sunday Courier and the Sunday Mirror were named.",
  "A 747 and Flight 1984 landed at Gate 2019A.",
  "She turned to page 1945, line 12.",
  "They sold 2,026 boats at $1999 each.",
  "The second witness and the minute book were heard.",
  "He ran 5 to 7 miles and won 3-1.",
  "It was a spring-loaded fall of water.",
  "Version 2026.03 is out at gull.example/2026/03/05/strike.",
  "The Junes and the Mays spoke to Augusta and Junee.",
  "His week-long speech was not heard by the Weeks family.",
];

describe("times in sentences of news", () => {
  for (const [sentence, times] of SENTENCES) {
    it(sentence, () => {
      assert.deepEqual(wordsOf(sentence), times);
    });
  }

  for (const sentence of NONE) {
    it(`none in: ${sentence}`, () => {
      assert.deepEqual(wordsOf(sentence), []);
    });
  }
});

describe("times beside marks that are not plain", () => {
  for (const [name, sentence, times] of [
    ["an emoji", "🚒 On 5 March 2026 🚒 it burnt.", ["5 March 2026"]],
    ["curly quotation marks", "“On Monday,” he said.", ["Monday"]],
    ["brackets", "It burnt (5 March 2026).", ["5 March 2026"]],
    ["hard blanks", "On 5\u00a0March\u00a02026 it burnt.", ["5\u00a0March\u00a02026"]],
    ["narrow blanks", "On 5\u202fMarch it burnt.", ["5\u202fMarch"]],
    ["line ends of two characters", "It burnt on Monday.\r\n\r\nOn 5 March it ended.", ["Monday", "5 March"]],
    ["dashes", "It burnt—on 5 March—and ended.", ["5 March"]],
    ["words from right to left", "احترق on 5 March 2026 هناك.", ["5 March 2026"]],
    ["a letter with its mark apart", "e\u0301te\u0301: on 5 March it burnt.", ["5 March"]],
    ["an apostrophe", "Monday’s fire and Tuesday's rain.", ["Monday", "Tuesday"]],
  ] as const) {
    it(name, () => {
      assert.deepEqual(
        wordsOf(sentence).map((words) => words.replace(/['’]s$/u, "")),
        times,
      );
    });
  }

  it("are no part of a word of any script", () => {
    for (const sentence of ["caféMonday", "Mondayä", "5 Marché", "日2026日", "Montag2026x", "éMay 5é"]) {
      assert.deepEqual(wordsOf(`They saw ${sentence} there.`), [], sentence);
    }
  });

  it("are not torn from a mark that belongs to their last letter", () => {
    assert.deepEqual(wordsOf("On 5 March\u0301 and Monday\u0308 it burnt."), []);
  });
});
