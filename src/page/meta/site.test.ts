import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { siteOf } from "./site.ts";

describe("siteOf", () => {
  const site = siteOf(["The Harbour Courier", "Legal Tribune Online"], "https://news.quaytimes.co.uk/a");
  it("knows its names in any case, its initials and its address", () => {
    for (const name of [
      "Harbour Courier",
      "THE HARBOUR COURIER",
      "LTO",
      "Quaytimes",
      "news.quaytimes.co.uk",
      "quaytimes.de",
    ]) {
      assert.equal(site.isNamedBy(name), true, name);
    }
  });

  it("does not know others", () => {
    for (const name of ["Harbour", "Jane Roe", "", "!", "co", "Courier Harbour"])
      assert.equal(site.isNamedBy(name), false, name);
  });

  it("does not take a person for the address that has the name", () => {
    assert.equal(siteOf([], "https://janeroe.blog.example/").isNamedBy("Jane Roe"), false);
    assert.equal(siteOf([], "https://janeroe.blog.example/").isNamedBy("janeroe"), true);
  });
});

describe("names of a site", () => {
  it("are kept in order, without repeats", () => {
    const { names, domain } = siteOf(["Harbour Courier", "HC", "Harbour Courier"], "https://www.harbour.example/a");
    assert.deepEqual([names, domain], [["Harbour Courier", "HC"], "harbour.example"]);
    assert.deepEqual(siteOf([], null).domain, null);
  });

  it("are known without an article, an ending of a firm or of an address", () => {
    const { isNamedBy } = siteOf(["Der Hafenbote GmbH", "Quay News"], null);
    for (const name of ["Hafenbote", "der hafenbote", "HAFENBOTE.DE", "Hafenbote Online", "Quay", "Quay News Inc"])
      assert.equal(isNamedBy(name), true, name);
    for (const name of ["Hafen", "Bote", "Quays", "News"]) assert.equal(isNamedBy(name), false, name);
  });

  it("are not cut shorter than four letters", () => {
    const { isNamedBy } = siteOf(["HBO News"], null);
    assert.equal(isNamedBy("HBO"), false);
    assert.equal(isNamedBy("HBO News"), true);
    assert.equal(isNamedBy("HN"), true);
    assert.equal(siteOf(["Quay"], null).isNamedBy("Q"), false);
  });

  it("are also the labels of the domain, but for short ones and the last", () => {
    const { isNamedBy } = siteOf([], "https://news.quay-times.co.uk/");
    for (const name of ["Quay-Times", "quaytimes", "news.quay-times.co.uk"]) assert.equal(isNamedBy(name), true, name);
    for (const name of ["uk", "co", "Times"]) assert.equal(isNamedBy(name), false, name);
    assert.equal(siteOf([], "https://hq.example/").isNamedBy("HQ"), true);
  });

  it("may be a person's where the page says that its publisher is one", () => {
    assert.equal(siteOf(["Jane Roe"], null).isNamedBy("Jane Roe"), true);
    assert.equal(siteOf(["Jane Roe"], null, true).isNamedBy("Jane Roe"), false);
    assert.equal(siteOf(["Quay"], null, true).isNamedBy("Quay"), true);
  });

  it("put accents and signs aside", () => {
    const { isNamedBy } = siteOf(["Le Café d’Été"], null);
    assert.equal(isNamedBy("LE CAFE D'ETE"), true);
    assert.equal(isNamedBy("Café d'Été"), true);
    assert.equal(siteOf(["東京新聞"], null).isNamedBy("東京 新聞"), true);
  });
});
