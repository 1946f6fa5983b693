import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Place } from "./place.ts";
import { KIND_RULES } from "./rules.ts";

/** In the middle of a long article that has begun. */
const AMID: Place = {
  at: 20,
  count: 60,
  before: "It fell.",
  after: "It rained.",
  isBegun: true,
  isCommon: () => false,
};
const LONG = `The river fell on Monday${", and it rained".repeat(10)}.`;
/** Under a headline, above the body. */
const TOP: Place = { ...AMID, at: 1, before: "River falls", after: LONG, isBegun: false };
const END: Place = { ...AMID, at: 58 };

function rulesAt(words: string, place: Place): string | null {
  return KIND_RULES.find((rule) => rule.fits(words, place))?.name ?? null;
}

describe("the rules of kinds", () => {
  for (const { name, kind, example, fits } of KIND_RULES) {
    it(`${name} fits its own example`, () => {
      const place = { at: 9, count: 12, before: "River falls", after: "5 March 2026", isBegun: false };
      const beside = kind === "list" ? { before: "2. More", after: "- More" } : {};
      const writer = name === "outlet-line" ? { before: "Jo Alder" } : {};
      assert.ok(fits(example, { ...AMID, ...place, ...beside, ...writer }));
      assert.ok(!fits(LONG, { ...AMID, ...place }));
    });
  }

  it("have names of their own", () => {
    assert.equal(new Set(KIND_RULES.map(({ name }) => name)).size, KIND_RULES.length);
  });
});

describe("the first rule that fits, by place", () => {
  const cases: readonly [words: string, top: string | null, amid: string | null, end: string | null][] = [
    ["By Jo Alder", "byline", "byline", "byline"],
    ["By Alder", "byline", null, null],
    ["By staff and agencies", "byline", "byline", "byline"],
    ["Jo Alder", "bare-byline", null, null],
    ["Jo Alder, columnist", "role-byline", null, null],
    ["5 March 2026", "date-line", null, "date-line"],
    ["Updated at 7:50 p.m. ET", "update-line", null, null],
    ["(Reporting by Jo Alder)", null, null, "credit-line"],
    ["© 2026 The Alder Dispatch", "rights-line", "rights-line", "rights-line"],
    ["It is over. © 2026 The Alder Dispatch", null, null, "rights-line"],
    ["ENDS", "end-mark", "end-mark", "end-mark"],
    ["Read more: Rain", "plea", "plea", "plea"],
    ["FILE - A heron.", "caption", "caption", "caption"],
    ["18:05 - River falling", "live-entry", "live-entry", "live-entry"],
    ["18:05 - The river is falling.", null, null, null],
    ["## What next", "markdown-heading", "markdown-heading", "markdown-heading"],
    ["> We regret it.", "quoted-lines", "quoted-lines", "quoted-lines"],
    ["• Two are open", "bullet", "bullet", "bullet"],
    ["- Two are open", null, null, null],
    ["1. Two are open", null, null, null],
    ["The river fell.", null, null, null],
    ["", null, null, null],
  ];
  for (const [words, top, amid, end] of cases) {
    it(JSON.stringify(words), () => {
      assert.deepEqual(
        [TOP, AMID, END].map((place) => rulesAt(words, place)),
        [top, amid, end],
      );
    });
  }

  it("takes dashes and numbers for a list where there are several", () => {
    for (const [words, other] of [
      ["- Two are open", "- One is shut"],
      ["🔴 Two are open", "🔴 One is shut"],
      ["1. Two are open", "2. One is shut"],
      ["a) Two are open", "b) One is shut"],
    ] as const) {
      assert.equal(rulesAt(words, AMID), null, words);
      assert.match(rulesAt(words, { ...AMID, before: other }) ?? "", /^(?:bullet|numbered)$/u);
      assert.match(rulesAt(words, { ...AMID, after: other }) ?? "", /^(?:bullet|numbered)$/u);
    }
  });

  it("counts ten paragraphs as the top and eight as the end", () => {
    const role = "Jo Alder, columnist";
    assert.equal(rulesAt(role, { ...TOP, at: 9 }), "role-byline");
    assert.equal(rulesAt(role, { ...TOP, at: 10 }), null);
    assert.equal(rulesAt(role, { ...TOP, isBegun: true }), null);
    assert.equal(rulesAt("(Reporting by Jo Alder)", { ...AMID, at: 52 }), "credit-line");
    assert.equal(rulesAt("(Reporting by Jo Alder)", { ...AMID, at: 51 }), null);
    assert.equal(rulesAt("(Reporting by Jo Alder)", { ...AMID, at: 0, count: 3 }), null);
  });

  it("keeps live entries and headings to 140 units", () => {
    for (const opening of ["18:05 - ", "## "]) {
      assert.notEqual(rulesAt(opening.padEnd(140, "x"), AMID), null);
      assert.equal(rulesAt(opening.padEnd(141, "x"), AMID), null);
    }
  });
});

function at(words: string, place: Partial<Place>): string | null {
  return rulesAt(words, { ...TOP, ...place });
}

const COMMON: ReadonlySet<string> = new Set(["Grant", "Field", "van", "der"]);
const isCommon = (word: string): boolean => COMMON.has(word);

describe("a name alone on its line", () => {
  it("is a byline between a headline and the body, or above a date or an outlet", () => {
    assert.equal(at("Jo Alder", {}), "bare-byline");
    assert.equal(at("Jo Alder", { before: "River falls.", after: "5 March 2026" }), "bare-byline");
    assert.equal(at("Jo Alder", { before: "River falls.", after: "ALDER TODAY" }), "bare-byline");
    assert.equal(at("The Editorial Board", {}), "bare-byline");
  });

  it("is none below a sentence, above a short line, or over a body that does not end", () => {
    assert.equal(at("Jo Alder", { before: "River falls." }), null);
    assert.equal(at("Jo Alder", { after: "It rained." }), null);
    assert.equal(at("Jo Alder", { at: 0, before: "", after: LONG.slice(0, -1) }), null);
    assert.equal(at("Jo Alder", { at: 0, before: "", after: LONG }), "bare-byline");
  });

  it("may hold one word of two that the text writes small, but none in the first line", () => {
    assert.equal(at("Grant Alder", { isCommon }), "bare-byline");
    assert.equal(at("Grant Field", { isCommon }), null);
    assert.equal(at("Grant Field Alder", { isCommon }), null);
    assert.equal(at("Jo Alder and Grant Field", { isCommon }), null);
    assert.equal(at("Grant Alder", { isCommon, at: 0, before: "" }), null);
    assert.equal(at("Grant Field", { isCommon, after: "ALDER TODAY" }), "bare-byline");
    assert.equal(at("Ludwig van der Alder", { isCommon }), "bare-byline");
  });

  it("makes the outlet below it one, and so does the top", () => {
    assert.equal(at("ALDER TODAY", { before: "Jo Alder" }), "outlet-line");
    assert.equal(at("ALDER TODAY", { before: "The Editorial Board" }), "outlet-line");
    assert.equal(at("ALDER TODAY", { at: 0, before: "" }), "outlet-line");
    assert.equal(at("ALDER TODAY", { before: "River falls" }), null);
  });
});
