import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { AttributeReader, isHidden, namesOf } from "./attributes.ts";
import { IN, tagKind } from "./elements.ts";
import { OpenElements } from "./open.ts";
import { ReferenceReader } from "./references.ts";

/** Opens and ends tags ("p", "/p"), and gives what is open at the end and what was closed on the way. */
function run(...tags: string[]): { open: OpenElements; path: string; closed: string } {
  const closed: string[] = [];
  const open = new OpenElements(({ tag }) => closed.push(tag));
  for (const tag of tags) {
    if (tag.startsWith("/")) open.close(tag.slice(1));
    else {
      open.implyEnds(tag, tagKind(tag));
      open.push(tag, tagKind(tag), "", 0);
    }
  }
  const path: string[] = [];
  for (let at = open.top; at.parent !== null; at = at.parent) path.unshift(at.tag);
  return { open, path: path.join(" "), closed: closed.join(" ") };
}

describe("OpenElements", () => {
  const cases: readonly [string, string][] = [
    ["div p /div", ""],
    ["p p", "p"],
    ["p b div", "div"],
    ["ul li ul li", "ul li ul li"],
    ["ul li p li", "ul li"],
    ["table tr td p tr", "table tr"],
    ["table thead tr th tbody", "table tbody"],
    ["dl dt dd dt", "dl dt"],
    ["div span /div /span", ""],
    ["b div /b", "b div"],
    ["div table tr td /div", "div table tr td"],
    ["div table tr td /table", "div"],
    ["a span a", "a"],
    ["svg g p", "p"],
    ["html head title /title body", "html body"],
    ["div /x /p", "div"],
  ];
  for (const [tags, path] of cases) {
    it(`${tags} leaves "${path}" open`, () => {
      assert.equal(run(...tags.split(" ")).path, path);
    });
  }

  it("tells of each element that ends, the innermost first", () => {
    assert.equal(run("div", "p", "b", "/div").closed, "b p div");
    const { open } = run("div", "p");
    open.closeAll();
    assert.equal(open.top, open.root);
  });

  it("counts what hides text, and drawings", () => {
    const { open } = run("svg", "g");
    assert.deepEqual([open.skipped, open.foreign], [1, 1]);
    open.close("svg");
    assert.deepEqual([open.skipped, open.foreign], [0, 0]);
  });

  it("hands flags down, bold not beyond a block", () => {
    assert.ok((run("nav", "ul", "li").open.top.flags & IN.nav) !== 0);
    assert.ok((run("b", "span").open.top.flags & IN.strong) !== 0);
    assert.equal(run("b", "section").open.top.flags & IN.strong, 0);
  });

  it("keeps count beyond the greatest depth", () => {
    const deep = Array.from({ length: 400 }, () => "div");
    const ends = deep.map((tag) => `/${tag}`);
    assert.equal(run(...deep, ...ends, "main").path, "main");
    assert.equal(run(...deep).open.top.depth, 300);
  });
});

const read = (html: string, ...parts: readonly [number, number, number, number][]): Map<string, string> => {
  const reader = new AttributeReader(html, new ReferenceReader());
  for (const [nameStart, nameEnd, start, end] of parts) {
    reader.begin(nameStart, nameEnd);
    reader.data(start, end);
    reader.end();
  }
  return reader.values;
};

describe("attributes", () => {
  it("are kept where they are wanted, the first of each name", () => {
    assert.deepEqual(
      [...read("CLASS=ab onclick=cd class=ef", [0, 5, 6, 8], [9, 16, 17, 19], [20, 25, 26, 28])],
      [["class", "ab"]],
    );
  });

  it("are cut when they are long", () => {
    const html = `class=${"x".repeat(5_000)}`;
    assert.equal(read(html, [0, 5, 6, html.length]).get("class")?.length, 2_000);
  });

  it("give names in small letters, CamelCase parted", () => {
    const values = new Map([
      ["class", "ArticleBody main"],
      ["id", "storyText"],
      ["href", "x"],
    ]);
    assert.equal(namesOf(values), "article-body main story-text");
    assert.equal(namesOf(new Map()), "");
  });

  it("say what is hidden", () => {
    assert.ok(isHidden(new Map([["style", "color:red; DISPLAY : none"]])));
    assert.ok(!isHidden(new Map([["style", "display:block"]])));
    assert.ok(isHidden(new Map([["aria-hidden", "true"]])) && !isHidden(new Map([["aria-hidden", "false"]])));
  });
});
