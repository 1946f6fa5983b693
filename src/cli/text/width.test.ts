import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { breaksAnywhere, charactersOf, clip, padded, widthOf } from "./width.ts";

/** Text of every kind that a terminal has to set: letters, wide signs, marks, emoji sequences. */
const anyText = fc.string({
  unit: fc.constantFrom("a", "é", "e\u0301", " ", "“", "…", "中", "ア", "한", "😀", "👩‍👩‍👧", "🇳🇱", "\u200b", "ü"),
});

describe("widthOf", () => {
  const cases: readonly (readonly [name: string, text: string, width: number])[] = [
    ["nothing", "", 0],
    ["Latin letters", "Bridge shut", 11],
    ["letters with accents of their own", "Änderung für São", 16],
    ["Greek", "Αθήνα", 5],
    ["Cyrillic", "Москва", 6],
    ["the marks of newspapers", "“Yes” – ‘no’ …", 14],
    ["a letter and its combining mark", "cafe\u0301", 4],
    ["several marks on one letter", "e\u0301\u0323\u0308", 1],
    ["Chinese", "中文新聞", 8],
    ["Japanese kana", "ニュース", 8],
    ["halfwidth kana", "ﾆｭｰｽ", 4],
    ["Korean", "뉴스", 4],
    ["fullwidth letters", "ＡＢ", 4],
    ["an emoji", "😀", 2],
    ["a family, which is one sign", "👩‍👩‍👧", 2],
    ["a flag of two letters", "🇳🇱", 2],
    ["a sign turned into an emoji", "❤\ufe0f", 2],
    ["the same sign as text", "❤", 1],
    ["a skin tone", "👍🏽", 2],
    ["zero-width blanks", "a\u200bb", 2],
    ["an own bracket", "\ue000", 1],
    ["Arabic", "سلام", 4],
    ["Hebrew with points", "שָׁלוֹם", 4],
  ];
  for (const [name, text, width] of cases) {
    it(`counts ${name}`, () => assert.equal(widthOf(text), width));
  }

  it("does not count our own colours", () => {
    assert.equal(widthOf("\u001b[1mBridge\u001b[22m \u001b[33mshut\u001b[39m"), 11);
    assert.equal(widthOf("\u001b[1m中文\u001b[22m"), 4);
  });

  it("is the sum over characters", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const sum = charactersOf(text).reduce((width, character) => width + widthOf(character), 0);
        assert.equal(widthOf(text), sum);
      }),
    );
  });
});

describe("charactersOf", () => {
  it("keeps together what a reader sees as one", () => {
    assert.deepEqual(charactersOf("e\u0301👩‍👩‍👧x"), ["e\u0301", "👩‍👩‍👧", "x"]);
  });
});

describe("clip", () => {
  it("leaves what fits", () => {
    assert.equal(clip("Bridge shut", 11), "Bridge shut");
  });

  it("cuts and says so", () => {
    assert.equal(clip("Bridge shut", 8), "Bridge…");
    assert.equal(clip("Bridge shut", 9), "Bridge s…");
  });

  it("never cuts a wide sign in half", () => {
    assert.equal(clip("中文新聞", 6), "中文…");
    assert.equal(clip("中文新聞", 5), "中文…");
    assert.equal(clip("a👩‍👩‍👧b", 3), "a…");
  });

  it("is never wider than it may be", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 30 }), (text, columns) => {
        assert.ok(widthOf(clip(text, columns)) <= columns);
      }),
    );
  });
});

describe("padded", () => {
  it("fills up on either side", () => {
    assert.equal(padded("ab", 4), "ab  ");
    assert.equal(padded("ab", 4, "right"), "  ab");
  });

  it("counts columns, not units", () => {
    assert.equal(padded("中", 4), "中  ");
    assert.equal(padded("e\u0301", 3), "e\u0301  ");
  });

  it("leaves what is wider already", () => {
    assert.equal(padded("Bridge", 3), "Bridge");
  });
});

describe("breaksAnywhere", () => {
  it("tells scripts without blanks from those with", () => {
    for (const character of ["中", "ア", "한", "。"]) assert.ok(breaksAnywhere(character), character);
    for (const character of ["a", "ж", "“", "-"]) assert.ok(!breaksAnywhere(character), character);
  });
});
