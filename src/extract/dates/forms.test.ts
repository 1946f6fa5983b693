import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { DateFields } from "../../layers.ts";
import { formsOf, stated, wordsOf } from "./testing.ts";

type Form = Readonly<Record<string, unknown>>;

/** One line: a text with one phrase, and the form that its words state. */
function expectForms(cases: readonly (readonly [string, Form])[]): void {
  for (const [text, form] of cases) {
    it(text, () => {
      assert.deepEqual(formsOf(text), [form]);
    });
  }
}

function expectFields(cases: readonly (readonly [string, Partial<DateFields>])[]): void {
  for (const [text, fields] of cases) {
    it(text, () => {
      assert.deepEqual(stated(text), [fields]);
    });
  }
}

function expectNone(texts: readonly string[]): void {
  for (const text of texts) {
    it(text, () => {
      assert.deepEqual(wordsOf(text), []);
    });
  }
}

describe("dates: years", () => {
  expectFields([
    ["It closed in 1974.", { year: 1974 }],
    ["It closed (1974).", { year: 1974 }],
    ["The 1974 flood was worse.", { year: 1974 }],
    ["It closed by 2040, they say.", { year: 2040 }],
    ["It closed in mid-1996.", { year: 1996 }],
    ["It closed in 1974; nobody came.", { year: 1974 }],
    ["It closed in 44 BC.", { year: -44 }],
    ["It closed in 44 B.C.", { year: -44 }],
    ["It closed in 410 AD.", { year: 410 }],
    ["It closed in 410 CE.", { year: 410 }],
    ["It closed in nineteen ninety-six.", { year: 1996 }],
    ["It closed in nineteen oh five.", { year: 1905 }],
    ["It closed in nineteen hundred.", { year: 1900 }],
    ["It closed in nineteen seventeen.", { year: 1917 }],
    ["It closed in two thousand and nine.", { year: 2009 }],
    ["It closed in the year two thousand.", { year: 2000 }],
    ["It closed in the year 2000.", { year: 2000 }],
    ["It closed in fiscal 1989.", { year: 1989 }],
    ["It closed in fiscal year 1989.", { year: 1989 }],
    ["In 2000 elections were held.", { year: 2000 }],
  ]);
});

describe("dates: four digits that are no year", () => {
  expectNone([
    "They paid $1999.",
    "They paid £1999 and €1850.",
    "They sat in Room 1984.",
    "They read Resolution 1325 and Rule 2016.",
    "They saw 2000 seats.",
    "They met 1500 people.",
    "They ran 1500 metres.",
    "They were more than 1800 in all.",
    "They were roughly 1600 then-known ones.",
    "The code is X-2010 or 2010-X.",
    "The number is +1990 or 19900 or 1,990.",
    "It has 1990% of it, or 1990.5 of it.",
    "© 2026 Harbour Courier",
    "Copyright 2026 Harbour Courier",
    "A part like 12/1990 or 1.1990 is left.",
    "The caféSept 1990 was shut.",
  ]);
});

describe("dates: decades, centuries and spans of years", () => {
  expectForms([
    ["It was the 1990s.", { kind: "period", unit: "decade" }],
    ["It was the 1990’s.", { kind: "period", unit: "decade" }],
    ["It was the ’90s.", { kind: "period", unit: "decade", number: 9 }],
    ["It was the nineties.", { kind: "period", unit: "decade", number: 9 }],
    ["It was the late sixties.", { kind: "period", unit: "decade", number: 6 }],
    ["It was the 1700s.", { kind: "period", unit: "century", number: 18 }],
    ["It was the 2000s.", { kind: "period", unit: "decade" }],
    ["It was the 20th century.", { kind: "period", unit: "century", number: 20 }],
    ["It was a 19th-century mill.", { kind: "period", unit: "century", number: 19 }],
    ["It was the twenty-first century.", { kind: "period", unit: "century", number: 21 }],
    ["It was the strike of 1990-94.", { kind: "period", unit: "year", number: 1994 }],
    ["It was the war of 1939–1945.", { kind: "period", unit: "year", number: 1945 }],
  ]);
  expectNone(["She is in her 80s.", "Her nineties never came, he said.", "It was 1994-90 in points."]);
});

describe("dates: quarters and halves", () => {
  expectForms([
    ["It fell in the third quarter.", { kind: "period", unit: "quarter", number: 3 }],
    ["It fell in the third-quarter.", { kind: "period", unit: "quarter", number: 3 }],
    ["It fell in the 3rd quarter.", { kind: "period", unit: "quarter", number: 3 }],
    ["It fell in the final quarter.", { kind: "period", unit: "quarter", number: 4 }],
    ["It fell in the fiscal first quarter.", { kind: "period", unit: "quarter", number: 1 }],
    ["It fell in the first half of 2025.", { kind: "period", unit: "half", number: 1 }],
    ["It fell in the last half of 2025.", { kind: "period", unit: "half", number: 2 }],
    ["It fell in the quarter.", { kind: "period", unit: "quarter", which: "the" }],
    ["It fell in the latest period.", { kind: "period", unit: "quarter", which: "the" }],
    ["It fell in the year-ago quarter.", { kind: "period", unit: "quarter", which: "the" }],
    ["It fell in the year-earlier month.", { kind: "period", unit: "month", which: "the" }],
    ["It fell at year-end.", { kind: "period", unit: "year", number: -1, which: "this" }],
    ["It fell at month’s end.", { kind: "period", unit: "month", number: -1, which: "this" }],
  ]);
  expectFields([
    ["It fell in the third quarter of 1984.", { year: 1984 }],
    ["It fell in the third quarter of last year.", { yearOffset: -1 }],
    ["It fell in this year’s third quarter.", { yearOffset: 0 }],
    ["It fell in next year’s third quarter.", { yearOffset: 1 }],
    ["It fell in the 1988 third quarter.", { year: 1988 }],
    ["It fell in the year-earlier third quarter.", { yearOffset: -1 }],
    ["It fell in the 1988 quarter.", { year: 1988 }],
  ]);
  expectNone(["He scored in the second half.", "He lost a quarter of it.", "A third quarterback came."]);
});

describe("dates: weeks, months and years that are pointed at", () => {
  expectForms([
    ["It was last week.", { kind: "period", unit: "week", which: "last" }],
    ["It was this past week.", { kind: "period", unit: "week", which: "last" }],
    ["It is this month.", { kind: "period", unit: "month", which: "this" }],
    ["It is the current month.", { kind: "period", unit: "month", which: "this" }],
    ["It is next year.", { kind: "period", unit: "year", which: "next" }],
    ["It is the coming year.", { kind: "period", unit: "year", which: "next" }],
    ["It was the next year.", { kind: "period", unit: "year", which: "after" }],
    ["It was the following day.", { kind: "period", unit: "day", which: "after" }],
    ["It was the previous month.", { kind: "period", unit: "month", which: "before" }],
    ["It was that year.", { kind: "period", unit: "year", which: "same" }],
    ["It was that same day.", { kind: "period", unit: "day", which: "same" }],
    ["It was the past year.", { kind: "period", unit: "year", which: "past" }],
    ["It was last fiscal year.", { kind: "period", unit: "year", which: "last" }],
    ["It was the day before.", { kind: "period", unit: "day", which: "before" }],
    ["It was the year after.", { kind: "period", unit: "year", which: "after" }],
    ["It fell over the weekend.", { kind: "period", unit: "weekend", which: "the" }],
    ["It fell later in the day.", { kind: "period", unit: "day", which: "the" }],
    ["It fell by the end of the month.", { kind: "period", unit: "month", which: "the" }],
    ["It fell in the year ended then, or so.", { kind: "length", unit: "year", amount: 1 }],
    ["It was that evening.", { kind: "told", which: "same" }],
    ["It was the next morning.", { kind: "told", which: "after" }],
    ["It was the previous Friday.", { kind: "told", which: "before" }],
    ["It was October of that year.", { kind: "told", which: "same" }],
    ["It was October 4 of the following year.", { kind: "told", which: "after" }],
  ]);
  expectFields([
    ["It was this morning.", { offsetDays: 0, part: "morning" }],
    ["It was last night.", { offsetDays: -1, part: "night" }],
  ]);
  expectNone([
    "The day that changed the town was long.",
    "The year of the flood was wet.",
    "The week’s news was bad.",
    "That man and this woman came last.",
    "The next man sat down; the same went on.",
    "He won the day.",
  ]);
});

describe("dates: seasons", () => {
  expectForms([
    ["It opens in the summer.", { kind: "period", unit: "season", number: 2, which: "the" }],
    ["It opens by summer.", { kind: "period", unit: "season", number: 2, which: "the" }],
    ["It opens in spring.", { kind: "period", unit: "season", number: 1, which: "the" }],
    ["It opens in the early fall.", { kind: "period", unit: "season", number: 3, which: "the" }],
    ["It opened last autumn.", { kind: "period", unit: "season", number: 3, which: "last" }],
    ["It opens next winter.", { kind: "period", unit: "season", number: 4, which: "next" }],
    ["It opened in the winter of 1916.", { kind: "period", unit: "season", number: 4 }],
    ["It opened in summer 2024.", { kind: "period", unit: "season", number: 2 }],
    ["It opened in the spring of last year.", { kind: "period", unit: "season", number: 1 }],
  ]);
  expectNone([
    "Prices fall and buds spring.",
    "The fall of the wall was long ago to them.",
    "She wore a summer dress.",
    "He won at the Winter Games.",
    "In spring training he ran, as in the fall of Troy.",
  ]);
});

describe("dates: lengths", () => {
  expectForms([
    ["It took three days.", { kind: "length", unit: "day", amount: 3 }],
    ["It took a day.", { kind: "length", unit: "day", amount: 1 }],
    ["It took another week.", { kind: "length", unit: "week", amount: 1 }],
    ["It took twenty-four hours.", { kind: "length", unit: "hour", amount: 24 }],
    ["It took a hundred years.", { kind: "length", unit: "year", amount: 100 }],
    ["It took two thousand years.", { kind: "length", unit: "year", amount: 2000 }],
    ["It took 2,000 years.", { kind: "length", unit: "year", amount: 2000 }],
    ["It took 1.5 years.", { kind: "length", unit: "year", amount: 1.5 }],
    ["It took 2 1/2 years.", { kind: "length", unit: "year", amount: 2.5 }],
    ["It took 2½ years.", { kind: "length", unit: "year", amount: 2.5 }],
    ["It took two and a half years.", { kind: "length", unit: "year", amount: 2.5 }],
    ["It took an hour and a half.", { kind: "length", unit: "hour", amount: 1.5 }],
    ["It took half an hour.", { kind: "length", unit: "hour", amount: 0.5 }],
    ["It took a dozen days.", { kind: "length", unit: "day", amount: 12 }],
    ["It took a couple of weeks.", { kind: "length", unit: "week", amount: 2 }],
    ["It took several months.", { kind: "length", unit: "month" }],
    ["It took a few decades.", { kind: "length", unit: "decade" }],
    ["It took eight trading days.", { kind: "length", unit: "day", amount: 8 }],
    ["It took two more weeks.", { kind: "length", unit: "week", amount: 2 }],
    ["It took 40 nights.", { kind: "length", unit: "day", amount: 40 }],
    ["It took 12 to 18 months.", { kind: "length", unit: "month", amount: 12, high: 18 }],
    ["It took 12-18 months.", { kind: "length", unit: "month", amount: 12, high: 18 }],
    ["It took weeks.", { kind: "length", unit: "week" }],
    ["It went on for centuries.", { kind: "length", unit: "century" }],
    ["It was a 10-year bond.", { kind: "length", unit: "year", amount: 10 }],
    ["It was a two-week course.", { kind: "length", unit: "week", amount: 2 }],
    ["It was the past two years.", { kind: "length", unit: "year", amount: 2, which: "past" }],
    ["It was the last few months.", { kind: "length", unit: "month", which: "last" }],
    ["It was the next 12 to 18 months.", { kind: "length", unit: "month", amount: 12, high: 18, which: "next" }],
    ["It was the first nine months.", { kind: "length", unit: "month", amount: 9, which: "same" }],
    ["It was recent months.", { kind: "vague", to: "past" }],
    ["It was recent weeks and months.", { kind: "vague", to: "past" }],
    ["It is the coming years.", { kind: "vague", to: "future" }],
  ]);
  expectNone([
    "She is 30 years old.",
    "Her 5-year-old and 30-something friends came.",
    "He is 26 years of age.",
    "A second man came, and a second later nobody.".replace(" later", ""),
    "It is a three-quarters majority, three quarters of it.",
    "He set a 5-year high.",
    "They have years’ worth of it.",
    "60 Minutes was on.",
  ]);
});

describe("dates: times that are a length away", () => {
  const shift = { kind: "shift" };
  expectForms([
    ["It was three years ago.", { ...shift, unit: "year", amount: 3, sign: -1, from: "now" }],
    ["It was a week or so ago.", { ...shift, unit: "week", amount: 1, sign: -1, from: "now" }],
    ["It is two days from now.", { ...shift, unit: "day", amount: 2, sign: 1, from: "now" }],
    ["It was two weeks later.", { ...shift, unit: "week", amount: 2, sign: 1, from: "told" }],
    ["It was a year earlier.", { ...shift, unit: "year", amount: 1, sign: -1, from: "told" }],
    ["It was two days before.", { ...shift, unit: "day", amount: 2, sign: -1, from: "told" }],
    ["It was two days after.", { ...shift, unit: "day", amount: 2, sign: 1, from: "told" }],
    ["It was years ago.", { ...shift, unit: "year", sign: -1, from: "now" }],
    ["It was several years ago.", { ...shift, unit: "year", sign: -1, from: "now" }],
    ["It was a year and a half ago.", { ...shift, unit: "year", amount: 1.5, sign: -1, from: "now" }],
    ["It was a year ago Tuesday.", { ...shift, unit: "year", amount: 1, sign: -1, from: "now" }],
    ["It was a decade ago.", { ...shift, unit: "decade", amount: 1, sign: -1, from: "now" }],
  ]);
  expectFields([["It was a year ago last Tuesday.", { weekday: 2 }]]);
});

describe("dates: what comes again and again", () => {
  expectForms([
    ["It rings every Monday.", { kind: "each", unit: "week", amount: 1 }],
    ["It rings every day.", { kind: "each", unit: "day", amount: 1 }],
    ["It rings every three days.", { kind: "each", unit: "day", amount: 3 }],
    ["It rings every other week.", { kind: "each", unit: "week", amount: 2 }],
    ["It rings each July.", { kind: "each", unit: "year", amount: 1 }],
    ["It rings every summer.", { kind: "each", unit: "year", amount: 1 }],
    ["It rings every morning.", { kind: "each", unit: "day", amount: 1 }],
    ["It rings daily.", { kind: "each", unit: "day", amount: 1 }],
    ["It rings biweekly.", { kind: "each", unit: "week", amount: 2 }],
    ["It is paid annually.", { kind: "each", unit: "year", amount: 1 }],
    ["It is paid quarterly.", { kind: "each", unit: "quarter", amount: 1 }],
    ["It is an annual fair.", { kind: "each", unit: "year", amount: 1 }],
    ["It costs $5 a year.", { kind: "each", unit: "year", amount: 1 }],
    ["It costs 4 million crowns a year.", { kind: "each", unit: "year", amount: 1 }],
    ["It rings twice a week.", { kind: "each", unit: "week", amount: 1 }],
    ["It rings once per hour.", { kind: "each", unit: "hour", amount: 1 }],
    ["It rings on Sundays.", { kind: "each", unit: "week", amount: 1 }],
  ]);
  expectFields([
    ["It rings every Monday morning.", { weekday: 1, part: "morning" }],
    ["It rings each July.", { month: 7 }],
    ["It rings every night.", { part: "night" }],
    ["It rings on Sundays.", { weekday: 7 }],
  ]);
  expectNone([
    "The Daily Herald and the Weekly Post came.",
    "It paid a quarterly dividend.",
    "Every man and each other one came.",
  ]);
});

describe("dates: clocks", () => {
  const clock = { kind: "clock" };
  expectForms([
    ["It was 5 p.m.", { ...clock, hour: 17, minute: 0 }],
    ["It was 5:30 pm.", { ...clock, hour: 17, minute: 30 }],
    ["It was 5am.", { ...clock, hour: 5, minute: 0 }],
    ["It was 12 a.m.", { ...clock, hour: 0, minute: 0 }],
    ["It was 12 p.m.", { ...clock, hour: 12, minute: 0 }],
    ["It was 5:30 P.M. EST.", { ...clock, hour: 17, minute: 30, zone: -300 }],
    ["It was 5 p.m. Eastern time.", { ...clock, hour: 17, minute: 0 }],
    ["It was 18:05.", { ...clock, hour: 18, minute: 5 }],
    ["It was 18:05 GMT.", { ...clock, hour: 18, minute: 5, zone: 0 }],
    ["It was 18:05 (CEST).", { ...clock, hour: 18, minute: 5, zone: 120 }],
    ["It was 1530 GMT.", { ...clock, hour: 15, minute: 30, zone: 0 }],
    ["It was 4 in the morning.", { ...clock, hour: 4, minute: 0 }],
    ["It was 4 in the afternoon.", { ...clock, hour: 16, minute: 0 }],
    ["It was 11 at night.", { ...clock, hour: 23, minute: 0 }],
    ["It was 5 o’clock.", { ...clock, hour: 5, minute: 0 }],
    ["It was noon.", { ...clock, hour: 12, minute: 0 }],
    ["It was midnight.", { ...clock, hour: 0, minute: 0 }],
    ["It was noon Saturday.", { ...clock, hour: 12, minute: 0 }],
    ["It was 10 p.m. on Wednesday.", { ...clock, hour: 22, minute: 0 }],
    ["It was 5 p.m. EST, Nov. 6.", { ...clock, hour: 17, minute: 0, zone: -300 }],
  ]);
  expectFields([
    ["It was noon Saturday.", { weekday: 6 }],
    ["It was 10 p.m. on Wednesday.", { weekday: 3 }],
    ["It was 5 p.m. EST, Nov. 6.", { month: 11, day: 6 }],
  ]);
  expectNone(["The score was 25:10 or 3:2.", "It was 13 p.m. and 5 pmt.", "High Noon Saloon was full."]);
});

describe("dates: vague times and named days", () => {
  expectForms([
    ["It is so now.", { kind: "vague", to: "present" }],
    ["It is so these days.", { kind: "vague", to: "present" }],
    ["It was so recently.", { kind: "vague", to: "past" }],
    ["It was so in the past.", { kind: "vague", to: "past" }],
    ["It will soon be so.", { kind: "vague", to: "future" }],
    ["It lies in the near future.", { kind: "vague", to: "future" }],
    ["It came overnight.", { kind: "told", which: "the" }],
    ["It came in the morning.", { kind: "told", which: "the" }],
    ["It came before dawn.", { kind: "told", which: "the" }],
    ["It came by first light.", { kind: "told", which: "the" }],
    ["It came in mid-afternoon.", { kind: "told", which: "the" }],
    ["It was Christmas.", { kind: "named", name: "Christmas" }],
    ["It was New Year’s Eve.", { kind: "named", name: "New Year's Eve" }],
    ["It was last Thanksgiving.", { kind: "named", name: "Thanksgiving", which: "last" }],
    ["It was Good Friday 2026.", { kind: "named", name: "Good Friday" }],
    ["It was Black Friday.", { kind: "named", name: "Black Friday" }],
    ["It was St. Patrick’s Day.", { kind: "named", name: "St. Patrick's Day" }],
  ]);
  expectNone([
    "As soon as possible is too soon.",
    "Now that he knows, he went.",
    "They passed the past president.",
    "The future of the mill is open.",
    "The Christmas tree fell on Easter Island.",
    "The morning of the vote was cold.",
    "The dawn raid by dark men was at Dawn Street.",
  ]);
});
