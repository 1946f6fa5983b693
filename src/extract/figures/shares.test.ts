import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fractionOf, ratioOf } from "./shares.ts";
import { findsExactly } from "./testing.ts";

describe("percentages", () => {
  findsExactly([
    "Prices rose {percent=14 %:14%}.",
    "Prices rose {percent=14 %:14 %}.",
    "Prices rose {percent=14 %:14 percent}.",
    "Prices rose {percent=14 %:14 per cent}.",
    "Prices rose {percent=14 %:14 pct}.",
    "Prices rose {percent=14 %:fourteen percent}.",
    "Prices rose {percent=1.3 %:1.3%}.",
    "A {percent=10 %:10-percent} tariff was set.",
    "A {percent=10 %:10%}-tariff was set.",
    "Rates rose {percent=25 bp:25 basis points}.",
    "Rates rose {percent=25 bp:25 bps}.",
    "Rates rose {percent=0.4 pp:0.4 percentage points}.",
    "Rates rose {percent=0.5 pp:half a percentage point}.",
    "Support fell {percent=4 pp:four points} to {percent=29 %:29%}.",
    "The index fell {measure=4 points:four points} on Monday.",
    "Prices will rise {percent=15..20 %:15% to 20%}.",
    "Prices will rise {percent=15..20 %:15 to 20 percent}.",
    "Prices will rise {percent=3..4 %:3-4%}.",
    "Prices will rise {percent=16..17 %:16–17 percent}.",
    "Prices will rise {percent=30..40 %:between 30 and 40 percent}.",
    "Prices will rise {percent=3..3.5 %:between 3.0 percent and 3.5 percent}.",
    "It went from {percent=4.1 %:4.1%} to {percent=4.3 %:4.3%}.",
    "It went from {percent=3 pp:3} to {percent=2 pp:2 percentage points}.",
    "It won by {percent=87 %:87%} to {percent=13 %:13%}.",
    "The rates are {percent=12 %:12}, {percent=25 %:25} and {percent=33 %:33 percent}.",
  ]);
});

describe("fractions", () => {
  findsExactly([
    "{percent=50 %:Half} of the boats sank.",
    "{percent=50 %:Half} the boats sank.",
    "Of the coins, {percent=50 %:half} of them Roman, none is lost.",
    "{percent=50 % at-least:More than half} of the boats sank.",
    "It fell by {percent=50 % about:almost half}.",
    "It was cut in {percent=50 %:half}.",
    "{percent=33.33 %:A third} of its stake was sold.",
    "{percent=33.33 %:One third} of its stake was sold.",
    "{percent=33.33 %:One-third} of its stake was sold.",
    "{percent=66.67 %:Two-thirds} of members agreed.",
    "{percent=66.67 %:Two thirds} of members agreed.",
    "It needs a {percent=66.67 %:two-thirds} majority.",
    "{percent=25 %:A quarter} of members agreed.",
    "{percent=75 %:Three-quarters} of members agreed.",
    "{percent=75 %:Three quarters} of members agreed.",
    "{percent=20 %:A fifth} of members agreed.",
    "{percent=80 %:Four-fifths} of members agreed.",
    "{percent=10 %:A tenth} of members agreed.",
    "{percent=90 %:Nine-tenths} of members agreed.",
    "Sales fell by {percent=25 %:a quarter}.",
    "Sales fell by {percent=33.33 %:a third} in May.",
    "{percent=25 % at-most:Fewer than a quarter} opposed it.",
  ]);
});

describe("fractions: what is none", () => {
  findsExactly([
    "The second half began.",
    "It rained in the first half.",
    "They left half an hour late.",
    "They left about half an hour late.",
    "A third warning came, and a third man.",
    "It was the quarter before, and a quarter later.",
    "It took a quarter of an hour.",
    "It took a third of a second.",
    "Her half-brother lives in half-timbered halls.",
    "The fifth of them spoke.",
    "She came third, he fifth.",
    "Two-thirdsé of it.",
  ]);
});

describe("ratios", () => {
  findsExactly([
    "{percent=20 %:One in five} agreed.",
    "{percent=40 %:Four in 10} voters agreed.",
    "{percent=40 %:Four in ten} voters agreed.",
    "{percent=66.67 %:Two in three} children agreed.",
    "{percent=66.67 %:Two out of every three} agreed.",
    "{percent=33.33 %:One in every three} agreed.",
    "{percent=33.33 %:one of every three} agreed.",
    "{percent=70 %:Seven out of 10} agreed.",
    "{percent=20 %:One evening trip in five} was lost.",
    "{percent=10 % at-least:At least one in ten} agreed.",
    "The odds are {percent=0.1 %:one in 1,000}.",
    "{count=31:31} out of {count=423:423} bottles leaked.",
  ]);

  findsExactly([
    "It happens once in ten years.",
    "One in 2019 was enough.",
    "One man in ten years did so.",
    "{count=3:Three} of the {count=4:four} men left.",
  ]);
});

describe("fractionOf and ratioOf", () => {
  it("work out hundredths", () => {
    assert.equal(fractionOf({ part: "third" })?.value, 33.33);
    assert.equal(fractionOf({ many: "two", part: "third" })?.value, 66.67);
    assert.equal(fractionOf({ half: "half" })?.value, 50);
    assert.equal(ratioOf(1, "five")?.value, 20);
    assert.equal(ratioOf(3, "1,000,000")?.value, 0);
  });

  it("refuse what is no part", () => {
    assert.equal(fractionOf({ many: "five", part: "third" }), null);
    assert.equal(fractionOf({}), null);
    assert.equal(ratioOf(6, "4"), null);
    assert.equal(ratioOf(2, "2"), null);
    assert.equal(ratioOf(31, "423"), null);
    assert.equal(ratioOf(1, "many"), null);
  });
});
