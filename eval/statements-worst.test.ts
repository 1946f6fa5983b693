import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Marked } from "./statements-sets.ts";
import { worstOf } from "./statements-worst.ts";

const TEXT = "Fenwick said it was old. Brann left. Alder said it fell.";

function at(words: string): { start: number; end: number }[] {
  return [{ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length }];
}

function marked(speaker: string, content: string): Marked {
  const about = { who: null, unnamed: null, act: null, chain: null };
  return {
    kind: "indirect",
    content: at(content),
    cue: [],
    speaker: at(speaker),
    speech: true,
    about,
    confidence: 0.5,
  };
}

const OLD = marked("Fenwick", "it was old");
const LATE = marked("Brann", "was old");
const FELL = marked("Alder", "it fell");
const LEFT = marked("Brann", "left");

describe("worstOf", () => {
  it("lists what was missed, with what stands in its place", () => {
    const [miss] = worstOf([{ id: "a", text: TEXT, found: [LATE], gold: [OLD], matched: [] }], 5);
    assert.equal(miss, "missed a\n  marked <Fenwick> {} it was old\n  found  <Brann> {} was old");
  });

  it("lists what stands where nothing was marked", () => {
    const found = [OLD, LEFT];
    assert.deepEqual(worstOf([{ id: "a", text: TEXT, found, gold: [OLD], matched: [{ found: 0, gold: 0 }] }], 5), [
      "invented a\n  found  <Brann> {} left",
    ]);
  });

  it("lists no more than asked for", () => {
    const one = { id: "a", text: TEXT, found: [LEFT], gold: [OLD, FELL], matched: [] };
    assert.equal(worstOf([one, one], 1).length, 2);
    assert.deepEqual(worstOf([one], 0), []);
  });
});
