import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { hashString } from "../model/hash.ts";
import { IntTable } from "../model/table.ts";
import { wordsOf } from "../testing.ts";
import type { NetworkKnowledge } from "./columns.ts";
import { COLUMN_NAMES, keysOf } from "./columns.ts";
import { NOTHING_KNOWN } from "./testing.ts";

/** The keys of the only word of a sentence, by column. */
function keys(text: string, known: NetworkKnowledge = NOTHING_KNOWN, wordClass = 0): Record<string, number> {
  const words = wordsOf([text], { get: () => wordClass });
  const out = new Int32Array(COLUMN_NAMES.length);
  keysOf(words, words.from[0] ?? 0, known, out);
  return Object.fromEntries(COLUMN_NAMES.map((name, column) => [name, out[column] ?? 0]));
}

/** The columns in which two words differ. */
function differing(a: Record<string, number>, b: Record<string, number>): string[] {
  return COLUMN_NAMES.filter((name) => a[name] !== b[name]);
}

describe("the columns of the network", () => {
  it("know a word by its form and by its form in small letters", () => {
    assert.equal(keys("Said")["lower"], hashString("said"));
    assert.equal(keys("Said")["form"], hashString("Said"));
    assert.deepEqual(differing(keys("Said"), keys("said")), ["form", "shape", "flags"]);
  });

  it("know no form beside the small one where there is nothing to tell apart", () => {
    assert.equal(keys("said")["form"], 0);
    assert.notEqual(keys("sAid")["form"], 0);
    assert.notEqual(keys("1999")["form"], 0, "its digits are told apart by the form alone");
  });

  it("know a word by its beginning, its ends, and its shape", () => {
    assert.deepEqual(differing(keys("walking"), keys("walxing")), ["lower", "suffix4"]);
    assert.deepEqual(differing(keys("wax"), keys("waxxy")), ["lower", "suffix2", "suffix3", "suffix4"]);
    assert.deepEqual(differing(keys("1999"), keys("2024")), ["form"]);
  });

  it("know what is known of it apart from the text", () => {
    const forms = new IntTable();
    forms.set(hashString("Said"), 12);
    const listed = new IntTable();
    listed.set(hashString("said"), 5);
    const known = { groups: [0, 0, 0, 7], forms, listed };
    assert.deepEqual(differing(keys("Said"), keys("Said", known)), ["cased", "listed"]);
    assert.deepEqual(differing(keys("Said", known), keys("Said", known, 3)), ["class", "group"]);
    assert.deepEqual(differing(keys("Said"), keys("Said", NOTHING_KNOWN, 1 << 10)), ["facts"]);
  });

  it("spread small numbers over all places of a table", () => {
    const places = new Set(Array.from({ length: 64 }, (_, at) => (keys("a", NOTHING_KNOWN, at)["class"] ?? 0) >>> 26));
    assert.ok(places.size > 32, `${places.size} of 64 places`);
  });
});
