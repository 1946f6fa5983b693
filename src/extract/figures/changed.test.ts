import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { growth } from "../../testing/growth.ts";
import { grammarOf } from "../../testing/grammar.ts";
import { changedBy } from "./changed.ts";

/** What the words in brackets are of, or null. */
function of(marked: string): string | null {
  const text = marked.replaceAll(/[[\]]/gu, "");
  const figure = { start: marked.indexOf("["), end: marked.indexOf("]") - 1 };
  const span = changedBy(grammarOf(text), figure);
  return span === null ? null : text.slice(span.start, span.end);
}

const CASES: readonly (readonly [string, string | null])[] = [
  ["The index lost [1.3%] on Monday.", "The index"],
  ["Shares of the harbour company rose by another [4%].", "Shares of the harbour company"],
  ["The battery costs [$6,500] in Brann.", "The battery"],
  ["The death toll rose to [41] on Sunday.", "The death toll"],
  ["The grant was [$14 million].", "The grant"],
  ["He puts the toll at [38].", "the toll"],
  ["He expects prices to fall by [15%] next year.", "prices"],
  ["It rose to [5%] in April.", null],
  ["The company sued the port for [$5 million].", null],
  ["They walked [six miles] to the harbour.", null],
];

describe("changedBy", () => {
  for (const [marked, expected] of CASES) {
    it(marked, () => {
      assert.equal(of(marked), expected);
    });
  }

  it("costs in proportion", () => {
    assert.ok(growth((length) => of(`The index ${"rose and fell ".repeat(length)}to [5%].`), 60) < 30);
  });
});
