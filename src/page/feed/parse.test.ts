import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Feed, FeedItem } from "./item.ts";
import { parseFeed } from "./parse.ts";

async function parse(source: string): Promise<Feed> {
  return parseFeed(source, "feed.xml");
}

async function item(source: string): Promise<FeedItem> {
  const [first] = (await parse(source)).items;
  assert.ok(first !== undefined);
  return first;
}

const SPACES = `xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"`;

function rss(inside: string): string {
  return `<rss version="2.0" ${SPACES}><channel><title>Alder</title>${inside}</channel></rss>`;
}

function atom(inside: string): string {
  return `<feed xmlns="http://www.w3.org/2005/Atom"><title>Alder</title>${inside}</feed>`;
}

function json(...items: readonly object[]): string {
  return JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "Alder", items });
}

function entry(inside: string): string {
  return atom(`<entry><id>1</id><title>a</title>${inside}</entry>`);
}

describe("the feed itself", () => {
  it("has a name, a home and a language, or nulls", async () => {
    const { name, home, language } = await parse(
      rss("<link> https://alder.example/ </link><language>en-gb</language><item><title>a</title></item>"),
    );
    assert.deepEqual([name, home, language], ["Alder", "https://alder.example/", "en-gb"]);
    const bare = await parse(
      `<rss version="2.0"><channel><title> </title><item><title>a</title></item></channel></rss>`,
    );
    assert.deepEqual([bare.name, bare.home, bare.language], [null, null, null]);
  });

  it("may have no items", async () => {
    assert.deepEqual((await parse(rss(""))).items, []);
    assert.deepEqual((await parse(atom(""))).items, []);
  });

  it("keeps its items in order", async () => {
    const { items } = await parse(rss("<item><title>a</title></item><item><title>b</title></item>"));
    assert.deepEqual(
      items.map(({ title }) => title),
      ["a", "b"],
    );
  });

  for (const source of ["", "no feed", "<rss", "{", "<html><p>a</p></html>"]) {
    it(`cannot be read out of ${JSON.stringify(source)}`, async () => {
      await assert.rejects(parse(source), { code: "unreadable", message: /^feed\.xml cannot be read as a feed/u });
    });
  }
});

describe("items of RSS", () => {
  it("give the whole text apart from the summary, both as HTML", async () => {
    const both = await item(
      rss("<item><content:encoded>&lt;p&gt;All.&lt;/p&gt;</content:encoded><description>Short.</description></item>"),
    );
    assert.deepEqual(
      [both.content, both.summary],
      [
        { words: "<p>All.</p>", isHtml: true },
        { words: "Short.", isHtml: true },
      ],
    );
    const none = await item(rss("<item><title>a</title><content:encoded> </content:encoded></item>"));
    assert.deepEqual([none.content, none.summary], [null, null]);
  });

  it("name authors by dc:creator, else by author", async () => {
    const creators = await item(
      rss("<item><dc:creator>Jo Alder</dc:creator><author>x@alder.example (Lee)</author></item>"),
    );
    assert.deepEqual(creators.authors, ["Jo Alder"]);
    const author = await item(rss("<item><title>a</title><author>Lee Moss</author></item>"));
    assert.deepEqual(author.authors, ["Lee Moss"]);
    assert.deepEqual((await item(rss("<item><title>a</title></item>"))).authors, []);
  });

  it("keep their dates as they are written", async () => {
    const dated = await item(
      rss(
        "<item><pubDate>Thu, 05 Mar 2026 14:00:00 GMT</pubDate><atom:updated>2026-03-06T10:00:00Z</atom:updated></item>",
      ),
    );
    assert.deepEqual(dated.published, { raw: "Thu, 05 Mar 2026 14:00:00 GMT", source: "feed pubDate" });
    assert.deepEqual(dated.modified, { raw: "2026-03-06T10:00:00Z", source: "feed atom:updated" });
    const other = await item(rss("<item><dc:date>2026-03-05</dc:date></item>"));
    assert.deepEqual(other.published, { raw: "2026-03-05", source: "feed dc:date" });
  });

  it("take a guid for an id always, and for the address where it is one", async () => {
    const link = await item(rss("<item><guid>https://alder.example/1</guid></item>"));
    assert.deepEqual([link.id, link.url], ["https://alder.example/1", "https://alder.example/1"]);
    const id = await item(rss("<item><guid>alder-1</guid></item>"));
    assert.deepEqual([id.id, id.url], ["alder-1", null]);
    const none = await item(rss('<item><guid isPermaLink="false">https://alder.example/1</guid></item>'));
    assert.deepEqual([none.id, none.url], ["https://alder.example/1", null]);
    const both = await item(rss("<item><link>/2</link><guid>https://alder.example/1</guid></item>"));
    assert.equal(both.url, "/2");
  });
});

describe("entries of Atom", () => {
  it("say of their texts whether they are HTML", async () => {
    for (const [type, isHtml] of [
      [' type="html"', true],
      [' type="text/html"', true],
      [' type="text"', false],
      ["", false],
    ] as const) {
      const { content, summary } = await item(entry(`<content${type}>5 &lt; 6</content><summary${type}>b</summary>`));
      assert.deepEqual([content?.isHtml, summary?.isHtml], [isHtml, isHtml], type);
    }
  });

  it("link to their page by rel=alternate or none, and not to themselves or a picture", async () => {
    const links = `<link rel="self" href="/self"/><link rel="enclosure" href="/a.png"/><link rel="alternate" href="/1"/>`;
    assert.equal((await item(entry(links))).url, "/1");
    assert.equal((await item(entry(`<link href="/2"/>`))).url, "/2");
    assert.equal((await item(entry(`<link rel="self" href="/self"/>`))).url, null);
    const byId = await item(atom("<entry><id>https://alder.example/3</id><title>a</title></entry>"));
    assert.equal(byId.url, "https://alder.example/3");
  });

  it("were changed only where they were published before", async () => {
    const both = await item(
      entry("<published>2026-03-05T10:00:00Z</published><updated>2026-03-06T10:00:00Z</updated>"),
    );
    assert.deepEqual([both.published?.source, both.modified?.source], ["feed published", "feed updated"]);
    const one = await item(entry("<updated>2026-03-06T10:00:00Z</updated>"));
    assert.deepEqual([one.published?.source, one.modified], ["feed updated", null]);
  });

  it("have authors of their own, else those of the feed", async () => {
    const feedAuthor = "<author><name>Lee Moss</name></author>";
    assert.deepEqual((await item(atom(`${feedAuthor}<entry><id>1</id><title>a</title></entry>`))).authors, [
      "Lee Moss",
    ]);
    const own = `${feedAuthor}<entry><id>1</id><title>a</title><author><name>Jo Alder</name></author></entry>`;
    assert.deepEqual((await item(atom(own))).authors, ["Jo Alder"]);
  });
});

describe("items of JSON Feed", () => {
  it("prefer HTML to text, and take empty ones for none", async () => {
    const html = await item(json({ id: "1", content_html: "<p>a</p>", content_text: "b" }));
    assert.deepEqual(html.content, { words: "<p>a</p>", isHtml: true });
    const text = await item(json({ id: "1", content_html: "", content_text: "5 < 6" }));
    assert.deepEqual(text.content, { words: "5 < 6", isHtml: false });
    assert.deepEqual((await item(json({ id: "1", summary: "c" }))).summary, { words: "c", isHtml: false });
  });

  it("have an address, an outer one, or an id that is one", async () => {
    for (const [fields, url] of [
      [{ id: "1", url: "https://alder.example/a", external_url: "https://moss.example/b" }, "https://alder.example/a"],
      [{ id: "1", external_url: "https://moss.example/b" }, "https://moss.example/b"],
      [{ id: "https://alder.example/c" }, "https://alder.example/c"],
      [{ id: "1" }, null],
    ] as const)
      assert.equal((await item(json({ content_text: "a", ...fields }))).url, url);
  });

  it("have both dates and a language", async () => {
    const { published, modified, language } = await item(
      json({ id: "1", content_text: "a", date_published: "2026-03-05", date_modified: "2026-03-06", language: "de" }),
    );
    assert.deepEqual([published?.raw, modified?.raw, language], ["2026-03-05", "2026-03-06", "de"]);
  });
});
