import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { PageFacts } from "../facts.ts";
import { parseHtml } from "./parse.ts";

function factsOf(html: string): PageFacts {
  return parseHtml(html).facts;
}

function authors(html: string): string[] {
  return factsOf(html).authors.map(({ text }) => text);
}

function times(html: string): (readonly [string | null, string])[] {
  return factsOf(html).times.map(({ datetime, text }) => [datetime, text]);
}

describe("authors of a page", () => {
  for (const html of [
    '<p class="byline">Ann Lee</p>',
    '<p class="article-byline">Ann Lee</p>',
    '<p class="post_author">Ann Lee</p>',
    '<p class="ArticleAuthor">Ann Lee</p>',
    '<p class="authors">Ann Lee</p>',
    '<p id="author">Ann Lee</p>',
    '<p class="c-author__name">Ann Lee</p>',
    '<p class="authorName">Ann Lee</p>',
    '<p class="meta autor">Ann Lee</p>',
    '<p class="contributor">Ann Lee</p>',
    '<p data-testid="byline">Ann Lee</p>',
    '<a rel="author" href="/lee">Ann Lee</a>',
    '<a rel="nofollow AUTHOR" href="/lee">Ann Lee</a>',
    '<span itemprop="author">Ann Lee</span>',
    '<span itemprop=" Creator ">Ann Lee</span>',
    '<p class="byline">Ann\n  <b>Lee</b></p>',
    '<p class="byline">Ann<br>Lee</p>',
  ]) {
    it(`finds ${html}`, () => {
      assert.deepEqual(authors(html), ["Ann Lee"]);
    });
  }

  for (const html of [
    '<p class="authority">Port of Tarn</p>',
    '<p class="coauthored">A report</p>',
    '<p class="authorize">Sign in</p>',
    '<span itemprop="name">The Gull</span>',
    '<p class="byline"> </p>',
    '<a rel="tag" href="/x">Authors</a>',
    "<p>By Ann Lee</p>",
  ]) {
    it(`ignores ${html}`, () => {
      assert.deepEqual(authors(html), []);
    });
  }

  it("take an element's own words, not those of what follows", () => {
    assert.deepEqual(authors('<div class="byline">Ann Lee</div><div>Port closed</div>'), ["Ann Lee"]);
  });

  it("are cut where the element holds the whole page", () => {
    const [text = ""] = authors(`<div class="author">${"word ".repeat(2_000)}</div>`);
    assert.ok(text.length > 400 && text.length <= 500);
  });
});

describe("times of a page", () => {
  const cases: readonly (readonly [string, readonly (readonly [string | null, string])[]])[] = [
    ["<time>5 March</time>", [[null, "5 March"]]],
    ['<time datetime="2026-03-05">5 March</time>', [["2026-03-05", "5 March"]]],
    ['<time datetime="">5 March</time>', [["", "5 March"]]],
    ['<abbr datetime="2026-03-05">Thursday</abbr>', [["2026-03-05", "Thursday"]]],
    ['<span itemprop="datePublished" content="2026-03-05">Thursday</span>', [["2026-03-05", "Thursday"]]],
    ['<span itemprop="dateModified">6 March</span>', [[null, "6 March"]]],
    ['<span itemprop="uploadDate" content="2026-03-05"></span>', [["2026-03-05", ""]]],
    ['<span itemprop="update">new</span>', []],
    ['<p class="date">5 March</p>', []],
  ];
  for (const [html, found] of cases) {
    it(html, () => {
      assert.deepEqual(times(html), found);
    });
  }

  it("say in which block they stand", () => {
    const { times: found } = factsOf("<p>a</p><p>b <time>Monday</time></p><p>c</p><p><time>Tuesday</time></p>");
    assert.deepEqual(
      found.map(({ text, block }) => [text, block]),
      [
        ["Monday", 1],
        ["Tuesday", 3],
      ],
    );
  });
});

describe("what a page says of itself", () => {
  it("is the first title with words, not that of a drawing", () => {
    assert.equal(
      factsOf("<svg><title>Logo</title></svg><title> </title><title>Port\n closed</title>").title,
      "Port closed",
    );
    assert.equal(factsOf("<title>One</title><title>Two</title>").title, "One");
    assert.equal(factsOf("<p>No title</p>").title, "");
  });

  it("is the language of the page, not of a part", () => {
    assert.equal(factsOf('<html lang=" en-GB "><p lang="fr">Bonjour</p>').language, "en-GB");
    assert.equal(factsOf('<p lang="fr">Bonjour</p>').language, null);
    assert.equal(factsOf('<html lang=""><p>a</p>').language, null);
  });

  it("is every meta with a name and a content, in small letters and trimmed", () => {
    assert.deepEqual(
      factsOf(
        '<meta charset=utf-8><meta name=" Author " content=" Ann Lee "><meta property="og:Title" content="Port"><meta name=x><meta content=y>',
      ).metas,
      [
        { name: "author", content: "Ann Lee" },
        { name: "og:title", content: "Port" },
      ],
    );
  });

  it("is the links to the page itself and its other forms", () => {
    const { links } = factsOf(
      '<link rel="CANONICAL" href=" /a "><link rel="alternate" type="application/rss+xml" href="/feed"><link rel="amphtml" href="/amp"><link rel="icon" href="/i"><link rel="canonical"><link href="/b">',
    );
    assert.deepEqual(links, [
      { rel: "canonical", href: "/a", type: null },
      { rel: "alternate", href: "/feed", type: "application/rss+xml" },
      { rel: "amphtml", href: "/amp", type: null },
    ]);
  });

  it("is microdata, and every h1", () => {
    assert.deepEqual(
      factsOf(
        '<h1>Port closed</h1><h2>News</h2><p itemprop="headline">Shut</p><p itemprop="section" content="News"></p>',
      ).itemprops,
      [
        { name: "h1", text: "Port closed" },
        { name: "headline", text: "Shut" },
        { name: "section", text: "News" },
      ],
    );
  });
});

describe("data in scripts", () => {
  const long = JSON.stringify({ text: "word ".repeat(150) });

  it("is JSON-LD of any size, and other JSON when it is long enough to hold an article", () => {
    const { jsonLd, scriptJson } = factsOf(
      `<script type="application/ld+json">{"a":1}</script><script type="application/LD+JSON; charset=utf-8">{"b":2}</script><script type="application/json" id="state">${long}</script><script type="application/json">{"short":1}</script>`,
    );
    assert.deepEqual(jsonLd, ['{"a":1}', '{"b":2}']);
    assert.deepEqual(scriptJson, [{ id: "state", text: long }]);
  });

  for (const [begins, id] of [
    ["window.__DATA__ = ", "__DATA__"],
    ["var story=", "story"],
    ["  const page = ", "page"],
    ["self.state = ", "state"],
    ['window["__APP__"] = ', 'window["__APP__"]'],
    ["run(", null],
    ["a = ", null],
  ] as const) {
    it(`${begins} ${id === null ? "is none" : `is ${id}`}`, () => {
      assert.deepEqual(
        factsOf(`<script>${begins}${long};</script>`).scriptJson.map(({ id: found }) => found),
        id === null ? [] : [id],
      );
    });
  }

  it("is not read for tags or references", () => {
    const { jsonLd } = factsOf('<script type="application/ld+json">{"a":"<p>x</p> &amp; <b>"}</script>');
    assert.deepEqual(jsonLd, ['{"a":"<p>x</p> &amp; <b>"}']);
  });
});
