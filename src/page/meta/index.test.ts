import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { growth } from "../../testing/growth.ts";
import { readMetadata } from "./index.ts";
import { meta, metadataOf, script, URL_OF_PAGE } from "./testing.ts";
import { parseHtml } from "../html/parse.ts";

const PAGE = [
  '<html lang="en-GB"><title>Quay opens | Harbour Courier</title>',
  meta("og:site_name", "Harbour Courier"),
  meta("og:description", "The quay was closed for two days."),
  '<link rel="canonical" href="/quay#top">',
  {
    "@context": "https://schema.org",
    "@graph": [
      { "@type": "BreadcrumbList", name: "World" },
      {
        "@type": ["NewsArticle", "Thing"],
        headline: "Quay opens",
        author: { "@type": "Person", name: "Jane Roe" },
        datePublished: "2026-03-05T14:00:00+01:00",
        dateModified: "2026-03-06T09:00:00+01:00",
        isAccessibleForFree: "False",
      },
    ],
  },
] as const;

function graph(count: number): string {
  const node = { "@type": "NewsArticle", headline: "Quay", url: "https://harbour.example/quay" };
  return script(JSON.stringify({ "@graph": Array.from({ length: count }, () => node) }));
}

describe("readMetadata", () => {
  it("gives every field of a page", () => {
    const found = metadataOf(PAGE);
    assert.deepEqual(
      { ...found, published: found.published?.value, modified: found.modified?.value },
      {
        headline: "Quay opens",
        standfirst: "The quay was closed for two days.",
        authors: ["Jane Roe"],
        outlet: { name: "Harbour Courier", domain: "harbour.example" },
        published: "2026-03-05T14:00:00+01:00",
        modified: "2026-03-06T09:00:00+01:00",
        canonicalUrl: "https://www.harbour.example/quay",
        language: "en-GB",
        articleBody: null,
        paywalled: true,
      },
    );
  });

  it("lets the caller win", () => {
    const found = metadataOf(PAGE, { headline: "Given", outlet: "Quay Times", published: "2026-03-01" });
    assert.equal(found.headline, "Given");
    assert.equal(found.outlet?.name, "Quay Times");
    assert.deepEqual([found.published?.value, found.published?.basis], ["2026-03-01", "given"]);
    assert.equal(found.published?.candidates[0]?.value, "2026-03-05T14:00:00+01:00");
  });

  it("gives nulls for an empty page without an address", () => {
    assert.deepEqual(readMetadata(parseHtml("").facts, null, {}), {
      headline: null,
      standfirst: null,
      authors: [],
      outlet: null,
      published: null,
      modified: null,
      canonicalUrl: null,
      language: null,
      articleBody: null,
      paywalled: false,
    });
  });

  it("gives the same twice", () => assert.deepEqual(metadataOf(PAGE), metadataOf(PAGE)));

  it("never throws, whatever the JSON-LD holds", () => {
    const keys = [
      "@type",
      "@id",
      "@graph",
      "author",
      "name",
      "headline",
      "datePublished",
      "publisher",
      "mainEntity",
      "url",
    ];
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: "small" },
        fc.constantFrom("NewsArticle", "Person", "Jane Roe", "2026-03-05", "", "#a", 7, true, null),
        fc.array(tie("any"), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...keys), tie("any"), { maxKeys: 5 }),
      ),
    })).any;
    fc.assert(
      fc.property(value, (json) => {
        assert.ok(Array.isArray(metadataOf([script(JSON.stringify(json) ?? "")]).authors));
      }),
      { numRuns: 300 },
    );
  });

  it("never throws, whatever the tags hold", () => {
    const contents = [
      "",
      " ",
      "Jane Roe",
      "2026-03-05",
      "http://",
      "://",
      "a@b",
      "|",
      "\u0000",
      "\ud800",
      "&#0;",
      "<b>",
    ];
    const names = ["author", "date", "og:title", "og:url", "og:locale", "og:site_name", "description", "pubdate"];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...contents)), { maxLength: 8 }),
        (tags) => {
          assert.ok(
            metadataOf(tags.map(([name, content]) => meta(name, content))).authors.every((name) => name !== ""),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it("survives nesting without end", () => {
    assert.deepEqual(metadataOf([script('{"@graph":['.repeat(50_000))]).authors, []);
    assert.deepEqual(metadataOf([script(`${"[".repeat(50_000)}${"]".repeat(50_000)}`)]).authors, []);
  });

  it("survives references in a circle", () => {
    const author = { "@type": "Person", "@id": "#a", name: "Jane Roe", author: { "@id": "#a" } };
    assert.deepEqual(metadataOf([{ "@type": "Article", headline: "a", author }]).authors, ["Jane Roe"]);
  });

  it("costs in proportion to a large graph", () => {
    const ratio = growth((count) => readMetadata(parseHtml(graph(count)).facts, URL_OF_PAGE, {}), 300);
    assert.ok(ratio < 30, ratio.toFixed(1));
  });
});
