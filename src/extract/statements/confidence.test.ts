import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { confidenceOf, RULE_NAMES } from "./confidence.ts";
import { VERB_RULES } from "./verbs.ts";

const KINDS = ["direct", "indirect", "mixed"] as const;

describe("confidenceOf", () => {
  it("is a share for every rule and kind, never certainty", () => {
    for (const rule of RULE_NAMES) {
      for (const kind of KINDS) {
        const value = confidenceOf(rule, kind);
        assert.ok(value > 0 && value < 1, `${rule}, ${kind}: ${value}`);
      }
    }
  });

  it("is highest for words in quotation marks beside a verb of saying", () => {
    const best = Math.max(...[...RULE_NAMES].map((rule) => confidenceOf(rule, "direct")));
    assert.equal(confidenceOf("quote-then-cue", "direct"), best);
  });

  it("is lower for words that nobody is named for", () => {
    for (const rule of ["turn", "reportedly"]) {
      for (const kind of KINDS)
        assert.ok(confidenceOf(rule, kind) < confidenceOf("quote-then-cue", kind), `${rule}, ${kind}`);
    }
  });

  it("is a half for a rule that it does not know", () => assert.equal(confidenceOf("mystery", "direct"), 0.5));
});

describe("RULE_NAMES", () => {
  it("hold every rule with a verb, and their inverted forms", () => {
    for (const { name } of VERB_RULES) {
      assert.ok(RULE_NAMES.has(name), name);
      if (name.endsWith("-then-cue")) assert.ok(RULE_NAMES.has(`${name}-inverted`), name);
    }
  });

  it("hold what no verb shows", () => {
    for (const name of [
      "according-to",
      "name-colon",
      "transcript",
      "turn",
      "quote-dash-name",
      "no-answer",
      "reportedly",
    ]) {
      assert.ok(RULE_NAMES.has(name), name);
    }
  });
});
