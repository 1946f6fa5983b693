import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Act } from "../../layers.ts";
import { actOfWords } from "./act.ts";
import { onlySaid, saidIn } from "./testing.ts";

type Kind = "direct" | "mixed" | "indirect";

function act(words: string, before: Act | null = "said", kind: Kind = "direct", verb: string | null = null): Act {
  return actOfWords(words, { act: before, verb, kind, content: [{ start: 0, end: words.length }] });
}

describe("actOfWords", () => {
  it("takes quoted words that end in a question mark for asked", () => {
    for (const words of ["Why?", "Why?!", "Why? ", "Why?”", "Why?')", "为什么？", "لماذا؟"]) {
      assert.equal(act(words), "asked", words);
    }
  });

  it("takes all others for said", () => {
    for (const words of ["No.", "Why? No.", "Why ?a", "", "So what, he asked", "?x"])
      assert.equal(act(words), "said", words);
  });

  it("does not take reported words for asked", () => {
    assert.equal(act("it fell?", "said", "indirect"), "said");
    assert.equal(act("it “fell”?", "said", "mixed"), "said");
  });

  it("takes what somebody was told to do for demanded", () => {
    assert.equal(act("to leave", "said", "indirect"), "demanded");
    assert.equal(act("to leave", "promised", "indirect"), "promised");
    assert.equal(act("to leave", "said"), "said");
    assert.equal(onlySaid("Fenwick told residents to leave.").act, "demanded");
  });

  it("leaves the last word to a cue that tells more", () => {
    assert.equal(act("Why?", "demanded"), "demanded");
    assert.equal(act("No.", "denied"), "denied");
  });

  it("gives words without a cue an act, too", () => {
    assert.equal(act("No.", null), "said");
    assert.equal(act("Why?", null), "asked");
  });

  it("takes what is likely to come for predicted, where nobody plans it", () => {
    for (const words of ["this is not likely to happen again", "It’s going to get worse.", "rain is forecast to fall"])
      assert.equal(act(words, "said", "indirect"), "predicted", words);
    for (const words of ["we are going to rebuild it", "it was going to Lund", "it is likely", "it is going to Lund"])
      assert.equal(act(words, "said", "indirect"), "said", words);
  });

  it("goes by the noun of what is expressed", () => {
    assert.equal(act("their anger", "said", "indirect", "express"), "criticised");
    assert.equal(act("her thanks to the crew", "said", "indirect", "express"), "praised");
    assert.equal(act("an interest in the pier", "said", "indirect", "express"), "said");
    assert.equal(act("their anger", "said", "indirect", "say"), "said");
    assert.equal(onlySaid("Residents expressed their anger.").act, "criticised");
  });

  it("reads the last part of words in pieces", () => {
    const text = "Why? No.";
    const content = [
      { start: 0, end: 4 },
      { start: 5, end: 8 },
    ];
    assert.equal(actOfWords(text, { act: "said", verb: "say", kind: "direct", content }), "said");
    assert.equal(actOfWords(text, { act: "said", verb: "say", kind: "direct", content: content.slice(0, 1) }), "asked");
    assert.equal(actOfWords(text, { act: "said", verb: "say", kind: "direct", content: [] }), "said");
  });
});

describe("the act of a statement", () => {
  const cases: readonly (readonly [Act, string, string])[] = [
    ["said", "say", "Fenwick said the pier was gone."],
    ["said", "tell", "Fenwick told the court that the pier was gone."],
    ["said", "write", "Fenwick wrote that the pier was gone."],
    ["asked", "say", "“Where is the pier?” Fenwick said."],
    ["asked", "ask", "“Where is the pier?” Fenwick asked."],
    ["asked", "wonder", "Fenwick wondered whether the pier would fall."],
    ["asked", "urge", "Fenwick urged the union to wait."],
    ["claimed", "claim", "Fenwick claimed that the pier was gone."],
    ["claimed", "insist", "Fenwick insists the pier is safe."],
    ["claimed", "allege", "Fenwick alleged that the pier was rotten."],
    ["confirmed", "concede", "Fenwick conceded that the pier was rotten."],
    ["denied", "reject", "Fenwick rejected the claim."],
    ["declined", "refuse", "Fenwick refused to say when the pier would open."],
    ["declined", "reached", "Fenwick could not be reached for comment."],
    ["demanded", "call", "Fenwick called for a vote."],
    ["demanded", "call", "Fenwick called on Brann to resign."],
    ["criticised", "call", "Fenwick called Brann “a coward”."],
    ["promised", "vow", "Fenwick vowed to rebuild."],
    ["promised", "assure", "Fenwick assured voters that the pier was safe."],
    ["threatened", "threaten", "Fenwick threatened to resign."],
    ["warned", "warn", "Fenwick warned against haste."],
    ["predicted", "expect", "Fenwick expects the pier to fall."],
    ["believed", "hope", "Fenwick hopes to rebuild."],
    ["agreed", "agree", "Fenwick agreed to rebuild."],
    ["announced", "announce", "Fenwick will announce a new pier."],
    ["praised", "welcome", "Fenwick welcomed the ruling."],
    ["criticised", "blame", "Fenwick blamed the builders."],
  ];
  for (const [expected, verb, text] of cases) {
    it(`${expected}: ${text}`, () => {
      const said = onlySaid(text);
      assert.deepEqual([said.act, said.verb], [expected, verb]);
    });
  }

  it("turns with a not before it", () => {
    for (const text of [
      "Fenwick did not confirm that the pier was gone.",
      "Fenwick didn’t confirm that the pier was gone.",
      "Fenwick has not confirmed that the pier was gone.",
    ]) {
      assert.equal(onlySaid(text).act, "declined", text);
    }
  });

  it("is there for every statement", () => {
    const text = [
      "Pier falls",
      "“It is gone,” Fenwick said.",
      "“We will miss it.”",
      "“Why?”",
      "— Ada Fenwick",
      "The pier reportedly closed in May.",
    ].join("\n\n");
    assert.deepEqual(
      saidIn(text).map((said) => said.act),
      ["said", "said", "asked", "said"],
    );
  });
});
