import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Block } from "../../doc.ts";
import { Places } from "./places.ts";
import type { Place } from "./places.ts";
import { RULES } from "./rules.ts";

function placesIn(text: string, from = 0): Place[] {
  const block: Block = { start: 0, end: text.length, kind: "paragraph" };
  const places = new Places(text, block, []);
  const found: Place[] = [];
  for (let place = places.next(from); place !== null; place = places.next(from)) found.push(place);
  return found;
}

/** The first rule that decides at a place behind which a blank stands. */
function firstOf(text: string): string | undefined {
  const rules = rulesIn(text);
  return rules.find((name) => name !== "tight") ?? rules[0];
}

/** The rules that decide at the places of a text, in order. */
function rulesIn(text: string): string[] {
  return placesIn(text).flatMap((place) => RULES.find(({ fits }) => fits(place))?.name ?? []);
}

describe("rules of cutting: each decides at the first place", () => {
  for (const [name, texts] of Object.entries({
    link: ["See https://example.org/a.b They left.", "See www.example.org/a https://example.org/b.c"],
    "inside-link": ["Write to ada.f@example.org today", "on www.example.org and elsewhere"],
    ruler: ["Thank you ====== Ada", "one ______ Two"],
    stamp: ["Ada Fenwick 03/05/2026 09:45 AM The pumps failed"],
    "tight-capital": ["The pumps failed.Nobody came", "gone!He left, too"],
    tight: ["It is 3.5 now", "Node.js is old", "what?no"],
    "list-number": ["3. Open the valve", "a. Open the valve", "iv. Open the valve"],
    title: ["Gov. Fenwick left", "GEN. ALDER LEFT", "Port Arne vs. Brann", "approx. 20 men"],
    numbered: ["No. 4 won", "on Sept. 10 it rained", "see pp. 10-12 there", "in c. 1640 it stood"],
    clock: ["at 9 p.m. Monday it rained", "from 10 a.m. GMT on"],
    initial: ["Ada M. Fenwick left", "the U.S. Senate voted", "J.K. Moss left"],
    abbreviation: ["of Toledo, Ore. Mayor Moss left", "Moss et al. Nature printed it"],
    "closing-abbreviation": ["Bexley Inc. Chief Ada Fenwick left", "Moss Jr. and Alder left"],
    "closed-question": ["“Why?” he asked", "“We won!” Mayor Ada Fenwick said", "(really?) and left"],
    "trailing-off": ["They waited… and left", "They waited... 20 men did"],
    ellipsis: ["They waited… Nothing came", "They waited ... Nothing came", "so . . . Nothing came"],
    "unknown-abbreviation": ["the mfg. said so", "in the Grp. said so"],
    "small-letter": ["the pumps failed. nobody came", "it was 1990. nobody came", "failed! nobody came"],
    stop: ["It rained. She left", "It rained?! She left", "It rained. 20 left", "“It rained.” (She left"],
  })) {
    for (const text of texts) it(`${name}: ${text}`, () => assert.equal(firstOf(text), name));
  }
});

describe("rules of cutting: where the words decide", () => {
  for (const [text, name] of [
    ["at 9 p.m. The court rose", "stop"],
    ["at 9 p.m. Nobody came", "stop"],
    ["of the U.S. They left", "stop"],
    ["of Bexley Inc. Shares fell", "stop"],
    ["of Bexley Inc. Vice President Moss", "closing-abbreviation"],
    ["in vitamin C. The rest is", "stop"],
    ["No. She left", "stop"],
    ["“We won!” The crowd cheered", "stop"],
    ["“We won!” Nobody said so", "closed-question"],
    ["He ran, etc. Then he left", "stop"],
  ] as const) {
    it(`${text}: ${name}`, () => assert.equal(firstOf(text), name));
  }

  it("the first number of a list stays with its words, here and after a colon", () => {
    assert.deepEqual(rulesIn("Two things: 1. Open it. 2. Shut it"), ["list-number", "stop", "stop"]);
  });
});
