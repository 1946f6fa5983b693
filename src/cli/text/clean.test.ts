import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { clean, cleanLine } from "./clean.ts";

describe("clean", () => {
  const hostile: readonly (readonly [name: string, text: string, shown: string])[] = [
    ["a colour", "\u001b[31mred\u001b[0m", "␛[31mred␛[0m"],
    ["a window title", "\u001b]0;owned\u0007", "␛]0;owned␇"],
    ["clearing the screen", "\u001b[2J\u001b[H", "␛[2J␛[H"],
    ["the one-unit escape", "\u009b31m", "⟨U+009B⟩31m"],
    ["a carriage return, which writes over the line", "good\rbad", "good␍bad"],
    ["backspaces", "good\b\b\b\bbad", "good␈␈␈␈bad"],
    ["delete", "a\u007fb", "a␡b"],
    ["null", "a\u0000b", "a␀b"],
    ["form feed and vertical tab", "a\fb\vc", "a␌b␋c"],
    ["an override of direction", "\u202egnp.exe", "⟨U+202E⟩gnp.exe"],
    ["isolates", "\u2066a\u2069", "⟨U+2066⟩a⟨U+2069⟩"],
    ["a line separator", "a\u2028b", "a⟨U+2028⟩b"],
    ["an annotation mark", "a\ufff9b", "a⟨U+FFF9⟩b"],
    ["half a surrogate pair", "a\ud83db", "a⟨U+D83D⟩b"],
  ];
  for (const [name, text, shown] of hostile) {
    it(`shows ${name} instead of carrying it out`, () => assert.equal(clean(text), shown));
  }

  it("leaves words, tabs and line breaks", () => {
    const text = "“Ça va,” said Zoë.\n\tДа 中文 😀 👩‍👩‍👧 سلام";
    assert.equal(clean(text), text);
  });

  it("leaves nothing that a terminal acts on", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        // oxlint-disable-next-line no-control-regex
        assert.doesNotMatch(clean(text), /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});

describe("cleanLine", () => {
  it("makes one line of several, with a sign for paragraphs", () => {
    assert.equal(cleanLine("  One\n two.\n\n  Three.\r\n\r\nFour. "), "One two. ¶ Three. ¶ Four.");
  });

  it("leaves no line break", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => assert.doesNotMatch(cleanLine(text), /[\r\n\t]/u)));
  });
});
