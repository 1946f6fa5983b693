import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { toldIn } from "./testing.ts";

describe("whose words they are", () => {
  for (const [text, ...expected] of [
    [
      "Ada Fenwick, a doctor from Lund, Sweden, said it was old.",
      "Ada Fenwick, a doctor from Lund, Sweden: it was old",
    ],
    ["Tom “Tiny” Brann, a diver, said it was old.", "Tom “Tiny” Brann, a diver: it was old"],
    ["The Ministry has, in a letter, said it was old.", "The Ministry: it was old"],
    ["The letter signed by the mayor said it was old.", "The letter signed by the mayor: it was old"],
    ["On Monday, Ada Fenwick met the crew, calling for calm.", "Ada Fenwick: calm"],
    ["“It is old,” said 12-year-old Ada Fenwick.", "12-year-old Ada Fenwick: It is old,"],
    ["“It is old,” said longtime resident Ada Fenwick.", "longtime resident Ada Fenwick: It is old,"],
    ["Fenwick was quoted as saying it was old.", "Fenwick: it was old"],
    ["“It is old,” the letter reads. “It must go.”", "the letter: It is old, | It must go."],
    ["“It is old,” notes Fenwick.", "Fenwick: It is old,"],
    ["Nobody said it was old."],
    ["“It is old,” said in the hall."],
  ] as const) {
    it(text, () => assert.deepEqual(toldIn(text), expected));
  }
});
