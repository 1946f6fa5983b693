import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { FIRST_NAMES } from "./features/first.ts";
import { viewPage } from "./features/page.ts";
import { SECOND_NAMES } from "./features/second.ts";
import { MODEL_FILE, openModel, readModel, storeTrees } from "./model.ts";
import type { StoredModel } from "./model.ts";
import { parseHtml } from "./parse.ts";
import { explainBlock, scoreBlocks } from "./score.ts";
import { chance, reasonsOf, scoreRow } from "./trees.ts";
import type { Trees } from "./trees.ts";
import { treesOf } from "./trees.ts";

/** Two trees: "is feature 0 at most 1?" gives −1 or 2; "feature 1 at most 0?" gives 0.5 or −0.5. */
const TREES: Trees = treesOf({
  base: 0.25,
  roots: Int32Array.of(0, 3),
  feature: Int16Array.of(0, -1, -1, 1, -1, -1),
  threshold: Float32Array.of(1, 0, 0, 0, 0, 0),
  left: Int32Array.of(1, 0, 0, 4, 0, 0),
  value: Float32Array.of(0.5, -1, 2, 0, 0.5, -0.5),
});
const stored: StoredModel = {
  format: "page-blocks/1",
  threshold: 0.5,
  firstFeatures: FIRST_NAMES,
  secondFeatures: SECOND_NAMES,
  near: { body: 1.5 },
  far: {},
  said: { share: -2 },
  first: storeTrees(TREES),
  second: storeTrees(TREES),
};

describe("trees", () => {
  it("add up their leaves", () => {
    assert.equal(scoreRow(TREES, Float32Array.of(1, 0)), -0.25);
    assert.equal(scoreRow(TREES, Float32Array.of(1.5, 1)), 1.75);
  });

  it("stop where a row is hopeless", () => {
    const many: Trees = { ...TREES, roots: Int32Array.from({ length: 30 }, () => 0) };
    const row = Float32Array.of(0, 0);
    assert.equal(scoreRow(many, row), 0.25 - 30);
    assert.equal(scoreRow(many, row, -10), 0.25 - 20);
    assert.equal(scoreRow(many, row, -25), 0.25 - 30);
  });

  it("say how far each feature moved the score", () => {
    assert.deepEqual(
      [...reasonsOf(TREES, Float32Array.of(2, 0))],
      [
        [0, 1.5],
        [1, 0.5],
      ],
    );
  });

  it("turn log odds into a chance", () => {
    assert.equal(chance(0), 0.5);
    assert.ok(chance(40) <= 1 && chance(-40) >= 0);
  });
});

describe("the model's file", () => {
  it("gives back the trees and words that were stored", () => {
    const model = openModel(JSON.parse(JSON.stringify(stored)) as StoredModel);
    assert.deepEqual(model.first, TREES);
    assert.deepEqual(
      [model.lexicon.near("body"), model.lexicon.said("share"), model.lexicon.far("x")],
      [1.5, -2, undefined],
    );
  });

  it("is refused when it was made for other features", () => {
    assert.throws(() => openModel({ ...stored, firstFeatures: FIRST_NAMES.slice(1) }), RangeError);
    assert.throws(() => openModel({ ...stored, secondFeatures: [...SECOND_NAMES].toReversed() }), RangeError);
  });

  it("that ships fits the features of today", () => {
    assert.ok(MODEL_FILE.pathname.endsWith("/models/page-blocks.json"));
    const model = readModel();
    assert.ok(model.first.roots.length > 0 && model.second.roots.length > 0);
    assert.ok(model.threshold > 0.2 && model.threshold < 0.8);
  });
});

describe("scoreBlocks", () => {
  const text = "The harbour office said on Monday that the port would stay closed until the talks have come to an end.";
  const { blocks, facts } = parseHtml(
    `<nav><ul><li><a href=a>News</a></li><li><a href=b>Sport</a></li></ul></nav><article><h1>Port stays closed</h1>${`<p>${text}</p>`.repeat(5)}</article><footer>© 2026</footer>`,
  );
  const page = viewPage(blocks, facts);
  const scores = scoreBlocks(page, readModel());

  it("puts paragraphs above menus and the footer", () => {
    assert.equal(scores.length, blocks.length);
    for (const paragraph of [3, 4, 5])
      for (const other of [0, 1, 8]) assert.ok((scores[paragraph] ?? 0) > (scores[other] ?? 1));
  });

  it("says which features decided", () => {
    const because = explainBlock(page, readModel(), 4, 3);
    assert.equal(because.length, 3);
    assert.ok(because.every(({ feature }) => feature !== ""));
    const moved = because.map((one) => Math.abs(one.moved));
    assert.deepEqual(
      moved,
      moved.toSorted((a, b) => b - a),
    );
  });
});
