import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { growth } from "../../testing/growth.ts";
import { fold, plain, plainParagraphs, squash } from "./text.ts";

describe("plain", () => {
  const cases: readonly [string, string, string][] = [
    ["leaves words alone", "Harbour reopens", "Harbour reopens"],
    ["decodes references", "Fish &amp; chips &#8211; caf&eacute; &#x2019;26", "Fish & chips – café ’26"],
    ["decodes what was escaped twice", "Fish &amp;amp; chips &amp;quot;hot&amp;quot;", 'Fish & chips "hot"'],
    ["takes tags out", "The <em>Aurora</em> sails<br> again", "The Aurora sails again"],
    ["takes escaped tags out", "The &lt;i&gt;Aurora&lt;/i&gt; sails", "The Aurora sails"],
    ["drops scripts", "Quay<script>alert(1)</script> reopens", "Quay reopens"],
    ["keeps signs that are no tags", "Profits < losses, 3 > 2, <3", "Profits < losses, 3 > 2, <3"],
    ["keeps a bare ampersand", "R&D at Q&A", "R&D at Q&A"],
    ["makes white space single", "  Harbour\u00a0\n reopens\u200b ", "Harbour reopens"],
    ["gives nothing for markup alone", "<p> </p>", ""],
  ];
  for (const [name, html, expected] of cases) it(name, () => assert.equal(plain(html), expected));

  for (const piece of ["<a ", "&amp;", "<", "&", "<p>", "</p>", "<!--", "&amp;lt;"]) {
    it(`costs in proportion on ${piece}`, () => {
      const ratio = growth((length) => plainParagraphs(piece.repeat(Math.ceil(length / piece.length))), 8_000);
      assert.ok(ratio < 30, ratio.toFixed(1));
    });
  }
});

describe("plainParagraphs", () => {
  it("parts paragraphs by one line break", () => {
    assert.equal(plainParagraphs("<p>One  line.</p><p>Two<br>lines.</p>"), "One line.\nTwo\nlines.");
    assert.equal(plainParagraphs("One.\r\n\r\nTwo.\u2029Three."), "One.\nTwo.\nThree.");
  });
});

describe("squash and fold", () => {
  it("evens out spaces, and puts case, accents and signs aside", () => {
    assert.equal(squash(" a \t\n b "), "a b");
    assert.deepEqual(["Le Pointé.", "LE-POINTÉ", "le pointe"].map(fold), ["lepointe", "lepointe", "lepointe"]);
    assert.equal(fold("東京 新聞"), "東京新聞");
  });
});
