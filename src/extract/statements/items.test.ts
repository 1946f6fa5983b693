import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { itemsText, linesIn } from "./testing.ts";

function lines(text: string): string[] {
  return linesIn(text).map(({ items }) => itemsText(items, { from: 0, to: items.length }));
}

describe("items", () => {
  for (const [text, ...expected] of [
    ["“We go. We stay,” she said.", "“” she said ."],
    ["She didn’t go to the U.S. in May.", "she didn't go to the u.s. in may ."],
    ["The WHO told US officials.", "the WHO told US officials ."],
    ["Gov. Al-Masri left AT&T.", "gov. al-masri left at&t ."],
    ["He said ‘no’ in “a ‘small’ voice” there.", "he said “” in “” there ."],
  ] as const) {
    it(text, () => assert.deepEqual(lines(text), expected));
  }

  it("are split where a stop ends a quotation and a capital follows", () =>
    assert.deepEqual(lines("“We go.” Fenwick left."), ["“”", "fenwick left ."]));

  it("go on where a clause of saying follows a question", () =>
    assert.deepEqual(lines("“Why?” Fenwick asked."), ["“” fenwick asked ."]));

  it("go on over a nickname in the speaker", () =>
    assert.deepEqual(lines("“Why?” Tom “Tiny” Brann asked."), ["“” tom “” brann asked ."]));

  it("give each paragraph of a quotation its own", () =>
    assert.deepEqual(lines("“We go. ¶ “We stay,” she said."), ["“”", "“” she said ."]));
});
