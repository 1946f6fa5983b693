import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { datesIn, expectMarks, formsOf, stated } from "../testing.ts";

describe("years: four digits", () => {
  expectMarks([
    "The mill opened in {year:1974}.",
    "{year:1974} was a good year for mills.",
    "The mill, built in {year:1974}, burnt down in {year:2019}.",
    "The mill (built {year:1974}) burnt down.",
    "The {year:1974} fire and the {year:1500} plague were worse.",
    "It was {year:mid-1974}, {year:late 1974} or {year:early in 1975}.",
    "It was pre-{year:1974} or post-{year:1974}.",
    "The mill of “{year:1974}” is a play.",
    "It opened in {year:1974}—or {year:1975}.",
    "It opened in {year:1974}, {year:1975} and {year:1976}.",
    "In {year:2000} elections were held, and since {year:1900} wars were fought.",
    "The class of {year:1974} met.",
    "The {year:2050} target is far.",
    "It opened in {year:1974}. ¶ {year:1975} was worse.",
  ]);

  expectMarks([
    "They sold 2000 tickets and 1800 rolls.",
    "The 1499 and 2100 of the list are no years.",
    "They paid $1974, €1974, ¥1974 and £ 1974.",
    "They fixed No. 1974, number 1974, page 1974, Highway 1974 and Flight 1974.",
    "They sold 1974 shares, 1974 tonnes, 1974 km, 1974 acres and 1974 votes.",
    "They ran 1974 years, 1974 more days and 1974 other hours.",
    "It is 1974° hot, 1974% more or 1974+ in all.",
    "It is 1,974, 19.74, 1974.5, 1974:30, 12/1974 and v1974.",
    "It is a 1974-acre farm and a Model-1974 tractor.",
    "Call 555-1974 or 1 201 461-1776.",
    "It cost 1974 GBP and 1530 USD.",
    "They were more than 1974, nearly 1900 or almost 1800 strong.",
    "Copyright 1974 and © 1974 are rights.",
    "Public Act 1974 and Rule 1910 hold.",
    "The x1974, the 1974x and the é1974 are codes.",
  ]);
});

describe("years: decades and centuries", () => {
  expectMarks([
    "The canal was dug in {decade:the 1930s}.",
    "The canal was dug in {decade:the 1930's} or {decade:the 1940’s}.",
    "The canal was dug in {decade:the early 1930s}.",
    "The canal was dug in {decade:1930s} fashion.",
    "The canal was dug in {short-decade:the ’30s}, in {short-decade:the '40s} and in {short-decade:the late ’50s}.",
    "The canal was dug in {spelled-decade:the thirties}.",
    "The canal was dug in the Roaring Twenties.",
    "The canal was dug in {spelled-decade:the mid-forties}.",
    "The canal was dug in {century:the 19th century}.",
    "The canal was dug in {century:the early 19th century}.",
    "The canal was dug in {century:the nineteenth century}.",
    "The canal was dug in {century:the Twentieth Century}.",
    "A {century:twelfth-century} church and a {century:21st-century} bridge stand there.",
    "The canal was dug in {century:the twenty-first century}.",
  ]);

  expectMarks([
    "She is in her 80s, he in his seventies.",
    "The 19th centurion and the third centurions fell.",
    "The 1935s and 30s are no decades.",
    "The fifth century BC is left, and the 5th century B.C. too.",
    "Thirties and forties came.",
  ]);

  it("tell how many years they are", () => {
    assert.deepEqual(formsOf("the 1700s, the 1900s, the 2000s, the 2010s"), [
      { kind: "period", unit: "century", number: 18 },
      { kind: "period", unit: "century", number: 20 },
      { kind: "period", unit: "decade" },
      { kind: "period", unit: "decade" },
    ]);
    assert.deepEqual(stated("the 2000s, the 2010s"), [{ year: 2000 }, { year: 2010 }]);
    assert.deepEqual(
      formsOf("the first century, the 3rd century, the tenth century, the twenty-first century").map(
        (form) => form?.["number"],
      ),
      [1, 3, 10, 21],
    );
    const decades = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];
    assert.deepEqual(
      decades.map((words) => formsOf(`in the ${words} then`)[0]?.["number"]),
      [2, 3, 4, 5, 6, 7, 8, 9],
    );
  });
});

describe("years: from one to another", () => {
  expectMarks([
    "The strike of {year-range:1984-85} was long.",
    "The strike of {year-range:1984–1985} was long.",
    "The season of {year-range:1984/85} was short.",
    "The strike ran from {year:1984} to {year:1985}.",
    "It was 1985-84 in the end.",
    "It was 1984-85-86 in the end.",
    "The code 1984-85a is none.",
  ]);

  it("keep both ends", () => {
    assert.deepEqual(stated("in 1999-02"), []);
    assert.deepEqual(
      datesIn("in 1984-85").map(({ fields, form }) => [fields.year, form?.kind === "period" ? form.number : null]),
      [[1984, 1985]],
    );
    assert.deepEqual(
      datesIn("in 1899–1905").map(({ fields, form }) => [fields.year, form?.kind === "period" ? form.number : null]),
      [[1899, 1905]],
    );
  });
});

describe("years: of an era, spelled, fiscal", () => {
  expectMarks([
    "Troy fell in {year-of-era:1184 BC}.",
    "Troy fell in {year-of-era:1184 BCE}.",
    "Troy fell in {year-of-era:1184 B.C.}",
    "Rome fell in {year-of-era:476 AD}, {year-of-era:476 A.D} or {year-of-era:476 CE}.",
    "Rome was 40 Celsius, 40 CEOs came and 476 ads ran.",
    "Born in {spelled-year:nineteen ninety-six}, she won.",
    "Born in {spelled-year:nineteen-ninety}, she won.",
    "Born in {spelled-year:Nineteen Seventy}, she won.",
    "Born in {spelled-year:twenty seventeen}, she won.",
    "Born in {spelled-year:eighteen oh five}, he won.",
    "Born in {spelled-year:nineteen hundred}, he won.",
    "Born in {spelled-year:two thousand}, she won.",
    "Born in {spelled-year:two thousand and nine}, she won.",
    "It was {the-year:the year 2000}, or {the-year:the year two thousand}.",
    "{the-year:The year 1974} was bad.",
    "It fell in {fiscal-year:fiscal 1989} and rose in {fiscal-year:fiscal year 1990}.",
    "{fiscal-year:Fiscal 1990} was good.",
  ]);

  expectMarks([
    "Nineteen ninety percent and twenty eleven people came.",
    "They counted two thousand troops and two thousand votes.",
    "They paid nineteen hundred dollars.",
    "The year of fire, the 5000 and fiscal restraint.",
  ]);

  it("count years before Christ down", () => {
    assert.deepEqual(stated("in 44 BC, 44 B.C. and 44 BCE"), [{ year: -44 }, { year: -44 }, { year: -44 }]);
    assert.deepEqual(stated("in 44 AD and 410 CE"), [{ year: 44 }, { year: 410 }]);
  });
});
