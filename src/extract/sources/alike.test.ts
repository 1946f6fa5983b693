import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { holdsName, INDEFINITE, isAnother, isCalled, renamed, speaksFor, together } from "./alike.ts";
import { profileIn } from "./testing.ts";

describe("holdsName", () => {
  const cases: readonly (readonly [boolean, string, string])[] = [
    [true, "Ricardo Soto Marín", "Ricardo Soto"],
    [true, "India Pranab Sen", "Pranab Sen"],
    [false, "Ada Fenwick", "Ada Fenwick"],
    [false, "Ada Fenwick", "Fenwick"],
    [false, "Ada Fenwicks", "Ada Fenwick"],
    [false, "Ada Maria Fenwick", "Ada Fenwick"],
    [false, "Ricardo Soto", "Ricardo Soto Marín"],
  ];
  for (const [expected, long, short] of cases) {
    it(`${long} for ${short}: ${expected}`, () => assert.equal(holdsName(long, short), expected));
  }
});

describe("INDEFINITE", () => {
  for (const words of ["a clerk", "An engineer", "one official", "another clerk", "two clerks", "several people"]) {
    it(`is ${words}`, () => assert.match(words, INDEFINITE));
  }
  for (const words of ["officials", "the clerk", "anyone", "ones", "most of the owners", "somebody"]) {
    it(`is not ${words}`, () => assert.doesNotMatch(words, INDEFINITE));
  }
});

describe("speaksFor", () => {
  const cases: readonly (readonly [boolean, string])[] = [
    [true, "a spokesman for Norrsken"],
    [true, "a fire service spokeswoman"],
    [true, "a spokesperson for the board"],
    [false, "a spokesman"],
    [false, "a clerk for the board"],
    [false, "spokesmen for the board"],
  ];
  for (const [expected, phrase] of cases) {
    it(`${phrase}: ${expected}`, () => assert.equal(speaksFor(profileIn(phrase)), expected));
  }
});

describe("isCalled", () => {
  it("takes a company for the company, and nobody for another kind", () => {
    assert.equal(isCalled(profileIn("a frozen-fish company"), "organization"), true);
    assert.equal(isCalled(profileIn("the company"), "organization"), true);
    assert.equal(isCalled(profileIn("a clerk"), "organization"), false);
    assert.equal(isCalled(profileIn("a clerk"), "unnamed"), true);
    assert.equal(isCalled(profileIn("the report"), "organization"), false);
  });
});

describe("renamed", () => {
  it("has the name in place of the description, and says so", () => {
    const { name, description, rule, noun } = renamed(profileIn("the company"), "Tejo Claro");
    assert.deepEqual([name, description, rule, noun], ["Tejo Claro", null, "organization-noun", "company"]);
  });
});

describe("isAnother", () => {
  for (const [expected, one, other] of [
    [true, "the German government", "the Russian government"],
    [false, "the German government", "the government"],
    [false, "The government", "the German government"],
    [false, "the German government", "the German government in Berlin"],
  ] as const) {
    it(`${one} and ${other}: ${expected}`, () => assert.equal(isAnother(profileIn(one), profileIn(other)), expected));
  }
});

describe("together", () => {
  it("keeps what was stated first and adds what was not", () => {
    const first = profileIn("Mayor Ada Fenwick");
    const second = profileIn("Ada Fenwick, a former diver with the Harbour Board");
    const both = together(first, second);
    assert.deepEqual([both.role, both.affiliation, both.former], ["Mayor", "Harbour Board", true]);
    assert.equal(together(second, first).role, "diver");
  });

  it("takes the longer name of a person, and keeps that of others", () => {
    assert.equal(together(profileIn("Mayor Fenwick"), profileIn("Ada Fenwick")).name, "Ada Fenwick");
    assert.equal(together(profileIn("Ada Fenwick"), profileIn("Mayor Fenwick")).name, "Ada Fenwick");
    assert.equal(together(profileIn("Tesco"), profileIn("the Tesco Group")).name, "Tesco");
  });

  it("takes gender from whoever tells it", () => {
    assert.equal(together(profileIn("Ada Fenwick"), profileIn("Mrs. Fenwick")).gender, "she");
    assert.equal(together(profileIn("Mrs. Fenwick"), profileIn("Ada Fenwick")).gender, "she");
  });

  it("takes no role from another kind of source", () => {
    assert.equal(together(profileIn("the company"), profileIn("a spokesman")).role, null);
  });
});
