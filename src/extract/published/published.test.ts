import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { ArticleDate } from "../../doc.ts";
import { dayNumber, weekdayOf } from "../../language/days.ts";
import { runExamples } from "../../testing/examples.ts";
import { RULES } from "./rules.ts";
import { publishedIn } from "./testing.ts";
import { FIRST_YEAR, LAST_YEAR, lastDay, yearsFitting } from "./years.ts";

runExamples(import.meta.dirname, ({ published }) =>
  published.map(({ value, start, end }) => ({ label: `published=${value}`, start, end })),
);

const given: ArticleDate = {
  value: "2026-03-05T14:00:00Z",
  basis: "page",
  why: "the page's JSON-LD",
  candidates: [
    { value: "2026-03-05T14:00:00Z", source: "json-ld", raw: "2026-03-05T14:00:00Z" },
    { value: "2026-03-04", source: "url", raw: "/2026/03/04/" },
  ],
};

describe("published: what was given or read from the page", () => {
  it("is taken over whole, with the other candidates", () => {
    const found = publishedIn("Strike\n\nDockers stopped work on May 4, 2019.", { published: given });
    assert.deepEqual(
      [found?.value, found?.basis, found?.why, found?.candidates],
      [given.value, "page", given.why, given.candidates],
    );
    assert.equal(found?.rule, "page");
  });

  it("is certain where the user gave it", () => {
    const found = publishedIn("Strike", { published: { ...given, basis: "given" } });
    assert.deepEqual([found?.rule, found?.confidence], ["given", 1]);
  });

  it("needs no headline", () => {
    const found = publishedIn("Dockers stopped work.", { published: given, headline: null });
    assert.deepEqual([found?.start, found?.end], [0, 21]);
  });
});

describe("published: what the text shows", () => {
  it("each rule decides on its own kind of evidence", () => {
    const texts: Readonly<Record<string, string>> = {
      "date-line": "Strike\n\nPublished Monday, 2 February 2026\n\nDockers stopped work.",
      dateline: "Strike\n\nTACNA, Peru, Aug. 16, 2026 - Dockers stopped work.",
      "dateline-and-rights-year": "Strike\n\nLYON, March 5 (Reuters) - Dockers stopped work.\n\n© 2026 Harbour Courier",
      "dateline-and-weekday": "Strike\n\nLYON, March 5 (Reuters) - Dockers stopped work on Thursday.",
      "weekday-and-day": "Strike\n\nDockers stopped work on Sunday, Sept. 13.",
      "weekday-and-range": "Poll\n\nThe poll was released on Sunday. It was taken Sept. 10-13.",
      "latest-date": "Strike\n\nDockers stopped work on March 3, 2026, as on May 4, 2019.",
    };
    assert.deepEqual(
      Object.keys(texts),
      RULES.map(({ name }) => name),
    );
    for (const [name, text] of Object.entries(texts)) assert.equal(publishedIn(text)?.rule, name, name);
  });

  it("says in words why, with the years that would fit", () => {
    const found = publishedIn("Strike\n\nDockers stopped work on Sunday, Sept. 13.");
    assert.match(found?.why ?? "", /agree only in some years: .*2009.*2015.*2020.*2026/u);
  });

  it("keeps the other answers as candidates", () => {
    const found = publishedIn("Strike\n\nPublished 2 February 2026\n\nLYON, Jan. 30, 2026 - Dockers stopped work.");
    assert.deepEqual(
      found?.candidates.map(({ value, raw }) => [value, raw]),
      [
        ["2026-02-02", "2 February 2026"],
        ["2026-01-30", "Jan. 30, 2026"],
      ],
    );
  });

  it("takes an update for no publication", () => {
    assert.equal(publishedIn("Strike\n\nUpdated 3 February 2026\n\nDockers stopped work."), undefined);
  });

  it("does not take a day of long ago for that of an article about it", () => {
    assert.equal(publishedIn("Strike\n\nThe crane was built on March 3, 1999 and failed in 2024."), undefined);
  });

  it("says nothing where nothing shows it", () => {
    for (const text of ["Strike\n\nDockers stopped work.", "Strike\n\nDockers stopped work on Sunday.", "x"]) {
      assert.equal(publishedIn(text), undefined, text);
    }
  });
});

describe("published: years", () => {
  it("fit when the weekday does", () => {
    assert.deepEqual(
      yearsFitting(7, { month: 9, day: 13 }).filter((year) => year > 2008),
      [2009, 2015, 2020, 2026],
    );
    assert.deepEqual(yearsFitting(1, { month: 2, day: 30 }), []);
  });

  it("all have that weekday, and none is missed", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (weekday, month, day) => {
          const fitting = new Set(yearsFitting(weekday, { month, day }));
          for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            assert.equal(fitting.has(year), weekdayOf(dayNumber({ year, month, day }) ?? 0) === weekday);
          }
        },
      ),
    );
  });

  it("of a range the last day counts", () => {
    const fields = { year: null, month: 9, day: 28, endDay: 2, endMonth: 10, weekday: null };
    const rest = { offsetDays: null, direction: null, yearOffset: null, part: null };
    assert.deepEqual(lastDay({ ...fields, ...rest }), { month: 10, day: 2 });
    assert.equal(lastDay({ ...fields, ...rest, month: null }), null);
  });
});

describe("published: whole articles", () => {
  const cases: readonly (readonly [string, string, string | undefined, string | undefined])[] = [
    [
      "a date line wins over a dateline",
      "Strike\n\nPublished 2 February 2026\n\nLYON, Jan. 30, 2026 (Reuters) - Dockers stopped work.",
      "2026-02-02",
      "date-line",
    ],
    [
      "a dateline wins over dates in the text",
      "Strike\n\nLYON, Jan. 30, 2026 (Reuters) - Dockers stopped work on February 5, 2026.",
      "2026-01-30",
      "dateline",
    ],
    [
      "a dateline without a year takes it from the rights line",
      "Strike\n\nLYON, Jan. 30 (Reuters) - Dockers stopped work.\n\n© 2024 Harbour Courier",
      "2024-01-30",
      "dateline-and-rights-year",
    ],
    [
      "a dateline with its weekday takes a year that fits",
      "Strike\n\nLYON, Friday, Jan. 30 (Reuters) - Dockers stopped work, as in 2019.",
      "2015-01-30",
      "dateline-and-weekday",
    ],
    [
      "a rights line that the weekday contradicts gives no year",
      "Strike\n\nLYON, Friday, Jan. 30 (Reuters) - Dockers stopped work.\n\n© 2025 Harbour Courier",
      "2026-01-30",
      "dateline-and-weekday",
    ],
    [
      "a dateline alone tells no year",
      "Strike\n\nLYON, Jan. 30 (Reuters) - Dockers stopped work.",
      undefined,
      undefined,
    ],
    [
      "an obituary is no news of the day of birth",
      "Strand\n\nBorn March 3, 1932, he died in 2026.",
      undefined,
      undefined,
    ],
    [
      "a date of years ago is no day of publication",
      "Fire\n\nThe fire of May 4, 1999 is recalled in 2026.",
      undefined,
      undefined,
    ],
    ["an empty text has none", "", undefined, undefined],
  ];
  for (const [name, text, value, rule] of cases) {
    it(name, () => {
      const found = publishedIn(text);
      assert.deepEqual([found?.value, found?.rule], [value, rule]);
    });
  }

  it("says each answer once among the candidates, and no more than a dozen", () => {
    const days = Array.from({ length: 20 }, (_, index) => `March ${index + 1}, 2026`).join(", ");
    const found = publishedIn(`Strike\n\nSeen on ${days} and March 1, 2026.`);
    assert.equal(found?.candidates.length, 12);
    assert.equal(new Set(found.candidates.map(({ value }) => value)).size, 12);
    assert.equal(found.candidates[0]?.value, found.value);
  });

  it("gives reasons that are spans of the text, and stands on the first of them", () => {
    const text = "Strike\n\nLYON, March 5 (Reuters) - Dockers stopped work.\n\n© 2026 Harbour Courier";
    const found = publishedIn(text);
    assert.deepEqual(
      found?.because.map(({ start, end }) => text.slice(start, end)),
      ["March 5", "2026"],
    );
    assert.equal(text.slice(found?.start, found?.end), "March 5");
  });

  it("is surer the stronger the evidence", () => {
    const sure = RULES.filter(({ name }) => name !== "latest-date").map(({ confidence }) => confidence);
    assert.deepEqual(
      sure,
      sure.toSorted((a, b) => b - a),
    );
  });

  it("a paragraph without dates before moves the finding and changes nothing else", () => {
    const text = "Dockers stopped work on Sunday, Sept. 13.";
    const lead = "Strike\n\n😀 Nothing moved.\n\n";
    const [alone, moved] = [publishedIn(`Strike\n\n${text}`), publishedIn(lead + text)];
    assert.equal((moved?.start ?? 0) - (alone?.start ?? 0), lead.length - 8);
    assert.deepEqual([moved?.value, moved?.why, moved?.rule], [alone?.value, alone?.why, alone?.rule]);
  });

  it("white space behind and curly marks change nothing", () => {
    const text = "Strike\n\nLYON, March 5 (Reuters) - “Dockers’ day,” they said on Thursday.";
    const plain = publishedIn(text);
    assert.deepEqual(publishedIn(`${text}\n \n`), plain);
    assert.deepEqual(publishedIn(text.replaceAll(/[“”]/gu, '"').replaceAll("’", "'")), plain);
  });
});
