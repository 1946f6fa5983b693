import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Article } from "../../doc.ts";
import { OnrecordError } from "../../errors.ts";
import { isWhole, textOf } from "../../span.ts";
import { readPage } from "../read.ts";
import { articlesOfFeed } from "./index.ts";

async function read(text: string): Promise<readonly Article[]> {
  return readPage(new TextEncoder().encode(text), { name: "feed.xml" });
}

async function first(text: string): Promise<Article> {
  const [article] = await read(text);
  assert.ok(article !== undefined);
  return article;
}

function codes({ notes }: Article): string[] {
  return notes.map(({ code }) => code);
}

function shown({ text, blocks }: Article): string[] {
  return blocks.map((block) => `${block.kind}: ${textOf(text, block)}`);
}

function rss(items: string, channel = ""): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Alder Dispatch</title><link>https://www.alder.example/</link><language>en-gb</language>${channel}${items}</channel></rss>`;
}

const ITEM = `<item><title>Rain &amp;amp; wind close the bridge</title><link>/2026/bridge</link>
<guid isPermaLink="false">alder-17</guid><pubDate>Thu, 05 Mar 2026 14:00:00 +0100</pubDate><dc:creator>Jo Alder</dc:creator>
<description>Short.</description>
<content:encoded><![CDATA[<p>By Jo Alder</p><p>The bridge was shut, the mayor said.</p><h2>What next</h2><p>It opens on Monday.</p><p>© 2026 The Alder Dispatch</p>]]></content:encoded></item>`;

describe("RSS", () => {
  it("gives the item as an article", async () => {
    const article = await first(rss(ITEM));
    assert.deepEqual(shown(article), [
      "headline: Rain & wind close the bridge",
      "byline: By Jo Alder",
      "paragraph: The bridge was shut, the mayor said.",
      "heading: What next",
      "paragraph: It opens on Monday.",
      "rights: © 2026 The Alder Dispatch",
    ]);
    assert.equal(article.externalId, "alder-17");
    assert.equal(article.url, "https://www.alder.example/2026/bridge");
    assert.deepEqual(article.outlet, { name: "The Alder Dispatch", domain: "alder.example" });
    assert.equal(article.language, "en-gb");
    assert.deepEqual(article.published, {
      value: "2026-03-05T14:00:00+01:00",
      basis: "page",
      why: "the feed's date",
      candidates: [
        { value: "2026-03-05T14:00:00+01:00", source: "feed pubDate", raw: "Thu, 05 Mar 2026 14:00:00 +0100" },
      ],
    });
    assert.deepEqual(article.byline, [{ name: "Jo Alder", span: { start: 33, end: 41 } }]);
    assert.deepEqual(codes(article), []);
  });

  it("takes a summary where there is no text, and says so", async () => {
    const article = await first(
      rss(
        `<item><title>River falls</title><link>https://alder.example/1</link><description>&lt;p&gt;It fell.&lt;/p&gt;</description></item>`,
      ),
    );
    assert.deepEqual(shown(article), ["headline: River falls", "paragraph: It fell."]);
    assert.deepEqual(codes(article), ["summary-only"]);
    assert.match(article.notes[0]?.message ?? "", /Read https:\/\/alder\.example\/1/u);
  });

  it("keeps a headline alone, and an item without a title", async () => {
    const [alone, untitled] = await read(
      rss(`<item><title>River falls</title></item><item><description>It fell on Monday.</description></item>`),
    );
    assert.deepEqual([alone?.text, alone && codes(alone)], ["River falls", ["no-text"]]);
    assert.equal(untitled?.headline, null);
    assert.deepEqual(untitled && shown(untitled), ["paragraph: It fell on Monday."]);
  });

  it("takes a title that the text repeats once", async () => {
    const article = await first(
      rss(
        `<item><title>River falls</title><content:encoded>&lt;h1&gt;River  Falls&lt;/h1&gt;&lt;p&gt;It fell.&lt;/p&gt;</content:encoded></item>`,
      ),
    );
    assert.equal(article.text, "River falls\n\nIt fell.");
  });

  it("takes a guid for the address unless it says that it is none", async () => {
    const [link, none] = await read(
      rss(
        `<item><title>A</title><guid>https://alder.example/1</guid></item><item><title>B</title><guid isPermaLink="false">https://alder.example/2</guid></item>`,
      ),
    );
    assert.deepEqual([link?.url, none?.url], ["https://alder.example/1", null]);
  });

  it("says null for a date that it cannot read, and keeps a day a day", async () => {
    const [bad, day] = await read(
      rss(
        `<item><title>A</title><pubDate>yesterday</pubDate></item><item><title>B</title><dc:date>2026-03-05</dc:date></item>`,
      ),
    );
    assert.deepEqual([bad?.published, day?.published?.value], [null, "2026-03-05"]);
  });

  it("leaves out items without words, and fails where none has any", async () => {
    assert.equal((await read(rss(`<item><link>https://alder.example/1</link></item>${ITEM}`))).length, 1);
    for (const items of ["", "<item><guid>1</guid></item>"]) {
      await assert.rejects(read(rss(items)), { code: "empty-input" });
    }
  });

  it("lets the caller name the outlet", async () => {
    const [article] = await articlesOfFeed(rss(ITEM), "feed", { outlet: "Alder" });
    assert.equal(article?.outlet?.name, "Alder");
  });

  it("notes a feed in another language", async () => {
    const german =
      "Der Fluss ist am Montag gefallen, und die Brücke, die für drei Tage gesperrt war, ist wieder offen, sagte die Stadt. ".repeat(
        4,
      );
    const article = await first(rss(`<item><title>Fluss</title><content:encoded>${german}</content:encoded></item>`));
    assert.deepEqual(codes(article), ["language-mismatch", "other-language"]);
  });
});

function atom(entry: string): string {
  return `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Alder</title><link href="https://alder.example/"/><author><name>Lee Moss</name></author>${entry}</feed>`;
}

describe("Atom", () => {
  it("reads XHTML, HTML and text, and both dates", async () => {
    const [xhtml, html, text] = await read(
      atom(`<entry><title type="html">A &lt;b&gt;river&lt;/b&gt;</title><id>tag:1</id><link rel="alternate" href="/1"/><published>2026-03-05T10:00:00Z</published><updated>2026-03-06T10:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It <i>fell</i>.</p></div></content></entry>
      <entry><title>B</title><id>https://alder.example/2</id><updated>2026-03-05T10:00:00Z</updated><author><name>Jo Alder</name></author><content type="html">&lt;p&gt;It rose.&lt;/p&gt;</content></entry>
      <entry><title>C</title><id>3</id><updated>2026-03-05T10:00:00Z</updated><summary>5 &lt; 6, she said.</summary></entry>`),
    );
    assert.equal(xhtml?.text, "A river\n\nIt fell.");
    assert.deepEqual(
      [xhtml.url, xhtml.published?.value, xhtml.modified?.value],
      ["https://alder.example/1", "2026-03-05T10:00:00Z", "2026-03-06T10:00:00Z"],
    );
    assert.deepEqual(xhtml.byline, [{ name: "Lee Moss", span: null }]);
    assert.equal(html?.text, "B\n\nIt rose.");
    assert.deepEqual([html.url, html.modified, html.byline[0]?.name], ["https://alder.example/2", null, "Jo Alder"]);
    assert.equal(text?.text, "C\n\n5 < 6, she said.");
    assert.deepEqual(codes(text), ["summary-only"]);
  });
});

describe("RDF and JSON Feed", () => {
  it("reads RSS 1.0", async () => {
    const article = await first(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Alder</title></channel><item rdf:about="https://alder.example/2"><title>River falls</title><link>https://alder.example/2</link><dc:date>2026-03-05T10:00:00Z</dc:date><dc:creator>Jo Alder</dc:creator><description>It fell.</description></item></rdf:RDF>`,
    );
    assert.equal(article.text, "River falls\n\nIt fell.");
    assert.deepEqual(
      [article.url, article.published?.candidates[0]?.source],
      ["https://alder.example/2", "feed dc:date"],
    );
  });

  it("reads JSON Feed, as HTML or as text with its paragraphs", async () => {
    const [html, text] = await read(
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: "Alder",
        language: "en",
        items: [
          {
            id: "1",
            url: "https://alder.example/1",
            title: "River falls",
            content_html: "<p>It fell.</p>",
            date_published: "2026-03-05T10:00:00+01:00",
            authors: [{ name: "Jo Alder" }],
          },
          { id: "2", content_text: "It rose.\n\nThen it fell." },
        ],
      }),
    );
    assert.equal(html?.text, "River falls\n\nIt fell.");
    assert.deepEqual(
      [html.externalId, html.published?.value, html.byline[0]?.name],
      ["1", "2026-03-05T10:00:00+01:00", "Jo Alder"],
    );
    assert.deepEqual(text && shown(text), ["paragraph: It rose.", "paragraph: Then it fell."]);
  });
});

function sitemap(entries: string): string {
  return `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${entries}</urlset>`;
}

describe("news sitemaps", () => {
  const entry = `<url><loc>https://alder.example/1</loc><news:news><news:publication><news:name>Alder</news:name><news:language>en</news:language></news:publication><news:publication_date>2026-03-05T10:00:00Z</news:publication_date><news:title>Rain &amp; wind</news:title></news:news></url>`;

  it("gives headlines with the address to read", async () => {
    const article = await first(sitemap(`<url><loc>https://alder.example/about</loc></url>${entry}`));
    assert.deepEqual(shown(article), ["headline: Rain & wind"]);
    assert.deepEqual(article.outlet, { name: "Alder", domain: "alder.example" });
    assert.deepEqual([article.published?.value, article.language], ["2026-03-05T10:00:00Z", "en"]);
    assert.match(article.notes[0]?.message ?? "", /only the headline\. Read https:\/\/alder\.example\/1/u);
  });

  it("refuses a sitemap without titles", async () => {
    await assert.rejects(read(sitemap("<url><loc>https://alder.example/1</loc></url>")), {
      code: "unreadable",
      message: /1 addresses and no titles/u,
    });
    await assert.rejects(read(sitemap("")), { code: "unreadable", message: /no entries/u });
  });
});

describe("broken and hostile feeds", () => {
  const broken: readonly string[] = [
    "<rss",
    "<rss>",
    "<rss version='2.0'><channel><item><title>a",
    "<feed xmlns='http://www.w3.org/2005/Atom'><entry>",
    `{"version": "https://jsonfeed.org/version/1.1", "items": [`,
    `{"version": "https://jsonfeed.org/version/1.1", "items": 7}`,
    "<urlset><url><loc>",
    `<!DOCTYPE a [<!ENTITY x "y">]><rss version="2.0"><channel><item><title>&x;</title></item></channel></rss>`,
    `<rss version="2.0"><channel>${"<a>".repeat(20_000)}</channel></rss>`,
    `<urlset>${"<url>".repeat(20_000)}`,
  ];
  for (const text of broken) {
    it(`gives articles or an error of ours: ${text.slice(0, 50)}`, async () => {
      try {
        for (const article of await read(text)) assert.notEqual(article.text, "");
      } catch (error) {
        assert.ok(error instanceof OnrecordError, String(error));
        assert.match(error.message, /feed\.xml/u);
      }
    });
  }

  it("never tears a character or a span, whatever the items hold", async () => {
    const piece = fc.constantFrom(
      "<p>",
      "</p>",
      "By Jo Alder",
      "\u0301",
      "😀",
      "&amp;",
      "&#x301;",
      "© 2026 A",
      "<br>",
      "\n\n",
      " ",
      "It fell.",
      "\ud83d",
      "<li>",
      "\u200b",
    );
    const words = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(""));
    await fc.assert(
      fc.asyncProperty(words, words, async (title, content) => {
        const item = { id: "1", title, content_html: content };
        const feed = JSON.stringify({
          version: "https://jsonfeed.org/version/1.1",
          title: "A",
          items: [item, { id: "2", title: "River" }],
        });
        for (const article of await read(feed)) {
          let last = 0;
          for (const block of article.blocks) {
            assert.ok(block.start >= last && block.end > block.start && isWhole(article.text, block));
            last = block.end;
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
