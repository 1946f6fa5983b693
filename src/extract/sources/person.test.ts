import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { personNamed } from "./person.ts";
import { isRole } from "./roles.ts";
import { profileIn } from "./testing.ts";

function given(word: string): string | null {
  return word === "Ada" ? "Ada Fenwick" : null;
}

function isLone(word: string): boolean {
  return word === "Kestrel";
}

function isOrganization(name: string): boolean {
  return name === "Ada Fenwick";
}

describe("people with a name", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["Ada Fenwick", "Ada Fenwick"],
    ["Ada Fenwick", "Mayor Ada Fenwick"],
    ["Ada Fenwick", "Ada Fenwick, the mayor of Lund"],
    ["Ada Fenwick", "Dr. Ada Fenwick"],
    ["Ada Fenwick", "the pianist Ada Fenwick"],
    ["Bo van der Berg", "Harbour master Bo van der Berg"],
    ["Tom J. Brann", "Tom J. Brann"],
    ["Tom Brann", "Tom Brann QC"],
    ["Tom Brann", "Prosecutor Tom Brann KC"],
    ["Ahmed al-Assadi", "Ahmed al-Assadi, a spokesman for the board"],
    ["Tom Brann", "Secretary of State Tom Brann"],
    ["Tom Brann", "Department of Works official Tom Brann"],
    ["Ada Fenwick", "the mayor of Lund, Ada Fenwick"],
    ["Ada Fenwick", "the harbour board’s director, Dr. Ada Fenwick"],
    ["Ada Fenwick", "the mayor (left), Ada Fenwick"],
    ["Fenwick", "Mayor Fenwick"],
    ["Fenwick", "Mrs. Fenwick"],
    ["Ada Fenwick", "Democrat Ada Fenwick"],
    ["Jens Brann", "NATO Secretary-General Jens Brann"],
    ["Élise Ünal", "Élise Ünal"],
    ["Ada Fenwick", "Ada\u00a0Fenwick"],
  ];
  for (const [name, phrase] of cases) {
    it(phrase, () => {
      const profile = profileIn(phrase);
      assert.deepEqual([profile.kind, profile.name], ["person", name]);
    });
  }

  const not: readonly string[] = [
    "the mayor",
    "Fenwick",
    "Harbour Board",
    "the Harbour Board",
    "Baobab & Finch",
    "the consultancy Kestrel Marsh",
    "the group, Honest Catch",
    "Maas Dockworkers’ Union",
    "WHO",
    "the White Nile",
    "President",
    "Ada Fenwick Tom Brann Bo Berg",
  ];
  for (const phrase of not) it(`not ${phrase}`, () => assert.notEqual(profileIn(phrase).kind, "person"));
});

describe("one word alone", () => {
  it("is a person where the article has it as a surname", () => {
    assert.equal(profileIn("Fenwick", { isSurname: (word) => word === "fenwick" }).kind, "person");
    assert.equal(profileIn("Fenwick").kind, "organization");
  });

  it("is a person where it is a given name, by the full name", () => {
    assert.equal(profileIn("Ada", { given }).name, "Ada Fenwick");
    assert.equal(profileIn("Bo", { given }).kind, "organization");
    assert.equal(profileIn("Mrs. Ada", { given }).name, "Ada");
  });
});

describe("two words that look like a firm", () => {
  it("are one where the first stands alone elsewhere", () => {
    assert.equal(profileIn("Kestrel Marsh", { isLone }).kind, "organization");
    assert.equal(profileIn("Kestrel Marsh").kind, "person");
    assert.equal(profileIn("Marsh Kestrel", { isLone }).kind, "person");
  });

  const people: readonly string[] = [
    "Kestrel Marsh, 44",
    "Kestrel Marsh, 44, a baker",
    "Kestrel Marsh, who left",
    "Kestrel Marsh who left",
    "Kestrel Marsh, a baker",
    "Kestrel Marsh, an old sailor",
    "Mayor Kestrel Marsh",
    "the pianist Kestrel Marsh",
  ];
  for (const phrase of people) {
    it(`are a person’s: ${phrase}`, () => assert.equal(profileIn(phrase, { isLone }).name, "Kestrel Marsh"));
  }

  it("are an organization’s where the article shows it", () => {
    assert.equal(profileIn("Ada Fenwick", { isOrganization }).kind, "organization");
    assert.equal(profileIn("the owner of the mine, Ada Fenwick", { isOrganization }).kind === "person", false);
  });
});

describe("gender", () => {
  const cases: readonly (readonly ["he" | "she" | null, string])[] = [
    ["she", "Mrs. Fenwick"],
    ["she", "Ms Fenwick"],
    ["she", "Dame Ada Fenwick"],
    ["she", "Ada Fenwick, a spokeswoman for the board"],
    ["she", "his sister Ada Fenwick"],
    ["he", "Mr. Brann"],
    ["he", "Sir Tom Brann"],
    ["he", "Tom Brann, the chairman"],
    [null, "Ada Fenwick"],
    [null, "Dr. Ada Fenwick"],
    [null, "Tom Brann, a doctor"],
    ["he", "a spokesman"],
    ["she", "a spokeswoman"],
    [null, "a spokesperson"],
  ];
  for (const [gender, phrase] of cases) {
    it(`${phrase}: ${gender ?? "not told"}`, () => assert.equal(profileIn(phrase).gender, gender));
  }
});

describe("isRole", () => {
  for (const key of [
    "mayor",
    "baker",
    "doctor",
    "pianist",
    "chairman",
    "guardian",
    "accountant",
    "president",
    "official",
    "employee",
    "secretary-general",
    "nurse",
  ]) {
    it(`takes ${key}`, () => assert.equal(isRole(key), true));
  }
  for (const key of [
    "after",
    "under",
    "other",
    "river",
    "pier",
    "water",
    "government",
    "spent",
    "went",
    "the",
    "for",
    "err",
    "list",
    "season",
    "newspaper",
  ]) {
    it(`leaves ${key}`, () => assert.equal(isRole(key), false));
  }
});

describe("personNamed", () => {
  it("knows nothing but the name", () => {
    const { kind, name, noun, role, gender } = personNamed("Ada Fenwick");
    assert.deepEqual([kind, name, noun, role, gender], ["person", "Ada Fenwick", "fenwick", null, null]);
  });
});
