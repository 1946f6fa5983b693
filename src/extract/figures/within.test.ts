import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { StatementFinding } from "../../layers.ts";
import { figuresIn } from "./testing.ts";
import { innermost } from "./within.ts";

function statement(...content: readonly (readonly [number, number])[]): StatementFinding {
  return {
    start: content[0]?.[0] ?? 0,
    end: content.at(-1)?.[1] ?? 1,
    rule: "test",
    because: [],
    confidence: 1,
    kind: "direct",
    content: content.map(([start, end]) => ({ start, end })),
    cue: null,
    verb: null,
    act: null,
    speakerSpan: null,
    speakerBasis: null,
    addressee: null,
    venue: null,
    saidAt: null,
    inHeadline: false,
    cited: null,
  };
}

describe("within", () => {
  it("is the statement whose content holds the figure", () => {
    const within = innermost([statement([0, 10]), statement([20, 30])]);
    assert.equal(within({ start: 2, end: 4 }), 0);
    assert.equal(within({ start: 12, end: 14 }), null);
    assert.equal(within({ start: 20, end: 30 }), 1);
    assert.equal(within({ start: 31, end: 33 }), null);
  });

  it("is the innermost of several", () => {
    const within = innermost([statement([0, 40]), statement([10, 20])]);
    assert.equal(within({ start: 2, end: 4 }), 0);
    assert.equal(within({ start: 12, end: 14 }), 1);
    assert.equal(within({ start: 22, end: 24 }), 0);
  });

  it("looks into every part of a broken quotation", () => {
    const within = innermost([statement([0, 10], [20, 30])]);
    assert.equal(within({ start: 2, end: 4 }), 0);
    assert.equal(within({ start: 12, end: 14 }), null);
    assert.equal(within({ start: 22, end: 24 }), 0);
  });

  it("takes no figure that only overlaps", () => {
    const within = innermost([statement([5, 10])]);
    assert.equal(within({ start: 4, end: 7 }), null);
    assert.equal(within({ start: 9, end: 11 }), null);
  });

  it("ties the figures of an article to who said them", () => {
    const text = "Quake\n\n“We found 41 bodies,” Mayor Ada Fenwick said. The quake shook 12 villages.";
    assert.deepEqual(
      figuresIn(text).map(({ kind, within }) => [kind, within === null]),
      [
        ["dead", false],
        ["count", true],
      ],
    );
  });
});
