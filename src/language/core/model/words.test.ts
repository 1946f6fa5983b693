import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { hashString } from "./hash.ts";
import { ALL_CAPITALS, APOSTROPHE, CAPITAL, CLASS_BITS, DIGIT, DOT, HYPHEN, LETTER, PAD, Words } from "./words.ts";

const NOTHING = { get: (): number => 0 };

/** Reads sentences of words that are set apart by single blanks. */
function read(sentences: readonly string[], lookup: { get(lower: number): number } = NOTHING): Words {
  const text = sentences.join(" ");
  const starts: number[] = [];
  const ends: number[] = [];
  const firsts = [0];
  let at = 0;
  for (const sentence of sentences) {
    for (const word of sentence.split(" ")) {
      starts.push(at);
      ends.push(at + word.length);
      at += word.length + 1;
    }
    firsts.push(starts.length);
  }
  const words = new Words();
  words.read(text, starts, ends, firsts, lookup);
  return words;
}

function cell(column: Int32Array): number {
  return column[PAD] ?? 0;
}

function one(word: string): { [Column in "form" | "lower" | "shape" | "flags" | "suffix3" | "prefix3"]: number } {
  const { form, lower, shape, flags, suffix3, prefix3 } = read([word]);
  return {
    form: cell(form),
    lower: cell(lower),
    shape: cell(shape),
    flags: cell(flags),
    suffix3: cell(suffix3),
    prefix3: cell(prefix3),
  };
}

describe("Words", () => {
  it("hashes forms, and small forms without case and with 0 for every digit", () => {
    assert.equal(one("Harbour").form, hashString("Harbour"));
    assert.equal(one("HARBOUR").lower, hashString("harbour"));
    assert.equal(one("2026").lower, hashString("0000"));
    assert.equal(one("Évora").lower, hashString("évora"));
  });

  it("reads typographic quotation marks as plain ones", () => {
    assert.equal(one("’s").form, one("'s").form);
    assert.equal(one("“").form, one('"').form);
  });

  it("knows what a word looks like", () => {
    assert.equal(one("Quarry").flags, CAPITAL | LETTER);
    assert.equal(one("NATO").flags, CAPITAL | ALL_CAPITALS | LETTER);
    assert.equal(one("o'clock").flags & APOSTROPHE, APOSTROPHE);
    assert.equal(one("COVID-19").flags & (HYPHEN | DIGIT), HYPHEN | DIGIT);
    assert.equal(one("U.S.").flags & DOT, DOT);
  });

  it("gives words of the same build the same shape", () => {
    assert.equal(one("Ada").shape, one("Fenwick").shape);
    assert.notEqual(one("Ada").shape, one("ada").shape);
    assert.notEqual(one("a-b").shape, one("a.b").shape);
  });

  it("has no affix longer than the word", () => {
    assert.equal(one("ox").suffix3, 0);
    assert.equal(one("ox").prefix3, 0);
    assert.equal(one("oxen").suffix3, one("BOXEN").suffix3);
  });

  it("sets sentences apart by cells that no word has", () => {
    const words = read(["The tide rose .", "Gulls cried ."]);
    assert.deepEqual(words.from, [PAD, PAD + 4 + PAD]);
    assert.deepEqual(words.to, [PAD + 4, PAD + 4 + PAD + 3]);
    assert.equal(words.lower[PAD - 1], -1);
    assert.equal(words.lower[(words.to[0] ?? 0) + 1], -12);
    assert.equal(words.size, (words.to[1] ?? 0) + PAD);
  });

  it("looks classes and facts up by the small form", () => {
    const known = new Map([[hashString("tide"), 17 | (5 << CLASS_BITS)]]);
    const words = read(["TIDE turned"], { get: (lower) => known.get(lower) ?? 0 });
    assert.deepEqual([words.class[PAD], words.facts[PAD]], [17, 5]);
    assert.deepEqual([words.class[PAD + 1], words.facts[PAD + 1]], [0, 0]);
  });

  it("takes words without a class for kin when they end alike, and for kin of no class", () => {
    const known = new Map([[hashString("tide"), 17]]);
    const words = read(["tide zwending brening brenned"], { get: (lower) => known.get(lower) ?? 0 });
    const [tide, zwending, brening, brenned] = words.kin.subarray(PAD, PAD + 4);
    assert.equal(tide, 17);
    assert.equal(zwending, brening);
    assert.notEqual(brening, brenned);
    assert.ok((brening ?? 0) >= 1 << CLASS_BITS || (brening ?? 0) < 0);
  });

  it("gives the same columns when it is filled again", () => {
    const word = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => !text.includes(" "));
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 1 }), { minLength: 1 }), (sentences) => {
        const lines = sentences.map((list) => list.join(" "));
        const fresh = read(lines);
        const again = read(["something longer that stood here before", ...lines]);
        assert.equal(fresh.from.length, lines.length);
        const from = fresh.from[0] ?? 0;
        const other = again.from[1] ?? 0;
        assert.equal(fresh.form[from], again.form[other]);
        assert.equal(fresh.suffix4[from], again.suffix4[other]);
      }),
    );
  });
});
