import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { profileIn } from "./testing.ts";
import { isOffice } from "./unnamed.ts";

describe("whom an unnamed speaker belongs to", () => {
  const cases: readonly (readonly [string, string | null, string | null])[] = [
    ["a spokesman for Norrsken", "spokesman", "Norrsken"],
    ["a spokeswoman for the fisheries regulator", "spokeswoman", "fisheries regulator"],
    ["officials at the harbour board", "officials", "harbour board"],
    ["a U.S. official", "official", "U.S."],
    ["members of the union", "members", "union"],
    ["a clerk on the committee that met", "clerk", "committee"],
    ["a company lawyer", "company lawyer", null],
    ["Marram’s lawyer", "lawyer", "Marram"],
    ["her niece", "niece", null],
    ["Brann’s niece", "niece", null],
    ["a baker in Lund", "baker", null],
    ["one of the owners", "owners", null],
    ["most of the analysts in Lund", "analysts", null],
    ["a person close to the board", null, null],
    ["a Swiss trading house", null, null],
    ["a company in Hull", null, null],
  ];
  for (const [phrase, role, affiliation] of cases) {
    it(`${phrase}: ${role ?? "-"}, ${affiliation ?? "-"}`, () => {
      const profile = profileIn(phrase);
      assert.deepEqual([profile.role, profile.affiliation], [role, affiliation]);
    });
  }

  it("may be former", () => {
    assert.equal(profileIn("a former Marram engineer").former, true);
    assert.equal(profileIn("a former Marram engineer").affiliation, "Marram");
    assert.equal(profileIn("a Marram engineer").former, false);
  });
});

describe("described", () => {
  it("has no name", () => {
    for (const phrase of [
      "a clerk",
      "the mayor",
      "the company",
      "the report",
      "the newspapers",
      "the harbour office",
    ]) {
      const { name, description } = profileIn(phrase);
      assert.deepEqual([name, description], [null, phrase]);
    }
  });

  it("counts only people", () => {
    for (const phrase of ["the company", "the report", "the mayor", "the newspapers"]) {
      assert.equal(profileIn(phrase).count, null, phrase);
    }
  });

  it("takes bodies without an article for organizations, and no others", () => {
    for (const phrase of ["police", "Lund police", "the police", "Iraqi military", "parliament"])
      assert.equal(profileIn(phrase).kind, "organization", phrase);
    for (const phrase of ["a company", "companies", "a police officer", "a military doctor"])
      assert.equal(profileIn(phrase).kind, "unnamed", phrase);
  });
});

describe("isOffice", () => {
  for (const key of ["mayor", "president", "ministry", "vice-president"]) {
    it(`takes ${key}`, () => assert.equal(isOffice(key), true));
  }
  for (const key of ["baker", "company", "office", ""])
    it(`leaves ${key || "nothing"}`, () => assert.equal(isOffice(key), false));
});
