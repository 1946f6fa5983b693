import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { widthOf } from "./width.ts";
import { wrap } from "./wrap.ts";

describe("wrap", () => {
  it("breaks at blanks", () => {
    assert.deepEqual(wrap("The bridge will stay shut for a week", 14), ["The bridge", "will stay shut", "for a week"]);
  });

  it("fills a line to its last column", () => {
    assert.deepEqual(wrap("abcd efgh ij", 9), ["abcd efgh", "ij"]);
  });

  it("gives one empty line for nothing", () => {
    assert.deepEqual(wrap("", 10), [""]);
  });

  it("takes runs of blanks for one", () => {
    assert.deepEqual(wrap("a   b", 10), ["a b"]);
  });

  it("indents the first line and the others", () => {
    assert.deepEqual(wrap("The bridge will stay shut", 16, { first: " 1  ", rest: "    " }), [
      " 1  The bridge",
      "    will stay",
      "    shut",
    ]);
  });

  it("cuts a word that is wider than a line", () => {
    assert.deepEqual(wrap("see https://news.example/a/long/path now", 12), [
      "see",
      "https://news",
      ".example/a/l",
      "ong/path now",
    ]);
  });

  it("breaks Chinese between any two signs, but not before a closing mark", () => {
    assert.deepEqual(wrap("大桥将关闭一周。", 8), ["大桥将关", "闭一周。"]);
    assert.deepEqual(wrap("大桥将关闭。", 10), ["大桥将关", "闭。"]);
  });

  it("keeps emoji and combining marks whole", () => {
    assert.deepEqual(wrap("👩‍👩‍👧".repeat(5), 8).map(widthOf), [8, 2]);
    assert.deepEqual(wrap("e\u0301e\u0301e\u0301 e\u0301", 3), ["e\u0301e\u0301e\u0301", "e\u0301"]);
  });

  it("gives words some room on an absurdly narrow terminal", () => {
    assert.deepEqual(wrap("bridge shut", 4, { first: "   ", rest: "   " }), ["   bridge", "   shut"]);
  });

  it("does not count colours", () => {
    const [first = "", second = ""] = wrap("\u001b[1mBridge\u001b[22m \u001b[1mshut\u001b[22m again", 11);
    assert.equal(widthOf(first), 11);
    assert.equal(second, "again");
  });

  const words = fc.array(
    fc.string({ unit: fc.constantFrom("a", "b", "中", "e\u0301", "😀", "-"), minLength: 1, maxLength: 30 }),
  );

  it("never exceeds the columns, and loses nothing but blanks", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 12, max: 60 }), (list, columns) => {
        const text = list.join(" ");
        const lines = wrap(text, columns, { first: "  ", rest: "    " });
        for (const line of lines) assert.ok(widthOf(line) <= columns, JSON.stringify(line));
        assert.equal(lines.join("").replaceAll(" ", ""), text.replaceAll(" ", ""));
      }),
    );
  });
});
