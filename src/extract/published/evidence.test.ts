import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Guess } from "./evidence.ts";
import {
  besideWeekday,
  byHints,
  fitting,
  full,
  inDateline,
  inYear,
  latestDates,
  rangesOf,
  rightsYears,
} from "./evidence.ts";
import { readPublished } from "./testing.ts";
import { LAST_YEAR } from "./years.ts";

function phraseOf(words: string) {
  const [phrase] = readPublished(`Strike\n\nDockers stopped work on ${words}.`).dates;
  assert.ok(phrase);
  return phrase;
}

const values = (guesses: readonly Guess[]): string[] => guesses.map(({ value }) => value);
const SPAN = { start: 0, end: 4 };

describe("full", () => {
  it("needs day, month and year", () => {
    assert.equal(full(phraseOf("March 5, 2026"))?.value, "2026-03-05");
    assert.equal(full(phraseOf("Sept. 10-13, 2026"))?.value, "2026-09-10");
    for (const words of ["March 5", "March 2026", "2026", "Thursday", "Thursday, March 5"]) {
      assert.equal(full(phraseOf(words)), null, words);
    }
  });

  it("gives the phrase as its reason", () => {
    const phrase = phraseOf("March 5, 2026");
    assert.deepEqual(full(phrase)?.because, [phrase]);
  });
});

describe("inYear", () => {
  it("puts a day into a year, with both as reasons", () => {
    const phrase = phraseOf("March 5");
    const [guess] = inYear(phrase, { year: 2026, span: SPAN });
    assert.deepEqual([guess?.value, guess?.because], ["2026-03-05", [phrase, SPAN]]);
  });

  it("needs the weekday to agree where there is one", () => {
    assert.deepEqual(values(inYear(phraseOf("Thursday, March 5"), { year: 2026, span: SPAN })), ["2026-03-05"]);
    assert.deepEqual(values(inYear(phraseOf("Friday, March 5"), { year: 2026, span: SPAN })), []);
  });

  it("needs a day without a year that the calendar has in that one", () => {
    assert.deepEqual(inYear(phraseOf("March 5, 2025"), { year: 2026, span: SPAN }), []);
    assert.deepEqual(inYear(phraseOf("October"), { year: 2026, span: SPAN }), []);
    assert.deepEqual(inYear(phraseOf("Feb. 29"), { year: 2026, span: SPAN }), []);
    assert.deepEqual(values(inYear(phraseOf("Feb. 29"), { year: 2028, span: SPAN })), ["2028-02-29"]);
  });
});

describe("fitting", () => {
  it("gives every year in which weekday and day agree", () => {
    assert.deepEqual(values(fitting(phraseOf("Sunday, Sept. 13"))).slice(-3), [
      "2015-09-13",
      "2020-09-13",
      "2026-09-13",
    ]);
  });

  it("needs both, no year and no second day", () => {
    for (const words of ["Sept. 13", "Sunday", "Sunday, Sept. 13, 2026", "Sunday, Sept. 13-15"]) {
      assert.deepEqual(fitting(phraseOf(words)), [], words);
    }
  });
});

describe("rangesOf and besideWeekday", () => {
  it("finds several days without a year", () => {
    const doc = readPublished("Poll\n\nIt was taken Sept. 10-13 and Sept. 10-13, 2025, not on Sept. 13.");
    assert.deepEqual(
      rangesOf(doc).map(({ start, end }) => doc.text.slice(start, end)),
      ["Sept. 10-13"],
    );
  });

  it("takes the first bare weekday of the same paragraph, and the last of the days", () => {
    const doc = readPublished("Poll\n\nIt came out on Sunday, not Monday. It was taken Sept. 10-13.");
    const guesses = besideWeekday(doc, rangesOf(doc));
    assert.ok(values(guesses).includes("2026-09-13") && values(guesses).includes("2020-09-13"));
    assert.deepEqual(
      guesses[0]?.because.map(({ start, end }) => doc.text.slice(start, end)),
      ["Sunday", "Sept. 10-13"],
    );
  });

  it("takes none of another paragraph, no directed one and no weekday with its day", () => {
    for (const text of [
      "Poll\n\nIt came out on Sunday.\n\nIt was taken Sept. 10-13.",
      "Poll\n\nIt came out last Sunday. It was taken Sept. 10-13.",
      "Poll\n\nIt came out on Sunday, Sept. 20. It was taken Sept. 10-13.",
      "Poll\n\nIt was taken Sept. 10-13.",
      "Poll\n\nIt came out on Sunday. It was taken Thursday, Sept. 10-13.",
    ]) {
      const doc = readPublished(text);
      assert.deepEqual(besideWeekday(doc, rangesOf(doc)), [], text);
    }
  });
});

function years(text: string): number[] {
  return rightsYears(readPublished(text)).map(({ year }) => year);
}

describe("rightsYears", () => {
  it("are the latest of each rights line, each once", () => {
    assert.deepEqual(years("Strike\n\nDockers stopped work.\n\n© 2019-2026 Harbour Courier"), [2026]);
    assert.deepEqual(
      years("Strike\n\nDockers stopped work.\n\nCopyright 2024 AFP\n\n© 2026 Harbour Courier"),
      [2024, 2026],
    );
    assert.deepEqual(years("Strike\n\nDockers stopped work.\n\n© 2026 Harbour Courier\n\n© 2026 AFP"), [2026]);
  });

  it("come from rights lines alone", () => {
    assert.deepEqual(years("Strike\n\nDockers stopped work in 2026."), []);
    assert.deepEqual(years("Strike\n\nDockers stopped work.\n\n© Harbour Courier"), []);
    assert.deepEqual(years("Strike\n\nDockers stopped work.\n\n© 120261 Harbour Courier"), []);
  });

  it("say where they stand", () => {
    const text = "Strike\n\nDockers stopped work.\n\n© 2019-2026 Harbour Courier";
    const [found] = rightsYears(readPublished(text));
    assert.equal(text.slice(found?.span.start, found?.span.end), "2026");
  });
});

describe("inDateline", () => {
  it("is the phrase within the dateline's day", () => {
    const doc = readPublished("Strike\n\nLYON, March 5 (Reuters) - Dockers stopped work on March 4.");
    assert.deepEqual(
      inDateline(doc).map(({ start, end }) => doc.text.slice(start, end)),
      ["March 5"],
    );
    assert.deepEqual(inDateline(readPublished("Strike\n\nLYON (Reuters) - Dockers stopped work on March 4.")), []);
    assert.deepEqual(inDateline(readPublished("Strike\n\nDockers stopped work on March 4.")), []);
  });
});

describe("byHints", () => {
  const guesses: readonly Guess[] = ["2009-09-13", "2015-09-13", "2020-09-13", "2026-09-13"].map((value) => ({
    value,
    because: [],
  }));
  const first = (text: string): string | undefined => byHints(readPublished(text), guesses)[0]?.value;

  it("puts the latest first where the text names no year", () => {
    assert.equal(first("Strike\n\nDockers stopped work."), "2026-09-13");
  });

  it("puts the one nearest to the latest year named first", () => {
    assert.equal(first("Strike\n\nDockers stopped work as in 2014 and 1999."), "2015-09-13");
    assert.equal(first("Strike\n\nDockers stopped work as in 2019."), "2020-09-13");
    assert.equal(first("Strike\n\nDockers stopped work until 2035."), "2026-09-13");
  });

  it("takes no number for a year that is none", () => {
    for (const text of ["It cost 2,014.", "It is 2014% of it.", "It is 2014.5 or x2014.", "It is 1899 or 2050."]) {
      assert.equal(first(`Strike\n\n${text}`), "2026-09-13", text);
    }
  });
});

function latest(text: string): string[] {
  return values(latestDates(readPublished(text)));
}

describe("latestDates", () => {
  it("gives full dates, the latest first", () => {
    assert.deepEqual(latest("Strike\n\nOn May 4, 2019, and on March 3, 2019, and on May 6, 2019."), [
      "2019-05-06",
      "2019-05-04",
      "2019-03-03",
    ]);
  });

  it("leaves out what lies before the latest year named, and updates", () => {
    assert.deepEqual(latest("Strike\n\nOn May 4, 2019, and on March 3, 2026."), ["2026-03-03"]);
    assert.deepEqual(latest("Strike\n\nOn May 4, 2019, as again in 2024."), []);
    assert.deepEqual(latest("Strike\n\nSeen May 4, 2026. Updated May 5, 2026"), ["2026-05-04"]);
  });
});

describe("the last year", () => {
  it("is that of this release, and the years that fit end there", () => {
    assert.ok(values(fitting(phraseOf("Sunday, Sept. 13"))).every((value) => Number(value.slice(0, 4)) <= LAST_YEAR));
  });
});
