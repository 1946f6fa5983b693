import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { withRanges } from "./ranges.ts";

const LAST = 0x3ffff;

/** Every code point that is a character of its own; halves of surrogate pairs are not. */
function* codePoints(last = LAST): Generator<string> {
  for (let code = 0; code <= last; code++) if (code < 0xd800 || code > 0xdfff) yield String.fromCodePoint(code);
}

function compiled(name: string): [table: RegExp, ranges: RegExp] {
  return [new RegExp(`^\\p{${name}}$`, "u"), new RegExp(withRanges(`^\\p{${name}}$`), "u")];
}

/** What news in English is made of, where nothing may be wider than the tables: up to U+00FF, U+2000–U+2BFF, emoji. */
function isExact(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (
    code < 0x100 ||
    (code >= 0x2010 && code < 0x2070) ||
    (code >= 0x2190 && code < 0x2bff) ||
    (code >= 0x1f000 && code < 0x1fb00)
  );
}

describe("ranges", () => {
  for (const name of ["L", "Lu", "Ll"]) {
    it(`hold every \\p{${name}} of the scripts that tell capitals, and nothing more where English is written`, () => {
      const [table, ranges] = compiled(name);
      const missing: string[] = [];
      const more: string[] = [];
      for (const character of codePoints(name === "L" ? LAST : 0x587)) {
        const known = table.test(character);
        if (known && !ranges.test(character)) missing.push(character);
        if (!known && isExact(character) && ranges.test(character)) more.push(character);
      }
      assert.deepEqual([codes(missing.filter((c) => !isSymbol(c))), codes(more)], [[], []]);
    });
  }

  it("take no punctuation, symbol or emoji for a letter, mark or digit", () => {
    const word = new RegExp(withRanges("^[\\p{L}\\p{M}\\p{N}]$"), "u");
    for (const character of "–—“”‘’…€£$%§•·×÷©®™°«»¿¡†😀🇳✓→“\u00a0\u200b\u2028")
      assert.doesNotMatch(character, word, character);
    for (const character of "aZéßñŠčЖωאشक日한e٣²½") assert.match(character, word, character);
  });

  it("take no digit, sign or punctuation of the scripts that names in news are given in for a letter", () => {
    const letter = new RegExp(withRanges("^\\p{L}$"), "u");
    for (const character of "٣۳३،؛؟۔־׳״։՞।॥฿。、「」〈〉—") assert.doesNotMatch(character, letter, character);
  });

  it("tell digits from other numbers, and hold those of every script that news writes numbers in", () => {
    const digit = new RegExp(withRanges("^\\p{Nd}$"), "u");
    const number = new RegExp(withRanges("^\\p{N}$"), "u");
    for (const character of "09٣۳३９") assert.match(character, digit, character);
    for (const character of "½¼²³¹⁴₂⅓↉") {
      assert.match(character, number, character);
      assert.doesNotMatch(character, digit, character);
    }
    for (const character of "aI٪%#№") assert.doesNotMatch(character, number, character);
  });

  it("take the marks that letters are composed with for marks, and no letter", () => {
    const mark = new RegExp(withRanges("^\\p{M}$"), "u");
    for (const character of "\u0301\u0327\u064b\u05b0\u094d\ufe0f\u20e3") assert.match(character, mark);
    for (const character of "aé'´¨\u200d") assert.doesNotMatch(character, mark, character);
  });

  it("keep a class a class, and what is escaped escaped", () => {
    assert.match("Éa", new RegExp(withRanges("^\\p{Lu}[^\\p{Lu}]$"), "u"));
    assert.match("[p]", new RegExp(withRanges("^\\[p\\]$"), "u"));
    assert.match("–", new RegExp(withRanges("^\\P{L}$"), "u"));
    assert.equal(withRanges("\\\\p{L}"), "\\\\p{L}");
    assert.equal(withRanges("\\p{Script=Han}"), "\\p{Script=Han}");
    assert.equal(withRanges("[\\P{L}]"), "[\\P{L}]");
    assert.match("[", new RegExp(withRanges("^[()[\\p{L}]$"), "u"));
    assert.match("a]", new RegExp(withRanges("^[\\]\\p{L}]+$"), "u"));
    assert.match("5a", new RegExp(withRanges("^\\P{L}\\P{Nd}$"), "u"));
    assert.doesNotMatch("a5", new RegExp(withRanges("^\\P{L}\\P{Nd}$"), "u"));
  });
});

function codes(list: readonly string[]): string[] {
  return list.slice(0, 20).map((character) => (character.codePointAt(0) ?? 0).toString(16));
}

/** Letters among symbols ("ℓ", "№"'s neighbours): the tables call them letters, no word has them. */
function isSymbol(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (
    (code >= 0x2100 && code < 0x2190) ||
    (code >= 0x1d400 && code < 0x1f000) ||
    (code >= 0x02c2 && code < 0x0370) ||
    code === 0x2e2f
  );
}
