import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { toldIn } from "./testing.ts";

describe("any verb beside a quotation", () => {
  for (const [text, ...expected] of [
    ["“Go home,” Brann barked.", "Brann: Go home,"],
    ["“Go home,” Brann barked and left the room.", "Brann: Go home,"],
    ["“It is gone!” beamed Ada Fenwick, who saw it.", "Ada Fenwick, who saw it: It is gone!"],
    ["“It is gone,” remembered Tom Brann, a diver.", "Tom Brann, a diver: It is gone,"],
    ["“It was a farce,” she seethed.", "she: It was a farce,"],
    ["“Why now?” the mayor of Lund mused.", "the mayor of Lund: Why now?"],
    ["“It is gone,” was the answer."],
    ["“It is gone,” and nobody wept."],
    ["“The Long Pier” follows a diver."],
  ] as const) {
    it(text, () => assert.deepEqual(toldIn(text), expected));
  }
});
