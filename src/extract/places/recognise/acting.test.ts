import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isActing } from "./acting.ts";
import { read, wordsOf } from "./testing.ts";

/** The names of a text that speak or act as a government does. */
function acting(text: string): string[] {
  const { view, matches, scene } = read(text);
  return matches.filter((match) => isActing(scene, match)).map((match) => wordsOf(view, match));
}

const CASES: readonly (readonly [text: string, acting: readonly string[]])[] = [
  ["Moscow rejected the plan.", ["Moscow"]],
  ["Norway has rejected the plan.", ["Norway"]],
  ["Washington has long urged it.", ["Washington"]],
  ["The Kremlin denied it.", ["Kremlin"]],
  ["Oslo has later also again never rejected it.", []],
  ["Moscow and Kyiv agreed on it.", ["Kyiv"]],
  ["Rotterdam rejected the plan.", []],
  ["Chicago said so.", []],
  ["People in Moscow rejected the plan.", []],
  ["The mayor of Moscow rejected the plan.", []],
  ["Moscow was accused of it.", []],
  ["Moscow is said to wait.", []],
  ["Moscow froze.", []],
  ["Norwegian said so.", []],
  ["They left Moscow.", []],
];

describe("isActing", () => {
  for (const [text, found] of CASES) {
    it(`${text} ${found.join(", ") || "nobody"}`, () => assert.deepEqual(acting(text), found));
  }
});
