import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { FeatureList } from "../model/features.ts";
import { feature1, feature2, hashString } from "../model/hash.ts";
import { CLASS_BITS } from "../model/words.ts";
import { wordsOf } from "../testing.ts";
import { labelFeatures, MOST_LABEL_FEATURES } from "./labels.ts";
import { Site } from "./site.ts";
import { LEFT, ParseState, SHIFT } from "./state.ts";
import { MOST_STEP_FEATURES, stepFeatures } from "./steps.ts";
import { ParseView } from "./view.ts";

const SENTENCE = ["the", "mayor", "of", "Tarn", "said", "so", "today", "again"];
const STEPS = [SHIFT, SHIFT, SHIFT, SHIFT];

function viewOf(words: readonly string[], tags: readonly number[] = words.map((_, at) => at)): ParseView {
  const read = wordsOf([words.join(" ")]);
  const cells = new Int32Array(read.size);
  cells.set(tags, read.from[0]);
  const view = new ParseView();
  view.read(read, 0, cells, { kinds: new Uint8Array(20), groups: new Uint8Array(1 << CLASS_BITS) });
  return view;
}

function stateOf(size: number, steps: readonly number[], label = 0): ParseState {
  const state = new ParseState();
  state.start(size);
  for (const step of steps) {
    if (step === SHIFT) state.shift();
    else state.attach(step, label);
  }
  return state;
}

function featuresOfStep(view: ParseView, state: ParseState): number[] {
  const list = new FeatureList(MOST_STEP_FEATURES);
  stepFeatures({ view, state, site: new Site(), list });
  return [...list.items.subarray(0, list.size)];
}

function featuresOfLabel(view: ParseView, state: ParseState, head: number, child: number): number[] {
  const list = new FeatureList(MOST_LABEL_FEATURES);
  labelFeatures({ view, state, head, child, list });
  return [...list.items.subarray(0, list.size)];
}

/** How many features differ. */
function differing(a: readonly number[], b: readonly number[]): number {
  assert.equal(a.length, b.length);
  return a.filter((feature, at) => feature !== b[at]).length;
}

/** With four words on the stack the step is about words 2 to 4 and 5 to 7, by the parser's numbering. */
describe("what a step is decided by", () => {
  const plain = featuresOfStep(viewOf(SENTENCE), stateOf(8, STEPS));

  function withWord(at: number): number {
    const words = SENTENCE.with(at - 1, "quay");
    return differing(plain, featuresOfStep(viewOf(words), stateOf(8, STEPS)));
  }

  function withTag(at: number): number {
    const tags = SENTENCE.map((_, place) => (place === at - 1 ? 15 : place));
    return differing(plain, featuresOfStep(viewOf(SENTENCE, tags), stateOf(8, STEPS)));
  }

  it("is the top three of the stack and the next three words", () => {
    for (const at of [2, 3, 4, 5, 6, 7]) {
      assert.ok(withWord(at) > 0, `the word ${at}`);
      assert.ok(withTag(at) > 0, `the tag ${at}`);
    }
  });

  it("is no word deeper in the stack or further on", () => {
    for (const at of [1, 8]) assert.deepEqual([withWord(at), withTag(at)], [0, 0], `the word ${at}`);
  });

  it("is most of all the two words that the step may join", () => {
    for (const near of [4, 5]) {
      for (const far of [2, 6, 7]) assert.ok(withTag(near) > withTag(far), `${near} and ${far}`);
    }
  });

  it("names words by hash, tags by number", () => {
    assert.ok(plain.includes(feature1(1, hashString("tarn"))), "the top of the stack");
    assert.ok(plain.includes(feature1(9, hashString("said"))), "the next word");
    assert.ok(plain.includes(feature2(25, 3, 4)), "the tags of both");
  });

  it("knows the end of the sentence and the empty stack from words", () => {
    const view = viewOf(["tide"]);
    const begin = featuresOfStep(view, stateOf(1, []));
    const end = featuresOfStep(view, stateOf(1, [SHIFT]));
    assert.ok(begin.includes(feature1(2, -1)), "nothing on the stack");
    assert.ok(end.includes(feature1(10, -2)), "the root comes next");
  });
});

describe("what children tell a step", () => {
  const words = ["the", "old", "mayor", "spoke"];

  it("is which labels they have", () => {
    const view = viewOf(words);
    const steps = [SHIFT, LEFT, SHIFT];
    assert.ok(differing(featuresOfStep(view, stateOf(4, steps, 1)), featuresOfStep(view, stateOf(4, steps, 2))) > 0);
  });

  it("is how many they are: none, one, two, more", () => {
    const one = stateOf(4, [SHIFT, SHIFT, LEFT]);
    const two = stateOf(4, [SHIFT, SHIFT, LEFT, LEFT]);
    assert.deepEqual([one.leftCount[3], two.leftCount[3]], [1, 2]);
    const tags = [5, 5, 3, 4];
    const same = viewOf(["old", "old", "mayor", "spoke"], tags);
    assert.ok(differing(featuresOfStep(same, one), featuresOfStep(same, two)) > 0);
  });

  it("is their tags and words", () => {
    const steps = [SHIFT, LEFT, SHIFT];
    const plain = featuresOfStep(viewOf(words, [1, 2, 3, 4]), stateOf(4, steps));
    assert.ok(differing(plain, featuresOfStep(viewOf(words, [9, 2, 3, 4]), stateOf(4, steps))) > 0, "a child's tag");
    const other = viewOf(["an", "old", "mayor", "spoke"], [1, 2, 3, 4]);
    assert.ok(differing(plain, featuresOfStep(other, stateOf(4, steps))) > 0, "a child's word");
  });
});

describe("what a label is decided by", () => {
  const view = viewOf(SENTENCE);
  const state = stateOf(8, []);
  const plain = featuresOfLabel(view, state, 5, 2);

  it("is both words and those beside them", () => {
    for (const at of [1, 2, 3, 5]) {
      const other = viewOf(SENTENCE.with(at - 1, "quay"));
      assert.ok(differing(plain, featuresOfLabel(other, state, 5, 2)) > 0, `the word ${at}`);
    }
    for (const at of [1, 2, 3, 4, 5, 6]) {
      const tags = SENTENCE.map((_, place) => (place === at - 1 ? 15 : place));
      assert.ok(differing(plain, featuresOfLabel(viewOf(SENTENCE, tags), state, 5, 2)) > 0, `the tag ${at}`);
    }
  });

  it("is no word further away", () => {
    for (const at of [7, 8]) {
      const other = viewOf(SENTENCE.with(at - 1, "quay"));
      assert.equal(differing(plain, featuresOfLabel(other, state, 5, 2)), 0, `the word ${at}`);
    }
  });

  it("is the side on which the head stands, and how far", () => {
    const same = viewOf(
      SENTENCE.map(() => "tide"),
      SENTENCE.map(() => 1),
    );
    assert.ok(differing(featuresOfLabel(same, state, 5, 4), featuresOfLabel(same, state, 4, 5)) > 10, "the side");
    const far = differing(featuresOfLabel(same, state, 5, 4), featuresOfLabel(same, state, 6, 3));
    assert.ok(far > 0 && far < 10, "how far");
  });

  it("is what the head has already", () => {
    const before = stateOf(8, [SHIFT]);
    const after = stateOf(8, [SHIFT, LEFT], 3);
    assert.ok(differing(featuresOfLabel(view, before, 2, 3), featuresOfLabel(view, after, 2, 3)) > 0);
  });
});
