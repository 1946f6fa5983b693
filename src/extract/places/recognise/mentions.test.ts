import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Mention } from "../mention.ts";
import { judge } from "./judge.ts";
import { mentionOf } from "./mentions.ts";
import { read } from "./testing.ts";

function mentions(text: string): Mention[] {
  const { matches, scene } = read(text);
  return matches.map((match, at) => mentionOf(scene, judge([], scene, match, matches[at + 1]), 0));
}

function only(text: string): Mention {
  const [first] = mentions(text);
  assert.ok(first, text);
  return first;
}

describe("mentionOf: its words", () => {
  const cases: readonly (readonly [text: string, words: string])[] = [
    ["They left The Hague at noon.", "The Hague"],
    ["They left the Hague at noon.", "Hague"],
    ["The Oslo pier fell.", "Oslo"],
    ["They moved to Kansas City, Mo. Nobody knew.", "Kansas City"],
    ["They left U.S. waters.", "U.S."],
    ["They left São Paulo at noon.", "São Paulo"],
    ["They left Oslo’s pier.", "Oslo"],
  ];
  for (const [text, words] of cases) {
    it(text, () => {
      const { start, end } = only(text);
      assert.equal(text.slice(start, end), words);
    });
  }

  it("take the stop of a state’s short form", () => {
    for (const text of ["They moved to Kansas City, Mo. Nobody knew.", "They moved to Kansas City, Mo."]) {
      const [, state] = mentions(text);
      assert.equal(text.slice(state?.start, state?.end), "Mo.");
    }
  });
});

describe("mentionOf: its use", () => {
  const cases: readonly (readonly [text: string, use: Mention["use"]])[] = [
    ["They live in Oslo.", "place"],
    ["Norway rejected it.", "actor"],
    ["A Norwegian ship sank.", "adjective"],
    ["They live in Norway.", "place"],
  ];
  for (const [text, use] of cases) it(`${text} ${use}`, () => assert.equal(only(text).use, use));
});

describe("mentionOf: what stands beside it", () => {
  const types: readonly (readonly [text: string, type: Mention["type"]])[] = [
    ["It hit Guizhou province there.", "admin1"],
    ["It hit Warren county there.", "admin2"],
    ["It fell into the Columbia river there.", "water"],
    ["It hit Guizhou there.", null],
  ];
  for (const [text, type] of types) it(`${text} ${type ?? "none"}`, () => assert.equal(only(text).type, type));

  it("is the site in it", () => {
    const text = "They met at the Fenwick Maritime University in Bergen.";
    const site = mentions(text).find(({ key }) => key === "bergen")?.site;
    assert.equal(text.slice(site?.start, site?.end), "Fenwick Maritime University");
    assert.equal(only("They met in Bergen.").site, null);
  });

  it("is the state that it is said to lie in, with both as the reason", () => {
    const text = "They left Paris, Texas, now.";
    const paris = only(text);
    assert.equal(paris.within.length > 0, true);
    assert.deepEqual(
      paris.because.map(({ start, end }) => text.slice(start, end)),
      ["Paris", "Texas"],
    );
  });
});

function usesOf(text: string): ReadonlySet<string> {
  return new Set(only(text).meanings.map(({ use }) => use));
}

describe("mentionOf: its meanings", () => {
  it("take a county by its bare name only before “county”", () => {
    assert.ok(usesOf("It hit Warren county there.").has("short"));
    assert.ok(!usesOf("It hit Warren there.").has("short"));
  });
});
