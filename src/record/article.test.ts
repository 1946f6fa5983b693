import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ArticleRecord } from "./schema/index.ts";
import { sha256 } from "./ids.ts";
import { found, layers, recordOf, text } from "./testing.ts";

function article(...changes: Parameters<typeof recordOf>): ArticleRecord {
  return recordOf(...changes).article;
}

describe("the article of a record", () => {
  it("keeps the text, its hash and its blocks", () => {
    const { text: words, textSha256, blocks, leftOut } = article();
    assert.equal(words, text);
    assert.equal(textSha256, sha256(text));
    assert.deepEqual(
      blocks.map(({ kind }) => kind),
      ["headline", "paragraph"],
    );
    assert.deepEqual(leftOut, [{ kind: "related", text: "More news", hasQuote: false }]);
  });

  it("has its id from the best address and the words", () => {
    const { id } = article();
    assert.notEqual(article({}, { canonicalUrl: "https://harbour.example/b" }).id, id);
    assert.equal(article({}, { canonicalUrl: "https://harbour.example/a" }).id, id);
    assert.equal(article({}, { url: null, canonicalUrl: "https://harbour.example/a" }).id, id);
    assert.notEqual(article({}, { url: null }).id, id);
    assert.notEqual(article({}, { url: null, externalId: null }).id, article({}, { url: null }).id);
  });

  it("keeps spans with their words, and null where there is none", () => {
    assert.deepEqual(article().headline, { start: 0, end: 11, text: "Bridge shut" });
    assert.equal(article({}, { headline: null }).headline, null);
    assert.equal(article().standfirst, null);
    assert.equal(article({}, { standfirst: { start: 0, end: 6 } }).standfirst?.text, "Bridge");
    const byline = [
      { name: "Ada Fenwick", span: { start: 40, end: 51 } },
      { name: "Bo Berg", span: null },
    ];
    assert.deepEqual(article({}, { byline }).byline, [
      { name: "Ada Fenwick", span: { start: 40, end: 51, text: "Ada Fenwick" } },
      { name: "Bo Berg", span: null },
    ]);
  });

  it("has the day that was found, with what spoke for it", () => {
    assert.deepEqual(article().published, { value: "2026-03-03", basis: "inferred", why: "…", candidates: [] });
    assert.equal(article({ published: [] }).published, null);
  });

  it("has the day of its last change", () => {
    assert.equal(article().modified, null);
    const modified = {
      value: "2026-03-04",
      basis: "page",
      why: "meta",
      candidates: [{ value: "2026-03-04", source: "meta", raw: "4 March" }],
    } as const;
    assert.deepEqual(article({}, { modified }).modified, modified);
  });

  it("has the first dateline", () => {
    assert.equal(article().dateline, null);
    const line = { ...found, start: 0, end: 11, place: { start: 0, end: 6 }, date: { start: 7, end: 11 } };
    assert.deepEqual(article({ datelines: [line, { ...line, place: { start: 1, end: 2 } }] }).dateline, {
      place: { start: 0, end: 6, text: "Bridge" },
      date: { start: 7, end: 11, text: "shut" },
    });
    assert.equal(article({ datelines: [{ ...line, date: null }] }).dateline?.date, null);
  });
});

describe("credits and rights", () => {
  const wire = { ...found, start: 0, end: 6, agency: "Reuters", role: "wire" } as const;
  const rights = { ...found, start: 7, end: 11, agency: null, role: "rights" } as const;

  it("are apart", () => {
    const { credits, rights: line } = article({ credits: [wire, rights] });
    assert.deepEqual(credits, [{ agency: "Reuters", role: "wire", span: { start: 0, end: 6, text: "Bridge" } }]);
    assert.equal(line?.text, "shut");
  });

  it("are none where none was found", () => {
    const { credits, rights: line } = article();
    assert.deepEqual([credits, line], [[], null]);
  });

  it("take the rights of a rule before those of a block", () => {
    const blocks = [{ start: 0, end: 6, kind: "rights" } as const];
    assert.equal(article({}, { blocks }).rights?.text, "Bridge");
    assert.equal(article({ credits: [rights] }, { blocks }).rights?.text, "shut");
  });

  it("do not change the layers", () => {
    const before = JSON.stringify(layers);
    article({ credits: [wire, rights] });
    assert.equal(JSON.stringify(layers), before);
  });
});
