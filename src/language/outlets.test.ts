import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { countryOf, countryOfDomain, OUTLETS, outletNamed } from "./outlets.ts";

describe("OUTLETS", () => {
  it("have a kind and a country each, and no form twice", () => {
    const forms = OUTLETS.flatMap((outlet) => outlet.forms);
    assert.equal(new Set(forms).size, forms.length);
    for (const { kind, country, name } of OUTLETS) {
      assert.ok(["agency", "newspaper", "broadcaster", "magazine", "site"].includes(kind), name);
      assert.match(country, /^[A-Z]{2}$/u, name);
      assert.equal(name, name.trim());
    }
  });

  it("are found by their own name", () => {
    for (const { name } of OUTLETS) assert.equal(outletNamed(name)?.name, name);
  });
});

describe("outletNamed", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["AP", "The Associated Press"],
    ["the Associated Press", "The Associated Press"],
    ["The Associated Press", "The Associated Press"],
    ["AFP", "Agence France-Presse"],
    ["the BBC", "BBC"],
    ["Time magazine", "Time"],
    ["People's Daily", "People's Daily"],
    ["People’s Daily", "People's Daily"],
    ["Fox", "Fox News"],
  ];
  for (const [words, name] of cases) it(words, () => assert.equal(outletNamed(words)?.name, name));

  for (const words of ["time", "bild", "Ada Fenwick", "", "the", "ap", "Associated", "Reuters said"]) {
    it(`not ${words || "nothing"}`, () => assert.equal(outletNamed(words), null));
  }
});

describe("the country of an outlet", () => {
  it("is that of the list, else that of the domain", () => {
    assert.equal(countryOf({ name: "The New York Times", domain: null }), "US");
    assert.equal(countryOf({ name: "the BBC", domain: "courier.example.fr" }), "GB");
    assert.equal(countryOf({ name: "Brann Courier", domain: "courier.example.no" }), "NO");
    assert.equal(countryOf({ name: "Brann Courier", domain: "courier.example.com" }), null);
    assert.equal(countryOf(null), null);
  });

  it("is told by the end of a domain that is not sold for its sound", () => {
    const found = ["a.example.co.uk", "a.example.gov", "a.example.tv", "a.example.com", null].map(countryOfDomain);
    assert.deepEqual(found, ["GB", "US", null, null, null]);
  });
});
