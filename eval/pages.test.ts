import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { textByReadability } from "./pages-peer.ts";
import { countedText, evalPages } from "./pages.ts";

describe("evalPages", () => {
  it("has nothing to say without the data", () => {
    assert.deepEqual(evalPages({ data: null, worst: 3 }), []);
  });
});

describe("countedText", () => {
  it("leaves headline, byline and rights out", () => {
    const text = "Head\n\nBy Ann\n\nOne.\n\n© Gull\n\nTwo.";
    const blocks = [
      { kind: "headline", start: 0, end: 4 },
      { kind: "byline", start: 6, end: 12 },
      { kind: "paragraph", start: 14, end: 18 },
      { kind: "rights", start: 20, end: 26 },
      { kind: "list", start: 28, end: 32 },
    ] as const;
    assert.equal(countedText({ text, blocks }), "One.\n\nTwo.");
  });
});

describe("textByReadability", () => {
  const long =
    "The harbour office said on Monday that the port would stay closed until the talks have come to an end. ".repeat(4);

  it("reads a page without gluing the words of two paragraphs", () => {
    const text = textByReadability(
      `<html><body><article><h1>Port</h1><p>${long}one</p><p>Two ${long}</p></article></body></html>`,
    );
    assert.ok(/one\s+Two/u.test(text));
  });

  it("has read nothing where there is nothing", () => {
    assert.equal(textByReadability("").trim(), "");
  });
});
