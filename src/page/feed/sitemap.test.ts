import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Feed } from "./item.ts";
import { parseSitemap } from "./sitemap.ts";

async function parse(entries: string): Promise<Feed> {
  const spaces = `xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"`;
  return parseSitemap(`<?xml version="1.0"?><urlset ${spaces}>${entries}</urlset>`, "news.xml");
}

function entry(inside: string, loc = "https://alder.example/1"): string {
  return `<url><loc>${loc}</loc><news:news>${inside}</news:news></url>`;
}

const PUBLICATION =
  "<news:publication><news:name>Alder</news:name><news:language>en</news:language></news:publication>";

describe("parseSitemap", () => {
  it("gives an item for every entry with a title", async () => {
    const { name, language, home, items } = await parse(
      entry(
        `${PUBLICATION}<news:publication_date>2026-03-05</news:publication_date><news:title>Rain &amp; wind</news:title>`,
      ),
    );
    assert.deepEqual([name, language, home], ["Alder", "en", null]);
    assert.deepEqual(items, [
      {
        id: null,
        url: "https://alder.example/1",
        title: "Rain & wind",
        content: null,
        summary: null,
        authors: [],
        published: { raw: "2026-03-05", source: "sitemap publication_date" },
        modified: null,
        language: "en",
      },
    ]);
  });

  it("keeps titles as words, also those that look like numbers", async () => {
    const { items } = await parse(`${entry("<news:title>2026</news:title>")}${entry("<news:title>true</news:title>")}`);
    assert.deepEqual(
      items.map(({ title }) => title),
      ["2026", "true"],
    );
  });

  it("leaves out entries without a title, and takes the outlet of the first that names one", async () => {
    const { name, items } = await parse(
      `<url><loc>https://alder.example/about</loc></url>${entry("<news:title> </news:title>")}${entry(`${PUBLICATION}<news:title>River</news:title>`)}`,
    );
    assert.deepEqual([name, items.length], ["Alder", 1]);
  });

  it("keeps when a page was last changed", async () => {
    const news = "<news:news><news:title>River</news:title></news:news>";
    const { items } = await parse(`<url><loc>a</loc><lastmod>2026-03-06</lastmod>${news}</url>`);
    assert.deepEqual(items[0]?.modified, { raw: "2026-03-06", source: "sitemap lastmod" });
  });

  it("gives nulls for what is not said", async () => {
    const { name, items } = await parse(`<url><news:news><news:title>River</news:title></news:news></url>`);
    assert.deepEqual([name, items[0]?.url, items[0]?.published, items[0]?.language], [null, null, null, null]);
  });

  it("needs no prefix of its own, and does not mind another", async () => {
    const { items } = await parseSitemap(
      "<urlset><url><loc>a</loc><n:news><n:title>River</n:title></n:news></url></urlset>",
      "x",
    );
    assert.equal(items[0]?.title, "River");
  });

  it("says how many addresses there are where there is no title", async () => {
    await assert.rejects(parse("<url><loc>a</loc></url><url><loc>b</loc></url>"), {
      code: "unreadable",
      message: "news.xml is a sitemap that has 2 addresses and no titles.",
    });
    for (const entries of ["", "<!-- nothing -->", "text"])
      await assert.rejects(parse(entries), {
        code: "unreadable",
        message: "news.xml is a sitemap that has no entries.",
      });
  });
});
