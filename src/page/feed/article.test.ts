import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Article } from "../../doc.ts";
import { textOf } from "../../span.ts";
import type { ReadOptions } from "../options.ts";
import { articleOfItem } from "./article.ts";
import type { Feed, FeedItem } from "./item.ts";

const EMPTY: FeedItem = {
  id: null,
  url: null,
  title: null,
  content: null,
  summary: null,
  authors: [],
  published: null,
  modified: null,
  language: null,
};
const FEED: Feed = { name: "The Alder Dispatch", home: "https://www.alder.example/", language: "en-gb", items: [] };

async function article(item: Partial<FeedItem>, feed: Partial<Feed> = {}, options: ReadOptions = {}): Promise<Article> {
  return articleOfItem({ ...EMPTY, ...item }, { ...FEED, ...feed }, options);
}

function shown({ text, blocks }: Article): string[] {
  return blocks.map((block) => `${block.kind}: ${textOf(text, block)}`);
}

const html = (words: string): FeedItem["content"] => ({ words, isHtml: true });
const plain = (words: string): FeedItem["content"] => ({ words, isHtml: false });

async function outlet(...given: Parameters<typeof article>): Promise<Article["outlet"]> {
  return (await article(...given)).outlet;
}

async function notes(item: Partial<FeedItem>): Promise<string[]> {
  return (await article(item)).notes.map(({ code, message }) => `${code}: ${message}`);
}

describe("the words of an item", () => {
  it("are its title and its text, apart by blank lines", async () => {
    const found = await article({ title: "River falls", content: html("<p>It fell.</p><ul><li>Rain</ul>") });
    assert.equal(found.text, "River falls\n\nIt fell.\n\nRain");
    assert.deepEqual(shown(found), ["headline: River falls", "paragraph: It fell.", "list: Rain"]);
    assert.deepEqual(found.headline, { start: 0, end: 11 });
  });

  it("are the summary where there is no text, and the title alone where there is none", async () => {
    assert.equal((await article({ title: "River", summary: plain("It fell.") })).text, "River\n\nIt fell.");
    assert.equal(
      (await article({ title: "River", content: html("<p>All.</p>"), summary: plain("Some.") })).text,
      "River\n\nAll.",
    );
    assert.equal((await article({ title: "River" })).text, "River");
    assert.equal((await article({})).text, "");
  });

  it("repeat no title, whatever its marks and case", async () => {
    const found = await article({ title: "“It fell”", content: html('<h1>"IT  FELL"</h1><p>It did.</p>') });
    assert.equal(found.text, "“It fell”\n\nIt did.");
    assert.equal((await article({ title: "It fell", content: html("<p>It fell.</p>") })).text, "It fell\n\nIt fell.");
  });

  it("are paragraphs where the text is plain, and where HTML has no tags", async () => {
    const words = "It fell, 5 < 6.\n\nIt rained.";
    assert.equal((await article({ content: plain(words) })).blocks.length, 2);
    assert.equal((await article({ content: html("It fell.\n\nIt rained.") })).blocks.length, 2);
    assert.equal((await article({ content: html("It fell &amp; rained.") })).text, "It fell & rained.");
  });

  it("have kinds by their tags, and by their own words where tags say nothing", async () => {
    const content = html(
      "<p>By Jo Alder</p><p>It fell.</p><h2>By Lee Moss</h2><p>It rained.</p><p>© 2026 The Alder Dispatch</p>",
    );
    assert.deepEqual(
      (await article({ title: "River", content })).blocks.map(({ kind }) => kind),
      ["headline", "byline", "paragraph", "heading", "paragraph", "rights"],
    );
  });

  it("are titled as readers see it, with its entities read", async () => {
    const { text } = await article({ title: "Rain &amp; <b>wind</b>", content: plain("It fell.") });
    assert.equal(text, "Rain & wind\n\nIt fell.");
  });
});

describe("what an item says beside its words", () => {
  it("is its id and its address, made whole against the feed's home", async () => {
    const { externalId, url, canonicalUrl } = await article({ id: "alder-1", url: "/2026/1#top", title: "River" });
    assert.deepEqual([externalId, url, canonicalUrl], ["alder-1", "https://www.alder.example/2026/1", null]);
    const read = await article({ url: "1", title: "River" }, { home: null }, { url: "https://moss.example/feed.xml" });
    assert.equal(read.url, "https://moss.example/1");
    assert.equal((await article({ url: "1", title: "River" }, { home: null })).url, null);
    assert.equal((await article({ url: "javascript:alert(1)", title: "River" })).url, null);
  });

  it("is its outlet: as given, else the feed, with the domain of the address or the feed", async () => {
    assert.deepEqual(await outlet({ title: "a", url: "https://moss.example/1" }), {
      name: "The Alder Dispatch",
      domain: "moss.example",
    });
    assert.deepEqual(await outlet({ title: "a" }), { name: "The Alder Dispatch", domain: "alder.example" });
    assert.deepEqual(await outlet({ title: "a" }, {}, { outlet: "Alder" }), { name: "Alder", domain: "alder.example" });
    assert.deepEqual(await outlet({ title: "a" }, { name: null }), { name: null, domain: "alder.example" });
    assert.equal(await outlet({ title: "a" }, { name: null, home: null }), null);
  });

  it("is its language, else the feed's", async () => {
    assert.equal((await article({ title: "a", language: "de" })).language, "de");
    assert.equal((await article({ title: "a" })).language, "en-gb");
    assert.equal((await article({ title: "a" }, { language: null })).language, null);
  });

  it("is its dates as far as they can be read", async () => {
    const { published, modified } = await article({
      title: "a",
      published: { raw: "Thu, 05 Mar 2026 14:00:00 EST", source: "feed pubDate" },
      modified: { raw: "05/03/2026", source: "feed updated" },
    });
    assert.equal(published?.value, "2026-03-05T14:00:00-05:00");
    assert.deepEqual([published.basis, published.candidates[0]?.raw], ["page", "Thu, 05 Mar 2026 14:00:00 EST"]);
    assert.equal(modified, null);
  });

  it("is its authors, with the place where the text names them", async () => {
    const found = await article({
      title: "a",
      authors: ["Jo Alder", "Kim Roe"],
      content: html("<p>By Jo Alder</p><p>It fell.</p>"),
    });
    assert.deepEqual(found.byline, [
      { name: "Jo Alder", span: { start: 6, end: 14 } },
      { name: "Kim Roe", span: null },
    ]);
    const named = await article({ title: "a", content: html("<p>By Jo Alder</p><p>It fell.</p>") });
    assert.equal(named.byline[0]?.name, "Jo Alder");
  });
});

describe("what is missing from an item", () => {
  it("is told with the address to read", async () => {
    const url = "https://alder.example/1";
    assert.deepEqual(await notes({ title: "a", url }), [
      `no-text: The feed has only the headline. Read ${url} for the article.`,
    ]);
    assert.deepEqual(await notes({ title: "a" }), [
      "no-text: The feed has only the headline. It gives no address either.",
    ]);
    assert.deepEqual(await notes({ title: "a", url, summary: plain("It fell.") }), [
      `summary-only: The feed has only a summary. Read ${url} for the article.`,
    ]);
    assert.deepEqual(await notes({ title: "a", content: plain("It fell.") }), []);
    assert.match((await notes({ title: "a", content: html("<script>x</script>") }))[0] ?? "", /^no-text/u);
  });
});
