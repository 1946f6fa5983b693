import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseHtml } from "../html/parse.ts";
import { meta, pageOf, URL_OF_PAGE } from "./testing.ts";
import { viewPage } from "./view.ts";

describe("the metas of a page", () => {
  const page = pageOf(
    meta("og:title", ""),
    meta("OG:Title", " River \n falls "),
    meta("og:title", "Rain"),
    meta("a.b", "c"),
  );

  it("are found by name in any case and with any sign between its parts", () => {
    for (const name of ["og:title", "OG:TITLE", "og_title", "og.title", "og-title", "og title"])
      assert.equal(page.meta(name), "River falls", name);
    assert.equal(page.meta("a_b"), "c");
    assert.equal(page.meta("ogtitle"), null);
  });

  it("are all kept but empty ones, in page order, with single blanks", () => {
    assert.deepEqual(page.metas("og:title"), ["River falls", "Rain"]);
    assert.deepEqual(page.metas("none"), []);
    assert.equal(page.meta("none"), null);
    assert.equal(pageOf(meta("a", "\u00a0\u200b ")).meta("a"), null);
  });

  it("do not answer to the names of what every object has", () => {
    for (const name of ["constructor", "__proto__", "toString"]) assert.equal(page.meta(name), null);
  });
});

describe("the canonical address", () => {
  const cases: readonly [string, readonly string[], string | null][] = [
    [
      "is that of the link",
      ['<link rel="canonical" href="/quay">', meta("og:url", "/rain")],
      "https://www.harbour.example/quay",
    ],
    ["is og:url without one", [meta("og:url", "https://moss.example/rain#a")], "https://moss.example/rain"],
    [
      "is og:url where the link is none",
      ['<link rel="canonical" href="">', meta("og:url", "/rain")],
      "https://www.harbour.example/rain",
    ],
    ["is null where neither is one", ['<link rel="canonical" href="mailto:a">', meta("og:url", "  ")], null],
    ["is null on an empty page", [""], null],
    ["is not that of other links", ['<link rel="amphtml" href="/amp">'], null],
  ];
  for (const [name, parts, url] of cases) it(name, () => assert.equal(pageOf(...parts).canonicalUrl, url));

  it("needs an address of the page only where it is not whole", () => {
    const facts = parseHtml('<link rel="canonical" href="https://moss.example/a">').facts;
    assert.equal(viewPage(facts, null).canonicalUrl, "https://moss.example/a");
    assert.equal(viewPage(parseHtml('<link rel="canonical" href="/a">').facts, null).canonicalUrl, null);
  });
});

function names(...parts: readonly (string | object)[]): readonly string[] {
  return pageOf(...parts).site.names;
}

describe("the site of a page", () => {
  it("goes by the publisher, the metas, further publishers and the site's own node", () => {
    const found = names(
      { "@type": "NewsArticle", headline: "a", publisher: { name: "First" } },
      { "@type": "WebPage", headline: "a", publisher: { name: "Second" } },
      { "@type": "WebSite", name: "Third" },
      meta("og:site_name", "Fish &amp;amp; Chips"),
      meta("application-name", "App"),
    );
    assert.deepEqual(found, ["First", "Fish & Chips", "App", "Second", "Third"]);
  });

  it("has no name without any", () => {
    assert.deepEqual(names("<title>River</title>", meta("og:site_name", "<b></b>")), []);
    assert.equal(pageOf("").site.domain, "harbour.example");
  });

  it("has the domain of the canonical address before the page's own", () => {
    assert.equal(pageOf('<link rel="canonical" href="https://www.moss.example/a">').site.domain, "moss.example");
    assert.equal(viewPage(parseHtml("").facts, null).site.domain, null);
  });

  it("may be that of a person", () => {
    const article = { "@type": "NewsArticle", headline: "a", publisher: { "@id": "#jane" } };
    const person = { "@type": ["Person", "Organization"], "@id": "#jane", name: "Jane Roe" };
    assert.equal(pageOf({ "@graph": [article, person] }).site.isNamedBy("Jane Roe"), false);
    assert.equal(
      pageOf({ "@graph": [article, { ...person, "@type": "Organization" }] }).site.isNamedBy("Jane Roe"),
      true,
    );
  });
});

describe("the articles of a page", () => {
  it("are told from others by the address and the titles", () => {
    const own = { "@type": "NewsArticle", headline: "River falls", url: URL_OF_PAGE };
    const other = { "@type": "NewsArticle", headline: "Rain" };
    assert.deepEqual(pageOf({ "@graph": [other, own] }).articles, [own]);
    const titled = { "@type": "NewsArticle", headline: "Bridge opens" };
    assert.deepEqual(pageOf(meta("og:title", "Bridge opens – Courier"), { "@graph": [other, titled] }).articles, [
      titled,
    ]);
    assert.deepEqual(pageOf("<title>Bridge opens</title>", { "@graph": [other, titled] }).articles, [titled]);
  });
});
