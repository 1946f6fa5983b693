import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { DOMAIN, URL_LIKE } from "./patterns.ts";
import { Writer } from "./writer.ts";

function writerOf(text: string, limit = text.length): Writer {
  const writer = new Writer(text);
  writer.begin(0, limit);
  return writer;
}

describe("Writer: push", () => {
  it("adds a token of the sentence that is being read, and says where it ended", () => {
    const writer = new Writer("Go on. Stop.");
    writer.begin(7, 12);
    assert.equal(writer.push(7, 11, "word", "word"), 11);
    assert.deepEqual(writer.tokens, [
      { start: 7, end: 11, kind: "word", sentence: 7, rule: "word", because: [], confidence: 0.98 },
    ]);
    assert.equal(writer.done, 11);
  });

  for (const [text, end, last] of [
    ["e\u0301a", 1, 2],
    ["e\u0301\u0327a", 1, 3],
    ["👍🏽a", 2, 4],
    ["👩‍👩‍👧a", 2, 8],
    ["ab", 1, 1],
  ] as const) {
    it(`cuts no character: ${JSON.stringify(text)} to ${String(end)}`, () => {
      assert.equal(writerOf(text).push(0, end, "word", "word"), last);
    });
  }

  it("begins no token before the last one ended", () => {
    const writer = writerOf("e\u0301a");
    writer.push(0, 1, "word", "word");
    writer.push(1, 3, "word", "word");
    assert.deepEqual(
      writer.tokens.map(({ start, end }) => [start, end]),
      [
        [0, 2],
        [2, 3],
      ],
    );
  });

  it("adds nothing where nothing is left, and nothing that ends in a blank", () => {
    const writer = writerOf("e\u0301\u0d4e b");
    writer.push(0, 2, "word", "word");
    writer.push(1, 2, "word", "word");
    writer.push(2, 3, "word", "word");
    assert.deepEqual([writer.tokens.length, writer.done], [1, 4]);
  });
});

describe("Writer: isWhole", () => {
  for (const [text, at, whole] of [
    ["ab", 0, true],
    ["ab", 1, true],
    ["ab", 2, true],
    ["e\u0301", 1, false],
    ["😀", 1, false],
    ["a😀", 1, true],
    ["😀😀", 2, true],
    ["🇳🇴", 2, false],
  ] as const) {
    it(`${JSON.stringify(text)} at ${String(at)}: ${String(whole)}`, () => {
      assert.equal(writerOf(text).isWhole(at), whole);
    });
  }
});

describe("Writer: link", () => {
  for (const [text, link] of [
    ["https://a.example/b", "https://a.example/b"],
    ["https://a.example/b.", "https://a.example/b"],
    ["https://a.example/b).”", "https://a.example/b"],
    ["https://a.example/b…", "https://a.example/b"],
    ["https://a.example/b/ c", "https://a.example/b/"],
    ["https:...", "https"],
    ["hello there", ""],
  ] as const) {
    it(`${text}: ${link || "none"}`, () => {
      const writer = writerOf(text);
      assert.equal(writer.link(0, URL_LIKE), link.length);
      assert.equal(writer.tokens.length, link === "" ? 0 : 1);
    });
  }

  it("stops at the sentence's end", () => {
    assert.equal(writerOf("a.example/b c", 11).link(0, DOMAIN), 11);
    assert.equal(writerOf("a.example/bcd", 11).link(0, DOMAIN), 11);
  });
});

describe("Writer: address", () => {
  for (const [text, start, end] of [
    ["ada@a.example", 0, 13],
    ["to ada@a.example", 3, 16],
    ["to ada@a.example", 0, 0],
    ["ada", 0, 0],
    ["@ada", 0, 0],
    ["ada@", 0, 0],
    [`${"a".repeat(64)}@b`, 0, 66],
    [`${"a".repeat(65)}@b`, 0, 0],
  ] as const) {
    it(`${text} from ${String(start)}`, () => assert.equal(writerOf(text).address(start), end));
  }

  it("finds the second address behind the first", () => {
    const writer = writerOf("a@b.example c@d.example");
    assert.deepEqual([writer.address(0), writer.address(12)], [11, 23]);
  });

  it("looks at none beyond the sentence", () => {
    assert.equal(writerOf("ada@a.example", 3).address(0), 0);
    assert.equal(writerOf("ada@a.example", 9).address(0), 9);
  });
});
