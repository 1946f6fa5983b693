import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { RawBlock } from "./elements.ts";
import { parseHtml } from "./parse.ts";
import { isBlank } from "./text.ts";

function blocks(html: string): readonly RawBlock[] {
  return parseHtml(html).blocks;
}

function texts(html: string): string[] {
  return blocks(html).map(({ text }) => text);
}

describe("white space of a block", () => {
  for (const [name, html, shown] of [
    ["runs are one blank", "<p>a \t\n\r\f b</p>", ["a b"]],
    ["hard blanks stay", "<p>5\u00a0\u00a0km</p>", ["5\u00a0\u00a0km"]],
    ["hard blanks around the text go", "<p>\u00a0a\u00a0</p>", ["a"]],
    ["a line end of two characters is one blank", "<p>a\r\nb</p>", ["a b"]],
    ["a blank on either side of a tag is one", "<p>a <b> b</b></p>", ["a b"]],
    ["none is put in where none was", "<p>a<b>b</b>c</p>", ["abc"]],
    ["zero-width marks stay within the text", "<p>a\u200bb</p>", ["a\u200bb"]],
    ["marks of direction stay within the text", "<p>a \u200fشارع\u200e b</p>", ["a \u200fشارع\u200e b"]],
    ["marks on letters stay with them", "<p>e\u0301 u\u0308</p>", ["e\u0301 u\u0308"]],
    ["an emoji of several characters stays whole", "<p>a 👩‍🚒 b</p>", ["a 👩‍🚒 b"]],
    ["one line break stays", "<p>a<br>b</p>", ["a\nb"]],
    ["two part paragraphs", "<p>a<br><br>b</p>", ["a", "b"]],
    ["two with a blank between part paragraphs", "<p>a<br> &#32;\n<br>b</p>", ["a", "b"]],
    ["three part them once", "<p>a<br><br><br>b</p>", ["a", "b"]],
    ["one at the beginning is nothing", "<p><br>a</p>", ["a"]],
    ["one at the end is nothing", "<p>a<br></p>", ["a"]],
    ["what is set as it is stays so", "<pre>a\n  b<br>c</pre>", ["a\n  b\nc"]],
  ] as const) {
    it(name, () => {
      assert.deepEqual(texts(html), shown);
    });
  }

  it("is as a browser shows it, whatever the blanks", () => {
    const part = fc.constantFrom("a", "b", " ", "\n", "\t", "<b>", "</b>", "<i> ", "</i>");
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const html = parts.join("");
        const shown = html
          .replace(/<[^>]*>/gu, "")
          .replace(/\s+/gu, " ")
          .trim();
        assert.deepEqual(texts(`<p>${html}</p>`).join("|"), shown);
      }),
    );
  });
});

describe("counts of a block", () => {
  for (const [name, html, links, linkLength, strongLength] of [
    ["two links", "<p><a href=a>ab</a> and <a href=b>cd</a></p>", 2, 4, 0],
    ["a link with bold letters in it", "<p><a href=a>ab <b>cd</b></a></p>", 1, 5, 2],
    ["a link without words", "<p>a <a href=a></a></p>", 0, 0, 0],
    ["a link of a blank", "<p>a<a href=a> </a>b</p>", 0, 0, 0],
    ["bold in bold counts once", "<p><b>a<strong>b</strong></b></p>", 0, 0, 2],
    ["a link around blocks", "<a href=a><p>ab</p></a>", 1, 2, 0],
    ["an anchor without an address", "<p><a name=top>ab</a> c</p>", 1, 2, 0],
  ] as const) {
    it(name, () => {
      const [block] = blocks(html);
      assert.deepEqual([block?.links, block?.linkLength, block?.strongLength], [links, linkLength, strongLength]);
    });
  }

  it("are those of the block alone, not of those before it", () => {
    const [, second] = blocks("<p><a href=a><b>ab</b></a></p><p>c</p>");
    assert.deepEqual([second?.links, second?.linkLength, second?.strongLength], [0, 0, 0]);
  });

  it("never hold more than the text", () => {
    const part = fc.constantFrom("a", " ", "<a href=x>", "</a>", "<b>", "</b>", "<p>", "<br>", "&nbsp;");
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        for (const { text, linkLength, strongLength } of blocks(parts.join(""))) {
          assert.ok(text !== "" && text === text.trim());
          assert.ok(linkLength <= text.length && strongLength <= text.length);
        }
      }),
    );
  });

  it("count pictures before the block, each for one block only", () => {
    assert.deepEqual(
      blocks("<img><img><p>a</p><p>b</p><iframe></iframe><p>c</p>").map(({ media }) => media),
      [2, 0, 1],
    );
  });
});

describe("isBlank", () => {
  it("knows the blanks of HTML, and no other", () => {
    assert.ok(isBlank(" \t\n\r\f", 0, 5));
    assert.ok(isBlank("ab", 1, 1), "nothing is blank");
    for (const text of ["\u00a0", "\u200b", "\u2003", "\v", "a"]) assert.ok(!isBlank(text, 0, 1), JSON.stringify(text));
    assert.ok(isBlank("a  b", 1, 3) && !isBlank("a  b", 1, 4));
  });
});
