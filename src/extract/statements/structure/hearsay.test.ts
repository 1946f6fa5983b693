import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { shownIn } from "./testing.ts";

describe("hearsay", () => {
  for (const [text, ...shown] of [
    ["The pier reportedly closed in May.", "reportedly <> {reportedly} The pier … closed in May"],
    ["Allegedly, Brann hid the report.", "reportedly <> {Allegedly} Brann hid the report"],
    ["The pier fell, and the ferry reportedly sank.", "reportedly <> {reportedly} the ferry … sank"],
    ["The pier reportedly fell, and the police had closed it.", "reportedly <> {reportedly} The pier … fell"],
    ["Reportedly the pier fell, and the ferry sank.", "reportedly <> {Reportedly} the pier fell, and the ferry sank"],
    ["Brann stabbed reportedly several people.", "reportedly <> {reportedly} Brann stabbed … several people"],
    ["The pier closed in May."],
  ] as const) {
    it(text, () => assert.deepEqual(shownIn(text), shown));
  }

  it("leaves a verb of saying to its own rule", () => {
    assert.deepEqual(shownIn("Fenwick reportedly said the pier was rotten."), [
      "verb-then-clause <Fenwick> {said} the pier was rotten",
    ]);
  });
});
