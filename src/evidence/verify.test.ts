import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Verifiable, Verification } from "./verify.ts";
import { verifySpans } from "./verify.ts";

const text = "“We will appeal,” the mayor said. 😀";
const record = {
  article: { text, headline: null, blocks: [{ start: 0, end: 33, kind: "paragraph" }] },
  statements: [
    {
      content: [{ start: 1, end: 15, text: "We will appeal" }],
      cue: { start: 28, end: 32, text: "said" },
      because: [],
    },
  ],
};

/** A record with parts that no type knows of yet. */
function check(parts: object, words: string = text): Verification {
  const whole: Verifiable = Object.assign({ article: { text: words } }, parts);
  return verifySpans(whole);
}

describe("verifySpans", () => {
  it("counts every span at every depth", () => {
    assert.deepEqual(verifySpans(record), { total: 2, matched: 2, mismatches: [] });
  });

  it("tells where a span is wrong and what stands there", () => {
    const broken = structuredClone(record);
    broken.statements[0]?.content.push({ start: 18, end: 27, text: "the major" });
    assert.deepEqual(verifySpans(broken).mismatches, [
      { path: "statements/0/content/1", start: 18, end: 27, text: "the major", found: "the mayor" },
    ]);
  });

  it("checks against another text", () => {
    const changed = text.replace("mayor said", "mayor told");
    const { matched, mismatches } = verifySpans(record, changed);
    assert.equal(matched, 1);
    assert.deepEqual(
      mismatches.map(({ path, found }) => [path, found]),
      [["statements/0/cue", "told"]],
    );
  });

  it("does not accept an empty span, one outside the text, or half a character", () => {
    for (const span of [
      { start: 4, end: 4, text: "" },
      { start: 99, end: 103, text: "said" },
      { start: 34, end: 35, text: "\ud83d" },
    ]) {
      const one = { article: { text }, span };
      assert.deepEqual([verifySpans(one).total, verifySpans(one).matched], [1, 0]);
    }
  });

  it("leaves blocks alone, which carry no words", () => {
    assert.equal(verifySpans({ article: record.article }).total, 0);
  });

  it("finds spans in lists of lists, and the path to each", () => {
    const deep = { article: { text }, parts: [[{ cue: { start: 18, end: 21, text: "the" } }]], note: null };
    assert.deepEqual(verifySpans(deep), { total: 1, matched: 1, mismatches: [] });
    const wrong = { article: { text }, parts: [[{ cue: { start: 18, end: 21, text: "The" } }]] };
    assert.equal(verifySpans(wrong).mismatches[0]?.path, "parts/0/0/cue");
  });

  it("checks a finding that is itself a span, and what it holds", () => {
    const time = { start: 22, end: 27, text: "mayor", because: [{ start: 18, end: 21, text: "the" }] };
    assert.equal(check({ times: [time] }).total, 2);
  });

  it("does not take other objects for spans", () => {
    for (const other of [
      { start: 0, end: 4 },
      { start: 0.5, end: 4, text: "“We " },
      { start: "0", end: 4, text: "“We " },
      { start: 0, end: 4, text: 7 },
    ]) {
      assert.equal(check({ other }).total, 0, JSON.stringify(other));
    }
  });

  it("does not accept a span that runs backwards or begins before the text", () => {
    for (const span of [
      { start: 9, end: 4, text: "" },
      { start: -3, end: 4, text: "“We " },
    ]) {
      assert.equal(check({ span }).matched, 0);
    }
  });

  it("does not accept a letter without its accent", () => {
    const accented = "cafe\u0301 closed";
    const span = { start: 0, end: 4, text: "cafe" };
    assert.equal(check({ span }, accented).matched, 0);
    const whole = { start: 0, end: 5, text: "cafe\u0301" };
    assert.equal(check({ span: whole }, accented).matched, 1);
  });

  it("counts what does not match another text at all", () => {
    const { total, matched, mismatches } = verifySpans(record, "");
    assert.deepEqual([total, matched, mismatches.length], [2, 0, 2]);
    assert.equal(mismatches[0]?.found, "");
  });

  it("keeps the record as it is", () => {
    const before = JSON.stringify(record);
    verifySpans(record, "other");
    assert.equal(JSON.stringify(record), before);
  });
});
