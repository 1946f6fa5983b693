import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Article, Block } from "../doc.ts";
import { plainArticle } from "../testing/plain.ts";
import { withModified } from "./modified.ts";
import { articleFromHtml, articleFromText, readPage } from "./read.ts";

const BODY = "The river fell on Monday, and two of the bridges that had been shut were opened again.";

/** The day on which a text with such a head was last changed. */
function modified(head: string, published: string | null = null): string | null {
  return articleFromText(`River falls\n\n${head}\n\n${BODY}`, { published }).modified?.value ?? null;
}

describe("the update line of a text", () => {
  const cases: readonly [head: string, value: string | null][] = [
    ["By Jo Alder\nSaturday 14 February 2026, last updated 18:05", "2026-02-14T18:05"],
    ["By Jo Alder\n\nPublished Monday, 2 February 2026. Corrected Tuesday, 3 February 2026", "2026-02-03"],
    ["By Jo Alder\n\nUpdated 3 February 2026", "2026-02-03"],
    ["Updated 3 February 2026\n\nBy Jo Alder", "2026-02-03"],
    ["By Jo Alder\n\n2 February 2026\n\nUpdated at 7:50 p.m. EST", "2026-02-02T19:50-05:00"],
    ["Updated at 7:50 p.m.\n\nBy Jo Alder\n\n2 February 2026", "2026-02-02T19:50"],
    ["By Jo Alder\n\n31 December 2025\n\nUpdated January 1 at 6 a.m.", "2026-01-01T06:00"],
    ["By Jo Alder\n\n2 February 2026\n\nUpdated on Wednesday", "2026-02-04"],
    ["By Jo Alder\n\n2 February 2026\n\nUpdated Monday at 23:15", "2026-02-02T23:15"],
    ["By Jo Alder\n\n2 February 2026, updated 10:00, corrected 5 February 2026", "2026-02-05"],
    ["By Jo Alder\n\nUpdated 5 February 2026, corrected 4 February 2026", "2026-02-05"],
    ["By Jo Alder\n\nUpdated 30 February 2026", null],
    ["By Jo Alder\n\nUpdated 18:05", null],
    ["By Jo Alder\n\nUpdated on Wednesday", null],
    ["By Jo Alder\n\nUpdated June 23", null],
    ["By Jo Alder\n\n2 February 2026", null],
    ["By Jo Alder\n\nThe timetable was last updated on 3 February 2026, he said.", null],
  ];
  for (const [head, value] of cases) it(JSON.stringify(head), () => assert.equal(modified(head), value));

  it("is the same with other line ends, and with fixed blanks", () => {
    const head = "By Jo Alder\n\n2 February 2026\n\nUpdated on Wednesday, 18:05";
    for (const varied of [head.replaceAll("\n", "\r\n"), head.replaceAll(" ", "\u00a0"), `${head}\t\u200b`])
      assert.equal(modified(varied), "2026-02-04T18:05", JSON.stringify(varied));
  });

  it("counts from the day of publication that is given, and says so", () => {
    const { modified: found } = articleFromText(`River falls\n\nUpdated on Friday at 2:44 p.m. ET.\n\n${BODY}`, {
      published: "2026-03-05T23:30:00-05:00",
    });
    assert.equal(found?.value, "2026-03-06T14:44");
    assert.equal(found.why, "the update line at the top; its day is counted from that of publication");
  });

  it("does not say so where the line or the date above it gives the day", () => {
    for (const head of ["Updated 6 March 2026", "By Jo Alder\n\n6 March 2026, updated 18:05"]) {
      const { modified: found } = articleFromText(`River falls\n\n${head}\n\n${BODY}`, { published: "2026-03-05" });
      assert.match(found?.why ?? "", /^the update line (?:at the top|under the byline)$/u, head);
    }
  });

  it("is the first of two that say the same", () => {
    const head = "By Jo Alder\n\nCorrected 3 March 2026, updated 3 March 2026";
    const { modified: found } = articleFromText(`River falls\n\n${head}\n\n${BODY}`);
    assert.equal(found?.why, "the correction line under the byline");
    assert.equal(found.candidates.length, 2);
  });

  it("counts from the date above it, whatever is given", () => {
    assert.equal(modified("By Jo Alder\n\n2 February 2026, updated 18:05", "2026-02-09"), "2026-02-02T18:05");
  });

  it("takes a day without a year for the next such day, or one a little before", () => {
    assert.equal(modified("Updated June 23", "2026-06-22"), "2026-06-23");
    assert.equal(modified("Updated June 20", "2026-06-22"), "2026-06-20");
    assert.equal(modified("Updated June 1", "2026-06-22"), "2027-06-01");
    assert.equal(modified("Updated Dec. 30", "2026-01-02"), "2025-12-30");
    assert.equal(modified("Updated Feb. 29", "2027-06-22"), "2028-02-29");
    assert.equal(modified("Updated Feb. 29", "2025-06-22"), null);
  });

  it("keeps every update as a candidate, with its own words", () => {
    const head = "By Jo Alder\n\nPublished 2 March 2026, updated 3 March 2026, 18:05; corrected 4 March";
    const { modified: found } = articleFromText(`River falls\n\n${head}\n\n${BODY}`);
    assert.deepEqual(found, {
      value: "2026-03-04",
      basis: "inferred",
      why: "the correction line under the byline",
      candidates: [
        { value: "2026-03-03T18:05", source: "text", raw: "updated 3 March 2026, 18:05" },
        { value: "2026-03-04", source: "text", raw: "corrected 4 March" },
      ],
    });
  });

  it("is no date of publication to count from", () => {
    const head = "By Jo Alder\n\nUpdated 3 March 2026\n\nCorrected at 18:05";
    assert.equal(modified(head), "2026-03-03");
  });
});

/** An article whose first paragraphs are of such kinds. */
function headed(text: string, kinds: readonly Block["kind"][], about: Partial<Article> = {}): Article {
  const article = plainArticle(text, about);
  const blocks = article.blocks.map((block, at) => ({ ...block, kind: kinds[at] ?? block.kind }));
  return { ...article, blocks };
}

const NEWS = "River falls\n\nBy Jo Alder, updated 3 March 2026\n\nIt fell.";

describe("withModified", () => {
  it("leaves an article as it is that knows its change, or has none", () => {
    const known = { value: "2026-03-09", basis: "page", why: "x", candidates: [] } as const;
    const article = headed(NEWS, ["headline", "byline"], { modified: known });
    assert.equal(withModified(article), article);
    const plain = plainArticle("River falls\n\nIt fell.");
    assert.equal(withModified(plain), plain);
  });

  it("reads bylines and date lines, and nothing else", () => {
    for (const kind of ["byline", "dateline"] as const)
      assert.equal(withModified(headed(NEWS, ["headline", kind])).modified?.value, "2026-03-03");
    for (const kind of ["paragraph", "caption", "heading", "boilerplate", "list"] as const)
      assert.equal(withModified(headed(NEWS, ["headline", kind])).modified, null);
  });

  it("reads the top, and no line that is long", () => {
    const low = `${"One.\n\n".repeat(10)}Updated 3 March 2026`;
    const kinds = Array.from({ length: 11 }, (_, at) => (at === 10 ? "dateline" : "paragraph") as Block["kind"]);
    assert.equal(withModified(headed(low, kinds)).modified, null);
    assert.notEqual(withModified(headed(low.slice(6), kinds.slice(1))).modified, null);
    const long = `Updated 3 March 2026 ${"word ".repeat(80)}`;
    assert.equal(withModified(headed(long, ["dateline"])).modified, null);
  });

  it("finds the same behind a paragraph more, as long as it is the top", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z ,.😀é]{1,40}$/u), (words) => {
        fc.pre(words.trim() !== "");
        const more = `${words.trim()}\n\n${NEWS}`;
        const found = withModified(headed(more, ["paragraph", "headline", "byline"])).modified;
        assert.deepEqual(found, withModified(headed(NEWS, ["headline", "byline"])).modified);
      }),
    );
  });

  it("never fails", () => {
    const pieces = ["Updated ", "3 March 2026", "9999-99-99", "Feb. 29", " Friday", " 18:05", "By Jo Alder", "\n\n"];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 20 }), (parts) => {
        const article = withModified(plainArticle(parts.join(""), {}));
        const kinds = article.blocks.map((): Block["kind"] => "dateline");
        const value = withModified(headed(article.text, kinds)).modified?.value ?? "2026-03-05";
        assert.match(value, /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/u);
      }),
      { numRuns: 500 },
    );
  });
});

describe("the change of a page and of a feed's item", () => {
  it("is read from the byline where the page's data say nothing", async () => {
    const paragraph = `<p>${BODY} ${BODY} ${BODY}</p>`;
    const html = (head: string): string =>
      `<html><head><title>River falls</title>${head}</head><body><article><h1>River falls</h1>
      <p class="byline">By Jo Alder | Updated 3 March 2026</p>${paragraph.repeat(6)}</article></body></html>`;
    const { modified: found } = await articleFromHtml(html(""));
    assert.deepEqual([found?.value, found?.basis], ["2026-03-03", "inferred"]);
    const data = await articleFromHtml(html('<meta property="article:modified_time" content="2026-03-04">'));
    assert.deepEqual([data.modified?.value, data.modified?.basis], ["2026-03-04", "page"]);
  });

  it("is read from the text of an item without such a date", async () => {
    const item = { id: "1", title: "River falls", content_html: "<p>Updated 3 March 2026, 18:05</p><p>It fell.</p>" };
    const feed = { version: "https://jsonfeed.org/version/1.1", title: "Alder", items: [item] };
    const [article] = await readPage(new TextEncoder().encode(JSON.stringify(feed)));
    assert.equal(article?.modified?.value, "2026-03-03T18:05");
  });
});
