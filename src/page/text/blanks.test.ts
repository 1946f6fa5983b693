import assert from "node:assert/strict";
import { it } from "node:test";
import fc from "fast-check";
import { evenBlanks } from "./blanks.ts";

it("makes every blank a plain space, one for one", () => {
  assert.equal(evenBlanks("a\u00a0b\u202fc\u2009d\te\r\nf\u2028g\ufeffh"), "a b c d e  f g h");
  assert.equal(evenBlanks(""), "");
});

it("leaves signs without width, marks and everything that is no blank", () => {
  for (const words of ["a\u200bb", "e\u0301", "😀", "\0", "­", "日本"]) assert.equal(evenBlanks(words), words);
});

it("keeps every offset, and does nothing the second time", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (words) => {
      const even = evenBlanks(words);
      assert.equal(even.length, words.length);
      assert.equal(evenBlanks(even), even);
      assert.ok(!/[^\S ]/u.test(even));
    }),
  );
});
