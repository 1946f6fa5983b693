import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { featuresOf } from "./features.ts";
import { read } from "./testing.ts";

function features(text: string): string[] {
  const { view, matches } = read(text);
  return featuresOf(view, matches).map(({ start, end }) => text.slice(start, end));
}

const CASES: readonly (readonly [text: string, features: readonly string[]])[] = [
  ["It fell into the Brannock River there.", ["Brannock River"]],
  ["It fell into the Old Brannock Hill Creek there.", ["Old Brannock Hill Creek"]],
  ["It sank in Lake Fenwick there.", ["Lake Fenwick"]],
  ["They climbed Mount Brannock.", ["Mount Brannock"]],
  ["They climbed Mt. Brannock.", ["Mt. Brannock"]],
  ["He lives in Brannock Township.", ["Brannock Township"]],
  ["The ship passed the Fenwick Strait and Alder Bay.", ["Fenwick Strait", "Alder Bay"]],
  ["It fell into the river there.", []],
  ["It fell into the brannock river there.", []],
  ["It fell into the Brannock, River people say.", []],
  ["They met on the Northern Plains.", []],
  ["He swam in a lake. Fenwick watched.", []],
  ["Big Storm Floods Old Brannock River Valley", []],
];

describe("featuresOf", () => {
  for (const [text, found] of CASES) {
    it(`${text} ${found.join(", ") || "none"}`, () => assert.deepEqual(features(text), found));
  }

  it("has at most five words", () => {
    const [found = ""] = features("They left Aa Bb Cc Dd Ee Ff Brannock River there.");
    assert.equal(found, "Dd Ee Ff Brannock River");
  });

  it("keeps the words as its reason, and knows no place of the gazetteer for it", () => {
    const text = "It fell into the Brannock River there.";
    const { view, matches } = read(text);
    const [feature] = featuresOf(view, matches);
    assert.ok(feature);
    assert.deepEqual([feature.key, feature.rule, feature.meanings], ["brannock river", "feature", []]);
    assert.deepEqual(feature.because, [{ start: feature.start, end: feature.end }]);
    assert.deepEqual([feature.needs, feature.use, feature.site], [0, "place", null]);
  });
});
