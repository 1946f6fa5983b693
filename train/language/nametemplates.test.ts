import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { FeatureList } from "../../src/language/core/model/features.ts";
import { feature1, hashString } from "../../src/language/core/model/hash.ts";
import { MOST_NAME_FEATURES, nameFeatures } from "../../src/language/core/names/features.ts";
import { recallFeatures } from "../../src/language/core/names/recall.ts";
import { nameColumnsOf, wordsOf } from "../../src/language/core/testing.ts";
import { OWN_PLACES, WITHOUT_MEMORY } from "./nametemplates.ts";

describe("the places of features", () => {
  const words = wordsOf(["the Tarn rose"]);
  const inputs = {
    words,
    columns: nameColumnsOf(words),
    at: (words.from[0] ?? 0) + 1,
    list: new FeatureList(MOST_NAME_FEATURES),
  };

  it("are as many as there are features, those of memory last", () => {
    nameFeatures(inputs);
    assert.equal(WITHOUT_MEMORY, inputs.list.size);
    recallFeatures(inputs, new Int32Array(words.size));
    assert.equal(OWN_PLACES.length, WITHOUT_MEMORY + inputs.list.size);
  });

  it("know which features tell the word itself", () => {
    nameFeatures(inputs);
    const isOwn = (feature: number): boolean | undefined => OWN_PLACES[inputs.list.items.indexOf(feature)];
    assert.equal(isOwn(feature1(1, hashString("tarn"))), true);
    assert.equal(isOwn(feature1(2, hashString("Tarn"))), true);
    assert.equal(isOwn(feature1(18, hashString("rose"))), false);
  });
});
