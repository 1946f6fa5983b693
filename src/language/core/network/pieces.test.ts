import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { wordsOf } from "../testing.ts";
import { MOST_WORDS, piecesOf } from "./pieces.ts";

function lengthsOf(text: readonly string[]): number[] {
  const words = wordsOf([text.join(" ")]);
  const borders = piecesOf(words, words.from[0] ?? 0, words.to[0] ?? 0);
  assert.deepEqual([borders[0], borders.at(-1)], [words.from[0], words.to[0]]);
  return borders.slice(1).map((border, at) => border - (borders[at] ?? 0));
}

const plain = (count: number): string[] => Array.from({ length: count }, () => "word");

describe("pieces of a sentence", () => {
  it("are one where it is short enough", () => {
    assert.deepEqual(lengthsOf(plain(MOST_WORDS)), [MOST_WORDS]);
    assert.deepEqual(lengthsOf(["Yes"]), [1]);
  });

  it("end after a semicolon rather than a comma, after the last that fits", () => {
    const text = [...plain(50), ";", ...plain(10), ":", ...plain(20), ",", ...plain(60)];
    assert.deepEqual(lengthsOf(text), [62, 81]);
    assert.deepEqual(lengthsOf([...plain(50), ",", ...plain(80)]), [51, 80]);
  });

  it("are cut by length where no mark is near", () => {
    assert.deepEqual(lengthsOf(plain(2 * MOST_WORDS + 7)), [MOST_WORDS, MOST_WORDS, 7]);
    assert.deepEqual(lengthsOf(["a", ";", ...plain(MOST_WORDS)]), [MOST_WORDS, 2]);
  });
});
