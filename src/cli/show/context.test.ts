import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Span } from "../../span.ts";
import { BRIDGE, canvasOf, spanOf } from "../testing.ts";
import { charactersOf, widthOf } from "../text/width.ts";
import { showContext } from "./context.ts";

function shown(text: string, words: readonly Span[], because: readonly Span[] = [], columns = 60): string[] {
  return showContext(canvasOf(columns), text, { words, because });
}

/** What stands above signs of one kind, put together. */
function pointedAt(lines: readonly string[], sign: string): string {
  let found = "";
  for (const [index, line] of lines.entries()) {
    const signs = lines[index + 1] ?? "";
    if (!/^[ ^~]+$/u.test(signs)) continue;
    let column = 0;
    for (const character of charactersOf(line)) {
      if (signs[column] === sign) found += character;
      column += widthOf(character);
    }
  }
  return found;
}

describe("showContext", () => {
  it("points at words and at what made the rule fire", () => {
    assert.deepEqual(
      shown(
        BRIDGE,
        [spanOf(BRIDGE, "It will stay shut,")],
        [spanOf(BRIDGE, "Mayor Ada Fenwick"), spanOf(BRIDGE, "said")],
        90,
      ),
      [
        "  “It will stay shut,” Mayor Ada Fenwick said on Monday. “For a week,” she added.",
        "   ^^^^^^^^^^^^^^^^^^  ~~~~~~~~~~~~~~~~~ ~~~~",
      ],
    );
  });

  it("goes on pointing on the next line", () => {
    assert.deepEqual(shown(BRIDGE, [spanOf(BRIDGE, "Ada Fenwick said on Monday")], [], 40), [
      "  “It will stay shut,” Mayor Ada",
      "                             ^^^",
      "  Fenwick said on Monday. “For a week,”",
      "  ^^^^^^^^^^^^^^^^^^^^^^",
      "  she added.",
    ]);
  });

  it("takes a second row where both kinds stand on the same words", () => {
    assert.deepEqual(shown(BRIDGE, [spanOf(BRIDGE, "Monday")], [spanOf(BRIDGE, "on Monday")], 90), [
      "  “It will stay shut,” Mayor Ada Fenwick said on Monday. “For a week,” she added.",
      "                                              ~~~^^^^^^",
      "                                                 ~~~~~~",
    ]);
  });

  it("stays within the paragraph", () => {
    assert.deepEqual(shown(BRIDGE, [spanOf(BRIDGE, "Bridge")]), ["  Bridge shut", "  ^^^^^^"]);
  });

  it("shows paragraphs apart", () => {
    assert.deepEqual(shown(BRIDGE, [spanOf(BRIDGE, "Bridge"), spanOf(BRIDGE, "An official")]), [
      "  Bridge shut",
      "  ^^^^^^",
      "",
      "  An official said the deck was cracked.",
      "  ^^^^^^^^^^^",
    ]);
  });

  it("cuts a long paragraph at words, and says so", () => {
    const text = `${"before ".repeat(40)}HERE ${"after ".repeat(40)}`;
    const lines = shown(text, [spanOf(text, "HERE")], [], 200);
    assert.match(lines[0] ?? "", /^ {2}… before .*before HERE after .*after …$/u);
    assert.equal(pointedAt(lines, "^"), "HERE");
    assert.ok((lines[0] ?? "").length < 190);
  });

  it("points under wide signs with two columns each", () => {
    const text = "市长说“大桥关闭”。";
    assert.deepEqual(shown(text, [spanOf(text, "大桥关闭")]), ["  市长说“大桥关闭”。", "         ^^^^^^^^"]);
  });

  it("shows six places and counts the rest", () => {
    const text = Array.from({ length: 9 }, (_, index) => `Place ${index}`).join("\n\n");
    const spans = Array.from({ length: 9 }, (_, index) => spanOf(text, `Place ${index}`));
    assert.equal(shown(text, spans).at(-1), "  … and 3 more places");
  });

  it("is not led astray by signs of its own in the text", () => {
    const text = "a \ue000b\ue001 c";
    assert.deepEqual(shown(text, [spanOf(text, "c")]), ["  a \ufffdb\ufffd c", "        ^"]);
  });

  it("makes hostile text harmless", () => {
    const text = "a \u001b[2J \u202e b";
    // oxlint-disable-next-line no-control-regex
    assert.doesNotMatch(shown(text, [spanOf(text, "b")]).join(""), /[\u0000-\u001f\u202e]/u);
  });

  it("points at all the words, whatever the width", () => {
    const unit = fc.constantFrom("a", "bc", " ", "中", "e\u0301", "😀", "“");
    fc.assert(
      fc.property(
        fc.array(unit, { minLength: 1, maxLength: 60 }),
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 20, max: 70 }),
        (units, a, b, columns) => {
          const text = units.join("");
          const starts = [0];
          for (const one of units) starts.push((starts.at(-1) ?? 0) + one.length);
          const [start = 0, end = 0] = [starts[a % starts.length] ?? 0, starts[b % starts.length] ?? 0].toSorted(
            (x, y) => x - y,
          );
          if (start === end) return;
          const lines = shown(text, [{ start, end }], [], columns);
          const words = text.slice(start, end).replaceAll(" ", "");
          assert.equal(pointedAt(lines, "^").replaceAll(" ", ""), words);
        },
      ),
    );
  });
});
