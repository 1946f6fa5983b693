import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { cutSite, readHeadline, sharedWords } from "./headline.ts";
import { meta, pageOf } from "./testing.ts";

const SITE = meta("og:site_name", "Harbour Courier");

describe("readHeadline", () => {
  const cases: readonly [string, readonly (string | object)[], string | null][] = [
    [
      "the article's own node",
      [{ "@type": "NewsArticle", headline: "Quay opens" }, "<h1>Quay opens again</h1>"],
      "Quay opens",
    ],
    [
      "not the node of a related article",
      [
        meta("og:title", "Quay opens"),
        { "@type": "NewsArticle", headline: "Ferry strike ends" },
        { "@type": "NewsArticle", headline: "Quay opens" },
      ],
      "Quay opens",
    ],
    [
      "the heading that is like the title",
      ["<title>Quay opens | HC</title><h1>Harbour Courier</h1><h1>Quay opens</h1>"],
      "Quay opens",
    ],
    ["not a heading of something else", [meta("og:title", "Quay opens"), "<h1>Log in</h1>"], "Quay opens"],
    ["entities and tags", [{ "@type": "Article", headline: "Fish &amp;amp; <b>chips</b>" }], "Fish & chips"],
    ["the site's name cut off", [SITE, "<title>Quay opens | World | Harbour Courier</title>"], "Quay opens | World"],
    ["the site's name cut off in front", [SITE, "<title>Harbour Courier: Quay opens</title>"], "Quay opens"],
    ["a domain cut off", ["<title>Quay opens - harbour.example</title>"], "Quay opens"],
    ["a day after the site's name", [SITE, "<title>Quay opens – Harbour Courier – 05.03.2026</title>"], "Quay opens"],
    ["other bars stay", [SITE, "<title>Quay opens | Part two</title>"], "Quay opens | Part two"],
    ["not the site's name alone", [SITE, "<title>Harbour Courier</title>"], null],
    ["null for an empty page", [""], null],
  ];
  for (const [name, parts, expected] of cases) {
    it(`gives ${name}`, () => assert.equal(readHeadline(pageOf(...parts)), expected));
  }

  it("takes the whole of a headline that was cut short", () => {
    const whole = `The quay opens again after ${"a very long and stormy winter ".repeat(4)}of repairs`;
    const page = pageOf({ "@type": "NewsArticle", headline: whole.slice(0, 110) }, meta("twitter:title", whole));
    assert.equal(readHeadline(page), whole);
  });

  it("keeps a short headline though a longer one begins with it", () => {
    const page = pageOf({ "@type": "NewsArticle", headline: "Quay opens" }, meta("og:title", "Quay opens at last"));
    assert.equal(readHeadline(page), "Quay opens");
  });
});

describe("cutSite", () => {
  const page = pageOf(SITE, { "@type": "Organization", name: "Unused" });
  const cases: readonly [string, string][] = [
    ["Quay opens | Harbour Courier", "Quay opens"],
    ["Quay opens - The Harbour Courier", "Quay opens"],
    ["Quay opens — HARBOUR COURIER", "Quay opens"],
    ["Quay opens | Harbour Courier | Harbour Courier", "Quay opens"],
    ["Harbour Courier | Quay opens", "Quay opens"],
    ["Quay opens-Harbour Courier", "Quay opens-Harbour Courier"],
    ["Why the Harbour Courier moved", "Why the Harbour Courier moved"],
    ["Quay: opens", "Quay: opens"],
  ];
  for (const [title, expected] of cases) it(`cuts ${title}`, () => assert.equal(cutSite(title, page), expected));
});

describe("sharedWords", () => {
  it("is a share of the words of both", () => {
    assert.equal(sharedWords("quay opens", "Opens Quay!"), 1);
    assert.equal(sharedWords("quay opens", "quay closes"), 0.5);
    assert.equal(sharedWords("", ""), 0);
    assert.equal(sharedWords("a a a", "a"), 0.5);
  });
});
