import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { flagsOf, isHidden, namesOf } from "./attributes.ts";
import { IN } from "./elements.ts";
import { parseHtml } from "./parse.ts";

function attributes(values: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(values));
}

describe("what is hidden", () => {
  for (const [values, hidden] of [
    [{}, false],
    [{ hidden: "" }, true],
    [{ hidden: "hidden" }, true],
    [{ hidden: "until-found" }, false],
    [{ "aria-hidden": "true" }, true],
    [{ "aria-hidden": "false" }, false],
    [{ style: "display:none" }, true],
    [{ style: "color:red;display : none;" }, true],
    [{ style: "DISPLAY:NONE" }, true],
    [{ style: "visibility: hidden" }, true],
    [{ style: "overflow: hidden" }, false],
    [{ style: "display: inline" }, false],
    [{ class: "hidden" }, false],
  ] as const) {
    it(`${JSON.stringify(values)} ${hidden ? "is" : "is not"}`, () => {
      assert.equal(isHidden(attributes(values)), hidden);
      assert.equal(flagsOf(attributes(values)), hidden ? IN.hidden : 0);
    });
  }
});

describe("the body of an article", () => {
  it("is told by microdata, in any case", () => {
    for (const itemprop of ["articleBody", "ARTICLEBODY", "articlebody"]) {
      assert.equal(flagsOf(attributes({ itemprop })), IN.articleBody, itemprop);
    }
    for (const itemprop of ["headline", "articleBody text", ""]) {
      assert.equal(flagsOf(attributes({ itemprop })), 0, itemprop);
    }
    assert.equal(flagsOf(attributes({ itemprop: "articleBody", hidden: "" })), IN.articleBody | IN.hidden);
  });
});

describe("names of an element", () => {
  for (const [values, names] of [
    [{}, ""],
    [{ href: "/a", style: "x" }, ""],
    [{ class: "story body" }, "story body"],
    [{ class: "StoryBody" }, "story-body"],
    [{ class: "storyBODY" }, "story-body"],
    [{ class: "STORY" }, "story"],
    [{ class: "", id: "main" }, "main"],
    [{ id: "main", class: "story" }, "story main"],
    [{ role: "navigation", "aria-label": "Site Menu" }, "navigation site menu"],
    [{ "data-testid": "share-bar", "data-other": "advert" }, "share-bar"],
    [{ class: "ÄrztInnen" }, "ärzt-innen"],
  ] as const) {
    it(`${JSON.stringify(values)} are "${names}"`, () => {
      assert.equal(namesOf(attributes(values)), names);
    });
  }

  it("are cut where they are made to be long", () => {
    assert.equal(namesOf(attributes({ class: "x".repeat(5_000) })).length, 300);
  });
});

/** The names of the first block's element. */
function namesIn(html: string): string | undefined {
  return parseHtml(html).blocks[0]?.element.names;
}

describe("attributes of a page", () => {
  it("are read whatever their quotes", () => {
    for (const html of [
      "<p class=story>a</p>",
      "<p class='story'>a</p>",
      '<p CLASS = "story">a</p>',
      "<p class=story/>a",
    ]) {
      assert.equal(namesIn(html)?.replace("/", ""), "story", html);
    }
  });

  it("have their references resolved", () => {
    assert.equal(namesIn('<p class="a&amp;b &#x63;">a</p>'), "a&b c");
  });

  it("count where they stand first", () => {
    assert.equal(namesIn("<p class=one class=two>a</p>"), "one");
  });

  it("do not leak into the next element", () => {
    const [, second] = parseHtml("<p class=one hidden>a</p><p>b</p>").blocks;
    assert.deepEqual([second?.element.names, (second?.flags ?? 0) & IN.hidden], ["", 0]);
  });
});
