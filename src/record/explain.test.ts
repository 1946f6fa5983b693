import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { explainAll, explainFinding } from "./explain.ts";
import type { OnRecord } from "./schema/index.ts";
import { none, recordOf } from "./testing.ts";

const record = recordOf();
const statement = record.statements[0]?.id ?? "";

describe("explainFinding", () => {
  it("tells the rule, the words and what made it fire", () => {
    const { noun, id, rule, confidence, words, because, finding } = explainFinding(record, statement);
    assert.deepEqual([noun, id, rule, confidence], ["statement", statement, "quote-then-said", 0.9]);
    assert.deepEqual(
      words.map((span) => span.text),
      ["It will stay shut,"],
    );
    assert.deepEqual(
      because.map((span) => span.text),
      ["Monday"],
    );
    assert.equal(finding, record.statements[0]);
  });

  it("tells in words how sure a statement is", () => {
    const said = { ...record, statements: record.statements.map((one) => ({ ...one, rule: "quote-then-cue" })) };
    assert.match(explainFinding(said, statement).why ?? "", /^quoted words with their verb/u);
    assert.equal(explainFinding(record, statement).why, null);
    assert.equal(explainFinding(record, record.times[0]?.id ?? "").why, null);
  });

  it("tells a time by its own words", () => {
    const time = explainFinding(record, record.times[0]?.id ?? "");
    assert.deepEqual([time.noun, time.words[0]?.text], ["time", "Monday"]);
  });

  it("tells a source by its mentions, without a rule of its own", () => {
    const source = explainFinding(record, record.sources[0]?.id ?? "");
    assert.deepEqual([source.noun, source.rule, source.confidence, source.because], ["source", null, null, []]);
    assert.deepEqual(
      source.words.map((span) => span.text),
      ["Mayor Ada Fenwick"],
    );
  });

  it("tells an event by its trigger and an expectation without words", () => {
    const span = { start: 0, end: 6, text: "Bridge" };
    const more = { ...record, events: [{ id: "e-1", trigger: span }], expectations: [{ id: "x-1" }] };
    // Only what the explanation reads is filled in.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const wider = more as unknown as OnRecord;
    assert.deepEqual(explainFinding(wider, "e-1").words, [span]);
    assert.deepEqual(explainFinding(wider, "x-1").words, []);
  });

  it("takes the beginning of an id when only one begins so", () => {
    assert.equal(explainFinding(record, "st-").id, statement);
    assert.equal(explainFinding(record, statement.slice(0, 8)).id, statement);
    assert.throws(() => explainFinding(record, "s"), { code: "no-such-id", message: /More than one/u });
  });

  it("takes a whole id although another begins so", () => {
    const twin = { ...record, statements: record.statements.flatMap((one) => [one, { ...one, id: `${one.id}-2` }]) };
    assert.equal(explainFinding(twin, statement).id, statement);
    assert.throws(() => explainFinding(twin, statement.slice(0, 8)), { message: /More than one/u });
  });

  it("says what ids look like when there is none", () => {
    assert.throws(() => explainFinding(record, "zz"), { code: "no-such-id", hint: /s-[0-9a-f]{12}/u });
    assert.throws(() => explainFinding(recordOf(none, { outlet: null }), "zz"), { hint: /no findings/u });
  });

  it("takes nothing for no beginning, even where there is only one finding", () => {
    const one = recordOf(none);
    assert.equal(one.sources.length, 1);
    assert.throws(() => explainFinding(one, ""), { code: "no-such-id" });
  });
});

describe("explainAll", () => {
  it("explains every finding, noun by noun", () => {
    assert.deepEqual(
      explainAll(record).map(({ noun }) => noun),
      ["source", "source", "statement", "time"],
    );
  });

  it("gives nothing for a record without findings", () => {
    assert.deepEqual(explainAll(recordOf(none, { outlet: null })), []);
  });
});
