import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { DateFields } from "../../layers.ts";
import { splitsCharacter } from "../../span.ts";
import { runExamples } from "../../testing/examples.ts";
import { growth } from "../../testing/growth.ts";
import { NO_FIELDS } from "./fields.ts";
import { RULES } from "./rules/index.ts";
import { datesIn, stated, wordsOf } from "./testing.ts";

runExamples(import.meta.dirname, ({ dates }) =>
  dates.map(({ rule, start, end }) => ({ label: `date=${rule}`, start, end })),
);

describe("dates: what the words state", () => {
  const cases: readonly (readonly [string, Partial<DateFields>])[] = [
    ["on Sunday, March 1, 2026,", { weekday: 7, month: 3, day: 1, year: 2026 }],
    ["on Sunday, 1st March 2026", { weekday: 7, month: 3, day: 1, year: 2026 }],
    ["from Sept. 10-13", { month: 9, day: 10, endDay: 13 }],
    ["from Sept. 10–13, 2026", { month: 9, day: 10, endDay: 13, year: 2026 }],
    ["Sept. 28 – Oct. 2", { month: 9, day: 28, endMonth: 10, endDay: 2 }],
    ["28 February – 3 March 2026", { month: 2, day: 28, endMonth: 3, endDay: 3, year: 2026 }],
    ["10 to 13 September", { month: 9, day: 10, endDay: 13 }],
    ["2026-03-05", { year: 2026, month: 3, day: 5 }],
    ["25/3/2026", { year: 2026, month: 3, day: 25 }],
    ["3/25/2026", { year: 2026, month: 3, day: 25 }],
    ["5/5/2026", { year: 2026, month: 5, day: 5 }],
    ["5.3.2026", { year: 2026, month: 3, day: 5 }],
    ["in March 2026", { month: 3, year: 2026 }],
    ["in March of 2026", { month: 3, year: 2026 }],
    ["in March last year", { month: 3, yearOffset: -1 }],
    ["on 3 May this year", { month: 5, day: 3, yearOffset: 0 }],
    ["last March", { month: 3, direction: -1 }],
    ["next Monday", { weekday: 1, direction: 1 }],
    ["this past Monday", { weekday: 1, direction: -1 }],
    ["this coming Monday morning", { weekday: 1, direction: 1, part: "morning" }],
    ["this Monday", { weekday: 1, direction: 0 }],
    ["the coming Monday", { weekday: 1, direction: 1 }],
    ["Thursday night", { weekday: 4, part: "night" }],
    ["tonight", { offsetDays: 0, part: "night" }],
    ["yesterday", { offsetDays: -1 }],
    ["tomorrow evening", { offsetDays: 1, part: "evening" }],
    ["the day before yesterday", { offsetDays: -2 }],
    ["the day after tomorrow", { offsetDays: 2 }],
    ["Tues., March 3", { weekday: 2, month: 3, day: 3 }],
    ["SUNDAY, MARCH 1, 2026", { weekday: 7, month: 3, day: 1, year: 2026 }],
  ];
  for (const [text, fields] of cases) {
    it(text, () => {
      assert.deepEqual(stated(`It was ${text}`), [fields]);
    });
  }

  it("leaves every other field null", () => {
    const [phrase] = datesIn("It rained on Sunday.");
    assert.deepEqual(phrase?.fields, { ...NO_FIELDS, weekday: 7 });
  });

  it("puts the span on the words alone", () => {
    assert.deepEqual(wordsOf("On Friday, April 3, 2026, the mill shut; by Monday’s vote it was sold (Tuesday)."), [
      "Friday, April 3, 2026",
      "Monday",
      "Tuesday",
    ]);
  });

  it("finds phrases side by side, each once", () => {
    assert.deepEqual(wordsOf("Monday, Tuesday and March 5, or March 6 and 7 April."), [
      "Monday",
      "Tuesday",
      "March 5",
      "March 6",
      "7 April",
    ]);
  });
});

describe("dates: what is no date", () => {
  for (const text of [
    "Sept. 31 and 30 February are no days.",
    "A ratio of 13/13/2026 is none.",
    "He paid 10.5.20 and 1.2.3 in 5/6.",
    "caféSept 12 and 12 Septembers",
    "Marching on, they may augur well.",
    "March on Washington Street",
    "The Aprils of old",
    "Todays and yesterdays",
    "a Sunday-school teacher",
    "the 2026-03-050 code",
    "Room 10-13",
    "SUNDAYS",
  ]) {
    it(text, () => {
      assert.deepEqual(wordsOf(text), []);
    });
  }

  it("does not read a month that somebody in the article is called", () => {
    assert.deepEqual(wordsOf("The plan of May was clear. It came by May."), ["May", "May"]);
    assert.deepEqual(wordsOf("Clara May spoke. The plan of May was clear. It came by May."), []);
    assert.deepEqual(wordsOf("Clara May spoke. The vote is in May, on May 7."), ["May", "May 7"]);
  });

  it("does not join words over a line break", () => {
    assert.deepEqual(wordsOf("It ended in March\n\n5 people came."), ["March"]);
    assert.deepEqual(wordsOf("We met on Sunday\n\nnight fell"), ["Sunday"]);
  });
});

describe("dates: numbers alone", () => {
  const ambiguous = "The bill of 3/5/2026 was paid.";

  it("leaves a date with two readings alone", () => {
    assert.deepEqual(stated(ambiguous), []);
    assert.deepEqual(stated(ambiguous, { outlet: { name: null, domain: "example.com" } }), []);
  });

  it("reads it as the outlet's country writes", () => {
    assert.deepEqual(stated(ambiguous, { outlet: { name: null, domain: "example.co.uk" } }), [
      { year: 2026, month: 5, day: 3 },
    ]);
    assert.deepEqual(stated(ambiguous, { language: "en-US" }), [{ year: 2026, month: 3, day: 5 }]);
    assert.deepEqual(stated(ambiguous, { language: "en-GB" }), [{ year: 2026, month: 5, day: 3 }]);
  });

  it("keeps the one reading that the calendar has, wherever it is printed", () => {
    assert.deepEqual(stated("on 25/3/2026", { language: "en-US" }), [{ year: 2026, month: 3, day: 25 }]);
    assert.deepEqual(stated("on 3/25/2026", { language: "en-GB" }), [{ year: 2026, month: 3, day: 25 }]);
  });
});

describe("dates: every rule", () => {
  it("has a name of its own", () => {
    assert.equal(new Set(RULES.map(({ name }) => name)).size, RULES.length);
  });

  for (const { name, example } of RULES) {
    it(`${name}: finds its example`, () => {
      const [, before, words, after] = /^(.*)\[(.*)\](.*)$/u.exec(example) ?? ["", "", example, ""];
      const text = `It was ${before}${words}${after} and so on.`;
      const [phrase] = datesIn(text);
      assert.equal(phrase?.rule, name);
      assert.equal(text.slice(phrase.start, phrase.end), words);
    });
  }
});

const PIECES = [
  "three ",
  "weeks ",
  "ago",
  "the ",
  "early ",
  "since ",
  "third quarter",
  "5 p.m.",
  "noon",
  "every ",
  "year",
  "é",
  "1990s",
  "now",
  "Monday",
  "Sept. ",
  "10-13",
  "5 March",
  " ",
  ", ",
  "2026",
  "2026-03-05",
  "last ",
  "May",
  "\n\n",
  "today",
  "the day before yesterday",
  "/",
  "3/25/2026",
  "e\u0301",
  "\u0301",
  "😀",
  "\u200d",
  "🏻",
  "שלום ",
  "\u200b",
  "\r\n",
  "(",
  "“",
];

describe("dates: any text", () => {
  it("gives phrases in order, apart from each other, whole and of the calendar", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const { start, end, fields, form } of datesIn(text)) {
          assert.ok(start >= last && end > start && end <= text.length);
          assert.ok(!splitsCharacter(text, start) && !splitsCharacter(text, end));
          assert.equal(text.slice(start, end), text.slice(start, end).trim());
          assert.ok(form !== null || Object.values(fields).some((value) => value !== null));
          assert.ok(fields.month === null || (fields.month >= 1 && fields.month <= 12));
          assert.ok(fields.day === null || (fields.day >= 1 && fields.day <= 31));
          last = end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it("finds the same words wherever they stand", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("on Sunday, March 1, 2026", "on Sept. 10-13", "yesterday"),
        fc.nat(200),
        (words, shift) => {
          const alone = datesIn(`It was ${words}.`)[0];
          const moved = datesIn(`${"x ".repeat(shift)}It was ${words}.`)[0];
          assert.equal((moved?.start ?? 0) - (alone?.start ?? 0), 2 * shift);
          assert.deepEqual(moved?.fields, alone?.fields);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("does not begin or end inside what a reader sees as one character", () => {
    assert.deepEqual(wordsOf("March 5\u0301 and Sunday\u200d and \u0301Monday, Friday"), ["Friday"]);
  });

  const numbers = ["Sept. 10-", "1 ", "1/1/", "2026-", "5 p.m. ", "1990-", "twenty ", "two to three ", "’"];
  const words = [
    "May ",
    "last ",
    "Monday, ",
    "the day before ",
    "a year and ",
    "the ",
    "more than the ",
    "every other ",
  ];
  const hostiles = [...numbers, ...words, "the end of the ", "in "];
  for (const hostile of hostiles) {
    it(`costs in proportion: ${JSON.stringify(hostile)}`, () => {
      assert.ok(growth((length) => datesIn(hostile.repeat(length)), 250) < 30);
    });
  }
});
