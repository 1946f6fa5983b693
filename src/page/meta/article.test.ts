import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { articleNodes } from "./article.ts";
import type { JsonObject } from "./json.ts";
import { readLinkedData } from "./jsonld.ts";

const ADDRESS = "https://www.harbour.example/world/quay";

/** The headlines of the nodes that are the page's, the best first. */
function headlines(...nodes: readonly JsonObject[]): unknown[] {
  const data = readLinkedData(nodes.map((node) => JSON.stringify(node)));
  return articleNodes(data, { addresses: [ADDRESS], titles: ["Quay opens"] }).map((node) => node["headline"]);
}

describe("articleNodes", () => {
  it("prefers the kinds of news", () => {
    const found = headlines(
      { "@type": "WebPage", headline: "page" },
      { "@type": "Recipe", headline: "work" },
      { "@type": "BlogPosting", headline: "article" },
      { "@type": "ReportageNewsArticle", headline: "news" },
      { "@type": "VideoObject", headline: "medium" },
    );
    assert.deepEqual(found, ["news", "article", "work", "page", "medium"]);
  });

  it("knows types by the vocabulary's address and in lists", () => {
    for (const type of [
      "NewsArticle",
      "https://schema.org/NewsArticle",
      "http://schema.org/NewsArticle",
      "schema:NewsArticle",
    ]) {
      assert.deepEqual(headlines({ "@type": type, headline: "a" }), ["a"]);
    }
    assert.deepEqual(headlines({ "@type": ["Thing", "LiveBlogPosting"], headline: "a" }), ["a"]);
  });

  it("compares whole names of types", () => {
    for (const type of [
      "NotANewsArticleAtAll",
      "newsarticle",
      "ArticleList",
      "Organization",
      "BreadcrumbList",
      "Person",
    ]) {
      assert.deepEqual(headlines({ "@type": type, headline: "a" }), [], type);
    }
  });

  it("takes the node of the page's address before one that stands first", () => {
    const related = { "@type": "NewsArticle", headline: "Ferry strike", url: "https://www.harbour.example/ferry" };
    for (const own of [
      { url: ADDRESS },
      { url: "http://harbour.example/world/quay/?utm=1#top" },
      { "@id": ADDRESS },
      { mainEntityOfPage: ADDRESS },
      { mainEntityOfPage: { "@type": "WebPage", "@id": ADDRESS } },
    ]) {
      assert.deepEqual(headlines(related, { "@type": "NewsArticle", headline: "own", ...own })[0], "own");
    }
  });

  it("takes the node of the page's title", () => {
    const found = headlines(
      { "@type": "Article", headline: "Ferry strike" },
      { "@type": "Article", headline: "Quay opens" },
    );
    assert.deepEqual(found, ["Quay opens"]);
  });

  it("takes the first where none fits", () => {
    const found = headlines({ "@type": "Article", headline: "One" }, { "@type": "Article", headline: "Two" });
    assert.deepEqual(found, ["One", "Two"]);
  });

  it("prefers a node with a date", () => {
    const found = headlines(
      { "@type": "Article", headline: "One" },
      { "@type": "Article", headline: "Two", datePublished: "x" },
    );
    assert.deepEqual(found, ["Two", "One"]);
  });
});
