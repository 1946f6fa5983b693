import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { fits, keyOf, nounsOf, shortForms } from "./keys.ts";
import { profileIn } from "./testing.ts";

describe("keyOf", () => {
  const same: readonly (readonly [string, string])[] = [
    ["The Harbour Courier", "Harbour Courier"],
    ["the mayor", "The mayor"],
    ["Sólbergs", "Solbergs"],
    ["So\u0301lbergs", "S\u00f3lbergs"],
    ["Marram’s", "Marram"],
    ["Marram's", "Marram’s"],
    ["Dockworkers’ Union", "Dockworkers' Union"],
    ["FENWICK", "Fenwick"],
    ["an engineer", "engineer"],
  ];
  for (const [a, b] of same) it(`${a} = ${b}`, () => assert.equal(keyOf(a), keyOf(b)));

  const apart: readonly (readonly [string, string])[] = [
    ["Theodora", "odora"],
    ["Anders", "ders"],
    ["Dockworkers’ Union", "Dockworkers Union"],
    ["the mayor", "the mayor of Lund"],
  ];
  for (const [a, b] of apart) it(`${a} ≠ ${b}`, () => assert.notEqual(keyOf(a), keyOf(b)));

  it("gives itself a second time", () => {
    fc.assert(
      fc.property(fc.constantFrom("Ada", "Sólbergs’s", "Ünal", "THE Sun", "Kestrel & Marsh"), (name) => {
        assert.equal(keyOf(keyOf(name)), keyOf(name));
      }),
    );
  });
});

describe("fits", () => {
  const cases: readonly (readonly [boolean, string, string])[] = [
    [true, "Fenwick", "Ada Fenwick"],
    [true, "Ada", "Ada Fenwick"],
    [true, "fenwick", "Ada Fenwick"],
    [true, "Erdogan", "Ayşe Erdoğan"],
    [true, "van der Berg", "Bo van der Berg"],
    [true, "A. Fenwick", "Ada Fenwick"],
    [true, "Soto", "Ricardo Soto Marín"],
    [true, "Ada Fenwick", "Ada Maria Fenwick"],
    [false, "Tom Fenwick", "Ada Fenwick"],
    [false, "Brann", "Ada Fenwick"],
    [false, "Ada Brann", "Ada Fenwick"],
    [false, "wick", "Ada Fenwick"],
  ];
  for (const [expected, short, long] of cases) {
    it(`${short} for ${long}: ${expected}`, () => assert.equal(fits(short.split(" "), long.split(" ")), expected));
  }
});

describe("shortForms", () => {
  it("are the first word, the initials and the kind", () => {
    assert.deepEqual(shortForms("World Health Organization", "organization"), ["world", "who", "organization"]);
    assert.deepEqual(shortForms("Meridiaan Stevedoring", "stevedoring"), ["meridiaan", "ms", "stevedoring"]);
  });

  it("leave small words out of the initials", () => {
    assert.ok(shortForms("Bank of England", "bank").includes("be"));
  });

  it("hold nothing empty and not the name itself", () => {
    assert.deepEqual(shortForms("Tesco", "tesco"), []);
    assert.deepEqual(shortForms("Tesco", ""), []);
  });
});

describe("nounsOf", () => {
  const cases: readonly (readonly [readonly string[], string])[] = [
    [["mayor"], "Mayor Ada Fenwick"],
    [["executive"], "chief executive Ada Fenwick"],
    [[], "Ada Fenwick"],
    [["company"], "the company"],
    [["official"], "a U.S. official"],
    [["report"], "the report"],
  ];
  for (const [nouns, phrase] of cases) {
    it(`${phrase}: ${nouns.join(" ")}`, () => assert.deepEqual(nounsOf(profileIn(phrase)), nouns));
  }
});
