import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { grammarOf } from "../../testing/grammar.ts";
import { growth } from "../../testing/growth.ts";
import { clauseAround } from "./clause.ts";

/** The clause of the weekday in a sentence, its verb, and the word that foretells. */
function clause(sentence: string, day: string): readonly (string | null)[] | null {
  const grammar = grammarOf(sentence);
  const start = sentence.indexOf(day);
  const found = clauseAround(grammar, { start, end: start + day.length });
  if (found === null) return null;
  const words = found.verb.map((span) => sentence.slice(span.start, span.end)).join(" ");
  const { foretold } = found;
  return [sentence.slice(found.start, found.end), words, foretold && sentence.slice(foretold.start, foretold.end)];
}

/** A sentence, a day of it, the words of its clause, its verb, and what foretells. */
const CLAUSES: readonly (readonly [string, string, string, string, string | null])[] = [
  ["The pier closed on Monday and on Friday will be opened.", "Monday", "The pier closed on Monday", "closed", null],
  [
    "The pier closed on Monday and on Friday will be opened.",
    "Friday",
    "on Friday will be opened",
    "will be opened",
    null,
  ],
  [
    "They will come on Monday and leave on Friday.",
    "Friday",
    "They will come on Monday and leave on Friday",
    "will come leave",
    null,
  ],
  ["The pier is set to open on Monday.", "Monday", "The pier is set to open on Monday", "is set to open", null],
  ["The talks, which begin on Monday, were agreed.", "Monday", "which begin on Monday", "begin", "begin"],
  ["The council holds a vote on Monday.", "Monday", "The council holds a vote on Monday", "holds", "holds"],
  ["The vote is on Monday.", "Monday", "The vote is on Monday", "is Monday", "is"],
  [
    "Fenwick is meeting the mayor on Monday.",
    "Monday",
    "Fenwick is meeting the mayor on Monday",
    "is meeting",
    "meeting",
  ],
  ["He said he could start on Monday.", "Monday", "he could start on Monday", "could start", "start"],
  ["It could not be found on Monday.", "Monday", "It could not be found on Monday", "could be found", null],
  ["Fenwick suggests rain on Monday.", "Monday", "Fenwick suggests rain on Monday", "suggests", null],
  ["She will praise the victims of Monday’s fire.", "Monday", "She will praise the victims of Monday’s fire", "", null],
];

describe("clauseAround", () => {
  for (const [sentence, day, words, verb, foretold] of CLAUSES) {
    it(`${day} in: ${sentence}`, () => {
      assert.deepEqual(clause(sentence, day), [words, verb, foretold]);
    });
  }

  it("is nothing without a verb", () => {
    assert.equal(clause("A wet Monday in Brann.", "Monday"), null);
  });

  it("costs in proportion", () => {
    assert.ok(growth((length) => clause(`They came ${"and went ".repeat(length)}on Monday.`, "Monday"), 60) < 30);
  });
});
