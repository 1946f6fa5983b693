import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseHtml } from "../parse.ts";
import { FIRST_NAMES, fillFirst } from "./first.ts";
import type { Lexicon } from "./lexicon.ts";
import { classWords } from "./class-words.ts";
import { NameScorer, farElements, saidWords } from "./lexicon.ts";
import { viewPage } from "./page.ts";
import type { PageView } from "./page.ts";
import { REGION } from "./regions.ts";
import { SECOND_NAMES, fillSecond, scoredPage } from "./second.ts";
import { lowerWords, textFacts } from "./text.ts";

const view = (html: string): PageView => {
  const { blocks, facts } = parseHtml(html);
  return viewPage(blocks, facts);
};
const LONG = "The harbour office said on Monday that the port would stay closed until the talks have come to an end.";
const NO_WORDS: Lexicon = { near: () => undefined, far: () => undefined, said: () => undefined };

/** The features of one block by their names. */
function featuresOf(page: PageView, index: number, lexicon: Lexicon = NO_WORDS): Map<string, number> {
  const row = new Float32Array(FIRST_NAMES.length);
  const block = page.blocks[index];
  assert.ok(block !== undefined);
  fillFirst(row, { page, view: block, names: new NameScorer(lexicon).weigh(block) });
  return new Map(FIRST_NAMES.map((name, at) => [name, row[at] ?? Number.NaN]));
}

describe("textFacts", () => {
  it("counts words, letters, digits and marks", () => {
    const facts = textFacts("Ada paid 20 euros, Bo did not. “Why?” | x");
    assert.deepEqual(
      [facts.words, facts.digits, facts.commas, facts.stops, facts.quotes, facts.dividers],
      [9, 2, 1, 2, 2, 1],
    );
    assert.deepEqual([facts.capitalWords, facts.smallWords, facts.capitals], [3, 3, 3]);
  });

  it("counts two characters of a script without blanks as a word", () => {
    assert.equal(textFacts("港は月曜日に閉鎖された").words, 5.5);
  });

  it("knows how a text ends", () => {
    for (const [text, ending] of [
      ["He left.", 3],
      ["“He left.”", 3],
      ["Why?", 3],
      ["As follows:", 2],
      ["Read more", 0],
      ["Share –", 1],
      ["", 1],
    ] as const) {
      assert.equal(textFacts(text).ending, ending, text);
    }
  });

  it("counts lines, and whether the first letter is small", () => {
    assert.deepEqual(
      [textFacts("a\nb\nc").lines, textFacts("a").firstIsSmall, textFacts("A").firstIsSmall],
      [3, true, false],
    );
  });
});

describe("lowerWords", () => {
  it("gives words, figures and the sign of rights", () => {
    assert.deepEqual(lowerWords("© 2026 The Gull, Ærø!"), ["©", "2026", "the", "gull", "ærø"]);
    assert.deepEqual(lowerWords(""), []);
    assert.deepEqual(lowerWords("𝒜bc 𐐀 x"), ["𝒜bc", "𐐨", "x"]);
    assert.deepEqual(lowerWords("©Gull©"), ["©", "gull", "©"]);
  });
});

describe("viewPage", () => {
  const page = view(`<title>Port stays closed - The Gull</title><meta name=description content="${LONG}">
    <nav><a>News</a></nav><main><h1>Port stays closed</h1><div class=story><p>${LONG}</p><p>${LONG} Again.</p></div>
    <p class=note>Port</p></main><footer>Port</footer>`);

  it("finds the title and what is like it and like the description", () => {
    assert.equal(page.titleIndex, 1);
    assert.ok((page.blocks[1]?.titleLikeness ?? 0) >= 0.5);
    assert.equal(page.blocks[0]?.titleLikeness, 0);
    assert.equal(page.blocks[2]?.descriptionLikeness, 1);
  });

  it("tells good paragraphs, and how far they are", () => {
    assert.deepEqual(
      page.blocks.map(({ isGood }) => isGood),
      [false, false, true, true, false, false],
    );
    assert.deepEqual([...page.sinceGood], [99, 99, 99, 1, 1, 2]);
    assert.deepEqual([...page.untilGood], [2, 1, 1, 99, 99, 99]);
    assert.equal(page.goodBefore[2], 0);
  });

  it("measures from the element that holds most of the good text", () => {
    assert.deepEqual(
      page.blocks.map(({ mainLevel }) => mainLevel),
      [-2, -1, 1, 1, -1, -2],
    );
  });

  it("notes what was said before, and how often", () => {
    assert.deepEqual(
      [page.blocks[4]?.saidBefore, page.blocks[5]?.saidBefore, page.blocks[5]?.copies],
      [false, true, 2],
    );
  });

  it("is empty for an empty page", () => {
    const empty = view("");
    assert.deepEqual([empty.blocks.length, empty.titleIndex, empty.total.words], [0, -1, 0]);
  });

  it("counts headlines and articles from the title on", () => {
    const two = view(
      `<article><h1>Port stays closed</h1><p>a</p></article><article><h1>Another</h1><p>b</p></article>`,
    );
    assert.deepEqual(
      two.blocks.map(({ headlines, articles }) => [headlines, articles]),
      [
        [0, 0],
        [0, 0],
        [1, 1],
        [1, 1],
      ],
    );
  });
});

describe("regions", () => {
  const paragraphs = `<p>${LONG}</p>`.repeat(4);

  it("are inherited from class words", () => {
    const page = view(`<div>${paragraphs}</div><section id=Comments><div><p>First!</p></div></section>`);
    assert.equal((page.blocks.at(-1)?.regions ?? 0) & REGION.comments, REGION.comments);
    assert.equal((page.blocks[0]?.regions ?? 0) & REGION.comments, 0);
  });

  it("are whole words", () => {
    const page = view(`<div>${paragraphs}</div><p class=commentary>x</p><p class="newsletterBox">y</p>`);
    assert.equal((page.blocks[4]?.regions ?? 0) & REGION.comments, 0);
    assert.equal((page.blocks[5]?.regions ?? 0) & REGION.newsletter, REGION.newsletter);
  });

  it("do not hold the article itself, whatever it is called", () => {
    const page = view(`<div class="has-comments sidebar">${paragraphs}</div>`);
    assert.equal(page.blocks[0]?.regions, 0);
  });

  it("hold the words of a consent tool, however many there are", () => {
    const page = view(`<p>${LONG}</p><div id="onetrust-consent-sdk">${paragraphs}</div>`);
    assert.equal((page.blocks[2]?.regions ?? 0) & REGION.consent, REGION.consent);
  });
});

describe("the lexicon", () => {
  it("takes class words and short texts apart", () => {
    assert.deepEqual(classWords("article-body__text x article"), ["article", "body", "text"]);
    const [first] = view("<p>Sign up 20 30</p>").blocks;
    assert.ok(first !== undefined);
    assert.deepEqual(saidWords(first), ["sign", "up", "0"]);
    const [long] = view(`<p>${LONG} ${LONG}</p>`).blocks;
    assert.ok(long !== undefined);
    assert.deepEqual(saidWords(long), []);
  });

  it("looks around a block, but not at the whole page", () => {
    const [block] = view("<body class=a><div class=b><div class=c><div class=d><p>x</p></div></div></div>").blocks;
    assert.deepEqual(block === undefined ? [] : farElements(block.block.element).map(({ names }) => names), ["c", "b"]);
  });

  it("weighs names near and far, and words said", () => {
    const lexicon: Lexicon = {
      near: (word) => ({ good: 2, bad: -3 })[word],
      far: (word) => ({ side: -1 })[word],
      said: (word) => ({ share: -2 })[word],
    };
    const page = view('<div class=side><div><div class=good><p class="good bad">Share</p></div></div></div>');
    const features = featuresOf(page, 0, lexicon);
    for (const [name, value] of [
      ["names.own.sum", -1],
      ["names.own.low", -3],
      ["names.own.high", 2],
      ["names.parent.sum", 2],
      ["names.far.sum", -1],
      ["said.sum", -2],
    ] as const) {
      assert.equal(features.get(name), value, name);
    }
  });
});

describe("features", () => {
  it("have names of their own", () => {
    const names = [...FIRST_NAMES, ...SECOND_NAMES];
    assert.equal(new Set(names).size, names.length);
  });

  it("say where a block stands", () => {
    const page = view(`<article><h1>Port</h1><p>${LONG}</p><ul><li><a href=x>News</a></li></ul></article>`);
    const paragraph = featuresOf(page, 1);
    const item = featuresOf(page, 2);
    assert.deepEqual([paragraph.get("tag.kind"), item.get("tag.kind"), item.get("in.list")], [1, 2, 1]);
    assert.deepEqual([paragraph.get("text.links"), item.get("text.links"), item.get("in.article")], [0, 1, 1]);
    assert.deepEqual(
      [paragraph.get("place.sinceTitle"), paragraph.get("before1.kind"), item.get("after1.kind")],
      [1, 11, -1],
    );
    assert.equal(item.get("before1.words"), paragraph.get("text.words"));
  });

  it("are numbers for any block", () => {
    const page = view("<p>a<table><tr><td>b<td>c</table><pre>d</pre><h6>e</h6>f");
    for (const { index } of page.blocks) {
      for (const [name, value] of featuresOf(page, index)) assert.ok(Number.isFinite(value), name);
    }
  });

  it("of the second pass say what the first thinks of the neighbours", () => {
    const page = view(`<div><p>${LONG}</p><p>b</p></div><p>${LONG}</p>`);
    const scored = scoredPage(page, Float32Array.from([0.75, 0.25, 0.5]));
    const row = new Float32Array(SECOND_NAMES.length);
    const block = page.blocks[1];
    assert.ok(block !== undefined);
    fillSecond(row, 0, { ...scored, view: block });
    const of = (name: string): number | undefined => row[SECOND_NAMES.indexOf(name)];
    assert.deepEqual(
      [of("score.own"), of("score.before1"), of("score.after1"), of("score.after2")],
      [0.25, 0.75, 0.5, -1],
    );
    assert.equal(of("score.best"), 0.5);
    assert.ok((of("score.up1") ?? 0) > 0.6 && (of("score.up1") ?? 1) < 0.75);
  });
});
