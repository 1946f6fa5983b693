import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { pageOf, secondOf } from "./testing.ts";

/** Three blocks of nine words; a block weighs one word more than it has. */
const NINE = "the port stays shut until the talks have ended";
const PAGE = pageOf(`<div><p>${NINE}</p><p>${NINE} a</p></div><h2>${NINE}</h2>`);
const SCORES = [1, 0, 0.5];

function near(actual: number, wanted: number, name: string): void {
  assert.ok(Math.abs(actual - wanted) < 1e-5, `${name}: ${actual}, not ${wanted}`);
}

/** The words of the blocks, and what they weigh. */
const WEIGHTS = [10, 11, 10] as const;
const KEPT = 18;

describe("what the second pass measures", () => {
  for (const [index, name, value] of [
    [0, "score.own", 1],
    [1, "score.own", 0],
    [0, "score.before1", -1],
    [1, "score.before1", 1],
    [2, "score.before1", 0],
    [2, "score.before2", 1],
    [2, "score.before3", -1],
    [0, "score.after1", 0],
    [0, "score.after2", 0.5],
    [0, "score.after3", -1],
    [2, "score.after1", -1],
    [0, "score.before", -1],
    [2, "score.before", WEIGHTS[0] / (WEIGHTS[0] + WEIGHTS[1])],
    [0, "score.after", 5 / (WEIGHTS[1] + WEIGHTS[2])],
    [2, "score.after", -1],
    [1, "score.near", 0.75],
    [1, "score.wide", 0.75],
    [0, "score.near", 5 / (WEIGHTS[1] + WEIGHTS[2])],
    [0, "score.up0", 1],
    [0, "score.up1", WEIGHTS[0] / (WEIGHTS[0] + WEIGHTS[1])],
    [1, "score.up1", WEIGHTS[0] / (WEIGHTS[0] + WEIGHTS[1])],
    [0, "score.up2", 15 / 31],
    [0, "score.up3", -1],
    [2, "score.up1", 15 / 31],
    [0, "score.alike", WEIGHTS[0] / (WEIGHTS[0] + WEIGHTS[1])],
    [2, "score.alike", 0.5],
    [0, "score.keptBefore", 0],
    [1, "score.keptBefore", 9 / KEPT],
    [2, "score.keptBefore", 9 / KEPT],
    [0, "score.kept", Math.log2(1 + KEPT)],
    [0, "score.best", 0.5],
    [0, "score.relative", 2],
    [1, "score.nearRelative", 1.5],
    [0, "score.upRelative", (2 * WEIGHTS[0]) / (WEIGHTS[0] + WEIGHTS[1])],
  ] as const) {
    it(`${name} of block ${index}`, () => {
      near(secondOf(PAGE, SCORES, index)(name), value, name);
    });
  }

  it("knows nothing of neighbours on a page of one block", () => {
    const alone = secondOf(pageOf("<p>a</p>"), [0.3], 0);
    for (const name of ["score.near", "score.wide", "score.before", "score.after", "score.before1", "score.after1"]) {
      assert.equal(alone(name), -1, name);
    }
    near(alone("score.best"), 0.3, "the only block is the best");
  });

  it("measures by the page's best, but never by next to nothing", () => {
    const page = pageOf(`<p>${NINE}</p><p>${NINE}</p>`);
    near(secondOf(page, [0.001, 0.001], 0)("score.relative"), 0.05, "0.001 of 0.02");
  });

  it("takes no single short block for the page's best", () => {
    const page = pageOf(`<p>a</p>${`<p>${NINE} ${NINE} ${NINE} ${NINE}</p>`.repeat(10)}`);
    const scores = [1, ...Array.from({ length: 10 }, () => 0.4)];
    near(secondOf(page, scores, 1)("score.best"), 0.4, "what the best tenth of the words reach");
  });

  it("looks six blocks ahead and back, and no further", () => {
    const page = pageOf("<p>a</p>".repeat(20));
    const scores = Array.from({ length: 20 }, (_, at) => (at === 3 || at === 17 ? 1 : 0));
    near(secondOf(page, scores, 9)("score.before"), 1 / 6, "the third of the six before");
    near(secondOf(page, scores, 10)("score.before"), 0, "seven before");
    near(secondOf(page, scores, 11)("score.after"), 1 / 6, "six after");
    near(secondOf(page, scores, 10)("score.after"), 0, "seven after");
  });
});
