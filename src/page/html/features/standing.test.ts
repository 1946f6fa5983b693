import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { FIRST_NAMES } from "./first.ts";
import { blockOf, firstOf, GOOD, ofX, pageOf, regionNames } from "./testing.ts";

const FILLER = `<div>${`<p>${GOOD}</p>`.repeat(4)}</div>`;

/** What the block “x” stands in: all features "in.…" that are 1. */
const STANDING: readonly (readonly [string, string])[] = [
  ["<p>x</p>", ""],
  ["<div><section><p>x</p></section></div>", ""],
  ["<article><p>x</p></article>", "article"],
  ["<main><div><p>x</p></div></main>", "main"],
  ["<nav>x</nav>", "nav"],
  ["<aside><p>x</p></aside>", "aside"],
  ["<footer>x</footer>", "footer"],
  ["<header>x</header>", "header"],
  ["<figure><p>x</p></figure>", "figure"],
  ["<figure><figcaption>x</figcaption></figure>", "caption figure"],
  ["<ul><li>x</ul>", "list"],
  ["<ol><li><p>x</p></ol>", "list"],
  ["<dl><dt>x</dl>", "list"],
  ["<table><tr><td>x</table>", "table"],
  ["<blockquote>x</blockquote>", "blockquote"],
  ["<form><p>x</p></form>", "form"],
  ["<button>x</button>", "button"],
  ["<noscript><p>x</p></noscript>", "noscript"],
  ["<address>x</address>", "address"],
  ["<p hidden>x</p>", "hidden"],
  ['<div aria-hidden="true"><p>x</p></div>', "hidden"],
  ['<p style="visibility:hidden">x</p>', "hidden"],
  ['<div itemprop="articleBody"><p>x</p></div>', "articleBody"],
  ["<main><article><aside><ul><li>x</ul></aside></article></main>", "article aside list main"],
  ["<nav>a</nav><p>x</p>", ""],
  ["<article><p>a</p></article><p>x</p>", ""],
  ["<p>x <b hidden>a</b></p><p hidden>b</p>", ""],
];

describe("where a block stands", () => {
  const all = FIRST_NAMES.filter((name) => name.startsWith("in.")).map((name) => name.slice(3));

  for (const [html, standing] of STANDING) {
    it(`${html}: ${standing || "nothing"}`, () => {
      const page = pageOf(html);
      const block = page.blocks.find(({ block: { text } }) => text.startsWith("x"));
      assert.ok(block !== undefined);
      const features = firstOf(page, block);
      assert.deepEqual(
        all.filter((name) => features(`in.${name}`) === 1).toSorted(),
        standing.split(" ").filter(Boolean),
      );
      assert.ok(all.every((name) => [0, 1].includes(features(`in.${name}`))));
    });
  }
});

/** Class names, and the regions that they name. */
const NAMED: readonly (readonly [string, string])[] = [
  ["comment-list", "comments"],
  ["disqus_thread", "comments"],
  ["CommentsSection", "comments"],
  ["cookie-banner", "advert consent"],
  ["onetrust", "consent"],
  ["related-stories", "related"],
  ["ArticleRelated", "related"],
  ["most-popular", "related"],
  ["newsletter", "newsletter"],
  ["email-signup", "newsletter"],
  ["share-buttons", "share"],
  ["social", "share"],
  ["ad", "advert"],
  ["ad-slot-300", "advert"],
  ["main-nav", "navigation"],
  ["sidebar", "navigation"],
  ["paywall", "paywall"],
  ["author-bio", "author"],
  ["photo-credit", "caption"],
  ["teaser", "teaser"],
  ["story-body", "body"],
  ["pullquote", "quote"],
  ["twitter-embed", "embed"],
  ["standfirst", "standfirst"],
  ["article-summary", "standfirst teaser"],
  ["modal", "dialog"],
  ["shop-price", "product"],
  ["visually-hidden", "hidden"],
  ["commentary", ""],
  ["shared", ""],
  ["headers", ""],
  ["broadcast", ""],
  ["roadmap", ""],
  ["a1 col-12", ""],
];

describe("regions by class words", () => {
  for (const [names, regions] of NAMED) {
    it(`${names}: ${regions || "none"}`, () => {
      const page = pageOf(`${FILLER}<div><div class="${names}"><p>x</p></div></div>`);
      const view = blockOf(page, "x");
      assert.deepEqual(regionNames(view.regions).toSorted(), regions.split(" ").filter(Boolean));
      assert.equal(view.ownRegions, view.regions, "the parent's names are near");
    });
  }

  it("are known by id, role and labels too", () => {
    for (const attribute of ["id", "role", "aria-label", "data-testid", "data-component"]) {
      const view = blockOf(pageOf(`${FILLER}<div ${attribute}="newsletter"><p>x</p></div>`), "x");
      assert.deepEqual(regionNames(view.regions), ["newsletter"], attribute);
    }
  });

  it("are near on the element, what it begins with, and its parent, but no further out", () => {
    for (const [html, own] of [
      ["<div><p class=share>x</p></div>", 1],
      ["<div><p><span class=share>x</span></p></div>", 1],
      ["<div class=share><p>x</p></div>", 1],
      ["<div class=share><div><p>x</p></div></div>", 0],
    ] as const) {
      const features = ofX(FILLER + html);
      assert.deepEqual([features("own.share"), features("region.share")], [own, 1], html);
    }
  });

  it("are not told by the names of the whole page", () => {
    const features = ofX(`<html class="share"><body class="share"><p>x</p></body></html>`);
    assert.deepEqual([features("own.share"), features("region.share")], [0, 0]);
  });

  it("do not hold the article: an element with most of the good text is none", () => {
    const page = pageOf(`<div class="card"><p>${GOOD}</p><p>${GOOD} Again.</p></div><div class="card"><p>x</p></div>`);
    assert.deepEqual(
      page.blocks.map(({ regions }) => regionNames(regions)),
      [[], [], ["teaser"]],
    );
    const card = `<div class="card"><p>${GOOD}</p></div>`;
    assert.deepEqual(regionNames(pageOf(card.repeat(2)).blocks[0]?.regions ?? 0), [], "half of the page");
    assert.deepEqual(regionNames(pageOf(card.repeat(3)).blocks[0]?.regions ?? 0), ["teaser"], "a third of it");
  });
});
