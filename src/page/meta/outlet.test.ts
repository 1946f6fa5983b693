import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readOutlet } from "./outlet.ts";
import { meta, pageOf } from "./testing.ts";

describe("readOutlet", () => {
  it("gives the publisher's name and the domain of the canonical address", () => {
    const page = pageOf(
      { "@type": "NewsArticle", publisher: { "@type": "Organization", name: "Harbour Courier" } },
      meta("og:site_name", "HC"),
      '<link rel="canonical" href="https://www.courier.example/quay">',
    );
    assert.deepEqual(readOutlet(page, null), { name: "Harbour Courier", domain: "courier.example" });
  });

  it("lets a given name win, and gives the domain alone where there is no name", () => {
    assert.deepEqual(readOutlet(pageOf(""), "Quay Times"), { name: "Quay Times", domain: "harbour.example" });
    assert.deepEqual(readOutlet(pageOf(""), null), { name: null, domain: "harbour.example" });
  });

  it("skips addresses and slogans", () => {
    const page = pageOf(meta("og:site_name", "https://harbour.example"), meta("application-name", "Harbour Courier"));
    assert.equal(readOutlet(page, null)?.name, "Harbour Courier");
    assert.equal(readOutlet(pageOf(meta("og:site_name", "word ".repeat(40))), null)?.name, null);
  });
});

function article(publisher: unknown): object {
  return { "@type": "NewsArticle", headline: "Quay", publisher };
}

describe("sources of an outlet's name", () => {
  const cases: readonly [string, readonly (string | object)[], string | null][] = [
    ["a string as publisher", [article("Harbour Courier")], "Harbour Courier"],
    ["a list of publishers", [article([{ name: "" }, { name: "Harbour Courier" }])], "Harbour Courier"],
    [
      "a publisher by reference",
      [{ "@graph": [article({ "@id": "#org" }), { "@type": "Organization", "@id": "#org", name: "Harbour Courier" }] }],
      "Harbour Courier",
    ],
    ["metas in their order", [meta("publisher", "Moss"), meta("og:site_name", "Alder")], "Alder"],
    ["the node of the site", [{ "@type": "WebSite", name: "Harbour Courier" }], "Harbour Courier"],
    ["the next source after a slogan", [article("word ".repeat(20)), meta("og:site_name", "Alder")], "Alder"],
    ["a name with its entities read", [meta("og:site_name", "Fish &amp;amp; Chips")], "Fish & Chips"],
    ["nothing out of empty ones", [article(""), meta("og:site_name", "  ")], null],
    ["nothing out of addresses", [meta("og:site_name", "www.harbour.example")], null],
  ];
  for (const [name, parts, expected] of cases)
    it(`give ${name}`, () => assert.equal(readOutlet(pageOf(...parts), null)?.name ?? null, expected));

  it("take a name of 80 units and none that is longer", () => {
    assert.equal(readOutlet(pageOf(meta("og:site_name", "x".repeat(80))), null)?.name, "x".repeat(80));
    assert.equal(readOutlet(pageOf(meta("og:site_name", "x".repeat(81))), null)?.name, null);
  });
});
