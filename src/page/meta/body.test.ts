import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isPaywalled, readBody } from "./body.ts";
import { meta, pageOf } from "./testing.ts";

describe("readBody", () => {
  const long = "The quay was closed for two days after the storm. ".repeat(3).trim();
  it("gives paragraphs without markup", () => {
    const page = pageOf({ "@type": "NewsArticle", articleBody: `<p>${long}</p><p>It &amp; more.</p>` });
    assert.equal(readBody(page), `${long}\nIt & more.`);
  });

  it("takes the longest of several and leaves teasers", () => {
    const page = pageOf(
      { "@type": "NewsArticle", headline: "a", articleBody: long },
      { "@type": "Article", headline: "a", articleBody: "Short." },
    );
    assert.equal(readBody(page), long);
    assert.equal(readBody(pageOf({ "@type": "NewsArticle", articleBody: "Short." })), null);
    assert.equal(readBody(pageOf({ "@type": "Product", articleBody: long })), null);
  });
});

describe("isPaywalled", () => {
  it("believes what the article's node says, in any spelling", () => {
    for (const value of [false, "False", "false", "no", "http://schema.org/False"]) {
      assert.equal(isPaywalled(pageOf({ "@type": "NewsArticle", isAccessibleForFree: value })), true, String(value));
    }
    for (const value of [true, "True", "yes", null]) {
      assert.equal(isPaywalled(pageOf({ "@type": "NewsArticle", isAccessibleForFree: value })), false, String(value));
    }
  });

  it("reads the tier of the content where the node says nothing", () => {
    assert.equal(isPaywalled(pageOf(meta("article:content_tier", "locked"))), true);
    assert.equal(isPaywalled(pageOf(meta("article:content_tier", "free"))), false);
    assert.equal(isPaywalled(pageOf("")), false);
    const free = { "@type": "NewsArticle", isAccessibleForFree: true };
    assert.equal(isPaywalled(pageOf(free, meta("article:content_tier", "locked"))), false);
  });
});

function carried(articleBody: unknown, more: object = {}): string | null {
  return readBody(pageOf({ "@type": "NewsArticle", headline: "a", articleBody, ...more }));
}

describe("the text that a page carries", () => {
  const sentence = "The quay was closed for two days after the storm. ";

  it("is 80 units long at least", () => {
    assert.equal(carried("x".repeat(80)), "x".repeat(80));
    assert.equal(carried("x".repeat(79)), null);
    assert.equal(carried(`<p>${"x".repeat(79)}</p>`), null);
  });

  it("is taken from `text` where there is no body, and from a list", () => {
    assert.equal(carried(undefined, { text: sentence.repeat(3) }), sentence.repeat(3).trim());
    assert.equal(carried(["", sentence.repeat(3)]), sentence.repeat(3).trim());
    assert.equal(carried("Short.", { text: sentence.repeat(3) }), sentence.repeat(3).trim());
  });

  it("is none where it has another shape", () => {
    for (const odd of [null, 7, true, {}, [[]], { text: sentence.repeat(3) }]) assert.equal(carried(odd), null);
  });
});

describe("what a page says of paying", () => {
  it("counts on the article's node, or else on the tier", () => {
    const part = { "@type": "WebPageElement", isAccessibleForFree: false };
    assert.equal(isPaywalled(pageOf({ "@type": "NewsArticle", isAccessibleForFree: [true, false] })), true);
    assert.equal(isPaywalled(pageOf({ "@type": "NewsArticle", hasPart: part })), false);
    for (const tier of ["metered", "PREMIUM", "paid", "subscription"])
      assert.equal(isPaywalled(pageOf(meta("article:content_tier", tier))), true, tier);
    assert.equal(isPaywalled(pageOf(meta("article:content_tier", "unlocked"))), false);
  });
});
