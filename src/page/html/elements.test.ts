import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { IN, tagKind } from "./elements.ts";

const split = (list: string): string[] => list.split(" ");

describe("tagKind", () => {
  it("knows what stands in a line and what makes a block", () => {
    for (const tag of split("a b i em strong span small sup time cite q mark label abbr font u")) {
      assert.ok(tagKind(tag).inline, tag);
    }
    for (const tag of split("p div section article main h1 h6 li dd td th figure figcaption blockquote pre address")) {
      assert.ok(!tagKind(tag).inline, tag);
    }
  });

  it("takes a tag that it does not know for part of a line, and a custom element for a block", () => {
    assert.ok(tagKind("headline").inline && tagKind("bdi").inline);
    for (const tag of ["amp-story", "x-card", "story-body-2"]) {
      const { inline, skip, empty, endsParagraph } = tagKind(tag);
      assert.deepEqual([inline, skip, empty, endsParagraph], [false, false, false, false], tag);
    }
  });

  it("knows tags that never end", () => {
    for (const tag of split("br hr img meta link input source wbr")) assert.ok(tagKind(tag).empty, tag);
    for (const tag of split("p div iframe script video a")) assert.ok(!tagKind(tag).empty, tag);
  });

  it("knows tags whose text is not shown", () => {
    for (const tag of split("script style svg math select textarea iframe object canvas audio video head datalist")) {
      assert.ok(tagKind(tag).skip, tag);
    }
    for (const tag of split("noscript template button form figure table p a")) assert.ok(!tagKind(tag).skip, tag);
  });

  it("knows what ends a paragraph that was left open", () => {
    for (const tag of split("p div ul ol h2 table blockquote section figure form hr")) {
      assert.ok(tagKind(tag).endsParagraph || tagKind(tag).empty, tag);
    }
    for (const tag of split("li td dd b a span noscript template custom-tag")) {
      assert.ok(!tagKind(tag).endsParagraph, tag);
    }
  });

  it("knows headings by their level", () => {
    for (const level of [1, 2, 3, 4, 5, 6]) {
      const { heading, flags } = tagKind(`h${level}`);
      assert.deepEqual([heading, flags & IN.heading], [level, IN.heading]);
    }
    for (const tag of split("h0 h7 h10 hr header hgroup html")) assert.equal(tagKind(tag).heading, 0, tag);
  });

  it("has one bit for each place, and one place for each bit", () => {
    const bits = Object.values(IN);
    assert.equal(new Set(bits).size, bits.length);
    for (const bit of bits) assert.equal(bit & (bit - 1), 0, `${bit} is one bit`);
  });
});
