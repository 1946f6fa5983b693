import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { expectMarks, formsOf, stated } from "../testing.ts";

describe("sets: every", () => {
  expectMarks([
    "The choir meets {each-named:every Monday}.",
    "The choir meets {each-named:every Monday evening}.",
    "The choir meets {each-named:each July} and {each-named:every winter}.",
    "The choir meets {each-named:every morning}.",
    "{each-named:Every Monday} the choir meets.",
    "The choir meets {each:every day}, or {each:every single day}.",
    "The choir meets {each:every three days}.",
    "The choir meets {each:every 3 days}.",
    "The choir meets {each:every twenty-four hours}.",
    "The choir meets {each:every two hundred years}.",
    "The choir meets {each:every other week}.",
    "The choir meets {each:every few weeks}.",
    "{each:Each year} the choir meets.",
    "The choir meets {each:every\u00a0week}.",
  ]);

  expectMarks([
    "Every singer and each of them came.",
    "Every daylong rehearsal and every dayroom was full.",
    "Every three singers and each other one left.",
    "Every man and woman of the choir came, each with hour books.",
    "They go everyday; everybody dayed.",
  ]);

  it("counts what is between", () => {
    assert.deepEqual(
      ["every day", "every single day", "every other day", "every 3 days", "every twenty days", "every few days"].map(
        (words) => formsOf(`They meet ${words}.`)[0]?.["amount"],
      ),
      [1, 1, 2, 3, 20, 1],
    );
  });
});

describe("sets: rates", () => {
  expectMarks([
    "It costs $5 {per:a week}.",
    "It costs £5 {per:per week}.",
    "It costs €5 {per:a month} and ¥500 {per:a day}.",
    "It sells 40 loaves {per:a day}.",
    "It sells four million loaves of bread {per:a day}.",
    "It opens twice {per:a week}, three times {per:a month} and once {per:a year}.",
    "It pays 3 percent {per:a year}, or 3 per cent {per:a year}, or 3% {per:a year}.",
    "They work {length:six hours} {per:a day} and {length:five days} {per:a week}.",
    "It is open {length:30 hours} {per:per week}.",
  ]);

  expectMarks([
    "It lasted {length:a week}.",
    "It costs $5 {shift:a week ago}.",
    "It costs $5 {length:a week or two}.",
    "It costs $5 a second, he says.",
    "It costs $5 for a week-long stay and a per-week fee.",
  ]);
});

describe("sets: adverbs", () => {
  expectMarks([
    "The paper comes {regular:daily}.",
    "The paper comes {regular:weekly}, {regular:fortnightly} or {regular:monthly}.",
    "The {regular:annual} fair and the {regular:nightly} show are on.",
    "{regular:Hourly} the bell rang; it did so {regular:yearly}.",
    "It is paid {regular:quarterly}.",
    "{weekdays:Mondays} are quiet, {weekdays:Sundays} are not.",
    "The Daily Courier and the Weekly Herald closed.",
    "A daily-paid worker and a weekly-run shop.",
    "A quarterly report and a quarterly dividend came.",
    "A Weekly thing and the Annual thing within a sentence.",
    "Dailys and yearlyish are no words.",
  ]);

  it("give the unit and how often", () => {
    const units = ["hourly", "daily", "nightly", "weekly", "biweekly", "fortnightly", "monthly", "yearly", "annually"];
    assert.deepEqual(
      units.map((word) => {
        const form = formsOf(`It comes ${word}.`)[0];
        return [form?.["unit"], form?.["amount"]];
      }),
      [
        ["hour", 1],
        ["day", 1],
        ["day", 1],
        ["week", 1],
        ["week", 2],
        ["week", 2],
        ["month", 1],
        ["year", 1],
        ["year", 1],
      ],
    );
  });

  it("name the weekday, month or part of the day", () => {
    assert.deepEqual(stated("every Monday night; each May; every evening; on Fridays"), [
      { weekday: 1, part: "night" },
      { month: 5 },
      { part: "evening" },
      { weekday: 5 },
    ]);
  });
});
