import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { OnRecord, Statement } from "../../record/schema/index.ts";
import { BRIDGE, bridgeRecord, canvasOf, recordOf, sourceOf, spanOf, statementOf, timeOf } from "../testing.ts";
import { numbersOf, showStatement, wordsOf } from "./statement.ts";
import { speechOf } from "./summary.ts";

const content = [spanOf(BRIDGE, "For a week,")];

/** A statement of the bridge article, shown on one wide line and its words. */
function shown(about: Partial<Statement>, record: OnRecord = bridgeRecord(), columns = 100): string[] {
  return showStatement(canvasOf(columns), speechOf(record), statementOf({ id: "st", content, ...about }), "1");
}

describe("showStatement", () => {
  it("says who and how, and below it the words", () => {
    assert.deepEqual(shown({ speaker: "s-1" }), ["1  Ada Fenwick said", "   “For a week,”"]);
  });

  it("says so when the speaker was not found", () => {
    assert.equal(shown({})[0], "1  speaker not found said");
  });

  it("marks who is not named", () => {
    assert.equal(shown({ speaker: "s-2" })[0], "1  An official [unnamed] said");
  });

  it("gives the pronoun that stands for the speaker", () => {
    const she = { speakerBasis: "pronoun", speakerSpan: spanOf(BRIDGE, "she") } as const;
    assert.equal(shown({ ...she, speaker: "s-1" })[0], "1  Ada Fenwick (“she”) said");
    assert.equal(shown(she)[0], "1  “she” (not found who that is) said");
  });

  it("says when the turn decided", () => {
    assert.equal(shown({ speaker: "s-1", speakerBasis: "turn" })[0], "1  Ada Fenwick (by turn) said");
  });

  it("falls back from the act to the cue, and to nothing", () => {
    assert.equal(shown({ speaker: "s-1", act: null, cue: spanOf(BRIDGE, "added") })[0], "1  Ada Fenwick added");
    assert.equal(shown({ speaker: "s-1", act: null })[0], "1  Ada Fenwick");
  });

  it("adds addressee, venue, time, headline and doubt", () => {
    const told = shown({
      speaker: "s-1",
      addressee: spanOf(BRIDGE, "An official"),
      venue: spanOf(BRIDGE, "the deck"),
      saidAt: "t-1",
      inHeadline: true,
      confidence: 0.5,
    })
      .map((line) => line.trim())
      .join(" ");
    const details = "to An official · the deck · Monday = Monday 2026-03-02 · in the headline · unsure (0.50)";
    assert.equal(told, `1  Ada Fenwick said · ${details} “For a week,”`);
  });

  it("shows a time as its words where the day is open", () => {
    for (const value of [null, "XXXX-WXX-1"]) {
      const record = recordOf(BRIDGE, { times: [timeOf(spanOf(BRIDGE, "Monday"), value)] });
      assert.equal(shown({ saidAt: "t-1" }, record)[0], "1  speaker not found said · Monday");
    }
  });

  it("names the way through others", () => {
    const base = bridgeRecord();
    const agency = sourceOf({ id: "s-3", kind: "outlet", name: "Reuters" });
    const record = { ...base, sources: [...base.sources, agency] };
    const chain = [
      { source: "s-1", role: "origin" },
      { source: "s-3", role: "relay" },
      { source: "s-2", role: "relay" },
    ] as const;
    assert.equal(
      shown({ speaker: "s-1", chain: [...chain] }, record)[0],
      "1  Ada Fenwick said · through Reuters, then An official",
    );
  });

  it("wraps within its columns", () => {
    const lines = shown({ speaker: "s-1", saidAt: "t-1", inHeadline: true }, bridgeRecord(), 30);
    assert.deepEqual(lines, [
      "1  Ada Fenwick said · Monday =",
      "     Monday 2026-03-02 · in",
      "     the headline",
      "   “For a week,”",
    ]);
  });
});

describe("wordsOf", () => {
  it("keeps the marks that stand around the words", () => {
    assert.equal(wordsOf(BRIDGE, statementOf({ id: "st", content })), "“For a week,”");
  });

  it("adds no marks to words that have none", () => {
    const plain = statementOf({ id: "st", content: [spanOf(BRIDGE, "the deck was cracked")] });
    assert.equal(wordsOf(BRIDGE, plain), "the deck was cracked");
  });

  it("finds the closing mark behind a comma", () => {
    const text = "“Yes”, she said. „Nein“, sagte er. «Non !» 'No.'";
    for (const [words, shownWords] of [
      ["Yes", "“Yes”"],
      ["Nein", "„Nein“"],
      ["Non !", "«Non !»"],
      ["No.", "'No.'"],
    ] as const) {
      assert.equal(wordsOf(text, statementOf({ id: "st", content: [spanOf(text, words)] })), shownWords);
    }
  });

  it("joins parts with a sign for what stands between", () => {
    const parts = [spanOf(BRIDGE, "It will stay shut,"), spanOf(BRIDGE, "For a week,")];
    assert.equal(wordsOf(BRIDGE, statementOf({ id: "st", content: parts })), "“It will stay shut,” … “For a week,”");
  });
});

describe("numbersOf", () => {
  it("makes all of one width", () => {
    assert.deepEqual(numbersOf(2), [" 1", " 2"]);
    assert.deepEqual(numbersOf(10).slice(8), ["  9", " 10"]);
    assert.deepEqual(numbersOf(0), []);
  });
});
