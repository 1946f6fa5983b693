import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseIsoDay } from "../../language/days.ts";
import type { DatePhrase } from "../../layers.ts";
import { narratedBy, tellsHistory } from "./narration.ts";
import { NO_DATE, readTimes } from "./testing.ts";
import type { Memory } from "./told.ts";
import { remember } from "./told.ts";
import { dayValue, monthValue, yearValue } from "./values.ts";
import type { Value } from "./values.ts";

const PUBLISHED = parseIsoDay("2026-03-05") ?? Number.NaN;

function phrase(start: number, fields: Partial<DatePhrase["fields"]>): DatePhrase {
  return {
    start,
    end: start + 1,
    fields: { ...NO_DATE, ...fields },
    form: null,
    modifier: null,
    bound: null,
    closesRange: false,
    rule: "test",
    because: [],
    confidence: 1,
  };
}

const years = (count: number, year = 1900): DatePhrase[] =>
  Array.from({ length: count }, (_, index) => phrase(index, { year: year + index }));
const weekdays = (count: number): DatePhrase[] =>
  Array.from({ length: count }, (_, index) => phrase(index, { weekday: 1 }));

describe("tellsHistory", () => {
  it("needs eight years long past, and three for each day of the week", () => {
    assert.equal(tellsHistory(years(8), PUBLISHED), true);
    assert.equal(tellsHistory(years(7), PUBLISHED), false);
    assert.equal(tellsHistory([...years(9), ...weekdays(3)], PUBLISHED), true);
    assert.equal(tellsHistory([...years(8), ...weekdays(3)], PUBLISHED), false);
    assert.equal(tellsHistory([...years(8), phrase(9, { offsetDays: 0 }), ...weekdays(2)], PUBLISHED), false);
    assert.equal(tellsHistory([], PUBLISHED), false);
  });

  it("does not count this year and the last", () => {
    assert.equal(tellsHistory(years(8, 2017), PUBLISHED), true);
    assert.equal(tellsHistory(years(8, 2018), PUBLISHED), false);
    assert.equal(tellsHistory(years(8, 2018), null), true);
  });
});

/** What a month or day that stands where "|" is follows on, where "^" ends the time told of. */
function follows(marked: string, told: Value, fields: Partial<DatePhrase["fields"]>, history = false): boolean {
  const end = marked.indexOf("^");
  const text = marked.replace("^", "");
  const memory: Memory = remember(new Map(), told, { index: 0, hasYear: true, end });
  return narratedBy({ text, history }, phrase(text.indexOf("|"), fields), memory, PUBLISHED) !== null;
}

describe("narratedBy", () => {
  const month = monthValue(1944, 5);
  const year = yearValue(1944);

  it("goes on with months and days after a month or day of long ago", () => {
    assert.equal(follows("In May 1944^ they landed; in |", month, { month: 7 }), true);
    assert.equal(follows("In May 1944^ they landed. On |", month, { month: 6, day: 6 }), true);
    assert.equal(follows("On May 3, 1944^, they landed. On |", dayValue(-9374), { month: 6, day: 6 }), true);
  });

  it("goes on after a year alone within its sentence, with months only", () => {
    assert.equal(follows("In 1944^, in |", year, { month: 7 }), true);
    assert.equal(follows("In 1944^ they landed. In |", year, { month: 7 }), false);
    assert.equal(follows("In 1944^, on |", year, { month: 7, day: 5 }), false);
  });

  it("stops at a paragraph and out of reach", () => {
    assert.equal(follows("In May 1944^ they landed.\n\nIn |", month, { month: 7 }), false);
    assert.equal(follows("In May 1944^ they landed.\n \nIn |", month, { month: 7 }), false);
    assert.equal(follows("In May 1944^ they landed.\nIn |", month, { month: 7 }), true);
    assert.equal(follows(`In May 1944^ ${"x".repeat(394)} in |`, month, { month: 7 }), true);
    assert.equal(follows(`In May 1944^ ${"x".repeat(396)} in |`, month, { month: 7 }), false);
  });

  it("does not stop there in a text that tells of history throughout", () => {
    assert.equal(follows("In May 1944^ they landed.\n\nIn |", month, { month: 7 }, true), true);
    assert.equal(follows("In 1944^ they landed. In |", year, { month: 7 }, true), true);
    assert.equal(follows(`In May 1944^ ${"x".repeat(900)} in |`, month, { month: 7 }, true), true);
  });

  it("leaves what has its own year, and what follows on news", () => {
    assert.equal(follows("In May 1944^ they landed; in |", month, { month: 7, year: 1945 }), false);
    assert.equal(follows("In May 1944^ they landed; in |", month, { month: 7, yearOffset: -1 }), false);
    assert.equal(follows("In May 2025^ they landed; in |", monthValue(2025, 5), { month: 7 }), false);
    assert.equal(follows("In May 2024^ they landed; in |", monthValue(2024, 5), { month: 7 }), true);
  });

  it("follows only a time whose year was said", () => {
    const memory = remember(new Map(), month, { index: 0, hasYear: false, end: 0 });
    assert.equal(
      narratedBy({ text: "x".repeat(20), history: true }, phrase(10, { month: 7 }), memory, PUBLISHED),
      null,
    );
    assert.equal(narratedBy({ text: "x", history: true }, phrase(0, { month: 7 }), new Map(), PUBLISHED), null);
  });
});

function values(text: string): unknown[] {
  return readTimes(text).map(({ time }) => time.value);
}

describe("narration in a text", () => {
  it("hands the year on from month to month", () => {
    assert.deepEqual(values("In May 1944 they landed, in July they met, and on 3 August they won."), [
      "1944-05",
      "1944-07",
      "1944-08-03",
    ]);
  });

  it("does not reach into what is to come", () => {
    assert.deepEqual(values("The mill of May 1944 will reopen in July."), ["1944-05", "2026-07"]);
  });

  it("does not take a weekday along", () => {
    assert.deepEqual(values("In May 1944 they landed. It rained on Sunday."), ["1944-05", "2026-03-01"]);
  });
});
