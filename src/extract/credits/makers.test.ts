import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { AGENCY_NAMES, agencyOf, contributorsIn, makerOf } from "./makers.ts";
import { AGENCIES } from "./words.ts";

describe("agencyOf", () => {
  for (const [canonical, ...others] of AGENCIES) {
    it(`gives “${canonical}” for each of its names`, () => {
      for (const name of [canonical, ...others]) {
        assert.equal(agencyOf(name), canonical);
        assert.equal(agencyOf(name.toUpperCase()), canonical);
        assert.equal(agencyOf(` ${name.replaceAll(" ", "\u00a0 ")} `), canonical, "white space is evened out");
      }
    });
  }

  it("takes the article or leaves it", () => {
    assert.equal(agencyOf("the Canadian Press"), "The Canadian Press");
    assert.equal(agencyOf("The Reuters"), "Reuters");
    assert.equal(agencyOf("Thereuters"), null);
  });

  it("is null for what only contains a name", () => {
    for (const words of ["", "the", "Reuters News Desk", "AP.", "An AP", "AF P"])
      assert.equal(agencyOf(words), null, words);
  });
});

describe("AGENCY_NAMES", () => {
  it("holds names as they are and in capitals, short ones as they are only", () => {
    for (const name of ["AP", "dpa", "DPA", "Reuters", "REUTERS", "Getty Images", "GETTY IMAGES"]) {
      assert.ok(AGENCY_NAMES.has(name), name);
    }
    for (const name of ["ap", "Dpa", "reuters", "Getty images"]) assert.ok(!AGENCY_NAMES.has(name), name);
  });
});

describe("makerOf", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["AP", "The Associated Press"],
    ["Jo Alder/AP", "The Associated Press"],
    ["Jo Alder / AP", "The Associated Press"],
    ["Jo Alder | AP", "The Associated Press"],
    ["Jo Alder, AP", "The Associated Press"],
    ["AP/Jo Alder", "The Associated Press"],
    ["Jo Alder for AP", "The Associated Press"],
    ["Jo Alder via AP", "The Associated Press"],
    ["Jo Alder/AFP via Getty Images", "Agence France-Presse"],
    ["Jo Alder via Harbour Courier", "Harbour Courier"],
    ["Jo Alder/Harbour Courier", "Harbour Courier"],
    ["Kyiv Gazette/AFP", "Agence France-Presse"],
    ["Jo Alder", "Jo Alder"],
    ["Forrest Alder", "Forrest Alder"],
    ["", ""],
    ["/", "/"],
  ];
  for (const [words, maker] of cases) {
    it(`${JSON.stringify(words)} → ${maker}`, () => {
      assert.equal(makerOf(words), maker);
    });
  }
});

describe("contributorsIn", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["Jo Alder", ["Jo Alder"]],
    ["Jo Alder and Lee Moss", ["Jo Alder", "Lee Moss"]],
    ["Jo Alder, Lee Moss and Kim Roe", ["Jo Alder", "Lee Moss", "Kim Roe"]],
    ["Jo Alder, Lee Moss, and Kim Roe", ["Jo Alder", "Lee Moss", "Kim Roe"]],
    ["Jo Alder; Lee Moss & Kim Roe", ["Jo Alder", "Lee Moss", "Kim Roe"]],
    ["Jo Alder in Lyon and Lee Moss in Ghent", ["Jo Alder", "Lee Moss"]],
    ["Jo Alder at the Hague, Lee Moss from Ghent", ["Jo Alder", "Lee Moss"]],
    ["Jo van der Alder and Zoë de la Moss", ["Jo van der Alder", "Zoë de la Moss"]],
    ["Jo B. Alder and J. Moss", ["Jo B. Alder", "J. Moss"]],
    ["Jo O’Alder-Strand", ["Jo O’Alder-Strand"]],
    ["AFP and Reuters", ["Agence France-Presse", "Reuters"]],
    ["the Associated Press", ["The Associated Press"]],
    ["AFP, AFP and Jo Alder", ["Agence France-Presse"]],
    ["NPR’s Jo Alder and Lee Moss", ["NPR"]],
    ["NPR's Jo Alder", ["NPR"]],
    ["Associated Press writers Jo Alder and Lee Moss", ["The Associated Press"]],
    ["Associated Press writer Jo Alder", ["The Associated Press"]],
    ["Harbour Courier staff", ["Harbour Courier"]],
    ["Harbour Courier reporter Jo Alder", ["Harbour Courier"]],
    ["Harbour Courier photographers", ["Harbour Courier"]],
    ["staff", []],
    ["our reporters", []],
    ["Alder", []],
    ["", []],
    [" , and ", []],
  ];
  for (const [words, makers] of cases) {
    it(`${JSON.stringify(words)} → ${makers.join(" + ") || "nobody"}`, () => {
      assert.deepEqual(contributorsIn(words), makers);
    });
  }
});
