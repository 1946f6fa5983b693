import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { isWhole, textOf, trimSpan } from "../../span.ts";
import { linesOf } from "./lines.ts";

function words(text: string): string[] {
  return linesOf(text).map((line) => textOf(text, line));
}

/** Which of the lines stand after a line without words. */
function apart(text: string): boolean[] {
  return linesOf(text).map(({ afterBlank }) => afterBlank);
}

describe("linesOf", () => {
  it("gives lines with words, trimmed, with their indent and what stands before", () => {
    assert.deepEqual(linesOf("  a\n\tb \r\n\r\n \n c"), [
      { start: 2, end: 3, indent: 2, afterBlank: false },
      { start: 5, end: 6, indent: 4, afterBlank: false },
      { start: 14, end: 15, indent: 1, afterBlank: true },
    ]);
  });

  it("gives none for blanks", () => {
    for (const text of ["", "\n", " \t\r\n\u2028\f", "\u200b", "\ufeff", "\u00a0\n\u00a0"])
      assert.deepEqual(linesOf(text), []);
  });

  it("cuts at every kind of line end, and takes CRLF for one", () => {
    for (const end of ["\n", "\r\n", "\r", "\u2028", "\u2029"]) {
      assert.deepEqual(words(`a${end}b`), ["a", "b"], JSON.stringify(end));
      assert.deepEqual(apart(`a${end}b`), [false, false], JSON.stringify(end));
      assert.deepEqual(apart(`a${end}${end}b`), [false, true], JSON.stringify(end));
    }
    assert.deepEqual(apart("a\n\rb"), [false, true]);
  });

  it("takes a new page for a blank line, and a vertical tab for a line end", () => {
    assert.deepEqual(apart("a\fb"), [false, true]);
    assert.deepEqual(apart("a\n\fb"), [false, true]);
    assert.deepEqual(words("a\vb"), ["a", "b"]);
    assert.deepEqual(apart("a\vb"), [false, false]);
  });

  it("calls the first line never apart, whatever stands before it", () => {
    assert.deepEqual(apart("\n\n\na"), [false]);
    assert.deepEqual(apart("\f\u2028a\nb"), [false, false]);
  });

  it("counts columns of every kind of blank", () => {
    const indents = ["a", " a", "\ta", " \t a", "\u00a0a", "\u3000\u3000a"].map((text) => linesOf(text)[0]?.indent);
    assert.deepEqual(indents, [0, 1, 4, 6, 1, 2]);
  });

  it("keeps every word of the text, in whole and trimmed lines", () => {
    const piece = fc.constantFrom(
      "a",
      "é",
      "e\u0301",
      " \u0301",
      "😀",
      "\n",
      "\r",
      "\f",
      "\v",
      " ",
      "\t",
      "\u2029",
      "\u200b",
      "\ud83d",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const line of linesOf(text)) {
          assert.ok(line.start >= last && line.end > line.start && isWhole(text, line));
          assert.deepEqual(trimSpan(text, line), { start: line.start, end: line.end });
          assert.doesNotMatch(textOf(text, line), /[\n\r\f\v\u2028\u2029]/u);
          last = line.end;
        }
        assert.equal(words(text).join("").match(/[aé]/gu)?.length, text.match(/[aé]/gu)?.length);
      }),
      { numRuns: 500 },
    );
  });
});
