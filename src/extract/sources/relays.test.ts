import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { outletsIn } from "./relays.ts";
import { docOf, mentionsIn, sourcesOf } from "./testing.ts";

function relays(text: string, publisher: string | null = null): (readonly [string | null, string])[] {
  return outletsIn(text, docOf(text).statements, publisher).map(({ span, profile }) => [
    profile.name,
    text.slice(span.start, span.end),
  ]);
}

describe("outletsIn", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["Reuters", "Reuters", "Fenwick told Reuters that the pier was gone."],
    ["The Associated Press", "The Associated Press", "A clerk told The Associated Press the pier was gone."],
    ["BBC", "the BBC", "Fenwick told the BBC that the pier was gone."],
    ["BBC", "the BBC", "Fenwick said in an interview with the BBC that the pier was gone."],
    ["The Lund Gazette", "The Lund Gazette", "Fenwick told The Lund Gazette the pier was gone."],
    [
      "Gazeta da Ponte",
      "the newspaper Gazeta da Ponte",
      "Fenwick told the newspaper Gazeta da Ponte that the pier was gone.",
    ],
  ];
  for (const [name, words, text] of cases) it(text, () => assert.deepEqual(relays(text), [[name, words]]));

  for (const text of [
    "Fenwick told the court that the pier was gone.",
    "Fenwick told reporters the pier was gone.",
    "Fenwick said the pier was gone.",
    "Fenwick said in a statement that the pier was gone.",
    "Reuters said the pier was gone.",
    "",
  ]) {
    it(`none: ${text}`, () => assert.deepEqual(relays(text || "It fell."), []));
  }

  it("know the publisher by its short name", () => {
    const text = "Fenwick told the Courier that the pier was gone.";
    assert.deepEqual(relays(text), []);
    assert.deepEqual(relays(text, "The Harbour Courier"), [["The Harbour Courier", "the Courier"]]);
  });
});

describe("an outlet that words were said to", () => {
  it("is a source with that mention", () => {
    const text = "Ada Fenwick told Reuters that the pier was gone.";
    assert.deepEqual(mentionsIn(text), { "person Ada Fenwick": ["Ada Fenwick"], "outlet Reuters": ["Reuters"] });
  });

  it("is one source with and without The", () => {
    const text = "Pier falls\n\nA clerk told The Harbour Courier it fell. Fenwick told the Courier it stood.";
    const sources = sourcesOf(text, { outlet: { name: "The Harbour Courier", domain: null } });
    assert.deepEqual(mentionsIn(text, sources)["outlet The Harbour Courier"], ["The Harbour Courier", "the Courier"]);
  });
});
