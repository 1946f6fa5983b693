import assert from "node:assert/strict";
import { it } from "node:test";
import { filled, note } from "./item.ts";

it("filled gives trimmed words, and null for nothing or blanks", () => {
  assert.equal(filled("  River falls\n"), "River falls");
  assert.equal(filled("\u00a0a\u00a0"), "a");
  for (const value of ["", "  ", "\n\t", "\u00a0", null, undefined]) assert.equal(filled(value), null);
});

it("note makes a note of the whole article", () => {
  assert.deepEqual(note("no-text", "Nothing."), { code: "no-text", message: "Nothing.", span: null });
});
