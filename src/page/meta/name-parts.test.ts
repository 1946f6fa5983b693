import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { PartKind } from "./name-parts.ts";
import { BODY, isAgency, kindOf, namesNobody, PART_RULES } from "./name-parts.ts";
import { siteOf } from "./site.ts";

const SITE = siteOf(["Harbour Courier", "HC Online"], "https://www.harbour-courier.example/a");

describe("PART_RULES", () => {
  for (const { name, example } of PART_RULES) {
    it(`has an example for "${name}"`, () => {
      assert.equal(PART_RULES.find(({ fits }) => fits(example, SITE))?.name, name);
    });
  }

  it("have names of their own, and the last fits anything", () => {
    assert.equal(new Set(PART_RULES.map(({ name }) => name)).size, PART_RULES.length);
    assert.ok(PART_RULES.at(-1)?.fits("x", SITE));
  });
});

describe("kindOf", () => {
  const cases: readonly [part: string, kind: PartKind][] = [
    ["Jane Roe", "person"],
    ["Jane", "person"],
    ["Jane van der Roe", "person"],
    ["大渡 美咲", "person"],
    ["2026", "nobody"],
    ["10+ years", "nobody"],
    ["10 Downing", "nobody"],
    ["March 5", "nobody"],
    ["March Roe", "person"],
    ["😀", "nobody"],
    ["jane@harbour.example", "nobody"],
    ["www.harbour.example", "nobody"],
    ["quay.html", "nobody"],
    ["PhD", "nobody"],
    ["MD PhD", "nobody"],
    ["MD Roe", "person"],
    ["dpa", "agency"],
    ["DPA", "agency"],
    ["The Associated Press", "agency"],
    ["Por EFE", "agency"],
    ["Associated Press Roe", "body"],
    ["Harbour Courier", "nobody"],
    ["The Harbour Courier", "nobody"],
    ["HC", "nobody"],
    ["HC Newsroom", "nobody"],
    ["Harbour Courier Staff", "nobody"],
    ["Courier Staff", "body"],
    ["Staff", "nobody"],
    ["The Editorial Team", "nobody"],
    ["Science Desk", "body"],
    ["Chief Reporter", "body"],
    ["Harbour University", "body"],
    ["Harbours United", "person"],
    ["Fact-checked by Jane Roe", "nobody"],
    ["Medically reviewed by Jane Roe", "nobody"],
    ["Reviewed Roe", "person"],
    ["Special for The Quay", "nobody"],
    ["Special Roe", "person"],
    ["one two three four five six seven eight", "nobody"],
    ["one two three four five six seven", "person"],
    ["x".repeat(61), "nobody"],
    ["x".repeat(60), "person"],
  ];
  for (const [part, kind] of cases) it(`${part.slice(0, 40)} is ${kind}`, () => assert.equal(kindOf(part, SITE), kind));
});

describe("agencies, bodies, nobody", () => {
  it("are agencies in any case, with an article or an opener", () => {
    for (const name of ["Reuters", "REUTERS", "the reuters", "Von dpa", "By AFP", "Agence France-Presse", "共同通信"])
      assert.equal(isAgency(name), true, name);
    for (const name of ["Reuter", "A Reuters", "AFP Roe", ""]) assert.equal(isAgency(name), false, name);
  });

  it("are bodies by a whole word", () => {
    for (const name of ["Roe Institute", "the roe group", "Roe Ltd"]) assert.match(name, BODY);
    for (const name of ["Grouper", "Presser Roe", "Banks"]) assert.doesNotMatch(name, BODY);
  });

  it("are nobody where a field says so in so many words", () => {
    for (const raw of ["N/A", "n/a", "NULL", "undefined", " Admin "]) assert.equal(namesNobody(raw), true, raw);
    for (const raw of ["Jane", "N/A Roe", ""]) assert.equal(namesNobody(raw), false, raw);
  });
});
