import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { grammarOf, tokenOf } from "../../testing/grammar.ts";
import { agentOf, antecedentOf, clauseHeadOf, clauseOf, nounPhraseOf, subjectOf } from "./clauses.ts";

/** A sentence, a verb of it, and the head word of its subject. */
const SUBJECTS: readonly (readonly [sentence: string, verb: string, subject: string | null])[] = [
  ["The mayor of Lund opened the bridge.", "opened", "mayor"],
  ["The bridge was opened by the mayor.", "opened", "bridge"],
  ["The mayor opened the bridge and praised the builders.", "praised", "mayor"],
  ["The minister left the room, adding that repairs would start.", "adding", "minister"],
  ["The company wants to rebuild the pier.", "rebuild", "company"],
  ["Police told residents to leave.", "leave", "residents"],
  ["She promised him to rebuild it.", "rebuild", "she"],
  ["The engineers who built the bridge left in March.", "built", "engineers"],
  ["The report, which cost two million crowns, was never read.", "cost", "report"],
  ["A man waiting at the gate told reporters that he was cold.", "waiting", "man"],
  ["“We will go,” said the captain.", "said", "captain"],
  ["Close the harbour.", "close", null],
];

describe("subjectOf", () => {
  for (const [sentence, verb, subject] of SUBJECTS) {
    it(`of “${verb}” in: ${sentence}`, () => {
      const grammar = grammarOf(sentence);
      const found = subjectOf(grammar, tokenOf(grammar, verb));
      assert.equal(found === null ? null : grammar.word(found), subject);
    });
  }
});

describe("agentOf", () => {
  it("is who does it in the passive", () => {
    const grammar = grammarOf("The plan was condemned by two officials.");
    assert.equal(agentOf(grammar, tokenOf(grammar, "condemned")), tokenOf(grammar, "officials"));
  });

  it("is null where nobody is named", () => {
    const grammar = grammarOf("The plan was condemned on Monday.");
    assert.equal(agentOf(grammar, tokenOf(grammar, "condemned")), null);
  });
});

describe("antecedentOf", () => {
  it("is the noun that a relative clause hangs on", () => {
    const grammar = grammarOf("The ships that left on Monday have returned.");
    assert.equal(antecedentOf(grammar, tokenOf(grammar, "that")), tokenOf(grammar, "ships"));
  });

  it("is null for a question and for a noun", () => {
    const grammar = grammarOf("Who opened the bridge?");
    assert.equal(antecedentOf(grammar, 0), null);
    assert.equal(antecedentOf(grammar, tokenOf(grammar, "bridge")), null);
  });
});

describe("clauseOf", () => {
  const cases: readonly (readonly [sentence: string, head: string, clause: string])[] = [
    ["Officials said that the pier was unsafe.", "unsafe", "the pier was unsafe"],
    ["Officials said the pier had closed on Monday.", "closed", "the pier had closed on Monday"],
    ["The pier will be rebuilt, officials said.", "rebuilt", "The pier will be rebuilt"],
    ["Fenwick said she would stay if the council agreed.", "stay", "she would stay if the council agreed"],
  ];
  for (const [sentence, head, clause] of cases) {
    it(`of “${head}” in: ${sentence}`, () => {
      const grammar = grammarOf(sentence);
      assert.equal(grammar.words(clauseOf(grammar, tokenOf(grammar, head))), clause);
    });
  }

  it("stops before what is joined, where it is asked to", () => {
    const grammar = grammarOf("The mayor opened the bridge and praised the builders.");
    const opened = tokenOf(grammar, "opened");
    assert.equal(grammar.words(clauseOf(grammar, opened, false)), "The mayor opened the bridge");
    assert.equal(grammar.words(clauseOf(grammar, opened)), "The mayor opened the bridge and praised the builders");
  });
});

describe("clauseHeadOf", () => {
  it("is the verb of the clause that a word stands in", () => {
    const grammar = grammarOf("Officials said that the old pier will close in May.");
    assert.equal(clauseHeadOf(grammar, tokenOf(grammar, "old")), tokenOf(grammar, "close"));
    assert.equal(clauseHeadOf(grammar, tokenOf(grammar, "close")), tokenOf(grammar, "close"));
    assert.equal(clauseHeadOf(grammar, tokenOf(grammar, "officials")), tokenOf(grammar, "said"));
  });
});

describe("nounPhraseOf", () => {
  const sentence = "The report was read by the mayor, who left, and two aides.";

  it("leaves out the preposition before it", () => {
    const grammar = grammarOf("Reporters spoke with the mayor of Lund.");
    assert.equal(grammar.words(nounPhraseOf(grammar, tokenOf(grammar, "mayor"))), "the mayor of Lund");
  });

  it("leaves out relative clauses and joined nouns, where it is asked to", () => {
    const grammar = grammarOf(sentence);
    assert.equal(grammar.words(nounPhraseOf(grammar, tokenOf(grammar, "mayor"), false)), "the mayor");
  });
});
