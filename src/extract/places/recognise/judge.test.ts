import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Judged } from "./judge.ts";
import { judge } from "./judge.ts";
import { read, wordsOf } from "./testing.ts";

function judgedIn(text: string, datelines: readonly string[] = []): { words: string; judged: Judged }[] {
  const { view, matches, scene } = read(text);
  const spans = datelines.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }));
  return matches.map((match, at) => ({
    words: wordsOf(view, match),
    judged: judge(spans, scene, match, matches[at + 1]),
  }));
}

/** "Paris cued name" for the first name of a text. */
function first(text: string, datelines: readonly string[] = []): string {
  const [one] = judgedIn(text, datelines);
  return one === undefined ? "nothing" : `${one.words}: ${one.judged.verdict}, ${one.judged.rule}`;
}

const CASES: readonly (readonly [text: string, first: string])[] = [
  ["They live in Dunwoody now.", "Dunwoody: cued, name"],
  ["They left Dunwoody, Ga., now.", "Dunwoody: cued, name-and-region"],
  ["They left Paris (Texas) now.", "Paris: cued, name-and-region"],
  ["They like Paris, Norway, too.", "Paris: plain, name"],
  ["They saw Dunwoody residents there.", "Dunwoody: cued, name"],
  ["They like Dunwoody.", "Dunwoody: plain, name"],
  ["They live in Reading now.", "Reading: cued, name"],
  ["They live in Reading Week now.", "Reading: plain, name"],
  ["They like Reading.", "Reading: plain, name"],
  ["They live in Norway now.", "Norway: cued, name"],
  ["A Norwegian left.", "Norwegian: plain, demonym"],
  ["They asked the Kremlin now.", "Kremlin: plain, metonym"],
  ["They left for Boston, Mass., at noon.", "Boston: cued, name-and-region"],
  ["They met the PA there.", "PA: refused, bare-abbreviation"],
];

describe("judge", () => {
  for (const [text, found] of CASES) it(`${text} ${found}`, () => assert.equal(first(text), found));

  it("takes the place of a dateline for a place, whatever it is called", () => {
    const text = "READING - It rained there.";
    assert.equal(first(text, ["READING"]), "READING: cued, dateline");
    assert.notEqual(first(text), "READING: cued, dateline");
  });

  it("refuses the name of somebody", () => {
    const paris = judgedIn("Ryan Paris left.").find(({ words }) => words === "Paris");
    assert.deepEqual([paris?.judged.verdict, paris?.judged.rule], ["refused", "surname"]);
  });

  it("names the region that a place is said to lie in", () => {
    const [paris, texas] = judgedIn("They left Paris, Texas, now.");
    assert.deepEqual([paris?.judged.within[0]?.key, texas?.judged.within], ["texas", []]);
  });

  it("takes a state behind a town by its short form", () => {
    const [, state] = judgedIn("They left Dunwoody, Ga., now.");
    assert.deepEqual([state?.words, state?.judged.verdict, state?.judged.rule], ["Ga.", "cued", "abbreviation"]);
  });
});
