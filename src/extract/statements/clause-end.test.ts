import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { toldIn } from "./testing.ts";

describe("the end of what was said", () => {
  for (const [text, ...expected] of [
    ["Fenwick said it was old, but Brann said it was new.", "Fenwick: it was old", "Brann: it was new"],
    ["Fenwick said it was old and asked for help.", "Fenwick: it was old", "Fenwick: for help"],
    ["Fenwick said it was old; the board left.", "Fenwick: it was old"],
    ["Fenwick said she stayed because “it was home,” she said.", "Fenwick: she stayed because “it was home,”"],
    ["Fenwick denied the claims, however, Brann said they were true.", "Fenwick: the claims", "Brann: they were true"],
    ["Fenwick, who said it was old, left the board.", "Fenwick, who: it was old"],
    ["Fenwick said it would hold, meaning it was safe.", "Fenwick: it would hold"],
    ["Fenwick praised the crew, which left at noon.", "Fenwick: the crew"],
    ["Fenwick praised the red, white and blue boats.", "Fenwick: the red, white and blue boats"],
    ["Fenwick called it “a farce,” “a lie” and “a shame”.", "Fenwick: it “a farce,” “a lie” and “a shame”"],
    ["Fenwick announced the sale on Monday.", "Fenwick: the sale"],
    ["Fenwick announced the sale in a statement.", "Fenwick: the sale"],
    ["Fenwick pleaded guilty to fraud at the hearing.", "Fenwick: guilty to fraud"],
    ["Police found an alleged weapon in the van."],
  ] as const) {
    it(text, () => assert.deepEqual(toldIn(text), expected));
  }
});
