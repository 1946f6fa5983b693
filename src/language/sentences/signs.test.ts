import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { LEADS, LEADS_NUMBER } from "../abbreviations.ts";
import { Places } from "./places.ts";
import type { Place } from "./places.ts";
import * as signs from "./signs.ts";

/** The place at the mark "|", which is taken out: "Gov.| Moss". */
function at(marked: string): Place {
  const end = marked.indexOf("|");
  const text = marked.replace("|", "");
  const places = new Places(text, { start: 0, end: text.length, kind: "paragraph" }, []);
  for (let place = places.next(0); place !== null; place = places.next(0)) if (place.end === end) return place;
  throw new Error(`No place at the mark: ${marked}`);
}

/** A question asked at places; those it is true of and their neighbours that it is not true of. */
interface Question {
  readonly ask: (place: Place) => boolean;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

const QUESTIONS: Readonly<Record<string, Question>> = {
  isOneStop: {
    ask: signs.isOneStop,
    yes: ["Gov.| Moss", "It fell.|"],
    no: ["Gone?| So", "Gone..| So", "Gone.”| So", "Gone…| So", "Gone.[1]| So"],
  },
  "isAbbreviation that leads": {
    ask: (place) => signs.isAbbreviation(place, LEADS),
    yes: ["Gov.| Moss", "GOV.| MOSS", "(Dr.| Moss"],
    no: ["gov.| Moss", "Gov.)| Moss", "Gov!| Moss", "Governor.| Moss", "No.| Moss"],
  },
  "isAbbreviation that leads a number": {
    ask: (place) => signs.isAbbreviation(place, LEADS_NUMBER),
    yes: ["No.| 4", "pp.| 4"],
    no: ["Gov.| 4", "NO?| 4"],
  },
  isDigit: { ask: signs.isDigit, yes: ["No.| 4", "No.| “4", "No.| (4", "No.| ٣"], no: ["No.| A4", "No.| ½", "No.|"] },
  isSmall: {
    ask: signs.isSmall,
    yes: ["Go.| so", "Go.| “so", "Go.| être", "Go.| šel", "Go.| ёлка"],
    no: ["Go.| So", "Go.| Être", "Go.| Šel", "Go.| 5 so", "Go.| 日", "Go.| 😀 so", "Go.|"],
  },
  isCapital: {
    ask: signs.isCapital,
    yes: ["Go.| So", "Go.| (“So", "Go.| Ödön", "Go.| Łódź", "Go.| İzmir", "Go.| Ёлка"],
    no: ["Go.| so", "Go.| łan", "Go.| 5", "Go.| 日本", "Go.| שלום", "Go.|"],
  },
  isEllipsis: {
    ask: signs.isEllipsis,
    yes: ["Go…| So", "Go...| So", "Go. . .| So", "Go?…| So", "Go..| So"],
    no: ["Go.| So", "Go…?| So", "Go?!| So"],
  },
  isNumbering: {
    ask: signs.isNumbering,
    yes: ["3.| Open", "a.| Open", "Two things: 1.| Open", "Two things:\n1.| Open"],
    no: ["of 3.| Open", "Two things: a.| Open", "Two things, 1.| Open"],
  },
  isTightEnd: {
    ask: signs.isTightEnd,
    yes: ["it failed.|Nobody came", "it failed!|She, too", "it failed.|I saw"],
    no: ["Node.|Js is", "it failed.|nobody came", "it failed.|Nobody", "a.|Nobody came", "it failed.|NoBody came"],
  },
  opensSentence: {
    ask: signs.opensSentence,
    yes: ["Inc.| The", "Inc.| Shares fell", "Inc.| Nobody\nfell", "Inc.| “It’s"],
    no: ["Inc.| Chief executive", "Inc.| Ada Moss", "Inc.| shares fell", "Inc.| 5 fell", "Inc.| Prices, fell"],
  },
  speakerFollows: {
    ask: signs.speakerFollows,
    yes: ["“Go!”| Ada Moss said", "“Go!”| Mayor of Brann said", "“Go!”| Ada\nMoss asked.", "“Go!”| J. van Moss wrote"],
    no: [
      "“Go!”| said Ada",
      "“Go!”| The crowd said",
      "“Go!”| Ada Moss left",
      "“Go!”| Ada Moss, who said",
      "“Go!”| 5 Men said",
    ],
  },
  leadsToStamp: {
    ask: signs.leadsToStamp,
    yes: ["Sent on| 3/5/2026 9:45 AM", "From| 3/5/2026 9:45 AM"],
    no: ["Ada Moss| 3/5/2026 9:45 AM", "It is so upon| 3/5/2026 9:45 AM", "on 3/5/2026 9:45 AM| So"],
  },
};

describe("signs of cutting", () => {
  for (const [name, { ask, yes, no }] of Object.entries(QUESTIONS)) {
    for (const text of yes) it(`${name}: ${JSON.stringify(text)}`, () => assert.ok(ask(at(text))));
    for (const text of no) it(`${name}, not: ${JSON.stringify(text)}`, () => assert.ok(!ask(at(text))));
  }
});

describe("isOrdinary", () => {
  for (const word of ["failed", "don’t", "co-op", "été", "1990", "5", "rhythm"]) {
    it(`${word} is a word that ends a sentence`, () => assert.ok(signs.isOrdinary(word)));
  }
  for (const word of ["mfg", "dept.", "Grp", "ok", "a", "", "USA", "hrs"]) {
    it(`${word || "the empty word"} may be shortened`, () => assert.ok(!signs.isOrdinary(word)));
  }
});

describe("nextWord", () => {
  for (const [text, word] of [
    ["Go.| Monday it", "Monday"],
    ["Go.| “Monday,”", "Monday"],
    ["Go.| It’s so", "It's"],
    ["Go.| co-op", "co-op"],
    ["Go.| cafe\u0301!", "cafe\u0301"],
    ["Go.| —", ""],
    ["Go.|", ""],
  ] as const) {
    it(JSON.stringify(text), () => assert.equal(signs.nextWord(at(text)), word));
  }
});

describe("patterns of the word before a stop", () => {
  for (const [name, pattern, fits, misfits] of [
    ["INITIALS", signs.INITIALS, ["M", "J.K", "A.B.C.D.E", "Ø"], ["Mr", "m", "J.", "", "A.B.C.D.E.F", "5"]],
    ["ACRONYM", signs.ACRONYM, ["U.S", "a.m", "e.g"], ["US", "m", "U.S.", "U.Sa"]],
    ["CLOCK", signs.CLOCK, ["p.m", "a.m", "pm", "9:45am", "12:45p.m", "P.M"], ["m", "p.", "spam", "p..m", "123456pm"]],
    ["NUMBERING", signs.NUMBERING, ["3", "12", "(3", "iv", "XII", "a", "B"], ["123", "3a", "((3", "ab", "", "viiii"]],
  ] as const) {
    for (const word of fits) it(`${name}: ${word}`, () => assert.match(word, pattern));
    for (const word of misfits) it(`${name}, not: ${word || "nothing"}`, () => assert.doesNotMatch(word, pattern));
  }
});
