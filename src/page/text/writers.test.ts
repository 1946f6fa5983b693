import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { bylineNames } from "./byline.ts";
import type { Place } from "./place.ts";
import { isBylineAt, isHead, isRare, isWriter } from "./writers.ts";

const BODY = `The river fell on Monday${", and it rained".repeat(10)}.`;
const COMMON: ReadonlySet<string> = new Set(["Grant", "Field"]);
const PLACE: Place = {
  at: 1,
  count: 60,
  before: "River falls",
  after: BODY,
  isBegun: false,
  isCommon: (word) => COMMON.has(word),
};

describe("isWriter", () => {
  it("knows names and staff, and no sentence", () => {
    for (const words of ["Jo Alder", "Jo Alder and Lee Moss, ALDER TODAY", "The Editorial Board"])
      assert.equal(isWriter(words), true, words);
    for (const words of ["Alder", "River falls", "By Jo Alder, editor", "It fell."])
      assert.equal(isWriter(words), false, words);
  });
});

function at(words: string, isBegun: boolean): boolean {
  return isBylineAt(bylineNames(words), words, { ...PLACE, isBegun });
}

describe("isBylineAt", () => {
  it("needs a full name where the article has begun", () => {
    assert.deepEqual([at("By Alder", false), at("By Alder", true)], [true, false]);
    assert.deepEqual([at("By Jo Alder", true), at("By staff", true)], [true, true]);
    assert.deepEqual([at("It fell.", false), at("It fell.", true)], [false, false]);
  });
});

describe("isRare", () => {
  it("allows a common word in two under a headline, and none in the first line", () => {
    assert.equal(isRare("Grant Alder", PLACE), true);
    assert.equal(isRare("Grant Field", PLACE), false);
    assert.equal(isRare("Jo Alder and Grant Field", PLACE), false);
    assert.equal(isRare("Grant Alder", { ...PLACE, at: 0 }), false);
    assert.equal(isRare("Jo Alder", { ...PLACE, at: 0 }), true);
  });

  it("does not matter above an outlet's name", () => {
    assert.equal(isRare("Grant Field", { ...PLACE, at: 0, after: "ALDER TODAY" }), true);
  });
});

describe("isHead", () => {
  it("is under a headline and above the body", () => {
    assert.equal(isHead(PLACE), true);
    assert.equal(isHead({ ...PLACE, before: "River falls." }), false);
    assert.equal(isHead({ ...PLACE, after: "It rained." }), false);
  });

  it("is above a date or an outlet, whatever stands before", () => {
    for (const after of ["5 March 2026", "The Alder Dispatch"])
      assert.equal(isHead({ ...PLACE, before: "River falls.", after }), true, after);
  });

  it("is the first line only above a body that ends its sentence", () => {
    assert.equal(isHead({ ...PLACE, at: 0, before: "" }), true);
    assert.equal(isHead({ ...PLACE, at: 0, before: "", after: BODY.slice(0, -1) }), false);
    assert.equal(isHead({ ...PLACE, after: BODY.slice(0, -1) }), true);
  });

  it("takes a body of more than 140 units", () => {
    assert.equal(isHead({ ...PLACE, after: "x".repeat(141) }), true);
    assert.equal(isHead({ ...PLACE, after: "x".repeat(140) }), false);
  });
});
