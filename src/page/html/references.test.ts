import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { Tokenizer } from "htmlparser2";
import { IGNORED } from "../tokens.ts";
import { parseHtml } from "./parse.ts";
import { ReferenceReader } from "./references.ts";

const reader = new ReferenceReader();

function partsOf(kind: "text" | "title", text: string): [string, number][] {
  const parts: [string, number][] = [];
  reader[kind](text, (part, at) => parts.push([part, at]));
  return parts;
}

describe("ReferenceReader", () => {
  it("gives words and characters apart, with where they stand", () => {
    assert.deepEqual(partsOf("text", "Bread &amp; salt"), [
      ["Bread ", 0],
      ["&", 11],
      [" salt", 11],
    ]);
    assert.deepEqual(partsOf("text", "&#8217;tis &#x1F600;"), [
      ["’", 7],
      ["tis ", 7],
      ["😀", 20],
    ]);
  });

  it("leaves what is no reference", () => {
    for (const text of ["Bread & salt", "a && b", "&nxt;", "x &", "&#;", "R&D"]) {
      assert.equal(
        partsOf("text", text)
          .map(([part]) => part)
          .join(""),
        text,
      );
    }
  });

  it("takes old references without their semicolon in text, not in an address", () => {
    assert.deepEqual(
      partsOf("text", "&copy 2026 &notit").map(([part]) => part),
      ["©", " 2026 ", "¬", "it"],
    );
    assert.equal(reader.attribute("/a?x=1&copy=2&amp;y=3"), "/a?x=1&copy=2&y=3");
  });

  it("takes no tag in a title for one", () => {
    assert.deepEqual(
      partsOf("title", "A <b> & C &gt; D").map(([part]) => part),
      ["A <b> & C ", ">", " D"],
    );
  });

  it("reads values with quotation marks of either kind or of both", () => {
    assert.equal(reader.attribute('a "b" &lt;'), 'a "b" <');
    assert.equal(reader.attribute("it's &lt;"), "it's <");
    assert.equal(reader.attribute(`it's"&lt;`), `it's"<`);
  });

  it("gives the same parts as a tokenizer that resolves them on its way", () => {
    const pieces = fc.constantFrom(
      "&amp;",
      "&amp",
      "&",
      "&#8217;",
      "&#x41",
      "&notin;",
      "&noti",
      ";",
      "a",
      " ",
      "7",
      "#",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (list) => {
        const text = list.join("");
        let expected = "";
        const whole = `<p>${text}</p>`;
        const tokenizer = new Tokenizer(
          { decodeEntities: true },
          {
            ...IGNORED,
            ontext: (start, end) => void (expected += whole.slice(start, end)),
            ontextentity: (codepoint) => void (expected += String.fromCodePoint(codepoint)),
          },
        );
        tokenizer.write(whole);
        tokenizer.end();
        const own = partsOf("text", text).map(([part]) => part);
        assert.equal(own.join(""), expected);
      }),
    );
  });
});

describe("a page with references", () => {
  it("has them in texts, titles and attributes, and not in scripts", () => {
    const data = `{"a": "R&amp;D", "b": "${"x".repeat(600)}"}`;
    const { blocks, facts } = parseHtml(
      `<title>Bread &amp; <i> salt</title><meta name=author content='"Ann" &amp; Bo'>
       <script type=application/ld+json>${data}</script><p class="a&amp;b">It&rsquo;s&nbsp;<b>R&amp;D</b></p>`,
    );
    assert.equal(facts.title, "Bread & <i> salt");
    assert.deepEqual(facts.metas, [{ name: "author", content: '"Ann" & Bo' }]);
    assert.deepEqual(facts.jsonLd, [data]);
    assert.deepEqual(
      blocks.map(({ text, element }) => [text, element.names]),
      [["It’s\u00a0R&D", "a&b"]],
    );
  });

  it("says where in the source a block begins", () => {
    const html = "<p> &nbsp; Rain &amp; wind</p><p>&lt;b</p>";
    const { blocks } = parseHtml(html);
    assert.deepEqual(
      blocks.map(({ offset }) => html.slice(offset)),
      [" Rain &amp; wind</p><p>&lt;b</p>", "b</p>"].map((rest, at) =>
        at === 0 ? rest : html.slice(blocks[1]?.offset),
      ),
    );
  });
});
