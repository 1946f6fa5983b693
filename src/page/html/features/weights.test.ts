import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { FIRST_NAMES } from "./first.ts";
import type { Lexicon } from "./lexicon.ts";
import { REGION } from "./regions.ts";
import { blockOf, firstOf, GOOD, ofX, pageOf } from "./testing.ts";

/** Enough good text elsewhere, so that no small part of a page is the article. */
const FILLER = `<main>${`<p>${GOOD}</p>`.repeat(4)}</main>`;

/** One word of each region that names no other. */
const WORDS: Readonly<Record<keyof typeof REGION, string>> = {
  comments: "disqus",
  consent: "gdpr",
  related: "outbrain",
  newsletter: "mailchimp",
  share: "addtoany",
  advert: "sponsored",
  navigation: "breadcrumb",
  paywall: "regwall",
  author: "byline",
  caption: "figcaption",
  teaser: "carousel",
  body: "articlebody",
  quote: "pullquote",
  embed: "tiktok",
  standfirst: "subheadline",
  dialog: "modal",
  product: "ingredients",
  hidden: "screenreader",
};

describe("the features of regions", () => {
  const own = FIRST_NAMES.filter((name) => name.startsWith("own.") && name !== "own.blocks");
  const around = FIRST_NAMES.filter((name) => name.startsWith("region."));

  it("are two for each region, near and around", () => {
    const regions = Object.keys(REGION);
    assert.deepEqual(
      own.map((name) => name.slice("own.".length)),
      regions,
    );
    assert.deepEqual(
      around.map((name) => name.slice("region.".length)),
      regions,
    );
  });

  for (const [region, word] of Object.entries(WORDS)) {
    it(`${region}: ${word}`, () => {
      const near = ofX(`${FILLER}<div><p class="${word}">x</p></div>`);
      assert.deepEqual(
        own.filter((name) => near(name) === 1),
        [`own.${region}`],
      );
      assert.deepEqual(
        around.filter((name) => near(name) === 1),
        [`region.${region}`],
      );
      const far = ofX(`${FILLER}<div class="${word}"><div><div><p>x</p></div></div></div>`);
      assert.deepEqual(
        own.filter((name) => far(name) === 1),
        [],
      );
      assert.deepEqual(
        around.filter((name) => far(name) === 1),
        [`region.${region}`],
      );
    });
  }

  it("may be several at once", () => {
    const features = ofX(`${FILLER}<div class="gdpr modal"><p class="byline">x</p></div>`);
    assert.deepEqual(own.filter((name) => features(name) === 1).toSorted(), [
      "own.author",
      "own.consent",
      "own.dialog",
    ]);
  });
});

/** Words by what they weigh; the same near, far and said. */
const WEIGHTS: ReadonlyMap<string, number> = new Map([
  ["good", 2],
  ["better", 3],
  ["bad", -1],
  ["worse", -4],
]);
const weigh = (word: string): number | undefined => WEIGHTS.get(word);
const LEXICON: Lexicon = { near: weigh, far: weigh, said: weigh };

/** Sum, lowest and highest of one kind of words, for the block that says `text`. */
function weighed(html: string, kind: string, text = "x"): number[] {
  const page = pageOf(html);
  const features = firstOf(page, blockOf(page, text), LEXICON);
  return ["sum", "low", "high"].map((part) => features(`${kind}.${part}`));
}

describe("the features of names", () => {
  const cases: readonly (readonly [kind: string, html: string, weights: readonly number[]])[] = [
    ["names.own", "<p class='good bad'>x</p>", [1, -1, 2]],
    ["names.own", "<p class=good><b class=worse>x</b></p>", [-2, -4, 2]],
    ["names.own", "<p class='good better'>x</p>", [5, 0, 3]],
    ["names.own", "<p class='unknown'>x</p>", [0, 0, 0]],
    ["names.own", "<div class=good><p>x</p></div>", [0, 0, 0]],
    ["names.parent", "<div class='bad worse'><p class=good>x</p></div>", [-5, -4, 0]],
    ["names.parent", "<body class=good><p>x</p></body>", [0, 0, 0]],
    ["names.far", "<div class=good><div class=bad><div><p>x</p></div></div></div>", [1, -1, 2]],
    ["names.far", "<div class=good><p>x</p></div>", [0, 0, 0]],
    ["names.far", "<body class=good><div><div><p>x</p></div></div></body>", [0, 0, 0]],
  ];
  for (const [kind, html, weights] of cases) {
    it(`${kind} of ${html}`, () => assert.deepEqual(weighed(html, kind), weights));
  }

  it("of what a short block says count each word once", () => {
    assert.deepEqual(weighed("<p>Good, good and worse</p>", "said", "Good, good and worse"), [-2, -4, 2]);
  });

  it("of what a long block says are nothing", () => {
    const text = `good ${"long ".repeat(40)}`.trim();
    assert.deepEqual(weighed(`<p>${text}</p>`, "said", text), [0, 0, 0]);
  });
});

function half(more: string): string {
  return `<section>${`<p>${GOOD}</p>`.repeat(3)}${more}</section>`;
}

function story(title: string, text: string): string {
  return `<article><h1>${title}</h1><p>${text}</p></article>`;
}

describe("the features of what stands around", () => {
  it("place.inner counts levels within a part that holds a third of the text, place.main within most of it", () => {
    const inside = ofX(`<main>${half("<p>x</p>")}${half("")}</main>`);
    assert.deepEqual([inside("place.inner"), inside("place.main")], [1, 2]);
    const outside = ofX(`<main>${half("")}${half("")}<p>x</p></main>`);
    assert.ok(outside("place.inner") < 0 && outside("place.main") > 0);
  });

  it("place.headlines and place.articles count from the title on", () => {
    const html = `<title>Pier shut at Alder</title>${story("Pier shut at Alder", "one")}${story("Old ferry back", "two")}`;
    const page = pageOf(html);
    const [first, second] = ["one", "two"].map((text) => firstOf(page, blockOf(page, text)));
    assert.deepEqual([first?.("place.headlines"), first?.("place.articles")], [0, 0]);
    assert.deepEqual([second?.("place.headlines"), second?.("place.articles")], [1, 1]);
  });

  it("text.likeDescription is that of the block", () => {
    const html = '<meta name=description content="The pier is shut"><p>The pier is shut</p><p>x</p>';
    const page = pageOf(html);
    assert.equal(firstOf(page, blockOf(page, "The pier is shut"))("text.likeDescription"), 1);
    assert.equal(firstOf(page, blockOf(page, "x"))("text.likeDescription"), 0);
  });

  it("up2.links and up4.good look two and four levels out", () => {
    const html = `<div><div><div><div><p>x</p></div></div><p><a href=a>one two three</a></p></div><p>${GOOD}</p></div>`;
    const features = ofX(html);
    assert.equal(features("up2.links"), 0);
    assert.equal(features("up3.links"), 3 / 4);
    assert.equal(features("up3.good"), 0);
    assert.equal(features("up4.good"), 1);
  });
});
