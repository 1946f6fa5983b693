import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { COUNT_ROLES } from "./counts.ts";
import { findsExactly } from "./testing.ts";

describe("counts: of a noun", () => {
  findsExactly([
    "The port has {count=3:three} terminals.",
    "{count=1900 about:About 1,900} dockers stopped work.",
    "It halted the loading of {count=11:11} ships.",
    "{count=2:Two} supermarket chains sell it.",
    "{count=6:Six} more vessels waited.",
    "He asked for a further {count=1100:1,100} messages.",
    "A co-operative of {count=212:212} farms sued.",
    "She met {count=2:two} women, {count=3:three} men and {count=4:four} children.",
    "{count=11:Eleven} police watched {count=40:40} sheep.",
    "The group of {count=27:27} member states met.",
    "It has {count=60:60} {count=4:four}-seat cars.",
    "She counted {count=14:14} Swedish firefighters.",
    "He has {count=2:two} buses.",
    "The {count=12:12} virologists met.",
    "{count=12:A dozen} flats were searched.",
    "{count=6:Half a dozen} flats were searched.",
    "It sold {count=2500000:two and a half million} copies.",
    "It found {count=1 at-least:at least one} flat.",
    "They fired {count=2:two} rounds; he was hit {count=3:three} times.",
    "It had been watched {count=9000 at-least:more than 9,000} times.",
  ]);
});

describe("counts: parts and wholes", () => {
  findsExactly([
    "{count=9:Nine} of them came back.",
    "{count=31:31} of the {count=400:400} bottles leaked.",
    "He was convicted on {count=7:seven} of {count=11:11} counts.",
    "The walkout reached all {count=7:seven} of Meridiaan’s terminals.",
    "I’d be astonished if {count=3:three} of the {count=7:seven} were left.",
    "Only {count=1:one} of the {count=40:40} mice fell ill.",
    "The party lost {count=15:15} of its {count=40:40} seats.",
    "{count=20 at-most:Fewer than 20} of the {count=300:300} prisoners have been named.",
  ]);
});

describe("counts: without a noun", () => {
  findsExactly([
    "{count=41:41} were rescued.",
    "Of those on board, {count=4:four} were asleep.",
    "He said {count=12:12} were sick.",
    "{count=9:Nine} jailed over fraud.",
    "She put the number at {count=3:three}.",
    "The total rose to {count=45:45}.",
    "He knew of {count=17:17}.",
    "Membership rose from {count=12:12} to {count=15:15}.",
    "It is a town of {count=60000 about:some 60,000}.",
    "{count=200 at-most:Fewer than two hundred} showed up.",
    "The storm left {count=15000 at-least:at least 15,000} stranded.",
    "The {count=12700000:12.7 million} who signed up paid.",
    "The index lost {measure=12 points:12 points} to close at {measure=19027 points:19,027}.",
  ]);
});

describe("counts: votes", () => {
  findsExactly([
    "The bill passed by {count=212 votes:212} votes to {count=198 votes:198}.",
    "The motion was carried {count=52 votes:52}-{count=47 votes:47}.",
    "The motion was carried {count=52 votes:52}–{count=47 votes:47}.",
    "Lawmakers voted {count=78 votes:78} to {count=21 votes:21} to lift the ban.",
    "It got {count=250 votes:250} votes.",
    "It got {count=20 votes at-most:fewer than 20} votes.",
    "{count=43:43} lawmakers stayed away.",
    "Noosa beat Caboolture 43-5.",
  ]);
});

describe("counts: joined by a hyphen", () => {
  findsExactly([
    "A report of {count=140:140} pages came out.",
    "A {count=140:140}-page report came out.",
    "A {count=6:six}-storey block fell.",
    "A {count=55:55}-member union met.",
    "A {count=2000:2,000}-strong crowd met.",
    "A {count=5:five}-judge court met.",
    "A two-way street, a first-class cabin and a three-point plan.",
    "A five-year loan and a 10-day walk.",
  ]);
});

describe("counts: one", () => {
  findsExactly([
    "One thing is sure: one house burned down.",
    "One of them laughed at one another.",
    "The one who makes ropes is one.",
    "It costs less than one roundabout.",
    "One day, one man came.",
    "{count=1 at-least:At least one} lender agreed.",
    "{dead=1:One} man died.",
  ]);
});

describe("counts: their rules", () => {
  it("have names of their own and examples", () => {
    assert.equal(new Set(COUNT_ROLES.map(({ name }) => name)).size, COUNT_ROLES.length);
    for (const { name, example } of COUNT_ROLES) assert.match(example, /\[[^\]]+\]/u, name);
  });
});
