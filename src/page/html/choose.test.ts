import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Metadata } from "../metadata.ts";
import { chooseText } from "./choose.ts";
import type { Chosen } from "./choose.ts";
import { FIRST_NAMES } from "./features/first.ts";
import { viewPage } from "./features/page.ts";
import type { BlockModel } from "./model.ts";
import { parseHtml } from "./parse.ts";
import type { Trees } from "./trees.ts";
import { treesOf } from "./trees.ts";

/** One tree: blocks of more than seven words are the article's. */
const BY_LENGTH: Trees = treesOf({
  base: 0,
  roots: Int32Array.of(0),
  feature: Int16Array.of(FIRST_NAMES.indexOf("text.words"), -1, -1),
  threshold: Float32Array.of(3, 0, 0),
  left: Int32Array.of(1, 0, 0),
  value: Float32Array.of(0, -3, 3),
});
const MODEL: BlockModel = {
  lexicon: { near: () => undefined, far: () => undefined, said: () => undefined },
  first: BY_LENGTH,
  second: BY_LENGTH,
  threshold: 0.5,
};
const NOTHING: Metadata = {
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
const ONE = "The harbour office said on Monday that the port would stay closed.";
const TWO = "About two hundred people stood at the gates before dawn, it said.";

function choose(html: string, metadata: Partial<Metadata> = {}): Chosen {
  const { blocks, facts } = parseHtml(html);
  return chooseText(viewPage(blocks, facts), { ...NOTHING, ...metadata }, MODEL);
}
const shown = ({ blocks }: Chosen): string[] => blocks.map(({ kind, text }) => `${kind}: ${text}`);

describe("chooseText", () => {
  it("keeps what the model keeps, in page order", () => {
    assert.deepEqual(shown(choose(`<p>${ONE}</p><p>Share</p><p>${TWO}</p>`)), [
      `paragraph: ${ONE}`,
      `paragraph: ${TWO}`,
    ]);
  });

  it("puts the headline first, as the page sets it", () => {
    const html = `<p>${ONE}</p><h1>Port  CLOSED</h1><p>${TWO}</p>`;
    assert.deepEqual(shown(choose(html, { headline: "Port closed" })), [
      "headline: Port CLOSED",
      `paragraph: ${ONE}`,
      `paragraph: ${TWO}`,
    ]);
  });

  it("keeps a short byline that names an author, near the top", () => {
    const html = `<h1>Port closed</h1><p>Ann Lee</p><p>${ONE}</p><p>${TWO}</p>`;
    assert.deepEqual(shown(choose(html, { headline: "Port closed", authors: ["Ann Lee"] }))[1], "byline: Ann Lee");
    assert.ok(!shown(choose(html, { headline: "Port closed", authors: ["Bo Ek"] })).includes("byline: Ann Lee"));
  });

  it("keeps no name far down the page", () => {
    const html = `<h1>Port closed</h1><p>${ONE}</p>${"<p>Share</p>".repeat(20)}<p>Ann Lee</p>`;
    assert.ok(!shown(choose(html, { headline: "Port closed", authors: ["Ann Lee"] })).includes("byline: Ann Lee"));
  });

  it("takes the block that is the page's description for the standfirst, though it is short", () => {
    const html = `<h1>Port closed</h1><h2>Talks begin at noon today</h2><p>${ONE}</p>`;
    const chosen = choose(html, { headline: "Port closed", standfirst: "Talks begin at noon today." });
    assert.equal(shown(chosen)[1], "standfirst: Talks begin at noon today");
  });

  it("does not look for the standfirst below the text", () => {
    const html = `<h1>Port closed</h1><p>${ONE}</p><p>Talks begin at noon today</p>`;
    const chosen = choose(html, { headline: "Port closed", standfirst: "Talks begin at noon today" });
    assert.ok(!shown(chosen).some((block) => block.startsWith("standfirst")));
  });

  it("lists neighbours of one kind that were left out as one, a line each", () => {
    const chosen = choose(`<nav><p>News</p><p>Sport</p></nav><p>${ONE}</p><p>“So it goes on.”</p>`);
    assert.deepEqual(chosen.leftOut, [
      { kind: "navigation", text: "News\nSport", hasQuote: false },
      { kind: "other", text: "“So it goes on.”", hasQuote: false },
    ]);
  });

  it("says when what was left out holds a quotation", () => {
    const chosen = choose(`<p>${ONE}</p><p>“Not before all is signed and sealed.”</p>`);
    assert.deepEqual(
      chosen.leftOut.map(({ hasQuote }) => hasQuote),
      [true],
    );
  });

  it("is empty for an empty page", () => {
    assert.deepEqual(choose(""), { blocks: [], leftOut: [], words: 0 });
    assert.deepEqual(shown(choose("", { headline: "Port closed" })), ["headline: Port closed"]);
  });
});
