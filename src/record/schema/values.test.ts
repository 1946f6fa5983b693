import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Check } from "typebox/schema";
import { schemaOf } from "./index.ts";
import { EXAMPLES } from "./testing.ts";
import type { Noun } from "./testing.ts";

function accepts(noun: Noun, changes: Readonly<Record<string, unknown>>): boolean {
  return Check(schemaOf(noun), { ...EXAMPLES[noun], ...changes });
}

/** The words that a field may hold, and one that looks like them and is none. */
const WORDS: readonly (readonly [Noun, string, string, string])[] = [
  ["ArticleDate", "basis", "given page inferred", "guessed"],
  ["Credit", "role", "wire contributed photo", "author"],
  [
    "Block",
    "kind",
    "headline standfirst paragraph heading list caption blockquote byline dateline credit rights boilerplate",
    "quote",
  ],
  ["LeftOut", "kind", "navigation advert related comments share newsletter notice hidden other", "paragraph"],
  ["Source", "kind", "person office organization unnamed document outlet observation", "organisation"],
  ["ChainLink", "role", "origin relay publisher", "source"],
  ["Statement", "kind", "direct indirect mixed", "quote"],
  [
    "Statement",
    "act",
    "said claimed confirmed denied declined asked demanded promised threatened warned suggested predicted believed agreed announced praised criticised",
    "criticized",
  ],
  ["Statement", "speakerBasis", "subject according-to pronoun turn headline letter-or-document", "guess"],
  ["Place", "precision", "site city admin1 country region", "street"],
  ["PlaceCandidate", "precision", "site city admin1 country region", "street"],
  ["Event", "status", "happened ongoing planned possible conditional requested denied", "cancelled"],
  ["Figure", "kind", "dead injured arrested displaced money percent count measure", "missing"],
  ["Figure", "bound", "exact about at-least at-most range", "more-than"],
  ["Record", "schema", "onrecord/1", "onrecord/2"],
  ["Record", "offsetUnit", "utf-16", "utf-8"],
];

describe("words of the schema", () => {
  for (const [noun, field, words, wrong] of WORDS) {
    it(`${noun}.${field} is one of: ${words}`, () => {
      for (const word of words.split(" ")) assert.ok(accepts(noun, { [field]: word }), word);
      for (const other of [wrong, "", words.toUpperCase(), ` ${words}`]) {
        assert.ok(!accepts(noun, { [field]: other }), other);
      }
    });
  }

  it("of times and outcomes stand within", () => {
    for (const type of ["DATE", "TIME", "DURATION", "SET"]) {
      assert.ok(accepts("Time", { timex3: { type, value: null, mod: null } }), type);
    }
    assert.ok(!accepts("Time", { timex3: { type: "date", value: null, mod: null } }));
    for (const state of ["open", "due", "came-true", "did-not", "partly", "cannot-tell", "withdrawn"]) {
      assert.ok(accepts("Expectation", { outcome: { state } }), state);
    }
    assert.ok(!accepts("Expectation", { outcome: { state: "true" } }));
  });
});

/** Values just within and just outside of what a field may hold. */
const EDGES: readonly (readonly [Noun, string, readonly unknown[], readonly unknown[]])[] = [
  ["Span", "start", [0, 1, 2 ** 31], [-1, 0.5, "0"]],
  ["Span", "end", [0, 7], [-1, 1.5]],
  ["Span", "text", ["a", "👩‍🚒", "\n"], ["", null]],
  ["Byline", "name", ["J"], [""]],
  ["Time", "start", [0], [-1, 0.5]],
  ["Time", "text", ["now"], [""]],
  ["Figure", "start", [0], [-1, 0.5]],
  ["Figure", "text", ["4"], [""]],
  ["Figure", "value", [0, -3.5, 1e12], ["4", true]],
  ["Block", "end", [0], [-1, 0.5]],
  ["ArticleDate", "value", ["2026", "2026-03-02T09:00:00+01:00"], ["", "202"]],
  ["DateCandidate", "raw", ["2"], [""]],
  ["Article", "text", ["", "a"], [null, 1]],
  ["Article", "id", ["a"], [""]],
  ["Article", "textSha256", ["0".repeat(64)], ["0".repeat(63), "0".repeat(65), "A".repeat(64), "g".repeat(64), ""]],
  ["Statement", "confidence", [0, 0.5, 1], [-0.01, 1.01, "1", null]],
  ["Time", "confidence", [0, 1], [-0.01, 1.01]],
  ["Place", "confidence", [0, 1], [-0.01, 1.01]],
  ["Figure", "confidence", [0, 1], [-0.01, 1.01]],
  ["Event", "confidence", [0, 1], [-0.01, 1.01]],
  ["Statement", "rule", ["r"], [""]],
  ["Place", "geonameid", [1], [1.5, "1"]],
  ["PlaceCandidate", "weight", [-2.5, 0, 40], ["1", null]],
  [
    "Source",
    "count",
    [{ min: 1, stated: false }],
    [{ min: 0, stated: true }, { min: 1.5, stated: true }, { min: 2 }, 2],
  ],
  ["Note", "message", ["m"], [""]],
];

describe("edges of the schema", () => {
  for (const [noun, field, inside, outside] of EDGES) {
    it(`${noun}.${field}`, () => {
      for (const value of inside) assert.ok(accepts(noun, { [field]: value }), JSON.stringify(value));
      for (const value of outside) assert.ok(!accepts(noun, { [field]: value }), JSON.stringify(value));
    });
  }

  it("a statement has words, and a place a mention", () => {
    assert.ok(!accepts("Statement", { content: [] }));
    assert.ok(!accepts("Place", { mentions: [] }));
  });

  it("other lists may be empty", () => {
    for (const [noun, field] of [
      ["Article", "byline"],
      ["Article", "credits"],
      ["Article", "blocks"],
      ["Article", "leftOut"],
      ["ArticleDate", "candidates"],
      ["Source", "mentions"],
      ["Statement", "chain"],
      ["Statement", "because"],
      ["Place", "candidates"],
      ["Place", "actors"],
      ["Place", "adjectives"],
      ["Event", "actors"],
      ["Record", "sources"],
      ["Record", "statements"],
      ["Record", "notes"],
    ] as const) {
      assert.ok(accepts(noun, { [field]: [] }), `${noun}.${field}`);
    }
  });
});

describe("what stands within a noun", () => {
  const broken = { start: 0, end: 6 };
  for (const [noun, field, value] of [
    ["Article", "headline", broken],
    ["Article", "byline", [{ name: "Ann Lee" }]],
    ["Article", "outlet", { name: "The Gull" }],
    ["Article", "published", { value: "2026-03-02", basis: "page" }],
    ["Article", "dateline", { place: null, date: null }],
    ["Article", "credits", [{ agency: "", role: "wire", span: EXAMPLES.Span }]],
    ["Article", "blocks", [{ start: 0, end: 1, kind: "paragraph", text: "a" }]],
    ["Source", "mentions", [broken]],
    ["Statement", "content", [EXAMPLES.Span, broken]],
    ["Statement", "chain", [{ source: "", role: "origin", cue: null }]],
    ["Time", "timex3", { type: "DATE", value: "2026" }],
    ["Place", "candidates", [{ name: "Oslo" }]],
    ["Event", "actors", [{ source: "s1" }]],
    ["Expectation", "window", { earliest: null, latest: null }],
    ["Expectation", "likelihood", { phrase: null, low: 0, high: 1 }],
    ["Generator", "models", [{ name: "tags", version: "1" }]],
    ["Record", "article", {}],
    ["Record", "times", [{ ...EXAMPLES.Time, extra: 1 }]],
    ["Record", "notes", [{ ...EXAMPLES.Note, span: broken }]],
  ] as const) {
    it(`is checked too: ${noun}.${field}`, () => {
      assert.ok(!accepts(noun, { [field]: value }));
    });
  }

  it("stays open for the outcome of an expectation, which is for others to fill", () => {
    assert.ok(accepts("Expectation", { outcome: { state: "came-true", seenAt: "2026-03-09" } }));
  });
});
