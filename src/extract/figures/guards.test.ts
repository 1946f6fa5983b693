import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { GUARDS } from "./guards.ts";
import { findsExactly } from "./testing.ts";

describe("guards: lengths of time", () => {
  findsExactly([
    "It will last 48 hours.",
    "It will last two working days.",
    "It will last five more years.",
    "It took three long, hot weeks.",
    "At 24 hours’ notice he left.",
    "She was jailed for 14 years.",
    "A 10-year bond and two decades.",
    "It took a couple of days and hundreds of years.",
    "For 31 summers she came.",
    "They were up to 10 years late.",
    "Every two minutes, for half an hour.",
  ]);
});

describe("guards: ages", () => {
  findsExactly([
    "A 12-year-old boy sang.",
    "Ottavia Renn, 34, sang.",
    "Her sons, aged 6 and 9, sang.",
    "The sons were aged between 6 and 9.",
    "She dies at 93.",
    "She was 93.",
    "She turned 90 on Monday.",
    "A man in his 50s sang.",
    "The under-18s sang; the over-75s did not.",
    "The 15-year-olds sang.",
  ]);
});

describe("guards: days, years, times of the clock", () => {
  findsExactly([
    "In 2019 it rained.",
    "It rained between 2016 and 2017.",
    "It rained in 2016-17.",
    "Emissions fell below 2005 levels.",
    "The 2019 elections came.",
    "It was the 1990s.",
    "It opened on 2 June 1931.",
    "At 6.30 p.m. it rained.",
    "At 4:12 a.m. it rained.",
    "By 1530 GMT it rained.",
    "At 10 o’clock it rained.",
    "From 9 to 5 it rained.",
    "The polls, at 5:00 a.m., had closed.",
    "{count=2000 at-least:More than 2000} people came.",
    "{count=1999:1,999} people came.",
    "{count=2000 about:Some 2000} workers came.",
  ]);
});

describe("guards: names", () => {
  findsExactly([
    "Route 9 is shut.",
    "Route 9 buses are late.",
    "She flew on a Boeing 737.",
    "Boeing 737 jets were grounded.",
    "Article 5 obligations bind.",
    "At Number 10 he said no.",
    "They met in Room 12.",
    "Flight 204 landed at Gate 17.",
    "Witness C saw an F-16, an A380 and an AR-15.",
    "Bus 12 was late, and the 23 tram did not come.",
    "The Alder 40 index fell.",
    "The number 12 bus was late.",
    "It was played in round five of the cup.",
    "It happened on Highway 61, at Studio 54.",
    "Covid-19 cases and 5G masts.",
    "She read Volume 3, page 12 and chapter 7.",
    "Tweet #12 and @5 boats.",
  ]);
});

describe("guards: addresses, numbers to call, scores, lists", () => {
  findsExactly([
    "They met at 40 Harbour Street.",
    "They met at 36 Quai des Orfèvres.",
    "Call 555-0134 or 020 7946 0018.",
    "They won 3-1.",
    "The 50-50 deal went 24/7.",
    "1. First they came.",
    "2) Then they left.",
    "Version 2.4.1 is out.",
    "It is 10 times as large and three times more costly.",
    "On the 20th she came third.",
  ]);
});

describe("guards: word borders beyond ASCII", () => {
  findsExactly([
    "café12 boats",
    "12é boats",
    "ж12 boats and 12ж boats",
    "日本12 boats",
    "e\u030112 boats",
    "a_12 boats",
    "{count=12:12} boats, {count=12:12} żaglowe boats",
    "({count=12:12} boats)",
    "“{count=12:12} boats”",
    "—{count=12:12} boats—",
  ]);
});

describe("guards", () => {
  it("have names of their own and examples", () => {
    assert.equal(new Set(GUARDS.map(({ name }) => name)).size, GUARDS.length);
    for (const { name, example } of GUARDS) assert.ok(example.length > 0, name);
  });
});
