import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { explainAll, explainFinding } from "../../record/explain.ts";
import { BRIDGE, bridgeRecord, canvasOf, recordOf, sourceOf, spanOf } from "../testing.ts";
import { showExplanation, showFindings } from "./explanation.ts";

const record = bridgeRecord();

function explained(id: string, of = record): string[] {
  return showExplanation(canvasOf(90), of, explainFinding(of, id));
}

describe("showExplanation", () => {
  it("explains a statement", () => {
    assert.deepEqual(explained("st-1"), [
      "statement st-1a2b3c4d5e6f",
      "rule          quote-then-said",
      "confidence    0.9",
      "kind          direct",
      "cue           “said”",
      "verb          say",
      "act           said",
      "speaker       Ada Fenwick (s-1)",
      "speakerSpan   “Mayor Ada Fenwick”",
      "speakerBasis  subject",
      "saidAt        “Monday” (t-1)",
      "chain         source Ada Fenwick (s-1), role origin",
      "inHeadline    no",
      "not found     addressee, venue",
      "",
      "  “It will stay shut,” Mayor Ada Fenwick said on Monday. “For a week,” she added.",
      "   ^^^^^^^^^^^^^^^^^^  ~~~~~~~~~~~~~~~~~ ~~~~",
      "",
      "^ its words   ~ what made the rule fire",
    ]);
  });

  it("explains a source, which no single rule made", () => {
    const lines = explained("s-2");
    assert.equal(lines[1], "rule         none: put together from its mentions");
    assert.ok(lines.includes("count        min 1, stated yes"));
    assert.ok(lines.includes("not found    name, role, affiliation, reasonUnnamed, basisOfKnowledge"));
    assert.equal(lines.at(-1), "^ its words");
  });

  it("explains a time, whose words are its reason", () => {
    const lines = explained("t-1");
    assert.ok(lines.includes("timex3      type DATE, value 2026-03-02"));
    assert.match(lines.join("\n"), /\^{6}\n +~{6}\n/u);
  });

  it("needs no words", () => {
    const publisher = sourceOf({ id: "s-9", kind: "outlet", name: "The Harbour Courier" });
    const lines = explained("s-9", recordOf(BRIDGE, { sources: [publisher] }));
    assert.equal(lines.at(-1), "not found  description, role, affiliation, count, reasonUnnamed, basisOfKnowledge");
  });

  it("shows an id that leads nowhere as it is", () => {
    const of = bridgeRecord();
    const [first] = of.statements;
    if (first !== undefined) Object.assign(first, { speaker: "s-77" });
    assert.ok(explained("st-1", of).includes("speaker       s-77"));
  });

  it("makes hostile values harmless", () => {
    const source = sourceOf({ id: "s\u001b[2J", name: "\u202eAda", mentions: [spanOf(BRIDGE, "she")] });
    const of = recordOf(BRIDGE, { sources: [source] });
    // oxlint-disable-next-line no-control-regex
    assert.doesNotMatch(explained("s", of).join(""), /[\u0000-\u001f\u202e]/u);
  });
});

describe("showFindings", () => {
  it("lists ids, nouns, rules and words", () => {
    assert.deepEqual(showFindings(canvasOf(70), explainAll(record)), [
      "s-1              source                      Mayor Ada Fenwick",
      "s-2              source                      An official",
      "st-1a2b3c4d5e6f  statement  quote-then-said  It will stay shut,",
      "st-2a2b3c4d5e6f  statement  quote-then-said  For a week,",
      "st-3a2b3c4d5e6f  statement  quote-then-said  the deck was cracked",
      "t-1              time       weekday          Monday",
    ]);
  });

  it("cuts long words", () => {
    const [, , , , line = ""] = showFindings(canvasOf(60), explainAll(record));
    assert.equal(line, "st-3a2b3c4d5e6f  statement  quote-then-said  the deck was cr…");
  });

  it("shows what has no words by its id", () => {
    const of = recordOf(BRIDGE, { sources: [sourceOf({ id: "s-9", kind: "outlet", name: "Courier" })] });
    assert.deepEqual(showFindings(canvasOf(60), explainAll(of)), ["s-9  source"]);
  });
});
