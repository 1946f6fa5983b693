import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { TimeForm } from "../../../layers.ts";
import { datesIn, expectMarks, formsOf } from "../testing.ts";

describe("clock: halves of the day", () => {
  expectMarks([
    "The ferry sailed at {clock-half:5 p.m.} and came back.",
    "The ferry sailed at {clock-half:5 pm}, empty.",
    "The ferry sailed at {clock-half:5pm}, empty.",
    "The ferry sailed at {clock-half:5 PM}, empty.",
    "The ferry sailed at {clock-half:5 P.M.}, empty.",
    "The ferry sailed at {clock-half:5:30 a.m.} or so.",
    "The ferry sailed at {clock-half:5.30am} or so.",
    "The ferry sailed at {clock-half:05:30 a.m.} or so.",
    "The ferry sailed at {clock-half:12:05 a.m. local time}.",
    "The ferry sailed at {clock-half:5 p.m. GMT}.",
    "The ferry sailed at {clock-half:5 p.m. (GMT)}.",
    "The ferry sailed at {clock-half:5 p.m., EST}.",
    "The ferry sailed at {clock-half:5 p.m. ET} on the dot.",
    "The ferry sailed at {clock-half:5 p.m. Eastern} on the dot.",
    "The ferry sailed at {clock-half:5 p.m. Pacific Daylight Time}.",
    "The ferry sailed at {clock-half:5\u00a0p.m.}\u00a0sharp.",
    "{clock-half:5 p.m.} came and no ferry.",
    "The ferry (due at {clock-half:5 p.m.}) was late.",
  ]);

  expectMarks([
    "Seat 13 pm and 0 a.m. are no clocks.",
    "He ran 5 pmt and 5 amps, 5 American miles and 5 p.",
    "They sold 25 p.m.s.",
  ]);
});

describe("clock: parts of the day", () => {
  expectMarks([
    "She woke at {clock-part:4 in the morning}.",
    "She woke at {clock-part:4:30 in the afternoon}.",
    "She woke at {clock-part:4.30 in the evening}.",
    "She woke at {clock-part:4 o’clock in the morning}.",
    "She woke at {clock-part:4 o'clock in the morning}.",
    "She woke at {clock-part:11 at night}.",
    "She woke at {oclock:5 o’clock} and at {oclock:6 o'clock}.",
    "She saw 4 in the mornings, 13 o’clock and 4 at nights.",
    "She saw 5 o’clocks and o’clock.",
  ]);
});

describe("clock: twenty-four hours", () => {
  expectMarks([
    "The alarm rang at {r=clock-24:18:05}.",
    "The alarm rang at {r=clock-24:06:05:59} by the log.",
    "The alarm rang at {r=clock-24:0:15}, they said.",
    "The alarm rang at {r=clock-24:18:05 CEST}.",
    "The alarm rang at {r=clock-24:18:05 local time}.",
    "The alarm rang at {r=clock-24:18:05 hours}.",
    "The alarm rang at {clock-zone:1530 GMT}, or {clock-zone:15.30 GMT}.",
    "The alarm rang at {clock-zone:0005 UTC}.",
    "The score was 24:10, then 7:60, then 110:05.",
    "The ratio is 18:05.5 or 18:05/06.",
    "Psalm 23:4-6 was read.",
    "The code is 1:2:3 or 12:345.",
    "It cost 1530 GBP, and 2530 GMT is no clock.",
  ]);
});

describe("clock: instants of ISO 8601", () => {
  expectMarks([
    "The log says {iso-instant:2026-03-05T10:15Z}.",
    "The log says {iso-instant:2026-03-05T10:15:30.25+01:00}, and {iso-instant:2026-03-05T10:15:30-0800} below.",
    "The log says {iso-instant:2026-03-05 10:15 UTC}, or {iso-instant:2026-03-05 10:15}.",
    "The log says {iso-instant:2026-03-05 10:15 +01:00} ({iso-instant:2026-03-05T10:15}).",
    "The log says {iso-day:2026-03-05} and {r=clock-24:10:15}.",
    "The file 2026-03-05T25:15, 2026-02-30T10:15, 2026-03-05T10:15Zulu or 12026-03-05T10:15Z.",
  ]);

  it("say the day, the clock and the zone", () => {
    const [phrase] = datesIn("It began at 2026-03-05T10:15:30-03:30.");
    assert.deepEqual(phrase?.form, { kind: "clock", hour: 10, minute: 15, second: 30, zone: -210, which: null });
    assert.deepEqual([phrase.fields.year, phrase.fields.month, phrase.fields.day], [2026, 3, 5]);
  });
});

describe("clock: named hours", () => {
  expectMarks([
    "The bell rang at {noon:noon}.",
    "The bell rang at {noon:midday} and at {noon:midnight}.",
    "The bell rang at {noon:noon GMT}.",
    "{noon:Noon} came.",
    "The bell rang at {noon:noon Monday}.",
    "The bell rang at {noon:noon March 5}.",
    "The High Noon Saloon and the Midnight Express were full.",
    "The afternoon and the noonday sun were hot.",
  ]);
});

describe("clock: what it says", () => {
  const cases: readonly (readonly [string, number, number, number | null])[] = [
    ["12 a.m.", 0, 0, null],
    ["12:30 a.m.", 0, 30, null],
    ["12 p.m.", 12, 0, null],
    ["1 p.m.", 13, 0, null],
    ["11:59 p.m.", 23, 59, null],
    ["0:00", 0, 0, null],
    ["23:59", 23, 59, null],
    ["4 in the morning", 4, 0, null],
    ["12 in the morning", 0, 0, null],
    ["4 in the afternoon", 16, 0, null],
    ["8:15 in the evening", 20, 15, null],
    ["11 at night", 23, 0, null],
    ["2 at night", 2, 0, null],
    ["5 at night", 5, 0, null],
    ["6 at night", 18, 0, null],
    ["7 o’clock", 7, 0, null],
    ["noon", 12, 0, null],
    ["midday", 12, 0, null],
    ["midnight", 0, 0, null],
    ["18:05 UTC", 18, 5, 0],
    ["18:05 BST", 18, 5, 60],
    ["18:05 CET", 18, 5, 60],
    ["18:05 EEST", 18, 5, 180],
    ["18:05 IST", 18, 5, 330],
    ["18:05 JST", 18, 5, 540],
    ["18:05 AEDT", 18, 5, 660],
    ["18:05 NZST", 18, 5, 720],
    ["18:05 MST", 18, 5, -420],
    ["18:05 PDT", 18, 5, -420],
    ["5 p.m. CDT", 17, 0, -300],
    ["0830 MSK", 8, 30, 180],
    ["5 p.m. ET", 17, 0, null],
    ["18:05 hrs", 18, 5, null],
  ];
  for (const [words, hour, minute, zone] of cases) {
    it(words, () => {
      const expected = { kind: "clock", hour, minute, ...(zone === null ? {} : { zone }) };
      assert.deepEqual(formsOf(`It rang at ${words} there.`), [expected]);
    });
  }

  it("is always an hour of a day", () => {
    for (let hour = 0; hour < 30; hour++) {
      for (const [, form] of datesIn(`At ${hour} a.m., ${hour} p.m., ${hour}:59 and ${hour} at night.`).entries()) {
        const clock: TimeForm | null = form.form;
        assert.ok(clock?.kind === "clock" && clock.hour >= 0 && clock.hour < 24, `${hour}`);
      }
    }
  });
});

describe("clock: with its day", () => {
  expectMarks([
    "They met at {clock-half:5 p.m. on Monday}.",
    "They met at {clock-half:5 p.m. Monday}.",
    "They met at {clock-half:5 p.m., Monday}.",
    "They met at {r=clock-24:17:30 on March 5}.",
    "They met at {noon:noon on the 5th of March}.",
    "They met at {noon:noon yesterday}.",
    "They met at {clock-half:5 p.m. on Monday evening}.",
    "They met at {clock-half:5 p.m.} and {weekday:Monday} was quiet.",
    "They met at {clock-half:5 p.m.} in {month:March}.",
    "They met at {clock-half:5 p.m.}. {weekday:Monday} came.",
    "They met on {weekday:Monday} at {clock-half:5 p.m.}, then slept.",
  ]);
});
