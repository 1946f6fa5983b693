import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { toldIn } from "./testing.ts";

describe("what stands between a cue and its words", () => {
  for (const [text, ...expected] of [
    ["Fenwick told the court in Lund on Monday that it was old.", "Fenwick: it was old"],
    ["Fenwick said, after the vote, that it was old.", "Fenwick: it was old"],
    ["Brann said, in a letter published in May, “It is old.”", "Brann: It is old."],
    ["Brann joked, again in an odd voice, “It is old.”", "Brann: It is old."],
    ["Brann confirmed, however, that it was old.", "Brann: it was old"],
    ["The Courier reported, citing two officials, there were cracks.", "The Courier: there were cracks"],
    ["Brann claimed, as of Monday, it was safe.", "Brann: it was safe"],
    ["Brann warned three times that it was old.", "Brann: it was old"],
    ["The film ends with Brann saying, “It is old.”", "Brann: It is old."],
    ["“It is old,” Brann said, adding: “It must go.”", "Brann: It is old,", "Brann: It must go."],
  ] as const) {
    it(text, () => assert.deepEqual(toldIn(text), expected));
  }
});
