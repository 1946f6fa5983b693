import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { plainArticle } from "../../testing/plain.ts";
import type { Context } from "./context.ts";
import { contextOf } from "./context.ts";
import { pairUp } from "./pairs.ts";

/** The context of the first quotation of a text. */
function contextIn(text: string): Context {
  const [pair] = pairUp(text, plainArticle(text).blocks);
  assert.ok(pair !== undefined, text);
  return contextOf(text, pair);
}

describe("contextOf: before", () => {
  for (const [text, before] of [
    ["“Slow water” rose.", ""],
    ["It rose. The “slow water” came.", "The "],
    ["Did it rise? The “slow water” came.", "The "],
    ["It rose! “Slow water” came.", ""],
    ["In 2024. The “slow water” came.", "The "],
    ["(It rose.) The “slow water” came.", "The "],
    ["It was “no.” The «slow water» came.", "It was "],
    ["It “rose [there.] The «slow water» came.", "The "],
    ["Mr. Alder feared “slow water”.", "Mr. Alder feared "],
    ["Ada M. Moss feared “slow water”.", "Ada M. Moss feared "],
    ["It rose. the “slow water” came.", "It rose. the "],
    ["It cost 3.5 of the “slow water”.", "It cost 3.5 of the "],
    ["The mill\nran on “slow water”.", "The mill ran on "],
    ["The mill\u00a0ran  on\t“slow water”.", "The mill ran on "],
  ] as const) {
    it(JSON.stringify(text), () => assert.equal(contextIn(text).before, before));
  }

  it("ends with the block", () => {
    assert.equal(contextIn("The mayor said so\n\nof “slow water” here.").before, "of ");
  });

  it("of a quotation over paragraphs is what stands before its first mark", () => {
    assert.equal(contextIn("Head\n\nShe wrote: “One.\n\n“Two,” and left.").before, "She wrote: ");
  });

  it("reaches 160 units back", () => {
    assert.equal(contextIn(`${"of ".repeat(100)}“slow water”`).before.length, 160);
  });
});

describe("contextOf: after and next", () => {
  for (const [text, after, next] of [
    ["“Slow water” rose. It fell.", " rose", " rose. It fell."],
    ["“Slow water.” It fell.", "", " It fell."],
    ["“Slow water!” it fell.", " it fell.", " it fell."],
    ["“Slow water?” — it fell.", " — it fell.", " — it fell."],
    ["“Slow water.”, it fell.", ", it fell.", ", it fell."],
    ["“Slow water,” Ada Moss said.", " Ada Moss said.", " Ada Moss said."],
    ["“Slow water”\nrose there.", " rose there.", " rose there."],
    ["“Slow water”\n\nIt fell.", "", ""],
    ["“Slow water”", "", ""],
  ] as const) {
    it(JSON.stringify(text), () => {
      const context = contextIn(text);
      assert.deepEqual([context.after, context.next], [after, next]);
    });
  }

  it("reach 160 and 40 units on", () => {
    const { after, next } = contextIn(`“slow water”${" of".repeat(100)}`);
    assert.deepEqual([after.length, next.length], [160, 40]);
  });
});

describe("contextOf: inside", () => {
  for (const [text, words] of [
    ["“slow  water, and — more”", ["slow", "water,", "and", "more"]],
    ["“slow\nwater”", ["slow", "water"]],
    ["“…”", []],
    ["“100 50%”", ["100", "50%"]],
    ["“🐟 fish”", ["fish"]],
  ] as const) {
    it(JSON.stringify(text), () => assert.deepEqual(contextIn(text).words, words));
  }

  it("is the first paragraph's, at most 200 units", () => {
    assert.equal(contextIn("“One two.\n\n“Three.”").inside, "One two.");
    assert.equal(contextIn(`“${"a".repeat(300)}”`).inside.length, 200);
  });
});

describe("contextOf: capitals", () => {
  for (const [inside, isTitle] of [
    ["The Weir", true],
    ["The Road to the Mill", true],
    ["Weir", true],
    ["The Weir of 1911", true],
    ["1911: The Flood", true],
    ["Été à la Mer", false],
    ["Élan", true],
    ["Đường Về", true],
    ["‘Tis Late", true],
    ["Slow water", false],
    ["the Weir", false],
    ["1911", false],
    ["…", false],
    ["The Weir,", true],
  ] as const) {
    it(`“${inside}” is ${isTitle ? "" : "not "}written as a title`, () => {
      assert.equal(contextIn(`Crowds came to the hall to see “${inside}” at last.`).titleCase, isTitle);
    });
  }

  for (const [text, inHeadline] of [
    ["Mayor Finds Pumps “Beyond Repair” After Flood", true],
    ["MAYOR FINDS PUMPS “BEYOND REPAIR” AFTER FLOOD", true],
    ["Mayor finds pumps “Beyond Repair” after flood", false],
    ["Ada Moss read “Beyond Repair” aloud", false],
    ["Ørsted Şahin Ångström on “Beyond Repair”", true],
    ["“Beyond Repair”", false],
    ["Mayor Finds “Beyond Repair”", false],
  ] as const) {
    it(`${text}: ${inHeadline ? "capitals say nothing" : "capitals tell"}`, () => {
      assert.equal(contextIn(text).inHeadline, inHeadline);
      if (inHeadline) assert.equal(contextIn(text).titleCase, false);
    });
  }
});
