import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { saidIn } from "../testing.ts";

function told(text: string): string[] {
  return saidIn(text).map(({ rule, speaker, content }) => `${rule} <${speaker ?? ""}> ${content.join(" … ")}`);
}

describe("withStructure", () => {
  it("adds words within words, with their own speaker", () => {
    assert.deepEqual(told("Fenwick said Brann believed it was safe."), [
      "cue-then-clause <Fenwick> Brann believed it was safe",
      "verb-then-clause <Brann> it was safe",
    ]);
  });

  it("adds no second statement for a cue that a line used", () => {
    assert.deepEqual(told("Fenwick said the pier was rotten."), ["cue-then-clause <Fenwick> the pier was rotten"]);
  });

  it("leaves alone what a speaker says of himself in quoted words", () => {
    assert.deepEqual(told("“I said the pier was rotten,” Fenwick said."), [
      "quote-then-cue <Fenwick> I said the pier was rotten,",
    ]);
  });

  it("leaves alone what others think in quoted words", () => {
    assert.deepEqual(told("“They think the pier is rotten,” Fenwick said."), [
      "quote-then-cue <Fenwick> They think the pier is rotten,",
    ]);
  });
});
