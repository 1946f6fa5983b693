import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { FIRST_NAMES } from "./features/first.ts";
import { SECOND_NAMES } from "./features/second.ts";
import { GOOD, pageOf } from "./features/testing.ts";
import { openModel, readModel, storeTrees } from "./model.ts";
import type { StoredModel } from "./model.ts";
import { explainBlock, FIRST_WIDTH, firstRows, scoreBlocks, scoreRows, SECOND_WIDTH, secondRows } from "./score.ts";
import type { Trees } from "./trees.ts";
import { chance, scoreRow, treesOf } from "./trees.ts";

/** One question: is the feature at most the threshold? */
function stump(feature: number, threshold: number, low: number, high: number): Trees {
  return treesOf({
    base: 0,
    roots: Int32Array.of(0),
    feature: Int16Array.of(feature, -1, -1),
    threshold: Float32Array.of(threshold, 0, 0),
    left: Int32Array.of(1, 0, 0),
    value: Float32Array.of(0, low, high),
  });
}

function modelOf(first: Trees, second: Trees): StoredModel {
  return {
    format: "page-blocks/1",
    threshold: 0.5,
    firstFeatures: FIRST_NAMES,
    secondFeatures: SECOND_NAMES,
    near: {},
    far: {},
    said: {},
    first: storeTrees(first),
    second: storeTrees(second),
  };
}

const PAGE = pageOf(
  `<nav><a href=a>News</a><a href=b>Sport</a></nav><article><h1>Port</h1><p>${GOOD}</p><p>${GOOD} Again.</p><p>Short</p></article><footer><a href=c>Imprint</a></footer>`,
);
const WORDS = FIRST_NAMES.indexOf("text.words");
const BEFORE = FIRST_WIDTH + SECOND_NAMES.indexOf("score.before1");

describe("scores of blocks", () => {
  it("are those of the second pass, which knows the scores of the first", () => {
    const longIsGood = stump(WORDS, 3, -2, 2);
    const model = openModel(modelOf(longIsGood, stump(BEFORE, 0.5, -1, 1)));
    const scores = [...scoreBlocks(PAGE, model)];
    const texts = PAGE.blocks.map(({ block }) => block.text);
    for (const [words, odds] of [
      [GOOD, -1],
      [`${GOOD} Again.`, 1],
      ["Short", 1],
    ] as const) {
      assert.ok(Math.abs((scores[texts.indexOf(words)] ?? 0) - chance(odds)) < 1e-6, words);
    }
  });

  it("are 0 for the links of menus and of the page's foot, of which nobody asks", () => {
    const model = openModel(modelOf(stump(WORDS, 99, 5, 5), stump(WORDS, 99, 5, 5)));
    const scores = [...scoreBlocks(PAGE, model)];
    PAGE.blocks.forEach(({ block }, at) => {
      const isMenu = ["NewsSport", "News", "Sport", "Imprint"].includes(block.text);
      assert.equal((scores[at] ?? 0) > 0, !isMenu, block.text);
    });
  });

  it("stay those of the first pass where it sees no hope", () => {
    const model = openModel(modelOf(stump(WORDS, 3, -6, 2), stump(WORDS, 99, 5, 5)));
    const scores = [...scoreBlocks(PAGE, model)];
    const short = PAGE.blocks.findIndex(({ block }) => block.text === "Short");
    const long = PAGE.blocks.findIndex(({ block }) => block.text === GOOD);
    assert.ok(Math.abs((scores[short] ?? 0) - chance(-6)) < 1e-6);
    assert.ok(Math.abs((scores[long] ?? 0) - chance(5)) < 1e-6);
  });

  it("are the same as those of the rows that training uses", () => {
    const model = readModel();
    const first = firstRows(PAGE, model.lexicon);
    const firstScores = scoreRows(model.first, first, FIRST_WIDTH);
    const scores = scoreBlocks(PAGE, model);
    const menu = PAGE.blocks.map(({ block }) => block.links > 0 && block.linkLength === block.text.length);
    const known = firstScores.map((score, at) => (menu[at] === true ? 0 : score));
    const second = scoreRows(model.second, secondRows(PAGE, first, known), SECOND_WIDTH);
    PAGE.blocks.forEach(({ block }, at) => {
      if ((known[at] ?? 0) < 0.01) return;
      assert.ok(Math.abs((scores[at] ?? 0) - (second[at] ?? 0)) < 1e-6, block.text);
    });
  });

  it("are explained by what moved them, all of it together", () => {
    const model = readModel();
    const index = PAGE.blocks.findIndex(({ block }) => block.text === GOOD);
    const all = explainBlock(PAGE, model, index, 10_000);
    const first = firstRows(PAGE, model.lexicon);
    const rows = secondRows(PAGE, first, scoreRows(model.first, first, FIRST_WIDTH));
    const row = rows.subarray(index * SECOND_WIDTH, (index + 1) * SECOND_WIDTH);
    const { base, roots, value } = model.second;
    const start = base + [...roots].reduce((sum, root) => sum + (value[root] ?? 0), 0);
    const moved = all.reduce((sum, because) => sum + because.moved, start);
    assert.ok(Math.abs(moved - scoreRow(model.second, row)) < 1e-3);
  });
});

describe("trees in the model's file", () => {
  const number = fc.float({ min: -1000, max: 1000, noNaN: true });

  it("send every row the way they did before", () => {
    fc.assert(
      fc.property(number, number, number, number, (threshold, low, high, value) => {
        const trees = stump(1, threshold, low, high);
        const opened = openModel(JSON.parse(JSON.stringify(modelOf(trees, trees))) as StoredModel).first;
        const row = Float32Array.of(0, value);
        const [before, after] = [scoreRow(trees, row), scoreRow(opened, row)];
        assert.ok(Math.abs(before - after) <= Math.abs(before) * 1e-3 + 1e-9, `${before} and ${after}`);
      }),
    );
  });

  it("send a row that is just at the threshold to the left", () => {
    const trees = stump(0, 0.1, -1, 1);
    const opened = openModel(modelOf(trees, trees)).first;
    assert.equal(scoreRow(opened, Float32Array.of(0.1)), -1);
    assert.equal(scoreRow(opened, Float32Array.of(0.100001)), 1);
    assert.equal(scoreRow(opened, Float32Array.of()), -1, "a row without the feature counts as 0");
  });
});
