import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { PageElement } from "../elements.ts";
import { parseHtml } from "../parse.ts";
import { LevelReader } from "./levels.ts";
import { countAll } from "./stats.ts";
import { textFacts } from "./text.ts";

/** The elements of the blocks, by their words. */
function elementsOf(html: string): Map<string, PageElement> {
  return new Map(parseHtml(html).blocks.map(({ text, element }) => [text, element]));
}

const PAGE = `<main>a<section>b<div>c<p>d</p></div></section><aside><p>e</p></aside></main><footer>f</footer>`;

function levels(goal: string): LevelReader {
  const elements = elementsOf(PAGE);
  return new LevelReader(elements.get(goal) ?? null, elements.size * 4);
}

describe("LevelReader", () => {
  it("counts levels inside of the goal, and below 0 those from the goal to where the ways meet", () => {
    const elements = elementsOf(PAGE);
    const reader = new LevelReader(elements.get("b") ?? null, 20);
    assert.deepEqual(
      [..."abcdef"].map((word) => reader.inside(elements.get(word) ?? assert.fail(word))),
      [-1, 0, 1, 2, -1, -2],
    );
  });

  it("counts the steps to the meeting, and says where it is", () => {
    const elements = elementsOf(PAGE);
    const reader = new LevelReader(elements.get("d") ?? null, 20);
    const { steps, up, at } = reader.of(elements.get("e") ?? assert.fail());
    assert.deepEqual([steps, up, at?.tag], [2, 3, "main"]);
    assert.deepEqual(reader.of(elements.get("d") ?? assert.fail()).steps, 0);
  });

  it("knows of nothing without a goal", () => {
    const reader = levels("no such block");
    const element = elementsOf(PAGE).get("a") ?? assert.fail();
    assert.deepEqual([reader.inside(element), reader.of(element).steps, reader.of(element).at], [-20, -1, null]);
  });
});

describe("countAll", () => {
  const counted = parseHtml(
    "<main><p>one two</p><p>three</p></main><div><p>four</p><ul><li>five<li>six</ul></div>",
  ).blocks.map((block) => ({ block, text: textFacts(block.text), linkDensity: 0.5, isGood: block.text !== "four" }));
  const { stats, signatures, total, deepest } = countAll(counted);
  const around = (index: number): PageElement => counted[index]?.block.element.parent ?? assert.fail();

  it("sums up what each element holds", () => {
    assert.deepEqual(stats[around(0).id], { blocks: 2, words: 3, linkWords: 1.5, good: 3 });
    assert.deepEqual(stats[around(3).id], { blocks: 2, words: 2, linkWords: 1, good: 2 });
    assert.deepEqual(total, { blocks: 5, words: 6, linkWords: 3, good: 5 });
  });

  it("sums up blocks that are built alike", () => {
    assert.equal(signatures[0], signatures[1]);
    assert.notEqual(signatures[0], signatures[2]);
    assert.deepEqual([signatures[0]?.words, signatures[3]?.words], [3, 2]);
  });

  it("finds the deepest element with so much of the good text", () => {
    assert.deepEqual([deepest(0.6)?.tag, deepest(0.4)?.tag, deepest(0.9)?.tag], ["main", "p", "#page"]);
  });

  it("numbers every element that holds text, and no other", () => {
    const ids = new Set<number>();
    for (const { block } of counted) {
      for (let at: PageElement | null = block.element; at !== null; at = at.parent) ids.add(at.id);
    }
    assert.deepEqual(
      [...ids].toSorted((a, b) => a - b),
      Array.from({ length: stats.length }, (_, at) => at),
    );
  });
});
