import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { quoteBefore } from "./quote-before.ts";
import { linesIn } from "./testing.ts";

/** Whether a quotation that waits for its verb stands right before this word. */
function waits(text: string, word: string): boolean {
  const items = linesIn(text)[0]?.items ?? [];
  return (
    quoteBefore(
      items,
      items.findIndex((item) => item.word === word),
    ) !== null
  );
}

describe("quoteBefore", () => {
  for (const [text, word, expected] of [
    ["“It is old,” she said.", "she", true],
    ["“It is old”, she said.", "she", true],
    ["“It is old” – she said.", "she", true],
    ["She read “It is old” she said.", "said", false],
    ["The “old” pier fell.", "pier", false],
    ["Her film “The Long Pier,” she said.", "she", false],
  ] as const) {
    it(`${text} ${word}`, () => assert.equal(waits(text, word), expected));
  }
});
