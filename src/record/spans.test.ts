import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { spanOrNull, texts } from "./spans.ts";

const TEXT = "She 😀 said שלום.";

describe("texts", () => {
  it("gives every span its words", () => {
    assert.deepEqual(
      texts(TEXT, [
        { start: 4, end: 6 },
        { start: 12, end: 16 },
      ]),
      [
        { start: 4, end: 6, text: "😀" },
        { start: 12, end: 16, text: "שלום" },
      ],
    );
    assert.deepEqual(texts(TEXT, []), []);
  });

  it("keeps nothing of a span but where it is", () => {
    const finding = { start: 0, end: 3, rule: "r", confidence: 1 };
    assert.deepEqual(texts(TEXT, [finding]), [{ start: 0, end: 3, text: "She" }]);
  });

  it("is true of any span of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.nat(40), fc.nat(40), (text, a, b) => {
        const span = { start: Math.min(a, b), end: Math.max(a, b) };
        for (const { start, end, text: words } of texts(text, [span])) assert.equal(words, text.slice(start, end));
      }),
    );
  });
});

describe("spanOrNull", () => {
  it("is null for null, and the words otherwise", () => {
    assert.equal(spanOrNull(TEXT, null), null);
    assert.deepEqual(spanOrNull(TEXT, { start: 0, end: 3 }), { start: 0, end: 3, text: "She" });
  });
});
