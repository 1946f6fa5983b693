import assert from "node:assert/strict";
import { it } from "node:test";
import type { Place } from "./place.ts";
import { isEnd, isTop } from "./place.ts";

const PLACE: Place = { at: 0, count: 60, before: "", after: "", isBegun: false, isCommon: () => false };

it("the top is ten paragraphs, until the article has begun", () => {
  assert.deepEqual(
    [0, 9, 10].map((at) => isTop({ ...PLACE, at })),
    [true, true, false],
  );
  assert.equal(isTop({ ...PLACE, isBegun: true }), false);
});

it("the end is eight paragraphs, and never the first", () => {
  assert.deepEqual(
    [51, 52, 59].map((at) => isEnd({ ...PLACE, at })),
    [false, true, true],
  );
  assert.deepEqual(
    [0, 1].map((at) => isEnd({ ...PLACE, at, count: 3 })),
    [false, true],
  );
});
