import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { datesIn } from "./testing.ts";
import { plainArticle } from "../../testing/plain.ts";
import { withEvenHeadline } from "./headline.ts";

function even(text: string): string {
  return withEvenHeadline(plainArticle(text), text);
}

describe("withEvenHeadline", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["Brann Mayor to Resign Next Month", "Brann Mayor to Resign next month"],
    ["Ferry Sank Two Years Ago, Court Told", "Ferry Sank Two years ago, Court Told"],
    ["LAST NIGHT IT RAINED", "last night IT RAINED"],
    ["Fenwick Live at the ‘60 Minutes’ Desk", "Fenwick Live at the ‘60 Minutes’ Desk"],
    ["This Week host Ada Fenwick resigns", "This Week host Ada Fenwick resigns"],
    [
      "Brann Mayor Resigns\n\nThis Week and Last Year are shows.",
      "Brann Mayor Resigns\n\nThis Week and Last Year are shows.",
    ],
  ];
  for (const [text, expected] of cases) {
    it(text, () => {
      assert.equal(even(text), expected);
    });
  }

  it("changes nothing without a headline", () => {
    const text = "Brann Mayor to Resign Next Month";
    assert.equal(withEvenHeadline(plainArticle(text, { headline: null }), text), text);
  });

  it("lets the phrase be found where it stands", () => {
    const text = "Brann Mayor to Resign Next Month\n\nIt rained.";
    assert.deepEqual(
      datesIn(text).map(({ start, end, rule }) => [text.slice(start, end), rule]),
      [["Next Month", "which-period"]],
    );
  });
});
