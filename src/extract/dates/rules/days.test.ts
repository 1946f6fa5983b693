import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { MONTHS, WEEKDAYS } from "../../../language/calendar.ts";
import { datesIn, expectMarks, stated, wordsOf } from "../testing.ts";

describe("days: weekdays", () => {
  expectMarks([
    "The jury came back on {weekday:Monday}.",
    "{weekday:Monday} was the last day of the trial, the last week of the year.",
    "The jury came back {weekday:late Monday}, the clerk said.",
    "The jury came back on {weekday:MONDAY}.",
    "The jury came back {weekday:Monday morning} and left {weekday:Monday evening}.",
    "The jury came back {weekday:Monday\u00a0night}.",
    "The jury (back since {weekday:Monday}) is tired.",
    "“It was {weekday:Monday},” the clerk said.",
    "{weekday:Monday}’s verdict surprised the town.",
    "{weekday:Monday}'s verdict surprised the town.",
    "The jury came back on {weekday:Monday}\nand left.",
    "The jury came back on {weekday:Monday}¶night had fallen.",
    "The jury sits {weekday:Monday}, {weekday:Tuesday} and {weekday:Wednesday}.",
    "The jury sits {weekday:Monday}/{weekday:Tuesday}.",
    "The jury sits on {weekday:Monday}—the last day.",
  ]);

  for (const name of WEEKDAYS) {
    it(`${name} is found, and not in its plural, in lower case or inside a word`, () => {
      assert.deepEqual(wordsOf(`They met on ${name}.`), [name]);
      assert.deepEqual(wordsOf(`They met on ${name.toLowerCase()}.`), []);
      assert.deepEqual(wordsOf(`They met on ${name}x, x${name} and ${name}é.`), []);
    });
  }
});

describe("days: weekdays in names, and any such day", () => {
  expectMarks([
    "The Sunday Mercury, the Sunday Herald and the Sunday Tribune were read.",
    "They watched Monday Night Football and Friday Night Lights.",
    "The club of Sheffield Wednesday drew.",
    "It fell on Ash Day, and Cyber Monday was busy.",
    "Any Sunday will do, as will any Monday and one Friday.",
    "He came on a Tuesday of a Monday.",
    "Girl Friday and Super Tuesday were on.",
    "They run Monday.com and a Monday-like shop.",
    "A pre-Monday mood and a post–Friday one.",
    "A Sunday roast, a Sunday school and a Sunday best.",
  ]);

  it("looks at whole words only", () => {
    assert.deepEqual(wordsOf("They held a Sunday Timeshare."), ["Sunday"]);
    assert.deepEqual(wordsOf("They met in Blacks Friday."), ["Friday"]);
    assert.deepEqual(wordsOf("The Sunday\u00a0Mirror wrote."), []);
  });
});

describe("days: weekdays that words point at", () => {
  expectMarks([
    "The vote was {directed-weekday:last Monday}.",
    "The vote is {directed-weekday:next Monday}.",
    "The vote is {directed-weekday:this Monday}.",
    "The vote was {directed-weekday:this past Monday}.",
    "The vote is {directed-weekday:this coming Monday}.",
    "The vote is the {directed-weekday:coming Monday}.",
    "{directed-weekday:Last Monday} they voted.",
    "The vote is {directed-weekday:next Monday afternoon}.",
    "The vote was {told-weekday:the previous Friday}.",
    "The vote was {told-weekday:the preceding Friday}.",
    "The vote was {told-weekday:that Friday}, and {told-weekday:that Saturday night} they danced.",
    "The vote was {told-weekday:the following Friday evening}.",
    "{told-weekday:The following Friday} they danced.",
    "The vote was last.¶{weekday:Monday} came.",
  ]);

  it("says which way they point", () => {
    assert.deepEqual(stated("last Monday; this Monday; next Monday; this past Monday; this coming Monday"), [
      { weekday: 1, direction: -1 },
      { weekday: 1, direction: 0 },
      { weekday: 1, direction: 1 },
      { weekday: 1, direction: -1 },
      { weekday: 1, direction: 1 },
    ]);
    assert.deepEqual(
      datesIn("the previous Friday; that Friday; the following Friday").map(({ form }) => form),
      [
        { kind: "told", which: "before" },
        { kind: "told", which: "same" },
        { kind: "told", which: "after" },
      ],
    );
  });

  expectMarks([
    "They read the next Sunday Times and the last Sunday Herald.",
    "The last Mondayish mood and the next man are gone.",
  ]);
});

describe("days: months alone", () => {
  expectMarks([
    "Prices fell in {month:October}.",
    "Prices fell in {month:OCTOBER}.",
    "{month:October} was bad for prices.",
    "Prices fell {directed-month:last October} and will fall {directed-month:next October}.",
    "Prices fell {directed-month:this October}.",
    "The {month:October} fall in prices was steep.",
    "Prices fell in {month:October} and {month:November}.",
    "Prices fell (in {month:October}).",
    "Prices fell in {month:October}–{month:November}.",
    "Prices fell by {month:the middle of October}.",
    "Prices fell in {month:early May}, {month:late June} and {month:mid-August}.",
    "Prices fell since {month:March} and until {month:April}.",
    "Prices fell in the first half of {month:May}.",
    "Prices fell for {month:May}.",
  ]);

  for (const name of MONTHS) {
    it(`${name} after “in” is a time, in lower case and inside a word it is none`, () => {
      assert.deepEqual(wordsOf(`Prices fell in ${name}.`), [name]);
      assert.deepEqual(wordsOf(`Prices in ${name.toLowerCase()} way.`), []);
      assert.deepEqual(wordsOf(`Prices in ${name}s and ${name}ö fell.`), []);
    });
  }
});

describe("days: months that are names, verbs or numbers of a code", () => {
  expectMarks([
    "April Ferrer and June Oduya won.",
    "August Strand’s play was panned.",
    "The March to the Sea, the March on Lyon and the March for Jobs drew crowds.",
    "May the best win, and March they will.",
    "October Films made it.",
    "The {month:October}-{month:November} issue is out.",
    "They found 31 April and April 31.",
    "They left on the 40th March.",
  ]);

  it("asks for more where somebody bears the name, and only for that name", () => {
    const bearer = "June Oduya spoke. ";
    assert.deepEqual(wordsOf(`${bearer}The deal of June came by August.`), ["August"]);
    assert.deepEqual(wordsOf(`${bearer}The deal came in June.`), ["June"]);
    assert.deepEqual(wordsOf("June said so. The deal came by June."), []);
    for (const none of [
      "In June Oduya spoke.",
      "On 4 June Oduya spoke.",
      "The May–June Games ended.",
      "Last June Oduya won.",
    ])
      assert.equal(wordsOf(`${none} The deal came by June.`).at(-1), "June", none);
  });

  it("knows a bearer by a title, a first name or a verb of saying", () => {
    for (const bearer of ["Mrs. May rose.", "Clara May rose.", "May told them.", "May added this.", "May says so."]) {
      assert.deepEqual(wordsOf(`${bearer} The plan came by May.`), [], bearer);
    }
    for (const none of ["They saw may flies.", "In May they rose.", "By May they rose.", "On May 5 they rose."]) {
      assert.equal(wordsOf(`${none} The plan came by May.`).at(-1), "May", none);
    }
  });
});

describe("days: seen from today", () => {
  expectMarks([
    "The bridge reopened {relative-day:yesterday}.",
    "The bridge reopens {relative-day:today} or {relative-day:tomorrow}.",
    "{relative-day:Yesterday} the bridge reopened.",
    "The bridge reopened {relative-day:yesterday morning}.",
    "The bridge reopens {relative-day:tomorrow night}.",
    "The bridge reopens {tonight:tonight}. {tonight:Tonight} is the night.",
    "The bridge reopened {beyond-day:the day before yesterday}.",
    "{beyond-day:The day before yesterday} the bridge reopened.",
    "The bridge reopens {beyond-day:the day after tomorrow}, or {beyond-day:day after tomorrow}.",
    "“{relative-day:Today} we open,” the engineer said. “{relative-day:Tomorrow} we rest.”",
    "Said the engineer: {relative-day:Tomorrow} we rest.",
    "The engineer said—{relative-day:Tomorrow} we rest.",
    "He rests. ¶ {relative-day:Tomorrow} he works.",
    "{relative-day:today}’s opening was wet.",
  ]);

  it("counts the days away", () => {
    assert.deepEqual(stated("yesterday, today, tomorrow, tonight"), [
      { offsetDays: -1 },
      { offsetDays: 0 },
      { offsetDays: 1 },
      { offsetDays: 0, part: "night" },
    ]);
    assert.deepEqual(stated("the day before yesterday, the day after tomorrow"), [
      { offsetDays: -2 },
      { offsetDays: 2 },
    ]);
  });

  expectMarks([
    "A Harbour Today poll was read.",
    "They played the song “Yesterday” and ‘Tomorrow’.",
    "They made “Tomorrow”, a film.",
    "It is not the day after the vote.",
    "Yesterdays and tomorrows are all alike; todayish is no word.",
    "YESTERDAY was written on it.",
  ]);
});

describe("days: abbreviations of weekdays alone", () => {
  expectMarks([
    "The court sits {weekday-abbreviation:Mon.}, then rests.",
    "The court sits {weekday-abbreviation:Tues.} in the old hall.",
    "The court sits {weekday-abbreviation:Wed.} and {weekday-abbreviation:Thurs.}, then rests.",
    "The court sits {weekday-abbreviation:Thu.}, {weekday-abbreviation:Thur.} or {weekday-abbreviation:Fri.}, then rests.",
    "He sat in the sun. and so on.",
    "They wed. He sat. Mon. Alder came.",
    "The Sat. court and the Sun. court rest.",
    "The Fri court rests.",
  ]);
});
