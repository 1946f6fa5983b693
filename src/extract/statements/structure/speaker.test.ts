import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { shownIn } from "./testing.ts";

function speakersIn(text: string): string[] {
  return shownIn(text).map((shown) => /<(?<speaker>.*)>/u.exec(shown)?.groups?.["speaker"] ?? "");
}

describe("the speaker by structure", () => {
  for (const [speaker, text] of [
    ["Organizers of the rally", "Organizers of the rally said they were glad."],
    ["police", "The pier fell, according to police, who said it was rotten."],
    ["Fenwick", "Fenwick issued a statement saying the pier was rotten."],
    ["Brann", "The Courier cited Brann as saying the pier was rotten."],
    ["The harbour board", "The harbour board closed the pier to visitors, saying it was rotten."],
  ] as const) {
    it(`${speaker} ← ${text}`, () => assert.ok(speakersIn(text).includes(speaker)));
  }

  it("is nobody where the subject is nobody", () => {
    assert.deepEqual(speakersIn("Not everyone said the pier was rotten."), []);
    assert.deepEqual(speakersIn("No official said the pier was rotten."), []);
  });

  it("is no thing that “it” only fills the place of", () => {
    assert.deepEqual(speakersIn("It is worth noting the pier was rotten."), []);
  });
});
