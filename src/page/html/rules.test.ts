import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { PageFacts } from "../facts.ts";
import { textInScripts } from "./data.ts";
import { viewPage } from "./features/page.ts";
import type { PageView } from "./features/page.ts";
import { headlineBlock } from "./headline.ts";
import { KIND_RULES, LEFT_OUT_RULES, kindOf, leftOutKind } from "./kinds.ts";
import { parseHtml } from "./parse.ts";
import { CHOICE_RULES } from "./rules.ts";
import { bare, countWords, hasQuotation } from "./words.ts";

const LONG = "The harbour office said on Monday that the port would stay closed until the talks have come to an end.";
const FILLER = `<main>${`<p>${LONG}</p>`.repeat(4)}</main>`;

function pageOf(html: string): PageView {
  const { blocks, facts } = parseHtml(html);
  return viewPage(blocks, facts);
}

/** What one rule makes of a page of which everything was kept. */
function keptBy(name: string, html: string, score = 0.9): string[] {
  const page = pageOf(html);
  const kept = new Uint8Array(page.blocks.length).fill(score >= 0.5 ? 1 : 0);
  const scores = new Float32Array(page.blocks.length).fill(score);
  const rule = CHOICE_RULES.find((one) => one.name === name);
  assert.ok(rule !== undefined, name);
  rule.apply({ page, scores, kept });
  return page.blocks.filter(({ index }) => kept[index] === 1).map(({ block }) => block.text);
}

describe("choice rules", () => {
  it("have names of their own, and an example each", () => {
    assert.equal(new Set(CHOICE_RULES.map(({ name }) => name)).size, CHOICE_RULES.length);
    for (const { example } of CHOICE_RULES) assert.ok(example.length > 20);
  });

  const dropped: readonly [string, string][] = [
    ["consent", '<div id="cookie-consent"><p>We value your privacy.</p></div>'],
    ["comments", '<ol class="comment-list"><li>First!</li></ol>'],
    ["dialog", '<div class="republish-modal"><p>You may republish this.</p></div>'],
    ["dialog", "<dialog open><p>You may republish this.</p></dialog>"],
    ["read-more", '<p>Read more: <a href="/b">The strike in figures</a></p>'],
    ["read-more", '<p><a href="/b">+++ Lesen Sie auch: Der Streik in Zahlen</a></p>'],
    [
      "external-content",
      '<div class="embed-box"><p>Here you find external content. Your privacy settings hide it.</p></div>',
    ],
  ];
  for (const [name, html] of dropped) {
    it(`${name} drops ${html.slice(0, 60)}`, () => {
      assert.deepEqual(keptBy(name, FILLER + html), [LONG, LONG, LONG, LONG]);
    });
  }

  const spared: readonly [string, string][] = [
    ["consent", "<p>The cookie factory of Tarn gives no consent.</p>"],
    ["comments", '<p class="commentary">A comment from the editor.</p>'],
    ["read-more", "<p>Related to this, the mayor said, is the price of fish.</p>"],
    ["external-content", "<p>The law on external content was passed.</p>"],
  ];
  for (const [name, html] of spared) {
    it(`${name} spares ${html.slice(0, 60)}`, () => {
      assert.equal(keptBy(name, FILLER + html).length, 5);
    });
  }

  it("said-before drops a long text said again, and only that", () => {
    const html = `<p>${LONG}</p><p>Yes.</p><h2>${LONG}</h2><p>${LONG}</p><p>Yes.</p>`;
    assert.deepEqual(keptBy("said-before", html), [LONG, "Yes.", LONG, "Yes."]);
  });

  it("unsure-page keeps the best of a page that scores low throughout", () => {
    assert.equal(keptBy("unsure-page", FILLER, 0.3).length, 4);
    assert.equal(keptBy("unsure-page", FILLER, 0.01).length, 0);
  });
});

describe("kinds of kept blocks", () => {
  const kinds: readonly [string, string][] = [
    ["rights", "<p>© 2026 The Gull. All rights reserved.</p>"],
    ["credit", "<p>Photo: Ann Lee/AFP</p>"],
    ["caption", "<figure><img src=a><figcaption>The quay on Monday.</figcaption></figure>"],
    ["caption", '<div><img src=a><p class="image-caption">The quay on Monday.</p></div>'],
    ["byline", '<p class="byline">By Ann Lee</p>'],
    ["byline", "<p>Von Ada Fenwick</p>"],
    ["heading", "<h3>What happens next</h3>"],
    ["blockquote", "<blockquote><p>We will be back.</p></blockquote>"],
    ["list", "<ul><li>Two ferries stay in port.</li></ul>"],
    ["paragraph", "<div>By noon the quay was empty.</div>"],
    ["paragraph", "<p>Photographs were shown to the court.</p>"],
  ];
  for (const [kind, html] of kinds) {
    it(`${kind}: ${html.slice(0, 60)}`, () => {
      const [view] = pageOf(html).blocks;
      assert.equal(view === undefined ? null : kindOf(view), kind);
    });
  }

  it("are all shown by an example that fits its rule", () => {
    for (const { kind, example, fits } of KIND_RULES) {
      assert.ok(pageOf(example).blocks.some(fits), `${kind}: ${example}`);
    }
  });
});

describe("kinds of what is left out", () => {
  it("are all shown by an example", () => {
    for (const { kind, example } of LEFT_OUT_RULES) {
      const view = pageOf(FILLER + example).blocks.at(-1);
      assert.equal(view === undefined ? null : leftOutKind(view), kind, example);
    }
  });

  it("are other where nothing is known", () => {
    const view = pageOf(`${FILLER}<p>Just so.</p>`).blocks.at(-1);
    assert.equal(view === undefined ? null : leftOutKind(view), "other");
  });
});

function find(html: string, headline: string | null): string | null {
  return headlineBlock(pageOf(html), headline)?.block.text ?? null;
}

describe("headlineBlock", () => {
  it("is the heading with the very words, however they are set", () => {
    assert.equal(find("<p>Port closed</p><h2>Port  “closed”</h2>", "Port closed"), "Port “closed”");
  });

  it("is another block with these words where no heading has them, but no link", () => {
    assert.equal(find("<a href=x>Port closed</a><p>Port closed</p>", "Port closed"), "Port closed");
    assert.equal(find("<p><a href=x>Port closed</a></p>", "Port closed"), null);
  });

  it("is a heading that holds most of them", () => {
    assert.equal(find("<h1>Strike: Port of Tarn closed</h1>", "Port of Tarn closed"), "Strike: Port of Tarn closed");
    assert.equal(find("<h1>The Gull</h1>", "Port of Tarn closed"), null);
  });

  it("is the first h1 where the page gives no headline", () => {
    assert.equal(find("<h2>News</h2><h1>Port</h1>", null), "Port");
    assert.equal(find("<p>Port</p>", null), null);
  });
});

const facts = (...texts: string[]): PageFacts => ({
  title: "",
  language: null,
  metas: [],
  links: [],
  jsonLd: [],
  scriptJson: texts.map((text) => ({ id: "x", text })),
  times: [],
  authors: [],
  itemprops: [],
});
describe("textInScripts", () => {
  const parts = [1, 2, 3, 4, 5, 6].map((number) => `${LONG} ${number}`);

  it("finds the paragraphs of one list, in order", () => {
    const data = JSON.stringify({ menu: ["News", "Sport"], story: { body: parts.map((text) => ({ text })) } });
    assert.deepEqual(textInScripts(facts(data)), parts);
    assert.deepEqual(textInScripts(facts(`window.__STATE__ = ${data};`)), parts);
  });

  it("takes HTML apart", () => {
    const html = parts.map((text) => `<p>${text.replace("port", "<b>port</b>")}</p>`).join("");
    assert.deepEqual(textInScripts(facts(JSON.stringify({ html }))), parts);
  });

  it("finds nothing in code, broken data or a few words", () => {
    assert.equal(textInScripts(facts("{broken", "run()", JSON.stringify({ a: LONG }))), null);
    const code = "function (a) { return a.b + c.d ; } ".repeat(20);
    assert.equal(textInScripts(facts(JSON.stringify({ code }))), null);
  });

  it("looks at so many values and no more", () => {
    const deep = `${"[".repeat(3_000)}${"]".repeat(3_000)}`;
    assert.equal(textInScripts(facts(deep)), null);
  });
});

describe("words", () => {
  it("bare leaves letters and figures", () => {
    assert.equal(bare("  “Dock — Strike”, 2026! "), "dock strike 2026");
  });

  it("countWords counts", () => {
    assert.deepEqual([countWords(""), countWords("a b, c"), countWords("港は閉鎖")], [0, 3, 2]);
  });

  it("hasQuotation wants several words within marks", () => {
    assert.ok(hasQuotation("She said “we will be back on Monday”."));
    assert.ok(hasQuotation("„Wir kommen am Montag wieder“, sagte sie."));
    assert.ok(!hasQuotation("The “shadow fleet” grew."));
    assert.ok(!hasQuotation('A 5" pipe and a 6" pipe.'));
  });
});
