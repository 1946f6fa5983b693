import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { FeatureList } from "../../src/language/core/model/features.ts";
import { feature1, feature2, hashString } from "../../src/language/core/model/hash.ts";
import { CAPITAL, LETTER } from "../../src/language/core/model/words.ts";
import { MOST_NAME_FEATURES, nameFeatures } from "../../src/language/core/names/features.ts";
import { wordsOf } from "../../src/language/core/testing.ts";
import { STEP_SIZES } from "./namesteps.ts";

describe("the steps in which names are learned", () => {
  const words = wordsOf(["the Tarn rose"]);
  const column = new Int32Array(words.size);
  const list = new FeatureList(MOST_NAME_FEATURES);
  nameFeatures({
    words,
    tags: column,
    memory: column,
    phrases: column,
    at: (words.from[0] ?? 0) + 1,
    p1: 0,
    p2: 0,
    list,
  });
  const sizeOf = (feature: number): number | undefined => STEP_SIZES[list.items.indexOf(feature)];

  it("are known for every feature", () => {
    assert.equal(STEP_SIZES.length, list.size);
  });

  it("are larger for the capital and the words beside than for the word itself", () => {
    const own = sizeOf(feature1(1, hashString("tarn"))) ?? 99;
    assert.ok((sizeOf(feature1(17, hashString("the"))) ?? 0) > own);
    assert.ok((sizeOf(feature1(18, hashString("rose"))) ?? 0) > own);
    assert.ok((sizeOf(feature1(65, CAPITAL | LETTER)) ?? 0) > own);
    assert.equal(sizeOf(feature2(40, CAPITAL | LETTER, 0)), 1);
  });
});
