import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { Words } from "../model/words.ts";
import { between, few, near } from "./measures.ts";
import { Site } from "./site.ts";
import { ParseState } from "./state.ts";
import { JOIN_KIND, MARK_KIND, ParseView, tagKinds, VERB_KIND } from "./view.ts";

const TAGS = ["NOUN NN", "VERB VBD", "PUNCT ,", "CCONJ CC"];
const KINDS = tagKinds(TAGS);
const TABLES = { kinds: KINDS, groups: new Uint8Array(1024) };

/** Two sentences of words that are all alike, with the given tags. */
function read(tags: readonly number[], backwards = false): ParseView {
  const words = new Words();
  const text = "tide ".repeat(2 * tags.length);
  const starts = Array.from({ length: 2 * tags.length }, (_, at) => 5 * at);
  words.read(
    text,
    starts,
    starts.map((start) => start + 4),
    [0, tags.length, 2 * tags.length],
    { get: () => 3 },
  );
  const cells = new Int32Array(words.size);
  cells.set(tags, words.from[1]);
  const view = new ParseView();
  view.read(words, 1, cells, TABLES, backwards);
  return view;
}

describe("the parser's view of a sentence", () => {
  it("numbers words from 1 and puts the root behind the last", () => {
    const view = read([0, 1, 2]);
    assert.equal(view.size, 3);
    assert.deepEqual([...view.tag.subarray(0, 5)], [-1, 0, 1, 2, -2]);
    assert.equal(view.class[1], 3);
  });

  it("can be read backwards", () => {
    assert.deepEqual([...read([0, 1, 3], true).tag.subarray(1, 4)], [3, 1, 0]);
  });

  it("knows the kinds of tags that matter between words", () => {
    assert.deepEqual([...KINDS], [0, VERB_KIND, MARK_KIND, JOIN_KIND]);
    assert.deepEqual([...tagKinds(["AUX VBZ", "ADP IN"])], [VERB_KIND, 0]);
  });

  it("tells what stands between two words, the words themselves left out", () => {
    const view = read([1, 0, 2, 0, 3, 1]);
    assert.equal(between(view, 1, 2), 0);
    assert.equal(between(view, 1, 4), 2);
    assert.equal(between(view, 2, 6), 2 | 4);
    assert.equal(between(view, 0, 6), 1 | 2 | 4);
    assert.equal(between(view, 4, 5), 0);
  });

  it("counts between as one does by hand", () => {
    const tags = fc.array(fc.nat(3), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(tags, fc.nat(), fc.nat(), (list, a, b) => {
        const left = 1 + (a % list.length);
        const right = 1 + (b % list.length);
        if (left >= right) return;
        const inside = new Set(list.slice(left, right - 1).map((tag) => KINDS[tag]));
        const wanted =
          (inside.has(VERB_KIND) ? 1 : 0) | (inside.has(MARK_KIND) ? 2 : 0) | (inside.has(JOIN_KIND) ? 4 : 0);
        assert.equal(between(read(list), left, right), wanted);
      }),
    );
  });

  it("has nothing of a longer sentence read before", () => {
    const view = read([1, 1, 1, 1, 1, 1, 1, 1]);
    const words = new Words();
    words.read("tide", [0], [4], [0, 1], { get: () => 0 });
    view.read(words, 0, new Int32Array(words.size), TABLES);
    assert.equal(view.size, 1);
    assert.equal(between(view, 0, 2), 0);
    assert.equal(view.tag[2], -2);
  });
});

describe("measures", () => {
  it("are few and grow with the distance", () => {
    assert.deepEqual([1, 4, 5, 6, 7, 10, 11, 99].map(near), [1, 4, 5, 5, 6, 6, 7, 7]);
    assert.deepEqual([0, 1, 2, 3, 9].map(few), [0, 1, 2, 3, 3]);
  });
});

describe("the site of a step", () => {
  it("is the top three of the stack and the next word, or no word", () => {
    const state = new ParseState();
    state.start(3);
    const site = new Site();
    site.read(state);
    assert.deepEqual([site.s0, site.s1, site.s2, site.b0], [0, 0, 0, 1]);
    for (let word = 0; word < 3; word++) state.shift();
    site.read(state);
    assert.deepEqual([site.s0, site.s1, site.s2, site.b0], [3, 2, 1, 4]);
  });
});
