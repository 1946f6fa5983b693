import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseLists, parseMarked } from "./marked.ts";

describe("parseMarked", () => {
  it("takes marks out and keeps their spans", () => {
    const example = parseMarked("{statement:“We will appeal,”} {speaker:the mayor} {cue:said}.");
    assert.equal(example.text, "“We will appeal,” the mayor said.");
    assert.deepEqual(
      example.spans.map(({ label, start, end }) => [label, example.text.slice(start, end)]),
      [
        ["statement", "“We will appeal,”"],
        ["speaker", "the mayor"],
        ["cue", "said"],
      ],
    );
  });

  it("lets marks nest and carry a value", () => {
    const example = parseMarked("{a:x {b=1-2:y} z}");
    assert.equal(example.text, "x y z");
    assert.deepEqual(example.spans, [
      { label: "b=1-2", start: 2, end: 3 },
      { label: "a", start: 0, end: 5 },
    ]);
  });

  it("reads ¶ as a paragraph break and leaves other braces alone", () => {
    assert.equal(parseMarked("One. ¶ {Two}.").text, "One.\n\n{Two}.");
  });

  it("refuses an open mark", () => {
    assert.throws(() => parseMarked("{cue:said"), /not closed/u);
  });
});

describe("parseLists", () => {
  it("reads the fences with their options", () => {
    const lists = parseLists("x\n```finds published=2026-03-05\n{a:b}\n\nc\n```\n```ts\nno\n```\n```misses\nd\n```\n");
    assert.deepEqual(
      lists.map(({ name, options, examples }) => [name, options.get("published"), examples.map(({ text }) => text)]),
      [
        ["finds", "2026-03-05", ["b", "c"]],
        ["misses", undefined, ["d"]],
      ],
    );
  });
});
