import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { CUES } from "../cues.ts";
import { NOUN_FORMS } from "./noun-list.ts";
import { shownIn } from "./testing.ts";

describe("nouns of saying", () => {
  for (const [text, ...shown] of [
    ["Brann’s claim that the pier was rotten is false.", "noun-then-clause <Brann> {claim} the pier was rotten"],
    [
      "The council heard the request of Fenwick to sell the pier.",
      "noun-then-clause <Fenwick> {request} to sell the pier",
    ],
    [
      "They heard Brann’s claim that the pier was rotten; her plan to sell it was new.",
      "noun-then-clause <Brann> {claim} the pier was rotten",
    ],
    ["There were reports that the pier was rotten.", "noun-then-clause <> {reports} the pier was rotten"],
    ["Her claim to fame was the pier."],
    ["The fear that the pier would fall was old."],
    ["The report on the claim was long."],
  ] as const) {
    it(text, () =>
      assert.deepEqual(
        shownIn(text).filter((each) => each.startsWith("noun")),
        shown,
      ),
    );
  }

  it("have acts that verbs have, too", () => {
    const acts = new Set(CUES.map(({ act }) => act));
    for (const { lemma, act } of NOUN_FORMS.values()) assert.ok(acts.has(act), `${lemma}: ${act}`);
  });

  it("are known by one and by many", () => {
    assert.equal(NOUN_FORMS.get("claims"), NOUN_FORMS.get("claim"));
    assert.equal(NOUN_FORMS.get("pier"), undefined);
  });
});
