import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { grammarOf, tokenOf } from "../../testing/grammar.ts";
import type { VerbForm } from "./verbs.ts";
import { verbForm } from "./verbs.ts";

const PLAIN: VerbForm = {
  voice: "active",
  tense: "past",
  perfect: false,
  progressive: false,
  modal: null,
  negated: false,
};

const CASES: readonly (readonly [sentence: string, verb: string, form: Partial<VerbForm>])[] = [
  ["The mayor opened the bridge.", "opened", {}],
  ["The mayor opens the bridge.", "opens", { tense: "present" }],
  ["The bridge was opened on Monday.", "opened", { voice: "passive" }],
  ["The bridge has been opened by the mayor.", "opened", { voice: "passive", tense: "present", perfect: true }],
  ["Two ships owned by the firm sank.", "owned", { voice: "passive", tense: null }],
  ["The council will open the bridge.", "open", { tense: "future", modal: "will" }],
  ["The council won’t open the bridge.", "open", { tense: "future", modal: "will", negated: true }],
  ["The council is going to open the bridge.", "open", { tense: "future" }],
  ["The bridge might close.", "close", { tense: "present", modal: "might" }],
  ["They were waiting for the ferry.", "waiting", { progressive: true }],
  ["Nobody saw the ferry.", "saw", { negated: true }],
  ["The firm has no plans.", "has", { tense: "present", negated: true }],
  ["The firm did not pay the workers.", "pay", { negated: true }],
  ["The mayor had opened the bridge.", "opened", { perfect: true }],
  ["Rain can’t stop the ferry.", "stop", { tense: "present", modal: "can", negated: true }],
];

describe("verbForm", () => {
  for (const [sentence, verb, form] of CASES) {
    it(`of “${verb}” in: ${sentence}`, () => {
      const grammar = grammarOf(sentence);
      assert.deepEqual(verbForm(grammar, tokenOf(grammar, verb)), { ...PLAIN, ...form });
    });
  }
});
