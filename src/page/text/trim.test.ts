import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { trimWhole } from "./trim.ts";

function trimmed(text: string): string {
  const { start, end } = trimWhole(text, { start: 0, end: text.length });
  return text.slice(start, end);
}

describe("trimWhole", () => {
  it("takes blanks away, and a mark that hangs on one", () => {
    assert.equal(trimmed(" \u0301abc "), "abc");
    assert.equal(trimmed("\u0301abc"), "\u0301abc");
    assert.equal(trimmed(" e\u0301 "), "e\u0301");
    assert.equal(trimmed(" 😀 "), "😀");
    assert.equal(trimmed(" \u0301 "), "");
    assert.equal(trimmed(" \u{1f3fb}a"), "a");
  });

  it("takes a sign away that waits for the next letter", () => {
    assert.equal(trimmed("abc\u0600 "), "abc");
    assert.equal(trimmed("abc\u0600"), "abc\u0600");
  });
});
