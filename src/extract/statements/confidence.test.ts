import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { confidenceOf, RULE_NAMES, SURENESS, wayOf, whyOf } from "./confidence.ts";
import { onlySaid } from "./testing.ts";
import { VERB_RULES } from "./verbs.ts";

const KINDS = ["direct", "indirect", "mixed"] as const;

describe("SURENESS", () => {
  for (const [way, sureness] of Object.entries(SURENESS)) {
    it(`${way}: shares, never certainty, and why`, () => {
      for (const kind of KINDS) assert.ok(sureness[kind] > 0 && sureness[kind] < 1, kind);
      assert.match(sureness.why, /\p{L} \p{L}/u);
    });
  }

  it("is highest for words in quotation marks beside a verb of saying", () => {
    const best = Math.max(...Object.values(SURENESS).map(({ direct }) => direct));
    assert.equal(confidenceOf({ rule: "quote-then-cue", kind: "direct", verb: "say" }), best);
  });

  it("is lower for quoted words that nobody is named for", () => {
    for (const rule of ["turn", "reportedly"])
      assert.ok(
        confidenceOf({ rule, kind: "direct", verb: null }) <
          confidenceOf({ rule: "quote-then-cue", kind: "direct", verb: "say" }),
        rule,
      );
  });
});

describe("confidenceOf", () => {
  it("goes by the sort of the verb where a clause follows it", () => {
    const [say, argue, announce, find] = ["say", "argue", "announce", "find"].map((verb) =>
      confidenceOf({ rule: "cue-then-clause", kind: "indirect", verb }),
    );
    assert.ok(Number(say) > Number(argue) && Number(argue) > Number(announce) && Number(announce) > Number(find));
  });

  it("is a half for a rule that it does not know", () =>
    assert.equal(confidenceOf({ rule: "mystery", kind: "direct", verb: null }), 0.5));

  it("is what a statement states", () => {
    const { rule, kind, verb, confidence } = onlySaid("Fenwick said the pier was rotten.");
    assert.equal(confidence, confidenceOf({ rule, kind, verb }));
  });
});

describe("whyOf", () => {
  it("gives the reason in words", () => {
    assert.match(whyOf({ rule: "turn", verb: null }) ?? "", /no verb of saying/u);
    assert.equal(whyOf({ rule: "mystery", verb: null }), null);
  });
});

describe("wayOf", () => {
  for (const [way, rule, verb] of [
    ["cue-then-clause/say", "cue-then-clause", "tell"],
    ["cue-then-clause/thing", "cue-then-clause", "deny"],
    ["cue-then-clause/doubtful", "cue-then-clause", "find"],
    ["cue-then-clause/clause", "cue-then-clause", "argue"],
    ["cue-then-clause/clause", "cue-then-clause", null],
    ["turn", "turn", null],
  ] as const) {
    it(`${rule}, ${String(verb)}: ${way}`, () => assert.equal(wayOf({ rule, verb }), way));
  }

  it("is a row of the table for every verb", () => {
    for (const verb of ["say", "deny", "find", "argue", "mystery"])
      assert.ok(wayOf({ rule: "cue-then-clause", verb }) in SURENESS, verb);
  });
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
