import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Metadata } from "../metadata.ts";
import { notesOf } from "./notes.ts";
import type { Reading } from "./notes.ts";
import { parseHtml } from "./parse.ts";

const metadata: Metadata = {
  headline: null,
  standfirst: null,
  authors: [],
  outlet: null,
  published: null,
  modified: null,
  canonicalUrl: null,
  language: null,
  articleBody: null,
  paywalled: false,
};
const FULL: Reading = {
  page: parseHtml("<title>Port closed</title>"),
  metadata,
  blocks: [{ kind: "paragraph", text: "The port is closed." }],
  leftOut: [],
  words: 500,
  dataGaps: false,
  media: 0,
};
const codes = (reading: Partial<Reading>): string[] => notesOf({ ...FULL, ...reading }).map(({ code }) => code);

describe("notesOf", () => {
  it("has nothing to say about a full article", () => {
    assert.deepEqual(codes({}), []);
  });

  it("gives one note on a short text, the one that says most", () => {
    assert.deepEqual(codes({ words: 20 }), ["little-text"]);
    assert.deepEqual(codes({ words: 20, metadata: { ...metadata, paywalled: true } }), ["paywall"]);
    assert.deepEqual(codes({ words: 3, media: 2 }), ["image-only"]);
    const page = parseHtml("<title>Error 404</title>");
    assert.deepEqual(codes({ words: 3, media: 2, page, metadata: { ...metadata, paywalled: true } }), ["error-page"]);
  });

  it("knows error pages in several words", () => {
    for (const title of [
      "404",
      "Page not found | The Gull",
      "Access Denied",
      "Just a moment...",
      "Seite nicht gefunden",
      "503 Service Unavailable",
    ]) {
      assert.deepEqual(codes({ words: 10, page: parseHtml(`<title>${title}</title>`) }), ["error-page"], title);
    }
  });

  it("does not take an article about errors for an error page", () => {
    const page = parseHtml("<title>Why “404 not found” became a joke</title>");
    assert.deepEqual(codes({ words: 600, page }), []);
    assert.deepEqual(codes({ words: 30, page: parseHtml("<title>4040 ships in port</title>") }), ["little-text"]);
  });

  it("does not speak of a paywall where the whole article is there", () => {
    assert.deepEqual(codes({ metadata: { ...metadata, paywalled: true } }), []);
  });

  it("finds the request to pay in what was left out", () => {
    const leftOut = [{ kind: "other", text: "Subscribe now to continue reading.", hasQuote: false }] as const;
    assert.deepEqual(codes({ words: 100, leftOut }), ["paywall"]);
  });

  it("says where text from data may lack something, and that a page was cut", () => {
    assert.deepEqual(codes({ dataGaps: true }), ["text-from-data"]);
    assert.deepEqual(codes({ page: { ...FULL.page, dropped: 3 } }), ["cut-page"]);
  });

  it("shows the first of the quotations left out, but none of comments and menus", () => {
    const quote = "“We shall be back on Monday,” she said.";
    const [note] = notesOf({
      ...FULL,
      leftOut: [
        { kind: "comments", text: "“Never in all my days have I seen this.”", hasQuote: true },
        { kind: "related", text: `More\n${quote}`, hasQuote: true },
        { kind: "other", text: quote, hasQuote: true },
      ],
    });
    assert.ok(note?.code === "left-out-quote");
    assert.ok(note.message.includes(quote) && note.message.startsWith("2 blocks"));
    assert.deepEqual(codes({ leftOut: [{ kind: "comments", text: quote, hasQuote: true }] }), []);
  });

  it("says what to do next in every note", () => {
    const readings: Partial<Reading>[] = [
      { words: 5 },
      { words: 5, media: 1 },
      { words: 5, metadata: { ...metadata, paywalled: true } },
      { words: 5, page: parseHtml("<title>404</title>") },
      { dataGaps: true },
      { page: { ...FULL.page, dropped: 1 } },
      { leftOut: [{ kind: "other", text: "“a b c d e f g h i j”", hasQuote: true }] },
    ];
    for (const reading of readings) {
      const [note] = notesOf({ ...FULL, ...reading });
      assert.match(note?.message ?? "", /\b(?:save|give|compare|cut|open)\b/iu);
      assert.equal(note?.span, null);
    }
  });
});
