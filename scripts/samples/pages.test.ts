import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { BUILDS } from "./builds.ts";
import { samplePages } from "./pages.ts";
import { addressOf, html, jsonLd, readStory, SAMPLES } from "./story.ts";

const pages = samplePages();

describe("the samples' pages", () => {
  it("are twelve, in every build", () => {
    assert.equal(pages.length, 12);
    assert.equal(BUILDS.length, 4);
    assert.equal(new Set(BUILDS.map(([name]) => name)).size, 4);
  });

  for (const [slug, page] of pages) {
    it(`${slug}.html is what its text makes (npm run samples writes it)`, () => {
      assert.equal(readFileSync(join(SAMPLES, `${slug}.html`), "utf8"), page);
    });

    it(`${slug} keeps every word of the text`, () => {
      for (const { kind, text } of readStory(slug).parts) {
        const asData = JSON.stringify(text).slice(1, -1).replaceAll("<", "\\u003c");
        assert.ok(page.includes(html(text)) || page.includes(asData) || kind === "byline" || kind === "rights", text);
      }
    });

    it(`${slug} says that it is invented`, () => {
      assert.match(page, /The people and events in it are invented/u);
    });
  }
});

describe("a story", () => {
  const story = readStory("01-harbour-strike");

  it("has an address of its outlet and day", () => {
    assert.equal(addressOf(story), "https://harbour-courier.example/2026/03/05/harbour-strike");
  });

  it("carries its text as data only when asked", () => {
    assert.doesNotMatch(jsonLd(story), /articleBody/u);
    assert.match(jsonLd(story, true), /articleBody.*Nobody here is against machines/u);
  });

  it("cannot close the script that it stands in", () => {
    assert.doesNotMatch(jsonLd({ ...story, headline: "</script><b>" }), /<\/script><b>/u);
  });
});
