import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { blockOf, firstOf, GOOD, GOOD_WORDS, ofX, pageOf } from "./testing.ts";
import { textFacts } from "./text.ts";

/** Features are kept as 32-bit floats. */
function near(actual: number, wanted: number, name: string): void {
  assert.ok(Math.abs(actual - wanted) < 1e-5, `${name}: ${actual}, not ${wanted}`);
}

const log = (value: number): number => Math.log2(1 + value);

/** Features of the first block of a page. */
const OWN: readonly (readonly [string, string, number])[] = [
  ["text.words", "<p>one two three</p>", 2],
  ["text.links", "<p><a href=a>abcd</a>efgh</p>", 0.5],
  ["text.links", "<p>abcd</p>", 0],
  ["text.linkCount", "<p><a href=a>a</a> <a href=b>b</a> <a href=c>c</a></p>", 2],
  ["text.linkCount", "<p><a href=a>a <b>b</b> c</a></p>", 1],
  ["text.bold", "<p><b>Who:</b> she</p>", 0.5],
  ["text.bold", "<p>Who: <strong>she</strong></p>", 3 / 8],
  ["text.bold", "<b><p>Who</p></b>", 0],
  ["text.ending", "<p>He left.</p>", 3],
  ["text.commas", "<p>a, b, c, d</p>", 0.75],
  ["text.stops", "<p>Yes. No. Yes.</p>", 2],
  ["text.smallWords", "<p>the port of Tarn</p>", 0.5],
  ["text.capitalWords", "<p>the port of Tarn</p>", 0.25],
  ["text.capitals", "<p>ABcdefgh</p>", 0.25],
  ["text.digits", "<p>1234 abc</p>", 0.5],
  ["text.wordLength", "<p>ab cdef</p>", 3],
  ["text.quotes", "<p>“a”, “b”</p>", log(4)],
  ["text.dividers", "<p>a | b | c | d</p>", 2],
  ["text.lines", "<p>a<br>b<br>c</p>", 2],
  ["text.beginsSmall", "<p>by Ann Lee</p>", 1],
  ["text.beginsSmall", "<p>By Ann Lee</p>", 0],
  ["text.copies", "<p>a</p><p>a</p><p>a</p>", 2],
  ["text.saidBefore", "<p>a</p><p>a</p>", 0],
  ["text.hasTime", "<p><time>Monday</time></p>", 1],
  ["text.hasTime", "<p>Monday</p><p><time>Monday</time></p>", 0],
  ["text.hasAuthor", '<p class="byline">By Ann Lee</p>', 1],
  ["text.hasAuthor", "<p>By Ann Lee</p>", 0],
  ["tag.kind", "<p>a</p>", 1],
  ["tag.kind", "<li>a</li>", 2],
  ["tag.kind", "<div>a</div>", 3],
  ["tag.kind", "<table><tr><td>a</table>", 4],
  ["tag.kind", "<figcaption>a</figcaption>", 5],
  ["tag.kind", "<blockquote>a</blockquote>", 6],
  ["tag.kind", "<pre>a</pre>", 8],
  ["tag.kind", "<x-story>a</x-story>", 0],
  ["tag.kind", "<h1>a</h1>", 11],
  ["tag.kind", "<h6><span>a</span></h6>", 16],
  ["tag.heading", "<h2>a</h2>", 2],
  ["tag.heading", "<p>a</p>", 0],
  ["tag.depth", "<div><div><p>a</p></div></div>", 3],
  ["tag.media", "<img><video></video><iframe></iframe><p>a</p>", 2],
  ["tag.afterBreak", "<hr><p>a</p>", 1],
  ["tag.afterBreak", "<p>a</p><hr>", 0],
  ["page.blocks", "<p>a</p><p>b</p><p>c</p>", 2],
  ["page.good", `<p>${GOOD}</p><p>b</p>`, log(GOOD_WORDS)],
  ["page.links", "<p>a <a href=x>b</a></p><p>c</p><p>d</p>", 1 / 6],
  ["place.share", "<p>a</p><p>b</p>", 0],
  ["place.sinceTitle", "<p>a</p>", -999],
  ["place.title", "<p>a</p>", -1],
  ["place.titleDepth", "<p>a</p>", -1],
  ["place.main", "<p>a</p>", -20],
];

describe("what a block measures", () => {
  it("is made of a paragraph of so many words", () => {
    assert.equal(textFacts(GOOD).words, GOOD_WORDS);
  });

  for (const [name, html, value] of OWN) {
    it(`${name} of ${html.slice(0, 70)}`, () => {
      const page = pageOf(html);
      const [view] = page.blocks;
      assert.ok(view !== undefined);
      near(firstOf(page, view)(name), value, name);
    });
  }
});

/** A line of so many words, with no stop at its end. */
function line(words: number): string {
  return Array.from({ length: words }, () => "word").join(" ");
}

describe("a paragraph by its looks", () => {
  for (const [name, html, good] of [
    ["ends with a stop and has ten words", `<p>${line(10)}.</p>`, true],
    ["has ten words and a question mark within quotes", `<p>“${line(10)}?”</p>`, true],
    ["is none with nine", `<p>${line(9)}.</p>`, false],
    ["is none without a stop", `<p>${line(24)}</p>`, false],
    ["needs no stop with twenty-five words", `<p>${line(25)}</p>`, true],
    ["may hold links", `<p>${line(12)} <a href=a>${line(6)}</a>.</p>`, true],
    ["is no list of links", `<p>${line(10)} <a href=a>${line(10)}</a>.</p>`, false],
  ] as const) {
    it(name, () => {
      assert.equal(pageOf(html).blocks[0]?.isGood, good);
    });
  }
});

describe("a block's likeness", () => {
  it("to the title is the share of words that both have", () => {
    const head = "<title>Port of Tarn closed by strike</title>";
    near(ofX(`${head}<p>x</p>`)("text.likeTitle"), 0, "nothing in common");
    for (const [text, value] of [
      ["Port of Tarn closed by strike", 1],
      ["PORT OF TARN – closed by strike!", 1],
      ["Port of Tarn closed by strike on Monday at noon", 6 / 10],
      ["Port closed", 2 / 6],
    ] as const) {
      const page = pageOf(`${head}<p>${text}</p>`);
      const [view] = page.blocks;
      assert.ok(view !== undefined);
      near(view.titleLikeness, value, text);
    }
  });

  it("to the title is nothing for a long block", () => {
    const title = Array.from({ length: 41 }, (_, at) => `word${at}`).join(" ");
    const page = pageOf(`<title>${title}</title><p>${title}</p>`);
    assert.equal(page.blocks[0]?.titleLikeness, 0);
  });

  it("to the description is the better of two", () => {
    const metas =
      '<meta name=description content="Fish prices rise"><meta property="og:description" content="The port is shut">';
    const page = pageOf(`${metas}<p>The port is shut</p><p>Fish prices rise</p><p>Nothing else</p>`);
    assert.deepEqual(
      page.blocks.map(({ descriptionLikeness }) => descriptionLikeness),
      [1, 1, 0],
    );
  });
});

describe("a block's neighbours", () => {
  const page = pageOf("<div><h2>one two</h2><p>a <a href=x>b</a>:</p><p>x</p></div><ul><li>c d.</ul><p>e</p>");
  const features = firstOf(page, blockOf(page, "x"));

  for (const [name, value] of [
    ["before1.words", log(2)],
    ["before1.links", 0.25],
    ["before1.kind", 1],
    ["before1.ending", 2],
    ["before1.sameParent", 1],
    ["before2.words", log(2)],
    ["before2.links", 0],
    ["after1.words", log(2)],
    ["after1.links", 0],
    ["after1.kind", 2],
    ["after1.ending", 3],
    ["after1.sameParent", 0],
    ["after2.words", log(1)],
    ["after2.links", 0],
  ] as const) {
    it(name, () => {
      near(features(name), value, name);
    });
  }

  it("are −1 where there are none", () => {
    const alone = ofX("<p>x</p>");
    for (const side of ["before1", "before2", "after1", "after2"]) {
      assert.deepEqual([alone(`${side}.words`), alone(`${side}.links`)], [-1, -1], side);
    }
    assert.deepEqual([alone("before1.kind"), alone("after1.sameParent")], [-1, -1]);
  });
});
