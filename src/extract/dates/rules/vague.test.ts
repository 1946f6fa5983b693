import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { expectMarks, formsOf, stated } from "../testing.ts";

describe("vague: now, once, soon", () => {
  expectMarks([
    "The hall is {present:now} a cinema.",
    "{present:Now} the hall is a cinema.",
    "“{present:Now} we wait,” she said.",
    "The hall is {present:currently} shut, {present:right now} at least.",
    "The hall is shut {present:at present}, {present:these days}, {present:nowadays}.",
    "The hall is shut {present:for the time being}.",
    "The hall was shut {past:recently} and {past:lately}; {past:more recently} it was sold.",
    "The hall was shut in {the-past:the past}, and in {the-past:the recent past}.",
    "“It is {the-past:the past},” she said.",
    "The hall opens in {the-future:the future}, {the-future:the near future} or {the-future:the foreseeable future}.",
    "The hall opens in {the-future:the long term}.",
    "The hall opens {future:soon}.",
    "{future:Soon} the hall opens.",
    "The hall opens “{future:soon}”, she said.",
  ]);

  expectMarks([
    "Now that he won, he rests; now then, he said.",
    "He went as soon as he could, too soon for us, very soon after.",
    "He went soon after, soon to be back and soon as told.",
    "The soon-to-be mayor and the now-famous one met; the recently-built hall shut.",
    "The past president and the past of the town were talked of.",
    "The future of the hall is open; the short story and the long run.",
    "The now and then of it, every now and again.",
    "She was soon released, they soon dropped it and it soon became a flood.",
    "The Now Show and the Then band played.",
    "In these daysides; knowing and nowhere.",
  ]);

  it("tell the past from what is and what will be", () => {
    assert.deepEqual(
      ["now", "these days", "recently", "in the past", "soon", "in the near future"].map(
        (words) => formsOf(`It was ${words}.`)[0]?.["to"],
      ),
      ["present", "present", "past", "past", "future", "future"],
    );
  });
});

describe("vague: parts of a day", () => {
  expectMarks([
    "The harbour froze {part-of-day:overnight}.",
    "{part-of-day:Overnight} the harbour froze.",
    "The ship left before {light-of-day:dawn}, at {light-of-day:sunrise} or by {light-of-day:first light}.",
    "The ship left after {light-of-day:dusk}, from {light-of-day:sunset} until {light-of-day:nightfall}.",
    "The ship left since {light-of-day:daybreak}.",
    "The ship left at {light-of-day:dawn on Sunday}.",
    "The ship left at {light-of-day:dusk yesterday}.",
    "The ship left by {middle-of-part:mid-morning} and came by {middle-of-part:mid-afternoon yesterday}.",
    "The ship left by {middle-of-part:mid morning}.",
    "The ship left on {part-of-date:the night of May 4}.",
    "The ship left on {part-of-date:the morning of Sunday}.",
    "The ship left on {part-of-date:the evening of 4 May}.",
    "The ship left in {told-part:the morning} and sank during {told-part:the night}.",
    "The ship left {told-part:later in the afternoon}.",
  ]);

  expectMarks([
    "The overnight-train and the overnighter left.",
    "The dawn chorus sang; they met at dawn-like light and the dusk fell.",
    "At dawned light; since dawning.",
    "The night sky, the morning of the vote and the evening that he fell.",
    "The night was cold. The morning came.",
    "The midfield, the mid-life and mid-town crowd.",
  ]);

  it("know which part they are", () => {
    assert.deepEqual(stated("It left overnight, at dawn, by dusk, until nightfall and by mid-afternoon."), [
      { part: "night" },
      { part: "morning" },
      { part: "evening" },
      { part: "night" },
      { part: "afternoon" },
    ]);
    assert.deepEqual(stated("on the night of May 4"), [{ month: 5, day: 4, part: "night" }]);
  });
});
