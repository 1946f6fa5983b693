import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { kindOfPage } from "./read-kind.ts";

describe("kindOfPage", () => {
  const kinds: readonly [string, string | null, string][] = [
    ["<!doctype html><p>a", null, "html"],
    ["\n\n <!DOCTYPE HTML PUBLIC '-//W3C//DTD'>", null, "html"],
    ["<!-- a --><html lang=en>", null, "html"],
    [`<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml">`, null, "html"],
    ["<p>a", null, "html"],
    ["<div class=x>", null, "html"],
    ["River falls <b>", "text/html; charset=utf-8", "html"],
    ["Words.</p><p>More.</p><p>And more.</p>", null, "html"],
    ["Words.</p><p>More.</p><p>And more.</p>", "text/plain", "text"],
    ["<html><p>a", "text/plain", "html"],
    ["River falls\n\nIt fell.", null, "text"],
    ["<Ada> hello", null, "text"],
    ["< 5 % of it", null, "text"],
    ["The tag </p> ends a paragraph.", null, "text"],
    [`<?xml version="1.0"?>\n<!-- made --><rss version="2.0">`, null, "feed"],
    [`<feed xmlns="http://www.w3.org/2005/Atom">`, "text/html", "feed"],
    [`<rdf:RDF xmlns:rdf="x">`, null, "feed"],
    [`{"version": "https://jsonfeed.org/version/1.1"`, null, "feed"],
    [`{ "title": "a", "version":"https:\\/\\/jsonfeed.org\\/version\\/1"`, null, "feed"],
    [`{"a": 1}`, null, "text"],
    [`<urlset xmlns="x">`, null, "sitemap"],
    [`<?xml version="1.0"?><sitemapindex>`, null, "sitemap-index"],
    [`<opml version="2.0">`, null, "opml"],
  ];
  for (const [text, type, kind] of kinds) {
    it(`${kind}: ${JSON.stringify(text.slice(0, 50))} ${type ?? ""}`, () => assert.equal(kindOfPage(text, type), kind));
  }

  const more: readonly [string, string | null, string][] = [
    ["\ufeff<html>", null, "html"],
    ["<HTML>", null, "html"],
    ["<p/>", null, "html"],
    ["<picture>", null, "text"],
    ["<pa", null, "text"],
    ["<!-- a -- b --><p>a", null, "html"],
    ["<?xml version='1.0'?><p>a", null, "html"],
    [`<!DOCTYPE rss PUBLIC "a"><rss version="0.91">`, null, "feed"],
    ["<rss>", "text/plain", "feed"],
    ["<rssx>", null, "text"],
    ["<x:feed >", null, "feed"],
    [`{"items": [], "version": "https://jsonfeed.org/version/1"}`, "application/feed+json", "feed"],
    [`{"version": "https://example.org"}`, null, "text"],
    ["From: Jo\nSubject: River\nMIME-Version: 1.0\nContent-Type: multipart/related; a", null, "mhtml"],
    ["From: Jo Alder\n\nThe river fell.", null, "text"],
    ["River falls", "TEXT/HTML", "html"],
    ["River falls", "application/xhtml+xml", "html"],
    ["</p></P></div>", null, "html"],
    ["</p></p>", null, "text"],
    ["", null, "text"],
  ];
  for (const [text, type, kind] of more) {
    it(`${kind}: ${JSON.stringify(text.slice(0, 50))} ${type ?? ""}`, () => assert.equal(kindOfPage(text, type), kind));
  }

  it("looks no further than the head of the page", () => {
    const tags = "</p></p></p>";
    assert.equal(kindOfPage(`${"a".repeat(8_000)}${tags}`, null), "html");
    assert.equal(kindOfPage(`${"a".repeat(8_192)}${tags}`, null), "text");
  });

  it("never fails", () => {
    const piece = fc.constantFrom(
      "<",
      ">",
      "!--",
      "-->",
      "<?",
      "?>",
      "doctype ",
      "html",
      "rss",
      "{",
      '"version":',
      " ",
      "p",
      "/",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        assert.ok(kindOfPage(pieces.join(""), null).length > 2);
      }),
      { numRuns: 500 },
    );
  });

  it("does not go on for ever over comments", () => {
    for (const piece of ["<!--", "<!-- a -->", "<?a?>", " ", "<!doctype ", "{"])
      assert.ok(kindOfPage(piece.repeat(200_000), null));
  });
});
