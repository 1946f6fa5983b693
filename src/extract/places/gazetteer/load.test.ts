import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { describe, it } from "node:test";
import { newDoc } from "../../../doc.ts";
import { plainArticle } from "../../../testing/plain.ts";
import { placesDoc } from "../../../testing/places.ts";
import { placesStageOver } from "../index.ts";
import { GAZETTEER_FILE, readGazetteer, theGazetteer } from "./load.ts";

describe("loading the gazetteer", () => {
  it("stands where the package has it", () => {
    assert.ok(existsSync(GAZETTEER_FILE));
    assert.match(GAZETTEER_FILE.pathname, /\/models\/gazetteer\.bin$/u);
  });

  it("is the same at every call", () => {
    assert.equal(theGazetteer(), theGazetteer());
    assert.equal(readGazetteer().size, theGazetteer().size);
  });

  it("fails where there is no file, or another", () => {
    assert.throws(() => readGazetteer(new URL("file:///nowhere/gazetteer.bin")), /ENOENT/u);
    assert.throws(() => readGazetteer(new URL(import.meta.url)), /no gazetteer/u);
  });

  it("is not asked for by a text without a capital", () => {
    let asked = 0;
    const stage = placesStageOver(() => {
      asked++;
      return theGazetteer();
    });
    const silent = { ...newDoc(plainArticle("nothing happened.")), sentences: [], tokens: [], datelines: [] };
    assert.deepEqual(stage.find(silent), []);
    assert.equal(asked, 0);
    stage.find(placesDoc("In Oslo it rained."));
    assert.equal(asked, 1);
  });
});
