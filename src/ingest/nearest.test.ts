import assert from "node:assert/strict";
import { basename, join } from "node:path";
import { describe, it } from "node:test";
import { mostLike, nearest } from "./nearest.ts";

describe("mostLike", () => {
  it("finds a slip of the hand", () => {
    assert.equal(mostLike("stroy.html", ["story.html", "other.html"]), "story.html");
    assert.equal(mostLike("Statment", ["Source", "Statement", "Time"]), "Statement");
  });

  it("takes the nearest, and of equals the first by name", () => {
    assert.equal(mostLike("abcdef", ["abcdxy", "abcdex"]), "abcdex");
    assert.equal(mostLike("abcdef", ["abcdez", "abcdex"]), "abcdex");
  });

  it("proposes nothing that is merely short or far", () => {
    assert.equal(mostLike("ab", ["xy"]), null);
    assert.equal(mostLike("story", ["zzzzz", "a-very-long-name"]), null);
    assert.equal(mostLike("story", []), null);
  });
});

describe("mostLike: how far a slip may be", () => {
  const cases: readonly (readonly [string, string, string | null])[] = [
    ["story.html", "stori.html", "story.html"],
    ["story.html", "STORY.HTML", "story.html"],
    ["story.html", "story", null],
    ["story.html", "story.htm", "story.html"],
    ["abcdefgh", "abcdexyz", "abcdefgh"],
    ["abcdefgh", "abcdwxyz", null],
    ["abcdef", "abcxyz", null],
    ["abcdefg", "abcdxyz", "abcdefg"],
    ["a", "b", null],
    ["café", "cafe\u0301", "café"],
  ];
  for (const [there, word, found] of cases) {
    it(`${word} for ${there}: ${found ?? "none"}`, () => assert.equal(mostLike(word, [there]), found));
  }

  it("proposes nothing for nothing", () => assert.equal(mostLike("", ["a", "abc"]), null));
});

describe("nearest", () => {
  it("looks beside the file", async () => {
    assert.equal(await nearest(join(import.meta.dirname, "jsonl.tss")), join(import.meta.dirname, "jsonl.ts"));
  });

  it("gives null where there is no folder", async () => {
    assert.equal(await nearest(join(import.meta.dirname, "nowhere", basename(import.meta.filename))), null);
  });
});
