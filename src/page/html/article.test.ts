import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Article } from "../../doc.ts";
import { isWhole } from "../../span.ts";
import { growth } from "../../testing/growth.ts";
import { readMetadata } from "../meta/index.ts";
import type { ReadOptions } from "../options.ts";
import { articleOfHtml, joined } from "./article.ts";

const read = (html: string, options: ReadOptions = {}): Article =>
  articleOfHtml(html, options, (facts, url) => readMetadata(facts, url, options));
const blocksOf = ({ text, blocks }: Article): string[] =>
  blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
const codes = ({ notes }: Article): string[] => notes.map(({ code }) => code);

const PARAGRAPHS = [
  "The port of Tarn was closed on Monday after dock workers walked out over a plan to cut the night shift, the harbour office said.",
  "About two hundred people stood at the gates before dawn, and lorries were sent back to the ring road until the afternoon.",
  "“We will not go back before the plan is off the table,” said Ada Fenwick, who speaks for the union at the northern quay.",
  "The company that runs the cranes said it was ready to talk, but that the cut had been agreed in spring and would go ahead.",
  "Ships that carry fruit and flowers were sent on to other ports along the coast, where the queues had grown by the evening.",
  "The city's chamber of commerce called on both sides to meet, and warned that each day without the port costs shops dearly.",
];

const story = (
  inside: string,
  head = "",
): string => `<!doctype html><html lang="en"><head><title>Dock strike closes port of Tarn - The Gull</title>
<meta property="og:title" content="Dock strike closes port of Tarn"><meta name="author" content="Rosa Lind">${head}</head><body>
<header class="site-header"><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main><article class="article"><h1 class="article__title">Dock strike closes port of Tarn</h1>
<p class="byline">By <a rel="author" href="/rosa">Rosa Lind</a></p><div class="article-body">${inside}</div></article>
<aside class="related"><h2>More news</h2><ul><li><a href="/a">Ferry fares to rise in May</a></li><li><a href="/b">New bridge opens late</a></li></ul></aside></main>
<footer class="footer"><p><a href="/privacy">Privacy</a> <a href="/terms">Terms</a></p><p>© 2026 The Gull</p></footer></body></html>`;
const body = PARAGRAPHS.map((text) => `<p>${text}</p>`).join("\n");

describe("articleOfHtml: a plain page", () => {
  const article = read(story(body), { url: "https://gull.example/dock", externalId: "7" });

  it("has headline, byline and paragraphs, in this order", () => {
    assert.deepEqual(blocksOf(article), [
      "headline: Dock strike closes port of Tarn",
      "byline: By Rosa Lind",
      ...PARAGRAPHS.map((text) => `paragraph: ${text}`),
    ]);
  });

  it("joins blocks by blank lines, and spans hold", () => {
    assert.equal(article.text, ["Dock strike closes port of Tarn", "By Rosa Lind", ...PARAGRAPHS].join("\n\n"));
    const { headline, byline } = article;
    assert.equal(article.text.slice(headline?.start, headline?.end), "Dock strike closes port of Tarn");
    assert.equal(byline[0]?.name, "Rosa Lind");
    assert.equal(article.text.slice(byline[0]?.span?.start, byline[0]?.span?.end), "Rosa Lind");
  });

  it("keeps what the caller knows", () => {
    assert.equal(article.url, "https://gull.example/dock");
    assert.equal(article.externalId, "7");
  });

  it("lists what it left out, by kind", () => {
    const has = (wanted: string, words: string): boolean =>
      article.leftOut.some(({ kind, text }) => kind === wanted && text.includes(words));
    assert.ok(has("navigation", "Sport") && has("navigation", "Privacy") && has("related", "Ferry fares"));
    assert.ok(article.leftOut.every(({ hasQuote }) => !hasQuote));
  });

  it("has no notes, and says the same twice", () => {
    assert.deepEqual(article.notes, []);
    assert.deepEqual(read(story(body), { url: "https://gull.example/dock", externalId: "7" }), article);
  });
});

describe("articleOfHtml: the headline", () => {
  it("is put in front when no block holds it", () => {
    const html = story(body).replace(/<h1.*<\/h1>/u, "");
    assert.equal(blocksOf(read(html))[0], "headline: Dock strike closes port of Tarn");
  });

  it("is put in front when it stands further down", () => {
    const html = story(body).replace(/(<h1.*<\/h1>)\s*(<p class="byline">.*?<\/p>)/u, "$2$1");
    assert.equal(blocksOf(read(html))[0], "headline: Dock strike closes port of Tarn");
  });

  it("is given once, though the page shows it twice", () => {
    const html = story(`<p class="crumb">Dock strike closes port of Tarn</p>${body}`);
    const found = blocksOf(read(html)).filter((block) => block.endsWith(": Dock strike closes port of Tarn"));
    assert.equal(found.length, 1);
  });

  it("is the caller's where one is given", () => {
    const article = read(story(body), { headline: "Tarn: port shut" });
    assert.equal(blocksOf(article)[0], "headline: Tarn: port shut");
  });

  it("is null where a page has none", () => {
    assert.equal(read(`<p>${PARAGRAPHS[0] ?? ""}</p>`).headline, null);
  });
});

describe("articleOfHtml: kinds of blocks", () => {
  const html = story(`<p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p><h2>What happens next</h2><p>${PARAGRAPHS[2]}</p>
    <blockquote><p>${PARAGRAPHS[3]}</p></blockquote><ul><li>${PARAGRAPHS[4]}</li><li>${PARAGRAPHS[5]}</li></ul>
    <p>${PARAGRAPHS[0]?.replace("Monday", "Tuesday")}</p>`);
  const kinds = read(html).blocks.map(({ kind }) => kind);

  it("are told by the page's markup", () => {
    assert.deepEqual(kinds.slice(2), [
      "paragraph",
      "paragraph",
      "heading",
      "paragraph",
      "blockquote",
      "list",
      "list",
      "paragraph",
    ]);
  });
});

describe("articleOfHtml: what is left out", () => {
  it("holds comments, consent and dialogs, whatever their length", () => {
    const article = read(
      story(`${body}<div id="cookie-consent"><p>${PARAGRAPHS[4]?.replace("fruit", "cookies")}</p></div>
        <div class="modal republish"><p>${PARAGRAPHS[5]?.replace("meet", "republish")}</p></div>
        <ol class="comment-list"><li class="comment"><p>${PARAGRAPHS[1]?.replace("dawn", "lunch")}</p></li></ol>`),
    );
    assert.ok(!/cookies|republish|lunch/u.test(article.text));
    const kinds = new Set(article.leftOut.map(({ kind }) => kind));
    for (const kind of ["notice", "comments", "hidden"] as const) assert.ok(kinds.has(kind), kind);
  });

  it("holds a paragraph that is said a second time", () => {
    const article = read(story(`${body}<div class="mobile-only">${body}</div>`));
    assert.equal(article.text.split("Ada Fenwick").length - 1, 1);
  });

  it("is noted when it holds a quotation", () => {
    const quote =
      "“It was never about the night shift,” said Bo Ek, a crane driver for ten years, “it is about all of us.”";
    const article = read(
      story(body).replace("<aside", `<div class="related-story"><p><a href="/c">${quote}</a></p></div><aside`),
    );
    assert.ok(codes(article).includes("left-out-quote"), blocksOf(article).join("\n"));
    assert.ok(article.leftOut.some(({ hasQuote, text }) => hasQuote && text.includes("Bo Ek")));
  });
});

/** A page whose JSON-LD holds a text, and whose own blocks hold another. */
function withData(text: string, own = ""): Article {
  const data = JSON.stringify({ "@type": "NewsArticle", headline: "Dock strike closes port", articleBody: text });
  return read(story(own, `<script type="application/ld+json">${data}</script>`));
}

describe("articleOfHtml: text in data", () => {
  const articleBody = PARAGRAPHS.join("\n");

  it("is taken from JSON-LD when the page holds clearly less", () => {
    const data = JSON.stringify({ "@type": "NewsArticle", headline: "Dock strike closes port of Tarn", articleBody });
    const article = read(story("<p>Loading</p>", `<script type="application/ld+json">${data}</script>`));
    assert.ok(article.text.endsWith(PARAGRAPHS.join("\n\n")));
  });

  it("is told only where the page has words that it lacks, or where it breaks off", () => {
    assert.ok(!codes(withData(articleBody)).includes("text-from-data"));
    const own = "A notice of two lines that only the page itself has, on how the talks at the quay went on.";
    assert.ok(codes(withData(articleBody, `<p>${own}</p>`)).includes("text-from-data"));
    for (const end of ["…", "...", " and then the"]) {
      assert.ok(codes(withData(articleBody + end)).includes("text-from-data"), end);
    }
  });

  it("warns of a quotation that only the page's own blocks have", () => {
    const quote = "“It was never about the night shift,” said Bo Ek, a crane driver.";
    const { leftOut } = withData(articleBody, `<p>${quote}</p>`);
    assert.deepEqual(
      leftOut.filter(({ text }) => text.includes("Bo Ek")).map(({ hasQuote }) => hasQuote),
      [true],
    );
  });

  it("is not taken when the page itself holds the text", () => {
    const data = JSON.stringify({
      "@type": "NewsArticle",
      headline: "x",
      articleBody: PARAGRAPHS.slice(0, 3).join("\n"),
    });
    assert.ok(
      !codes(read(story(body, `<script type="application/ld+json">${data}</script>`))).includes("text-from-data"),
    );
  });

  it("is taken from the page's script where there is nothing else", () => {
    const state = { props: { story: { slug: "dock", parts: PARAGRAPHS.map((text) => ({ type: "p", text })) } } };
    const html = `<title>Tarn</title><script id="__NEXT_DATA__" type="application/json">${JSON.stringify(state)}</script><div id="root"></div>`;
    const article = read(html);
    for (const text of PARAGRAPHS) assert.ok(article.text.includes(text), text);
    assert.ok(codes(article).includes("text-from-data"));
  });

  it("never loses the page's own few words without a word", () => {
    const data = JSON.stringify({ "@type": "NewsArticle", headline: "x", articleBody });
    const own = "A notice of two lines that only the page itself has, on how the talks at the quay went on.";
    const article = read(story(`<p>${own}</p>`, `<script type="application/ld+json">${data}</script>`));
    assert.ok(article.text.includes(own) || article.leftOut.some(({ text }) => text.includes(own)));
  });
});

describe("articleOfHtml: notes on pages with little text", () => {
  const cases: readonly [string, string][] = [
    ["error-page", "<title>404 - Page not found</title><h1>Page not found</h1><p>Try the front page.</p>"],
    ["error-page", "<title>Just a moment...</title><p>Checking your browser.</p>"],
    ["paywall", story(`<p>${PARAGRAPHS[0]}</p><div class="paywall"><p>Subscribe to continue reading.</p></div>`)],
    ["image-only", "<title>Front page</title><img src=a.jpg>"],
    ["little-text", story("<p>The port is closed.</p>")],
    ["little-text", "<html></html>"],
  ];
  for (const [code, html] of cases) {
    it(`says ${code} for ${html.replace(/\s+/gu, " ").slice(0, 50)}`, () => {
      const { notes } = read(html);
      const note = notes.find((one) => one.code === code);
      assert.ok(note !== undefined, notes.map((one) => one.code).join(", "));
      assert.match(note.message, /save|give/iu);
    });
  }

  it("never gives an empty text without a note", () => {
    for (const html of ["", " ", "<p></p>", "<script>1</script>", "plain", "<!--", "<svg><text>a</text></svg>"]) {
      const article = read(html);
      assert.ok(article.text !== "" || article.notes.length > 0, html);
    }
  });
});

describe("articleOfHtml: any page", () => {
  const PIECES = [
    "<p>",
    "</p>",
    "<div class='article-body'>",
    "<div class=comments>",
    "</div>",
    "<h1>",
    "</h1>",
    "<li>",
    "<a href=x>",
    "</a>",
    "<br>",
    "<script>",
    "</script>",
    "<table><tr><td>",
    "<title>",
    "</title>",
    '<script type="application/ld+json">{"@type":"Article","headline":"Dock"}</script>',
    "<time datetime=2026-03-05>",
    "<span class=author>",
    "\n\n",
    "\u0001",
    "😀",
    "e\u0301",
    "\ud83d",
    "&amp;",
    "&#0;",
    "“",
    "Dock",
    ...PARAGRAPHS,
  ];
  const page = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(""));

  it("gives blocks in order, inside the text, parted by blank lines", () => {
    fc.assert(
      fc.property(page, (html) => {
        const { text, blocks, headline, standfirst, byline } = read(html);
        let at = 0;
        for (const { start, end } of blocks) {
          assert.equal(start, at);
          assert.ok(start < end && text.slice(start, end).trim() === text.slice(start, end));
          assert.ok(end === text.length || text.startsWith("\n\n", end));
          at = end + 2;
        }
        assert.equal(blocks.at(-1)?.end ?? 0, text.length);
        for (const span of [headline, standfirst, ...byline.map((name) => name.span)]) {
          assert.ok(span === null || (span.start < span.end && isWhole(text, span)));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("costs in proportion to its length", () => {
    for (const piece of [
      "<div>",
      "<p>a “b” c",
      "<li><a href=x>News</a>",
      `<p>${PARAGRAPHS[0] ?? ""}</p>`,
      "<h1>Dock",
      "“",
    ]) {
      const ratio = growth((length) => read(piece.repeat(length)), 150);
      assert.ok(ratio < 30, `${piece}: eight times the page costs ${ratio.toFixed(1)} times as much`);
    }
  });

  it("reads the first blocks of a page of too many, and says so", () => {
    const article = read("<p>a".repeat(21_000));
    assert.ok(codes(article).includes("cut-page"));
  });
});

describe("joined", () => {
  it("counts in UTF-16 code units", () => {
    const { text, blocks } = joined([
      { kind: "headline", text: "😀" },
      { kind: "paragraph", text: "ab" },
    ]);
    assert.equal(text, "😀\n\nab");
    assert.deepEqual(blocks, [
      { kind: "headline", start: 0, end: 2 },
      { kind: "paragraph", start: 4, end: 6 },
    ]);
    assert.deepEqual(joined([]), { text: "", blocks: [] });
  });
});
