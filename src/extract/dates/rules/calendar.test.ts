import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from "../../../language/calendar.ts";
import { datesIn, expectMarks, stated, wordsOf } from "../testing.ts";

describe("calendar: the day of a month", () => {
  expectMarks([
    "The dam gave way on {month-day:March 5}.",
    "The dam gave way on {month-day:March 5, 2026}, the court heard.",
    "The dam gave way on {month-day:March 5 2026}.",
    "The dam gave way on {month-day:MARCH 5, 2026}.",
    "The dam gave way on {month-day:Mar. 5}; nobody was hurt.",
    "The dam gave way on {month-day:March 5th}.",
    "The dam gave way on {month-day:March the 5th}.",
    "The dam gave way on {month-day:March 05}.",
    "The dam gave way on {month-day:Thursday, March 5}.",
    "The dam gave way on {month-day:Thursday March 5}.",
    "The dam gave way on {month-day:Thurs., March 5}.",
    "The dam gave way on {month-day:Thu March 5}.",
    "{month-day:March 5} was the day that the dam gave way.",
    "The inquest ({month-day:March 5}) was short.",
    "“{month-day:March 5} is the day,” the engineer said.",
    "The dam gave way on {month-day:March 5 last year}.",
    "The dam gave way on {month-day:March 5 of this year}.",
    "The dam gave way on {month-day:March 5, last year}.",
    "The dam gave way on {day-month:5\u00a0March}.",
    "The dam gave way on {day-month:5 March}.",
    "The dam gave way on {day-month:5 March 2026}.",
    "The dam gave way on {day-month:5 March, 2026}.",
    "The dam gave way on the {day-month:5th of March}.",
    "The dam gave way on the {day-month:1st March}, not the {day-month:2nd March}, {day-month:3rd March} or {day-month:22nd March}.",
    "The dam gave way on {day-month:Thursday 5 March}.",
    "The dam gave way on {day-month:Thursday the 5th of March}.",
    "The dam gave way on {day-month:Thursday, 5 March 2026}.",
    "The log reads {day-month:5-March}, {day-month:05 Mar} and {day-month:5 Sept. 2025}.",
    "The dam gave way on {day-month:5 May}.",
    "The dam gave way on {day-month:5 Sept.}",
    "The dam gave way on {day-month:5 March next year}.",
  ]);
});

describe("calendar: what stands beside a day and makes it none", () => {
  expectMarks([
    "They burnt May 10,000 tonnes of it.",
    "They raised March 5% and April 5 per cent.",
    "They counted March 5.5 million.",
    "They left at March {r=clock-24:5:30}.",
    "They ended April 5 thousand short.",
    "They wrote March 32 and 32 March.",
    "They wrote Feb. 30, 31 April and April 31.",
    "They wrote 5 Marchers and March5.",
    "They wrote 15 Marcus Street, 5 Mayor Lane, 7 Decoys and 9 Septs.",
    "Mayor 5, Juniper 7 and Auguste 9 are plants.",
    "Marc. 5 and Dec 5,000 are codes.",
    "The March 55 plan was dropped.",
  ]);

  it("has 29 February in leap years, and where no year is stated", () => {
    assert.deepEqual(wordsOf("On Feb. 29, 2028 it shut."), ["Feb. 29, 2028"]);
    assert.deepEqual(wordsOf("On Feb. 29 it shut."), ["Feb. 29"]);
    assert.deepEqual(stated("On Feb. 29, 2026 it shut."), [{ year: 2026 }]);
  });

  it("does not take the digits of a code for a day", () => {
    assert.deepEqual(wordsOf("Form A5 March, x5 May and 115 June."), []);
  });
});

describe("calendar: several days", () => {
  expectMarks([
    "The fair runs {month-days:Sept. 10-13}.",
    "The fair runs {month-days:Sept. 10–13}.",
    "The fair runs {month-days:Sept. 10‑13, 2026}.",
    "The fair runs {month-days:September 10 to 13}.",
    "The fair runs {month-days:September 10 through 13}.",
    "The fair runs {month-days:Thursday, September 10-13}.",
    "The fair runs {month-days:September 10th-13th}.",
    "The fair runs {month-days:September 10-13 next year}.",
    "The fair runs {days-month:10-13 September}.",
    "The fair runs {days-month:10 – 13 September 2026}.",
    "The fair runs {days-month:10 to 13 September}.",
    "The fair runs {days-month:10 through 13 September}.",
    "The fair runs from the {days-month:10th to 13th of September}.",
    "The fair runs {days-month:10‑13 September}.",
    "The fair runs {days-month:Thursday 10-13 September}.",
    "The fair runs {month-day-to-month-day:Sept. 28 – Oct. 2}.",
    "The fair runs {month-day-to-month-day:Sept. 28-Oct. 2, 2026}.",
    "The fair runs {month-day-to-month-day:Monday, Sept. 28-Oct. 2}.",
    "The fair runs {day-month-to-day-month:28 September – 2 October}.",
    "The fair runs {day-month-to-day-month:28 September-2 October 2026}.",
    "The fair runs {day-month-to-day-month:Monday 28 September – 2 October}.",
    "The fair runs {day-month-to-day-month:28th September – 2nd October}.",
    "The fair runs from {month-day:Sept. 28} to {month-day:Oct. 2}.",
    "The fair runs from {day-month:28 September} to {day-month:2 October}.",
  ]);

  it("keeps both days, and both months where there are two", () => {
    assert.deepEqual(stated("from Sept. 10-13, 2026."), [{ year: 2026, month: 9, day: 10, endDay: 13 }]);
    assert.deepEqual(stated("from 10th to 13th of September."), [{ month: 9, day: 10, endDay: 13 }]);
    assert.deepEqual(stated("from Dec. 30 – Jan. 2."), [{ month: 12, day: 30, endMonth: 1, endDay: 2 }]);
    assert.deepEqual(stated("from 30 December – 2 January 2027."), [
      { year: 2027, month: 12, day: 30, endMonth: 1, endDay: 2 },
    ]);
  });

  it("needs the second day to be later in the same month", () => {
    assert.deepEqual(stated("It won Sept. 13-10."), [{ month: 9, day: 13 }]);
    assert.deepEqual(stated("It ran 13-10 September."), [{ month: 9, day: 10 }]);
    assert.deepEqual(stated("It ran Sept. 10-10."), [{ month: 9, day: 10 }]);
  });

  it("needs both days in the calendar", () => {
    assert.deepEqual(stated("It ran 28-31 February."), []);
    assert.deepEqual(stated("It ran Feb. 27-29, 2028."), [{ year: 2028, month: 2, day: 27, endDay: 29 }]);
  });
});

describe("calendar: months with their year", () => {
  expectMarks([
    "Output peaked in {month-year:March 2026}.",
    "Output peaked in {month-year:March, 2026}.",
    "Output peaked in {month-year:March of 2026}.",
    "Output peaked in {month-year:Sept. 2026}.",
    "Output peaked in {month-year:Sept., 2026}.",
    "Output peaked in {month-year:SEPTEMBER 2026}.",
    "Output peaked in {month-year:March last year}.",
    "Output peaked in {month-year:March of last year}.",
    "Output peaked in {month-year:May this year} and peaks again in {month-year:May next year}.",
    "Output peaked in {month-of-told-year:October of that year}.",
    "Output peaked in {month-of-told-year:October that year}.",
    "Output peaked on {month-of-told-year:October 4 of that year}.",
    "Output peaked in {month-of-told-year:October of the same year}.",
    "Output peaked in {month-of-told-year:October of the previous year}.",
    "Output peaked in {month-of-told-year:October the following year}.",
    "Output peaked in {month-of-told-year:October of the following year}.",
    "Output peaked in {month-of-told-year:October following year}.",
  ]);

  it("says which year a month is seen from", () => {
    assert.deepEqual(
      datesIn("in October of the previous year; in May that year").map(({ form }) => form),
      [
        { kind: "told", which: "before" },
        { kind: "told", which: "same" },
      ],
    );
    assert.deepEqual(stated("in May of next year"), [{ month: 5, yearOffset: 1 }]);
  });
});

describe("calendar: digits alone", () => {
  expectMarks([
    "The log of {iso-day:2026-03-05} is lost.",
    "The log of {numeric-day:25/3/2026} is lost, that of {numeric-day:3/25/2026} too.",
    "The log of {numeric-day:05.03.2026} and that of {numeric-day:25-3-2026} are lost.",
    "The log of 2026-13-05, 2026-03-32 and 2026-3-5 is lost.",
    "The log of 2026-03-05-7 is lost.",
    "The log of 25/3.2026 and 25.3/2026 is lost.",
    "The log of 25/13/2026 and 32/12/2026 is lost.",
    "The log of 5/3/26 is lost.",
    "The log of 25/3/20265 and 25/3/2026.5 is lost.",
    "The log of 25.13.2026 is lost.",
  ]);

  it("reads dots day first, whatever the country", () => {
    assert.deepEqual(stated("on 5.3.2026", { language: "en-US" }), [{ year: 2026, month: 3, day: 5 }]);
    assert.deepEqual(stated("on 3.25.2026", { language: "en-US" }), []);
  });

  it("trusts the language's region before the outlet's address", () => {
    const about = { language: "en-GB", outlet: { name: null, domain: "example.us" } };
    assert.deepEqual(stated("on 5/3/2026", about), [{ year: 2026, month: 3, day: 5 }]);
    assert.deepEqual(stated("on 5/3/2026", { ...about, language: "en" }), [{ year: 2026, month: 5, day: 3 }]);
  });
});

describe("calendar: every name", () => {
  for (const [index, name] of MONTHS.entries()) {
    it(`${name} is month ${index + 1}, in capitals and short`, () => {
      const short = SHORT_MONTHS.flatMap((other) => (name.startsWith(other) ? [other, `${other}.`] : []));
      for (const written of [name, name.toUpperCase(), ...short, ...short.map((other) => other.toUpperCase())]) {
        const fields = { month: index + 1, day: 12 };
        assert.deepEqual(stated(`Seen on ${written} 12 there.`), [fields], written);
        assert.deepEqual(stated(`Seen on 12 ${written} there.`), [fields], written);
        assert.deepEqual(stated(`Seen on 11-12 ${written} there.`), [{ ...fields, day: 11, endDay: 12 }], written);
      }
      assert.deepEqual(stated(`Seen on ${name.toLowerCase()} 12 there.`), [], "in lower case it is another word");
    });
  }

  for (const [index, name] of WEEKDAYS.entries()) {
    it(`${name} is weekday ${index + 1}, in capitals and short`, () => {
      const short = SHORT_WEEKDAYS.flatMap((other) => (name.startsWith(other) ? [other, `${other}.`] : []));
      for (const written of [name, name.toUpperCase(), ...short]) {
        const fields = { weekday: index + 1, month: 3, day: 12 };
        assert.deepEqual(stated(`Seen on ${written}, March 12 there.`), [fields], written);
        assert.deepEqual(stated(`Seen on ${written} 12 March there.`), [fields], written);
      }
    });
  }
});
