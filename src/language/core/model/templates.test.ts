import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { nameFeatures } from "../names/features.ts";
import { recallFeatures } from "../names/recall.ts";
import { labelFeatures } from "../parse/labels.ts";
import { Site } from "../parse/site.ts";
import { LEFT, ParseState, RIGHT, SHIFT } from "../parse/state.ts";
import { stepFeatures } from "../parse/steps.ts";
import { ParseView } from "../parse/view.ts";
import { tagFeatures } from "../tags/features.ts";
import { nameColumnsOf, wordsOf } from "../testing.ts";
import { FeatureList } from "./features.ts";
import { addUnit, EMPTY_HASH } from "./hash.ts";

// Templates are part of a model's format: weights learned with some are worth nothing with others, and no error tells.
// When one of these numbers changes, train the models again (`npm run train`), see that the evaluation holds, and write
// the new number here.

const SENTENCE = "On Monday the old mayor of Port-Ellery , Ada O’Keefe , did n’t say WHY 250 boats left and sank .";
const words = wordsOf([SENTENCE], { get: (lower) => lower & 0x3ffff });
const from = words.from[0] ?? 0;
const to = words.to[0] ?? 0;

/** Numbers that differ from word to word, in the cells of the words. */
function column(seed: number): Int32Array {
  return Int32Array.from({ length: words.size }, (_, at) => (at < from || at >= to ? 0 : (at * seed) % 17));
}

/** One number for all features of all the decisions. */
function folded(fill: (list: FeatureList) => Iterable<unknown>): string {
  const list = new FeatureList(256);
  let hash = EMPTY_HASH;
  for (const _ of fill(list)) {
    for (const feature of list.items.subarray(0, list.size)) hash = addUnit(hash, feature);
  }
  return (hash >>> 0).toString(16);
}

function viewOf(): ParseView {
  const view = new ParseView();
  const kinds = Uint8Array.from({ length: 17 }, (_, tag) => tag % 4);
  view.read(words, 0, column(5), { kinds, groups: Uint8Array.from({ length: 1024 }, (_, at) => at % 61) });
  return view;
}

/** The states on the way to a tree that has arcs of all kinds. */
function* states(): Generator<ParseState> {
  const state = new ParseState();
  state.start(to - from);
  for (let wish = 0; !state.done; wish = (wish * 7 + state.next + 1) % 11) {
    yield state;
    const step = [[SHIFT, LEFT, RIGHT, SHIFT, LEFT][wish % 5], SHIFT, LEFT, RIGHT].find((one) =>
      one === undefined ? false : state.allows(one),
    );
    if (step === LEFT || step === RIGHT) state.attach(step, (state.next * 3 + wish) % 29);
    else state.shift();
  }
}

describe("the templates of the trained models are those that they were trained with", () => {
  it("for tags", () => {
    const hints = column(7);
    const hash = folded(function* fill(list) {
      for (let at = from; at < to; at++) yield tagFeatures({ words, hints, at, t1: at % 5, t2: at % 3, list });
    });
    assert.equal(hash, "ae13c5b1");
  });

  it("for names", () => {
    const columns = nameColumnsOf(words);
    const { tags, phrases, classes, groups, ranks, kinds } = columns;
    [tags, phrases, classes, groups, ranks, kinds].forEach((one, at) => one.set(column(3 + 2 * at)));
    const hash = folded(function* fill(list) {
      for (let at = from; at < to; at++) {
        yield nameFeatures({ words, columns, at, list });
        yield recallFeatures({ words, columns, at, list }, column(17));
      }
    });
    assert.equal(hash, "d43ac2d");
  });

  it("for the steps of the parser", () => {
    const view = viewOf();
    const site = new Site();
    const hash = folded(function* fill(list) {
      for (const state of states()) yield stepFeatures({ view, state, site, list });
    });
    assert.equal(hash, "f5b7cdc8");
  });

  it("for the labels of the parser", () => {
    const view = viewOf();
    const hash = folded(function* fill(list) {
      for (const state of states()) {
        if (state.depth > 1) yield labelFeatures({ view, state, head: state.top(1), child: state.top(0), list });
        if (state.depth > 0) yield labelFeatures({ view, state, head: state.next, child: state.top(0), list });
      }
    });
    assert.equal(hash, "107c1e50");
  });
});
