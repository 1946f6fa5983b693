import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { blockOf, firstOf, GOOD, GOOD_WORDS, pageOf } from "./testing.ts";

function near(actual: number, wanted: number, name: string): void {
  assert.ok(Math.abs(actual - wanted) < 1e-5, `${name}: ${actual}, not ${wanted}`);
}

const log = (value: number): number => Math.log2(1 + value);

/** A story of two good paragraphs and a note of two words, beside a list of two links of one word. */
const PAGE = pageOf(
  `<body><main><div><p>${GOOD}</p><p>${GOOD} Again.</p><p>x y</p></div></main><ul><li><a href=a>a</a><li><a href=b>b</a></ul></body>`,
);
const STORY = 2 * GOOD_WORDS + 1;

describe("what stands around a block", () => {
  const note = firstOf(PAGE, blockOf(PAGE, "x y"));
  const link = firstOf(PAGE, blockOf(PAGE, "a"));

  for (const [name, features, value] of [
    ["own.blocks", note, log(1)],
    ["up1.blocks", note, log(3)],
    ["up1.words", note, (STORY + 2) / 3],
    ["up1.links", note, 0],
    ["up1.good", note, 1],
    ["up1.goodPart", note, STORY / (STORY + 2)],
    ["up2.good", note, 1],
    ["up3.links", note, 2 / (STORY + 4)],
    ["up3.goodPart", note, STORY / (STORY + 4)],
    ["up5.good", note, -1],
    ["up1.blocks", link, log(2)],
    ["up1.links", link, 1],
    ["up1.good", link, 0],
    ["up1.goodPart", link, 0],
  ] as const) {
    it(`${name} of the ${features === note ? "note" : "link"}`, () => {
      near(features(name), value, name);
    });
  }

  it("is measured by blocks that are built alike", () => {
    near(note("alike.blocks"), log(3), "three paragraphs of the same parent");
    near(note("alike.words"), (STORY + 2) / 3, "words of each");
    near(link("alike.blocks"), log(2), "two items");
    near(link("alike.links"), 1, "all links");
    near(note("alike.good"), 1, "share of the good text");
    near(link("alike.goodPart"), 0, "nothing good in the list");
  });

  it("is measured level by level", () => {
    const page = pageOf(`<section><div><p>x</p></div><p>${GOOD}</p></section><p>${GOOD} Again and again.</p>`);
    const features = firstOf(page, blockOf(page, "x"));
    const all = 2 * GOOD_WORDS + 3;
    near(features("up1.good"), 0, "the div");
    near(features("up2.good"), GOOD_WORDS / all, "the section");
    near(features("up3.good"), 1, "the page");
    near(features("up2.goodPart"), GOOD_WORDS / (GOOD_WORDS + 1), "the section");
    near(features("up3.goodPart"), all / (all + 1), "the page");
    near(features("up4.goodPart"), -1, "nothing around the page");
  });

  it("is another build when class names differ", () => {
    const page = pageOf("<div><p class=a>a</p><p class=b>b</p><p class=a>c</p></div>");
    near(firstOf(page, blockOf(page, "a"))("alike.blocks"), log(2), "a");
    near(firstOf(page, blockOf(page, "b"))("alike.blocks"), log(1), "b");
  });
});

describe("where a block is on the page", () => {
  const page = pageOf(
    `<nav>Menu</nav><article><h1>Port</h1><p>${GOOD}</p><p>between</p><p>${GOOD} Again.</p></article><footer>x</footer>`,
  );
  const of = (text: string): ((name: string) => number) => firstOf(page, blockOf(page, text));

  for (const [text, name, value] of [
    ["Menu", "place.share", 0],
    ["x", "place.share", 5 / 6],
    ["Menu", "place.goodBefore", 0],
    ["between", "place.goodBefore", GOOD_WORDS / (2 * GOOD_WORDS + 1)],
    ["x", "place.goodBefore", 1],
    ["Menu", "place.sinceGood", 99],
    ["Menu", "place.untilGood", 2],
    ["Port", "place.untilGood", 1],
    ["between", "place.sinceGood", 1],
    ["between", "place.untilGood", 1],
    ["x", "place.sinceGood", 1],
    ["x", "place.untilGood", 99],
    ["Menu", "place.sinceTitle", -1],
    ["Port", "place.sinceTitle", 0],
    ["x", "place.sinceTitle", 4],
    ["between", "place.main", 1],
    ["x", "place.main", -1],
    ["Port", "place.title", 0],
    ["between", "place.title", 1],
    ["x", "place.titleDepth", 0],
    ["between", "place.titleDepth", 1],
  ] as const) {
    it(`${name} of “${text}” is ${value}`, () => {
      near(of(text)(name), value, name);
    });
  }

  it("counts no further than far", () => {
    const long = pageOf(`<h1>Port</h1>${"<p>a</p>".repeat(350)}<p>x</p>`);
    assert.equal(firstOf(long, blockOf(long, "x"))("place.sinceTitle"), 300);
    assert.equal(firstOf(long, blockOf(long, "x"))("place.sinceGood"), 99);
    const late = pageOf(`<p>x</p>${"<p>a</p>".repeat(350)}<h1>Port</h1>`);
    assert.equal(firstOf(late, blockOf(late, "x"))("place.sinceTitle"), -200);
  });

  it("takes the heading that is like the page's title for the title, else the first h1", () => {
    const both = pageOf("<title>Port of Tarn closed</title><h1>The Gull</h1><h2>Port of Tarn closed</h2><p>x</p>");
    assert.equal(both.titleIndex, 1);
    assert.equal(pageOf("<title>Gull</title><h1>Port</h1>").titleIndex, 0);
    assert.equal(pageOf("<title>Port of Tarn</title><h3>Port of Tarn</h3><p>x</p>").titleIndex, -1);
    const half = "<title>Port of Tarn closed</title><h1>Gull</h1>";
    assert.equal(pageOf(`${half}<h2>Port of Lisbon reopened</h2>`).titleIndex, 1, "half of the words are the same");
    assert.equal(pageOf(`${half}<h2>The port in Oslo reopened</h2>`).titleIndex, 0, "one of five");
  });
});
