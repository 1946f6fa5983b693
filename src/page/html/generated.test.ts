import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { RawBlock } from "./elements.ts";
import { parseHtml } from "./parse.ts";

/** Pages made from trees whose texts are known: whatever stands around the words, the words must come out again. */

interface Run {
  readonly tag: "b" | "a" | "i" | "span" | null;
  readonly words: readonly string[];
}

interface Leaf {
  readonly tag: "p" | "h2" | "li" | "blockquote";
  readonly runs: readonly Run[];
}

interface Branch {
  readonly tag: "div" | "section" | "article" | "ul";
  readonly children: readonly (Branch | Leaf)[];
}

const word = fc.constantFrom("pier", "old", "fell", "café", "12", "שלום", "日本", "😀", "a<b", "R&D");
const run: fc.Arbitrary<Run> = fc.record({
  tag: fc.constantFrom("b", "a", "i", "span", null),
  words: fc.array(word, { minLength: 1, maxLength: 3 }),
});
const runs = fc.array(run, { maxLength: 4 });
const leaf: fc.Arbitrary<Leaf> = fc.record({ tag: fc.constantFrom("p", "h2", "blockquote"), runs });
const list: fc.Arbitrary<Branch> = fc.record({
  tag: fc.constant("ul"),
  children: fc.array(fc.record({ tag: fc.constant("li" as const), runs }), { maxLength: 3 }),
});
const { tree } = fc.letrec<{ tree: Branch; node: Branch | Leaf }>((tie) => ({
  node: fc.oneof({ maxDepth: 3 }, leaf, list, tie("tree")),
  tree: fc.record({
    tag: fc.constantFrom("div", "section", "article"),
    children: fc.array(tie("node"), { maxLength: 4 }),
  }),
}));

/** How a page is written down, where it makes no difference to what it shows. */
interface Style {
  readonly upper: boolean;
  /** Leaves out the end tags that may be left out. */
  readonly lazy: boolean;
  readonly between: string;
  readonly noise: string;
  readonly attributes: string;
}

const PLAIN: Style = { upper: false, lazy: false, between: "", noise: "", attributes: "" };
const style: fc.Arbitrary<Style> = fc.record({
  upper: fc.boolean(),
  lazy: fc.boolean(),
  between: fc.constantFrom("", "\n", " \n\t ", "\r\n"),
  noise: fc.constantFrom("", "<!-- <p>no</p> -->", "<script>let no = '<p>no</p>';</script>", "<style>p { no }</style>"),
  attributes: fc.constantFrom("", ' class="x y"', " id=z data-a='<p>no</p>'", ' title="a > b" hidden-not'),
});

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function written(node: Branch | Leaf, how: Style): string {
  const name = how.upper ? node.tag.toUpperCase() : node.tag;
  const open = `<${name}${how.attributes}>`;
  if ("children" in node) {
    const inner = node.children.map((child) => written(child, how)).join(how.between);
    return `${open}${how.between}${inner}${how.between}</${name}>`;
  }
  const inner = node.runs.map(({ tag, words }) => {
    const text = escaped(words.join(" "));
    return tag === null ? text : `<${tag}${how.attributes}>${text}</${tag}>`;
  });
  const mayStayOpen = node.tag === "p" || node.tag === "li";
  return `${open}${how.noise}${inner.join(" ")}${how.lazy && mayStayOpen ? "" : `</${name}>`}`;
}

/** The leaves that have words, in order. */
function leavesOf(node: Branch | Leaf): Leaf[] {
  if ("children" in node) return node.children.flatMap(leavesOf);
  return node.runs.length === 0 ? [] : [node];
}

function textOf({ runs: parts }: Leaf): string {
  return parts.flatMap(({ words }) => words).join(" ");
}

function lengthIn({ runs: parts }: Leaf, tag: Run["tag"]): number {
  return parts.filter((part) => part.tag === tag).reduce((sum, { words }) => sum + words.join(" ").length, 0);
}

function blocksOf(html: string): readonly RawBlock[] {
  return parseHtml(html).blocks;
}

describe("parseHtml: pages of known words", () => {
  it("gives the words of every paragraph, heading and item, in order, however the page is written", () => {
    fc.assert(
      fc.property(tree, style, (page, how) => {
        const html = written(page, how);
        assert.deepEqual(
          blocksOf(html).map(({ text }) => text),
          leavesOf(page).map(textOf),
          html,
        );
      }),
      { numRuns: 300 },
    );
  });

  it("says in which element each stands", () => {
    fc.assert(
      fc.property(tree, style, (page, how) => {
        assert.deepEqual(
          blocksOf(written(page, how)).map(({ element }) => element.tag),
          leavesOf(page).map(({ tag }) => tag),
        );
      }),
    );
  });

  it("counts what stands in links and in bold type, and headings by their level", () => {
    fc.assert(
      fc.property(tree, (page) => {
        const leaves = leavesOf(page);
        blocksOf(written(page, PLAIN)).forEach((block, at) => {
          const own = leaves[at];
          assert.ok(own !== undefined);
          assert.equal(block.linkLength, lengthIn(own, "a"));
          assert.equal(block.links, own.runs.filter(({ tag }) => tag === "a").length);
          assert.equal(block.strongLength, lengthIn(own, "b"));
          assert.equal(block.heading, own.tag === "h2" ? 2 : 0);
        });
      }),
    );
  });

  it("gives the same blocks from the page put twice into another", () => {
    fc.assert(
      fc.property(tree, style, (page, how) => {
        const html = written(page, how);
        const once = blocksOf(html).map(({ text }) => text);
        const twice = blocksOf(`<body><main>${html}</main><div>${html}</div></body>`).map(({ text }) => text);
        assert.deepEqual(twice, [...once, ...once]);
      }),
    );
  });

  it("never gives a block without words, nor one with blanks at its ends, from any page at all", () => {
    const piece = fc.constantFrom(
      "<p>",
      "</p>",
      "<div>",
      "</div>",
      "a ",
      " ",
      "\n",
      "<br>",
      "<b>",
      "</b>",
      "<td>",
      "&",
      "<",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        for (const { text } of blocksOf(pieces.join(""))) {
          assert.ok(text.length > 0);
          assert.equal(text, text.trim());
        }
      }),
    );
  });
});
