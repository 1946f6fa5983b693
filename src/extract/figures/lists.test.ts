import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { LIST_RULES } from "./lists.ts";
import { figuresIn, findsExactly } from "./testing.ts";

describe("lists: one fate of all", () => {
  findsExactly([
    "{dead=3:Three} soldiers and {dead=2:two} civilians were killed.",
    "{dead=3:Three} soldiers, {dead=2:two} civilians and {dead=4:four} guards were killed.",
    "The blast killed {dead=3:three} soldiers and {dead=2:two} civilians.",
    "The blast killed {dead=3:three} soldiers, {dead=2:two} civilians and {dead=4:four} guards.",
    "{injured=12:12} men and {injured=5:five} women were injured.",
    "{arrested=12:12} men and {arrested=5:five} women were arrested.",
    "There were {dead=150:150} soldiers, {dead=95:95} civilians, and {dead=200..999:hundreds} of rebels killed.",
  ]);
});

describe("lists: each its own", () => {
  findsExactly([
    "The blast killed {dead=3:three} soldiers and {count=40:40} homes were wrecked.",
    "The blast killed {dead=3:three} soldiers and destroyed {count=40:40} homes.",
    "She saw {count=190:190} people on board and {dead=18:18} died.",
    "She saw {count=12:12} men, then {dead=5:five} women died.",
    "{count=3:Three} soldiers and {count=2:two} civilians left.",
  ]);
});

describe("lists: over places", () => {
  findsExactly([
    "{arrested=337:337} suspects in {count=38:38} countries were arrested.",
    "{dead=31:31} people across {count=3:three} provinces were killed.",
    "{displaced=900 people:900} villagers in {count=12:12} villages were evacuated.",
  ]);
});

describe("lists: units in line", () => {
  findsExactly([
    "The rates are {percent=12 %:12}, {percent=25 %:25} and {percent=33 %:33 percent}.",
    "It shrank from {percent=3 pp:3} to {percent=2 pp:2 percentage points}.",
    "The pits are {measure=3 m:3}, {measure=5 m:5} and {measure=9 m:9 metres} deep.",
    "It fell from {percent=20 %:20} to {percent=5 %:5 percent}.",
    "One and {percent=66.67 %:two thirds} of it.",
  ]);
});

describe("lists: why", () => {
  it("names the rule and the words", () => {
    const text = "The blast killed three soldiers and two civilians.";
    const [, second] = figuresIn(text);
    assert.equal(second?.rule, "same-fate");
    assert.ok(second.because.some(({ start, end }) => text.slice(start, end) === "two"));
  });

  it("is less sure than what it leans on", () => {
    const [first, second] = figuresIn("The blast killed three soldiers and two civilians.");
    assert.ok((first?.confidence ?? 0) > (second?.confidence ?? 1));
  });

  it("has rules with examples", () => {
    for (const { name, example } of LIST_RULES) assert.match(example, /\[[^\]]+\]/u, name);
  });
});
