import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { BOUNDS, phraseBefore, PLACES, SIZES } from "./before.ts";
import type { Table } from "./before.ts";

const BOTH = { article: true, hyphen: true };
const NONE = { article: false, hyphen: false };

/** The words of the phrase that is found, with its meaning. */
function found(before: string, table: Table<string>, mayHave = BOTH): string | null {
  const phrase = phraseBefore(before, table, mayHave);
  return phrase === null ? null : `${before.slice(phrase.start, phrase.start + phrase.words)} = ${phrase.meaning}`;
}

describe("phraseBefore", () => {
  for (const [name, table] of Object.entries({ PLACES, SIZES, BOUNDS })) {
    it(`finds every phrase of ${name}, at the opening of a sentence too`, () => {
      for (const [words, meaning] of table.phrases) {
        const capital = words.slice(0, 1).toUpperCase() + words.slice(1);
        assert.equal(found(`It was ${words} `, table), `${words} = ${meaning}`);
        assert.equal(found(`${capital} `, table), `${capital} = ${meaning}`);
      }
    });
  }

  it("takes the longest phrase", () => {
    assert.equal(found("It took no more than ", SIZES), "no more than = at-most");
    assert.equal(found("It took more than ", SIZES), "more than = more");
    assert.equal(found("It runs no later than ", BOUNDS), "no later than = by");
    assert.equal(found("It fell earlier in ", PLACES), "earlier in = earlier");
  });

  it("looks over the article, where it may stand", () => {
    assert.equal(found("by the end of the ", PLACES), "the end of = end");
    assert.equal(found("by the end of The ", PLACES), "the end of = end");
    assert.equal(found("by the end of the ", PLACES, NONE), null);
    assert.equal(found("late the ", PLACES), "late = late");
  });

  it("looks over a hyphen, where it may stand, and over the mark of a short decade", () => {
    assert.equal(found("mid-", PLACES), "mid = mid");
    assert.equal(found("mid-", PLACES, NONE), null);
    assert.equal(found("early ’", PLACES), "early = early");
    assert.equal(found("the early '", PLACES), "early = early");
    assert.equal(found("mid-’", PLACES), "mid = mid");
  });

  it("takes any blank of the line, and no line break or hole", () => {
    for (const blank of [" ", "\u00a0", "\u202f", "\t", "  "]) {
      assert.equal(found(`It took more${blank}than${blank}`, SIZES)?.endsWith("= more"), true, JSON.stringify(blank));
    }
    for (const gap of ["\n", "\r\n", "     ", ", ", "", "—"]) {
      assert.equal(found(`It took over${gap}`, SIZES), null, JSON.stringify(gap));
    }
  });

  it("takes whole words only, of any script", () => {
    for (const before of ["Lover ", "Råby ", "e\u0301by ", "x9by ", "9by "]) {
      assert.equal(found(before, BOUNDS), null, before);
      assert.equal(found(before, SIZES), null, before);
    }
    assert.equal(found("(by ", BOUNDS), "by = by");
    assert.equal(found("“by ", BOUNDS), "by = by");
  });

  it("tells capitals apart, but for the first letter", () => {
    assert.equal(found("MORE THAN ", SIZES), null);
    assert.equal(found("More Than ", SIZES), null);
    assert.equal(found("More than ", SIZES), "More than = more");
  });

  it("finds nothing in nothing", () => {
    for (const before of ["", " ", "-", "the ", "’"]) assert.equal(found(before, PLACES), null, before);
  });

  it("finds the same phrase whatever stands before it", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...SIZES.phrases.keys()), (lead, words) => {
        const phrase = phraseBefore(`${lead}, ${words} `, SIZES, NONE);
        assert.equal(phrase?.start, lead.length + 2);
        assert.equal(phrase.meaning, SIZES.phrases.get(words));
      }),
    );
  });
});
