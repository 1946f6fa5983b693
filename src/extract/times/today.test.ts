import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { articleFromText } from "../../page/read.ts";
import { readArticle } from "../../read.ts";
import { readTimesOf } from "./testing.ts";

interface Row {
  readonly text: string;
  readonly published: string;
  readonly outlet?: string;
  readonly value: string;
  readonly rule: string;
}

const HEAD = "Brann strike\n\n";
const TODAY = "days-from-publication";

/** A report, when and by whom it was published, and the value and rule of its last time. */
const ROWS: readonly Row[] = [
  {
    text: "TOKYO (AP) — It rained today.",
    published: "2026-03-05T22:00:00Z",
    value: "2026-03-06",
    rule: `${TODAY}-by-dateline-zone`,
  },
  {
    text: "TOKYO (AP) — It rained today.",
    published: "2026-03-05T17:00:00-05:00",
    value: "2026-03-06",
    rule: `${TODAY}-by-dateline-zone`,
  },
  { text: "TOKYO (AP) — It rained today.", published: "2026-03-05T12:00:00Z", value: "2026-03-05", rule: TODAY },
  { text: "TOKYO (AP) — It rained today.", published: "2026-03-05", value: "2026-03-05", rule: TODAY },
  { text: "TOKYO (AP) — It rained today.", published: "2026-03-05T22:00:00", value: "2026-03-05", rule: TODAY },
  {
    text: "LOS ANGELES (AP) — It rained today.",
    published: "2026-03-05T06:00:00Z",
    value: "2026-03-04",
    rule: `${TODAY}-by-dateline-zone`,
  },
  {
    text: "LOS ANGELES (AP) — It rained on Thursday.",
    published: "2026-03-06T06:00:00Z",
    value: "2026-03-05",
    rule: "weekday-past-by-dateline-zone",
  },
  {
    text: "BERLIN, Germany — It rained at 10 a.m.",
    published: "2026-03-05T23:30:00Z",
    value: "2026-03-06T10:00",
    rule: "clock-of-publication-by-dateline-zone",
  },
  {
    text: "MADRID, March 3 (Reuters) - It rained today.",
    published: "2026-03-05",
    value: "2026-03-03",
    rule: `${TODAY}-by-dateline-day`,
  },
  { text: "MADRID, March 5 (Reuters) - It rained today.", published: "2026-03-05", value: "2026-03-05", rule: TODAY },
  { text: "MADRID, Feb. 3 (Reuters) - It rained today.", published: "2026-03-05", value: "2026-03-05", rule: TODAY },
  {
    text: "MADRID, Dec. 31 (Reuters) - It rained today.",
    published: "2026-01-01",
    value: "2025-12-31",
    rule: `${TODAY}-by-dateline-day`,
  },
  {
    text: "It rained today.",
    published: "2026-03-06T03:00:00Z",
    outlet: "The New York Times",
    value: "2026-03-05",
    rule: `${TODAY}-by-home-zone`,
  },
  {
    text: "It rained today.",
    published: "2026-03-06T06:00:00Z",
    outlet: "The New York Times",
    value: "2026-03-06",
    rule: TODAY,
  },
  {
    text: "It rained today.",
    published: "2026-03-06T03:00:00+01:00",
    outlet: "The New York Times",
    value: "2026-03-06",
    rule: TODAY,
  },
  {
    text: "It rained today.",
    published: "2026-03-06T03:00:00Z",
    outlet: "Brann Courier",
    value: "2026-03-06",
    rule: TODAY,
  },
];

/** What each time was counted from, and the words that made it fire. */
function causes(text: string): unknown[] {
  const times = readTimesOf(articleFromText(text, { published: "2026-03-05T22:00:00Z" }));
  return times.map(({ time }) => [time.anchor, time.because.map(({ start, end }) => text.slice(start, end))]);
}

describe("today", () => {
  for (const { text, published, outlet, value, rule } of ROWS) {
    it(`${text} published ${published}${outlet === undefined ? "" : ` by ${outlet}`}`, () => {
      const article = articleFromText(HEAD + text, { published, ...(outlet === undefined ? {} : { outlet }) });
      const time = readTimesOf(article).at(-1)?.time;
      assert.deepEqual([time?.value, time?.rule], [value, rule]);
    });
  }

  it("names the words that it was taken from, and a dateline's day as what was counted from", () => {
    assert.deepEqual(causes(`${HEAD}TOKYO (AP) — It rained today.`), [["published", ["TOKYO", "today"]]]);
    assert.deepEqual(causes(`${HEAD}MADRID, March 3 (Reuters) - It rained today.`), [
      ["published", ["March 3"]],
      [0, ["March 3", "today"]],
    ]);
  });

  it("stands in the record with the time it was counted from", () => {
    const article = articleFromText(`${HEAD}MADRID, March 3 (Reuters) - It rained today.`, { published: "2026-03-05" });
    const [day, today] = readArticle(article).times;
    assert.equal(today?.anchor, day?.id);
  });
});
