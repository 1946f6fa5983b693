import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { theGazetteer } from "../gazetteer/load.ts";
import type { Mention } from "../mention.ts";
import { judge } from "./judge.ts";
import { read } from "./testing.ts";
import { unknownTowns } from "./unknown.ts";

function unknown(text: string): Mention[] {
  const { view, matches, scene } = read(text);
  const judged = matches.map((match, at) => judge([], scene, match, matches[at + 1]));
  return unknownTowns(view, scene.gazetteer, judged);
}

const CASES: readonly (readonly [text: string, towns: readonly string[]])[] = [
  ["They live in Harwick Green, Conn., now.", ["Harwick Green"]],
  ["They live in Brannholme, Norway, now.", ["Brannholme"]],
  ["They live near Aa Bb Cc, Texas, now.", ["Aa Bb Cc"]],
  ["They live near Zz Aa Bb Cc, Texas, now.", []],
  ["They live in Boston, Mass., now.", []],
  ["They like Brannholme, Norway, now.", []],
  ["They live in Brannholme in Norway now.", []],
  ["They live in a village, Norway, now.", []],
  ["They live in Brannholme, Norwegian friends say.", []],
  ["They live in Brannholme, Rotterdam, now.", []],
];

describe("unknownTowns", () => {
  for (const [text, towns] of CASES) {
    it(`${text} ${towns.join(", ") || "none"}`, () => {
      assert.deepEqual(
        unknown(text).map(({ start, end }) => text.slice(start, end)),
        towns,
      );
    });
  }

  it("keeps the country that the text says, and where it says so", () => {
    const text = "They live in Brannholme, Norway, now.";
    const [town] = unknown(text);
    assert.ok(town);
    assert.deepEqual(
      town.within.map((row) => theGazetteer().country(row)),
      ["NO"],
    );
    assert.deepEqual(
      town.because.map(({ start, end }) => text.slice(start, end)),
      ["Brannholme", "Norway"],
    );
    assert.deepEqual([town.key, town.rule, town.meanings, town.needs], ["brannholme", "unknown-town", [], 0]);
  });
});
