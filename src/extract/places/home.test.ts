import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Article } from "../../doc.ts";
import { plainArticle } from "../../testing/plain.ts";
import { theGazetteer } from "./gazetteer/load.ts";
import { homeOf } from "./home.ts";

const gazetteer = theGazetteer();

function home(about: Partial<Article>): { country: string | null; places: readonly string[] } {
  const { country, places } = homeOf(plainArticle("It rained.", about), gazetteer);
  return { country, places: [...places].map((entry) => gazetteer.name(entry)) };
}

describe("where an outlet is at home", () => {
  const countries: readonly (readonly [string | null, string | null, string | null])[] = [
    ["courier.example.co.uk", "en", "GB"],
    ["courier.example.ca", "en", "CA"],
    ["courier.example.com.au", "en", "AU"],
    ["city.example.gov", "en", "US"],
    ["courier.example.com", "en", null],
    ["courier.example.com", "en-GB", "GB"],
    ["courier.example.org", "en-NZ", "NZ"],
    ["courier.example.tv", "en", null],
    ["courier.example.io", "en-US", "US"],
    [null, "en-IE", "IE"],
    [null, null, null],
  ];
  for (const [domain, language, country] of countries) {
    it(`${domain ?? "no address"} in ${language ?? "no language"} is of ${country ?? "no country"}`, () => {
      assert.equal(home({ outlet: { name: null, domain }, language }).country, country);
    });
  }

  it("is none without an outlet", () => {
    assert.deepEqual(home({ outlet: null }), { country: null, places: [] });
  });

  it("is every place of the name that the outlet bears", () => {
    const { places } = home({ outlet: { name: "The Oxford Courier", domain: null } });
    assert.ok(places.length > 3 && places.every((name) => name === "Oxford"));
    assert.deepEqual(home({ outlet: { name: "Daily Planet-Courier", domain: null } }).places, []);
  });

  it("reads names of several words", () => {
    const { places } = home({ outlet: { name: "Santa Rosa Press", domain: null } });
    assert.ok(places.includes("Santa Rosa"));
  });

  it("does not read a name without end", () => {
    assert.doesNotThrow(() => home({ outlet: { name: "Oxford ".repeat(10_000), domain: null } }));
  });
});
