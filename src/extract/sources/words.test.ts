import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isRole } from "./roles.ts";
import * as lists from "./words.ts";

const LISTS: readonly (readonly [string, ReadonlySet<string>])[] = Object.entries(lists).flatMap(([name, list]) =>
  list instanceof Set ? [[name, list as ReadonlySet<string>] as const] : [],
);

describe("the word lists of sources", () => {
  it("are all here", () => assert.ok(LISTS.length > 15));

  for (const [name, list] of LISTS) {
    it(`${name} has words as they are looked up: small letters, no stop`, () => {
      assert.ok(list.size > 5);
      for (const word of list) assert.match(word, /^\p{Ll}+(?:-\p{Ll}+)*$/u);
    });
  }

  it("state no two genders", () => {
    assert.deepEqual([...lists.HE.intersection(lists.SHE)], []);
  });

  it("have no organization among the people who hold an office, but for its seat", () => {
    const both = [...lists.ORGANIZATION_NOUNS.intersection(lists.OFFICE_NOUNS)];
    assert.deepEqual(both.toSorted(), ["embassy", "ministry"]);
  });

  it("have every firm among the organizations, but for the general words", () => {
    assert.ok(lists.COMPANY_NOUNS.isSubsetOf(lists.ORGANIZATION_NOUNS), "a firm’s noun is none of an organization");
  });

  it("take no number that reaches back for one below two", () => {
    for (const [word, least] of lists.AMOUNTS) assert.ok(least >= 2, word);
    const values = [...lists.NUMBERS.values()];
    for (const value of values) assert.ok(Number.isInteger(value) && value >= 1);
  });
});

describe("isTitle", () => {
  const cases: readonly (readonly [word: string, title: boolean])[] = [
    ["president", true],
    ["vice-president", true],
    ["secretary-general", true],
    ["deputy-mayor", true],
    ["vice-boat", false],
    ["secretary-general-elect", false],
    ["President", false],
    ["boat", false],
    ["-", false],
    ["", false],
  ];
  for (const [word, title] of cases) it(`“${word}”: ${title}`, () => assert.equal(lists.isTitle(word), title));
});

describe("leadsName", () => {
  it("takes titles and jobs, and no given name", () => {
    for (const word of ["mayor", "passenger", "goalkeeper", "msp"]) assert.ok(lists.leadsName(word), word);
    for (const word of ["ada", "tom", "boat", "the", ""]) assert.ok(!lists.leadsName(word), word);
  });
});

describe("isRole", () => {
  const roles =
    "mayor teacher baker engineer goalkeeper author historian economist accountant president trustee widow nurse judge";
  const none =
    "river paper committee government statement october harbour better sent plant of at under tower reactor boat pier";
  for (const word of roles.split(" ")) it(`takes “${word}”`, () => assert.ok(isRole(word)));
  for (const word of none.split(" ")) it(`leaves “${word}”`, () => assert.ok(!isRole(word)));
});
