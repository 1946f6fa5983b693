import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { codePoints, CONTEXT, selectorsOf, unitOffset } from "./selectors.ts";

describe("selectorsOf", () => {
  it("keeps the words with their surroundings, positions in code points", () => {
    const text = "😀😀 The mayor said so.";
    const { quote, position } = selectorsOf(text, { start: 5, end: 14 });
    assert.deepEqual(quote, { type: "TextQuoteSelector", exact: "The mayor", prefix: "😀😀 ", suffix: " said so." });
    assert.deepEqual(position, { type: "TextPositionSelector", start: 3, end: 12 });
    assert.equal([...text].slice(position.start, position.end).join(""), "The mayor");
  });

  it("cuts the surroundings at whole characters", () => {
    const text = `${"😀".repeat(40)}x${"😀".repeat(40)}`;
    const { quote } = selectorsOf(text, { start: 80, end: 81 });
    assert.ok(quote.prefix.isWellFormed() && quote.suffix.isWellFormed());
    assert.ok(quote.prefix.length >= CONTEXT && quote.prefix.length <= CONTEXT + 1);
    const odd = `a${text}`;
    assert.ok(selectorsOf(odd, { start: 81, end: 82 }).quote.prefix.isWellFormed());
  });
});

describe("selectorsOf at the borders", () => {
  it("has no more surroundings than the text", () => {
    const { quote, position } = selectorsOf("Yes", { start: 0, end: 3 });
    assert.deepEqual([quote.prefix, quote.exact, quote.suffix], ["", "Yes", ""]);
    assert.deepEqual([position.start, position.end], [0, 3]);
  });

  it("keeps exactly as much as is told, where no character is cut", () => {
    const { quote } = selectorsOf("a".repeat(200), { start: 100, end: 101 });
    assert.deepEqual([quote.prefix.length, quote.suffix.length], [CONTEXT, CONTEXT]);
  });

  it("keeps line ends and marks as they are", () => {
    const text = "One.\r\n\r\n“Two,” she said.";
    const { quote } = selectorsOf(text, { start: 9, end: 12 });
    assert.deepEqual([quote.prefix, quote.exact], ["One.\r\n\r\n“", "Two"]);
  });

  it("puts its parts together to the text around", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", minLength: 1, maxLength: 120 }),
        fc.nat(120),
        fc.nat(9),
        (text, a, b) => {
          const start = [...text].slice(0, a % [...text].length).join("").length;
          const end = Math.min(text.length, start + b);
          const { quote, position } = selectorsOf(text, { start, end });
          assert.equal(quote.exact, text.slice(start, end));
          assert.ok(text.slice(0, start).endsWith(quote.prefix));
          assert.ok(text.slice(end).startsWith(quote.suffix));
          assert.ok(position.start <= position.end);
        },
      ),
    );
  });
});

describe("code points", () => {
  it("count a lone half of a pair as one", () => {
    assert.equal(codePoints("a\ud83db", 0, 3), 3);
    assert.equal(codePoints("a\udc00b", 0, 3), 3);
    assert.equal(codePoints("a😀b", 0, 4), 3);
    assert.equal(codePoints("a😀b", 1, 1), 0);
  });

  it("lead to the end of the text when there are fewer", () => {
    assert.equal(unitOffset("a😀b", 99), 4);
    assert.equal(unitOffset("", 3), 0);
    assert.equal(unitOffset("a😀b", 2), 3);
  });

  it("agree with the language's own counting", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
        assert.equal(codePoints(text, 0, text.length), [...text].length);
      }),
    );
  });

  it("lead back to the unit offset", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }), fc.nat(), (text, seed) => {
        const point = seed % ([...text].length + 1);
        const offset = unitOffset(text, point);
        assert.equal(offset, [...text].slice(0, point).join("").length);
        assert.equal(codePoints(text, 0, offset), point);
      }),
    );
  });
});
