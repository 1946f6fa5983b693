import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { showArticleDate, showDate } from "./dates.ts";

describe("showDate", () => {
  const cases: readonly (readonly [value: string, shown: string])[] = [
    ["2026-03-05", "Thursday 2026-03-05"],
    ["2024-02-29", "Thursday 2024-02-29"],
    ["1969-07-20", "Sunday 1969-07-20"],
    ["2026-03-05T14:00:00Z", "Thursday 2026-03-05 14:00 UTC"],
    ["2026-03-05T14:00:00.123Z", "Thursday 2026-03-05 14:00 UTC"],
    ["2026-03-05T23:30:00-05:00", "Thursday 2026-03-05 23:30 -05:00"],
    ["2026-03-05T14:00", "Thursday 2026-03-05 14:00"],
    ["2026-W10", "2026-W10"],
    ["2026", "2026"],
    ["P2D", "P2D"],
    ["\u001b[31m", "␛[31m"],
  ];
  for (const [value, shown] of cases) {
    it(`shows ${JSON.stringify(value)}`, () => assert.equal(showDate(value), shown));
  }
});

describe("showArticleDate", () => {
  const date = { value: "2026-03-05", why: "og:published_time", candidates: [] };

  it("gives the reason for what was read or worked out", () => {
    assert.equal(
      showArticleDate({ ...date, basis: "page" }),
      "Thursday 2026-03-05 (as the page says: og:published_time)",
    );
    assert.equal(
      showArticleDate({ ...date, basis: "inferred", why: "the dateline" }),
      "Thursday 2026-03-05 (worked out: the dateline)",
    );
  });

  it("needs no reason for what the user gave", () => {
    assert.equal(showArticleDate({ ...date, basis: "given" }), "Thursday 2026-03-05 (as given)");
  });
});
