import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sayingsIn } from "./find.ts";
import { itemsText, linesIn } from "./testing.ts";

/** "say before fenwick": the verbs of saying of a text, with their subjects. */
function sayings(text: string): string[] {
  return linesIn(text).flatMap(({ items }) =>
    sayingsIn(items).map(({ form, order, subject }) =>
      [form.cue.lemma, order, subject === null ? "" : itemsText(items, subject)].join(" "),
    ),
  );
}

describe("sayingsIn", () => {
  for (const [text, ...expected] of [
    ["Fenwick said it was old.", "say before fenwick"],
    ["“It is old,” said Ada Fenwick.", "say after ada fenwick"],
    ["Fenwick said it was old, adding that it must go.", "say before fenwick", "add shared fenwick"],
    ["Fenwick said it was old and asked for help.", "say before fenwick", "ask shared fenwick"],
    ["When Brann wrote it was old, she laughed and said it was new.", "write before brann", "say shared she"],
    ["Fenwick did not say it was old."],
    ["It was said to be old."],
    ["Her claims of fraud were false."],
    ["The police report was long."],
    ["Residents came to say goodbye."],
    ["Man dead in Lund, police confirm", "confirm before police"],
    ["Fenwick and Brann say it is old.", "say before fenwick and brann"],
    ["With officials saying it was old, they left.", "say before officials"],
  ] as const) {
    it(text, () => assert.deepEqual(sayings(text), expected));
  }
});
