import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { tokensDoc } from "../../../testing/tokens.ts";
import type { View } from "./view.ts";
import { viewOf } from "./view.ts";

function view(text: string): View {
  return viewOf(tokensDoc(text));
}

/** The words of which something holds. */
function words(text: string, holds: (seen: View, at: number) => boolean): string[] {
  const seen = view(text);
  const all = Array.from({ length: seen.length }, (_, at) => at);
  return all.filter((at) => holds(seen, at)).map((at) => seen.word(at));
}

const capitals = (text: string): string[] => words(text, (seen, at) => seen.capital(at));
const spaced = (text: string): string[] => words(text, (seen, at) => seen.spaced(at));
const opening = (text: string): string[] => words(text, (seen, at) => seen.opens(at));

describe("viewOf: words", () => {
  it("are folded as the gazetteer’s keys are, and empty for a mark", () => {
    const seen = view("São Tomé’s U.S. pier, ŁÓDŹ!");
    const folded = Array.from({ length: seen.length }, (_, at) => seen.folded(at));
    assert.deepEqual(
      folded.filter((word) => word !== ""),
      ["sao", "tome", "s", "us", "pier", "lodz"],
    );
    assert.ok(folded.includes(""));
  });

  it("are where they stand in the text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("Alder ", "é, ", "😀", "“Fen”", "\n\n", "U.S. ", "שלום ", "d’Or ")),
        (parts) => {
          const text = parts.join("");
          fc.pre(text.trim() !== "");
          const seen = view(text);
          for (let at = 0; at < seen.length; at++) {
            assert.equal(text.slice(seen.start(at), seen.end(at)), seen.word(at));
            assert.ok(at === 0 || seen.start(at) >= seen.end(at - 1));
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("viewOf: capitals", () => {
  const cases: readonly (readonly [text: string, capitals: readonly string[]])[] = [
    ["the Pier of Alder", ["Pier", "Alder"]],
    ["in Œuvre and Ødense", ["Œuvre", "Ødense"]],
    ["Coeur d’Alene froze", ["Coeur", "d’Alene"]],
    ["an iPhone and 12 boats", []],
    ["日本 and Łódź", ["Łódź"]],
  ];
  for (const [text, found] of cases) it(text, () => assert.deepEqual(capitals(text), found));
});

describe("viewOf: blanks", () => {
  it("are one to four of a line, or one line end", () => {
    assert.deepEqual(spaced("the old pier"), ["old", "pier"]);
    assert.deepEqual(spaced("old\u00a0pier"), ["pier"]);
    assert.deepEqual(spaced("old\npier"), ["pier"]);
    assert.deepEqual(spaced("old     pier"), []);
    assert.deepEqual(spaced("old\n\npier"), []);
  });

  it("do not stand before a mark, nor behind a hyphen", () => {
    assert.deepEqual(spaced("Alder, Brann"), ["Brann"]);
    assert.deepEqual(spaced("Alder-Brann"), []);
  });
});

describe("viewOf: openings", () => {
  const cases: readonly (readonly [text: string, opening: readonly string[]])[] = [
    ["It rained. They left.", ["It", "They"]],
    ["“Go,” she said.", ["“", "Go"]],
    ["They left: nobody came.", ["They", "nobody"]],
    ["They left (at noon) for good.", ["They", "at"]],
    ["One\n\nTwo", ["One", "Two"]],
  ];
  for (const [text, found] of cases) it(JSON.stringify(text), () => assert.deepEqual(opening(text), found));
});

describe("viewOf: headlines", () => {
  const cases: readonly (readonly [text: string, titled: boolean])[] = [
    ["Storm Shuts Pier As Council Waits", true],
    ["STORM SHUTS PIER AT ALDER", true],
    ["Storm Shuts Old Pier", true],
    ["Storm Shuts Pier", false],
    ["The council of Alder Harbour met Ada Fenwick", false],
    ["Storm Shuts Pier in Alder for a Week", true],
    ["12 45 67 89 Storm Shuts", false],
  ];
  for (const [text, titled] of cases) {
    it(`${text}: ${titled}`, () => {
      const seen = view(text);
      for (let at = 0; at < seen.length; at++) assert.equal(seen.titled(at), titled, seen.word(at));
    });
  }

  it("are judged line by line", () => {
    const text = "Storm Shuts Pier At Alder\n\nThe council of the harbour met there.";
    assert.deepEqual(
      words(text, (seen, at) => seen.titled(at)),
      ["Storm", "Shuts", "Pier", "At", "Alder"],
    );
  });
});
