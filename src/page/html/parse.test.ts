import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { growth } from "../../testing/growth.ts";
import { IN } from "./elements.ts";
import { parseHtml } from "./parse.ts";

const texts = (html: string): string[] => parseHtml(html).blocks.map(({ text }) => text);

describe("parseHtml: blocks", () => {
  it("gives nothing for nothing", () => {
    assert.deepEqual(texts(""), []);
    assert.deepEqual(texts("   \n\t<div> </div><p>&nbsp;</p>"), []);
  });

  it("collapses white space as a browser does", () => {
    assert.deepEqual(texts("<p>  One\n\t two <b> three</b> </p>"), ["One two three"]);
  });

  it("joins inline elements without gluing or parting words", () => {
    assert.deepEqual(texts("<p>news<b>room</b> and <i>the</i>\n<a href=x>desk</a>.</p>"), ["newsroom and the desk."]);
  });

  it("parts blocks at paragraphs, lists, headings and double line breaks", () => {
    const html = "Zero<p>One<br>still one<br><br>Two<ul><li>a<li>b</ul><h2>Three</h2>Four";
    assert.deepEqual(texts(html), ["Zero", "One\nstill one", "Two", "a", "b", "Three", "Four"]);
  });

  it("keeps a line break together with the blanks around it", () => {
    assert.deepEqual(texts("<p>One <br> \n two</p>"), ["One\ntwo"]);
  });

  it("keeps white space in pre", () => {
    assert.deepEqual(texts("<pre>  a\n    b</pre>"), ["a\n    b"]);
  });

  it("keeps the cells of a row together, but not the columns of a page laid out as a table", () => {
    assert.deepEqual(texts("<table><tr><td>Dock</td><td>12</td><tr><td>Quay<td>9</table>"), ["Dock 12", "Quay 9"]);
    const column = "A long column of the page. ".repeat(10).trim();
    assert.deepEqual(texts(`<table><tr><td>${column}</td><td>${column}</td></tr></table>`), [column, column]);
  });

  it("skips scripts, styles, drawings and choices", () => {
    const html =
      "<p>a</p><script>var b = '<p>c</p>'</script><style>d{}</style><svg><title>e</title><text>f</text></svg><select><option>g</select><p>h</p>";
    assert.deepEqual(texts(html), ["a", "h"]);
  });

  it("leaves a drawing that was never ended", () => {
    assert.deepEqual(texts("<svg><path><p>Shown</p>"), ["Shown"]);
  });

  it("decodes entities", () => {
    assert.deepEqual(texts("<p>Fish &amp; chips &mdash; 5&nbsp;&euro; &#x1F600;</p>"), ["Fish & chips — 5\u00a0€ 😀"]);
  });

  it("reads a page that begins with white space, a mark and no html element", () => {
    assert.deepEqual(texts("\ufeff \n<!doctype html>\n<p>Text"), ["Text"]);
  });
});

describe("parseHtml: what a block stands in", () => {
  const [block] = parseHtml(
    '<main><div id="Story" class="ArticleBody x"><figure><img src=a><figcaption><span class="credit">Photo: <a href=b>Ann Lee</a></span></figcaption></figure></div></main>',
  ).blocks;

  it("notes tags, names and flags", () => {
    assert.ok(block !== undefined);
    assert.equal(block.element.tag, "figcaption");
    assert.equal(block.inlineNames, "credit");
    assert.equal(block.element.parent?.parent?.names, "article-body x story");
    assert.ok((block.flags & IN.main) !== 0 && (block.flags & IN.caption) !== 0 && (block.flags & IN.figure) !== 0);
    assert.equal(block.flags & IN.nav, 0);
  });

  it("counts links, pictures and bold letters", () => {
    assert.deepEqual([block?.links, block?.linkLength, block?.media], [1, 7, 1]);
    const [bold] = parseHtml("<p><b>Who:</b> she</p>").blocks;
    assert.equal(bold?.strongLength, 4);
  });

  it("notes what is hidden", () => {
    for (const html of ["<p hidden>a</p>", '<div style="display: none"><p>a</p></div>', "<p aria-hidden=true>a</p>"]) {
      const [hidden] = parseHtml(html).blocks;
      assert.ok(hidden !== undefined && (hidden.flags & IN.hidden) !== 0, html);
    }
    assert.equal((parseHtml("<p hidden=until-found>a</p>").blocks[0]?.flags ?? 0) & IN.hidden, 0);
  });

  it("knows the level of a heading, through inline elements too", () => {
    assert.deepEqual(
      parseHtml("<h1><a><span>a</span></a></h1><h4>b</h4><p>c").blocks.map(({ heading }) => heading),
      [1, 4, 0],
    );
  });

  it("says where in the source a block begins", () => {
    const html = "<div>\n  <p>Here</p></div>";
    const offset = parseHtml(html).blocks[0]?.offset ?? 0;
    assert.ok(html.slice(offset).trimStart().startsWith("Here"));
  });

  it("marks the block after a line", () => {
    assert.deepEqual(
      parseHtml("<p>a</p><hr><p>b</p><p>c").blocks.map(({ afterBreak }) => afterBreak),
      [false, true, false],
    );
  });
});

describe("parseHtml: pages that forget end tags", () => {
  it("ends paragraphs, items, cells and links", () => {
    const html = "<p>a<p>b<div>c<li>d<li>e<dl><dt>f<dd>g</dl><p>h<a href=x>i<a href=y>j";
    assert.deepEqual(texts(html), ["a", "b", "c", "d", "e", "f", "g", "hij"]);
  });

  it("ignores end tags that end nothing", () => {
    const [, second] = parseHtml("<main><p>a</section></b></p><p>b</p></main>").blocks;
    assert.equal(second?.element.parent?.tag, "main");
  });

  it("does not let an inline end tag reach over a block", () => {
    const [, second] = parseHtml("<b><section><p>a</b></p><p>b</p></section>").blocks;
    assert.equal(second?.element.parent?.tag, "section");
  });

  it("does not let a stray end tag out of a table cell", () => {
    const [, second] = parseHtml("<div><table><tr><td><p>a</p></div><p>b</p></table></div>").blocks;
    assert.equal(second?.element.parent?.tag, "td");
  });
});

describe("parseHtml: facts", () => {
  const { facts } = parseHtml(`<!doctype html><html lang="en-GB"><head><title> Dock
    strike &amp; talks </title><meta Property="og:title" content="Dock strike"><meta name=author content=" Ann Lee ">
    <link rel=canonical href="/dock"><link rel=stylesheet href=x.css>
    <script type="application/ld+json">{"@type":"NewsArticle"}</script>
    <script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ a: "x".repeat(600) })}</script>
    <script>window.__STATE__ = ${JSON.stringify({ a: "y".repeat(600) })}</script><script>run()</script></head>
    <body><p>First</p><p class="Byline">By <a rel="author">Ann Lee</a>, <time class=when datetime="2026-03-05T10:00Z">5 March</time></p>
    <div itemprop="author" itemscope><span itemprop="name">Bo Ek</span></div>
    <meta itemprop="datePublished" content="2026-03-05"><span itemprop="publisher">The Gull</span>
    <span itemprop="dateModified" content="2026-03-06">Friday</span></body></html>`);

  it("has title, language, metas and links", () => {
    assert.equal(facts.title, "Dock strike & talks");
    assert.equal(facts.language, "en-GB");
    assert.deepEqual(facts.metas, [
      { name: "og:title", content: "Dock strike" },
      { name: "author", content: "Ann Lee" },
      { name: "datepublished", content: "2026-03-05" },
    ]);
    assert.deepEqual(facts.links, [{ rel: "canonical", href: "/dock", type: null }]);
  });

  it("has the data in scripts", () => {
    assert.deepEqual(facts.jsonLd, ['{"@type":"NewsArticle"}']);
    assert.deepEqual(
      facts.scriptJson.map(({ id }) => id),
      ["__NEXT_DATA__", "window.__STATE__"].map((id) => id.replace("window.", "")),
    );
  });

  it("has times, authors and microdata with where they stood", () => {
    assert.deepEqual(facts.times, [
      { datetime: "2026-03-05T10:00Z", text: "5 March", hint: "time.when < p.byline", block: 1 },
      { datetime: "2026-03-06", text: "Friday", hint: "span.date-modified < body.", block: 3 },
    ]);
    assert.deepEqual(
      facts.authors.map(({ text, hint, block }) => [text, hint, block]),
      [
        ["Ann Lee", "rel=author", 1],
        ["By Ann Lee, 5 March", "class=byline", 1],
        ["Bo Ek", "itemprop=name in author", 2],
        ["Bo Ek", "itemprop=author", 2],
      ],
    );
    assert.deepEqual(facts.itemprops, [{ name: "publisher", text: "The Gull" }]);
  });

  it("is not filled without end", () => {
    const many = parseHtml("<time>1</time><meta name=a content=b>".repeat(5_000)).facts;
    assert.ok(many.times.length <= 300 && many.metas.length <= 500);
  });
});

describe("parseHtml: hostile pages", () => {
  const pieces = [
    "<div>",
    "<span>a",
    "</x>",
    "<",
    "a&amp;",
    "<p>a",
    "<svg>",
    "<table><tr><td>",
    "a<br>",
    "<!--",
    "<ul><li>a",
    '<a href="',
    "<title>",
    "<script>",
    "<time>a",
    "<i class=author>a",
    "&nbsp;",
    "</b><u>",
    "<pre> \n",
    "\u0001 ",
  ];
  for (const piece of pieces) {
    it(`costs in proportion on ${JSON.stringify(piece)}`, () => {
      const ratio = growth((length) => parseHtml(piece.repeat(length)), 4_000);
      assert.ok(ratio < 30, `eight times the page costs ${ratio.toFixed(1)} times as much`);
    });
  }

  it("reads on after nesting of any depth", () => {
    const depth = 20_000;
    const html = `${"<div>".repeat(depth)}<p>deep</p>${"</div>".repeat(depth)}<main><p>after</p></main>`;
    const { blocks } = parseHtml(html);
    assert.deepEqual(
      blocks.map(({ text }) => text),
      ["deep", "after"],
    );
    assert.equal(blocks[1]?.element.depth, 2);
  });
});

describe("blanks and end tags", () => {
  it("keeps blanks between tags in what is set as it is, and makes them one elsewhere", () => {
    assert.deepEqual(
      parseHtml("<pre><b>a</b>\n\n  <b>b</b></pre><p><b>a</b>\n\t <b>b</b></p>").blocks.map(({ text }) => text),
      ["a\n\n  b", "a b"],
    );
  });

  it("does not let blanks use up the room of a byline", () => {
    const { facts } = parseHtml(`<div class=byline><p>By Ann Lee</p>${" \n".repeat(600)}<p>5 March</p></div>`);
    assert.equal(facts.authors[0]?.text, "By Ann Lee 5 March");
  });

  it("ends elements whatever the case of the tag", () => {
    assert.deepEqual(
      parseHtml("<DIV>a</Div><p>b</P>c").blocks.map(({ text, element }) => [text, element.tag]),
      [
        ["a", "div"],
        ["b", "p"],
        ["c", "#page"],
      ],
    );
  });
});
