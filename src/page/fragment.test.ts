import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { growth } from "../testing/growth.ts";
import { blocksOfFragment, wordsOfFragment } from "./fragment.ts";

async function blocks(html: string): Promise<string[]> {
  return (await blocksOfFragment(html)).map(({ text, kind }) => `${kind ?? "-"}: ${text}`);
}

describe("blocksOfFragment", () => {
  it("gives paragraphs, headings, lists, quotations and captions", async () => {
    const html = `<p>She <b>left</b>.</p><h2>Then</h2><ul><li>a<li>b</ul><blockquote><p>We will pay.</p></blockquote>
      <figure><img src=x><figcaption>A heron.</figcaption></figure>tail`;
    assert.deepEqual(await blocks(html), [
      "-: She left.",
      "heading: Then",
      "list: a",
      "list: b",
      "blockquote: We will pay.",
      "caption: A heron.",
      "-: tail",
    ]);
  });

  it("reads entities and leaves out what is not shown", async () => {
    assert.deepEqual(await blocks("a &amp; b &mdash; c&nbsp;d<script>x</script><style>y</style>"), [
      "-: a & b — c\u00a0d",
    ]);
    assert.deepEqual(await blocks("<div hidden>a</div><p>b"), ["-: b"]);
    assert.deepEqual(await blocks(""), []);
  });

  it("parts paragraphs at two line breaks", async () => {
    assert.deepEqual(await blocks("She left.<br><br/>He stayed."), ["-: She left.", "-: He stayed."]);
  });

  it("stands what is broken or deep", async () => {
    for (const html of ["</p></div>a", "<p", "<a href='", "&#xffffff;&#0;&", "<p>a<b>b</p>c</b>", "\0<\0p>"])
      await blocks(html);
    assert.deepEqual(await blocks(`${"<div>".repeat(200_000)}a`), ["-: a"]);
  });

  it("costs in proportion", async () => {
    const costs: Promise<unknown>[] = [];
    const ratio = growth((length) => costs.push(blocksOfFragment("<p>a ".repeat(length))), 500);
    await Promise.all(costs);
    assert.ok(ratio < 30, `eight times the text costs ${ratio.toFixed(1)} times as much`);
  });
});

describe("wordsOfFragment", () => {
  const cases: readonly [string, string][] = [
    ["River  falls\n", "River falls"],
    ["Rain &amp; wind", "Rain & wind"],
    ["Rain & wind at A&T", "Rain & wind at A&T"],
    ["<b>Rain</b> and <i>wind</i>", "Rain and wind"],
    ["5 < 6", "5 < 6"],
    ["“Rain”", "“Rain”"],
    ["", ""],
  ];
  for (const [html, words] of cases)
    it(JSON.stringify(html), async () => assert.equal(await wordsOfFragment(html), words));
});
