import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { alphanumericEnd, classAt, DIGIT, isAlphanumeric, LETTER, MARK, SPACE, widthAt } from "./chars.ts";

const CLASSES: readonly (readonly [name: string, kind: number, characters: readonly string[]])[] = [
  ["blanks", SPACE, [" ", "\t", "\n", "\r", "\u00a0", "\u2009", "\u202f", "\u3000", "\u200b", "\ufeff"]],
  ["letters", LETTER, ["a", "Z", "é", "ß", "ª", "µ", "Š", "ə", "Ω", "Ж", "א", "ش", "ह", "日", "そ", "한", "𝒜", "ʼ"]],
  ["marks that sit on letters", LETTER, ["\u0301", "\u0327", "\u05b0", "\u064b", "\u094d"]],
  ["digits", DIGIT, ["0", "9", "٣", "۳", "३", "９"]],
  ["fractions", DIGIT, ["½", "¼", "¾", "⅓", "⅞"]],
  ["punctuation", MARK, [".", ",", "'", "’", "“", "„", "«", "…", "—", "‑", "¿", "·", "、", "「", "،", "؟", "।", "־"]],
  ["signs", MARK, ["$", "€", "%", "‰", "°", "×", "÷", "©", "№", "™", "→", "√", "²", "₂"]],
  ["emoji and their joiners", MARK, ["😀", "🇳", "👍", "\u200d", "\ud83d", "\ude00"]],
];

describe("classAt", () => {
  for (const [name, kind, characters] of CLASSES) {
    it(`${name} are told`, () => {
      for (const character of characters) assert.equal(classAt(character, 0), kind, JSON.stringify(character));
    });
    it(`${name} are told at their place`, () => {
      for (const character of characters) assert.equal(classAt(`x 5${character}`, 3), kind, JSON.stringify(character));
    });
  }
});

describe("widthAt", () => {
  for (const [text, at, width] of [
    ["a", 0, 1],
    ["日", 0, 1],
    ["😀", 0, 2],
    ["😀", 1, 1],
    ["a😀", 1, 2],
    ["\ud83d", 0, 1],
    ["", 0, 1],
  ] as const) {
    it(`${JSON.stringify(text)} at ${String(at)}: ${String(width)}`, () => assert.equal(widthAt(text, at), width));
  }
});

describe("alphanumericEnd", () => {
  for (const [text, end] of [
    ["harbour's", 7],
    ["A380 flew", 4],
    ["cafe\u0301 bar", 5],
    ["Łódź,", 4],
    ["日本「", 2],
    ["𝒜𝒷 c", 4],
    ["3½-year", 2],
    ["😀a", 0],
    ["-a", 0],
    [" a", 0],
    ["", 0],
  ] as const) {
    it(JSON.stringify(text), () => assert.equal(alphanumericEnd(text, 0, text.length), end));
  }

  it("begins where it is told and stops at the limit", () => {
    assert.equal(alphanumericEnd("the harbour", 4, 11), 11);
    assert.equal(alphanumericEnd("the harbour", 4, 8), 8);
    assert.equal(alphanumericEnd("the harbour", 4, 4), 4);
    assert.equal(alphanumericEnd("the harbour", 3, 11), 3);
  });
});

describe("isAlphanumeric", () => {
  it("is true of letters, digits and the marks on them, up to the limit", () => {
    for (const text of ["a", "5", "½", "\u0301", "日"]) assert.ok(isAlphanumeric(text, 0, 1), text);
    for (const text of [" ", "-", "😀", "’"]) assert.ok(!isAlphanumeric(text, 0, 1), text);
    assert.ok(!isAlphanumeric("ab", 1, 1));
    assert.ok(!isAlphanumeric("ab", 2, 2));
  });
});
