import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { growth } from "../../testing/growth.ts";
import { plainArticle } from "../../testing/plain.ts";
import { readLayers } from "../../read.ts";
import { saidIn, textsOf } from "./testing.ts";

/** Every turn of a transcript in one line: "FENWICK| It fell." */
function turns(...paragraphs: readonly string[]): string[] {
  const text = ["A talk about the pier", ...paragraphs].join("\n\n");
  const { statements } = readLayers(plainArticle(text));
  return statements
    .filter(({ rule }) => rule === "transcript")
    .map(({ speakerSpan, content }) => `${textsOf(text, [speakerSpan]).join()}| ${textsOf(text, content).join(" / ")}`);
}

describe("transcripts", () => {
  it("give every block to its label, to the block's end", () => {
    assert.deepEqual(turns("FENWICK: We rebuild. In May.", "BRANN: With what money?"), [
      "FENWICK| We rebuild. In May.",
      "BRANN| With what money?",
    ]);
  });

  it("read questions and answers", () => {
    assert.deepEqual(turns("Q: When?", "A: In May.", "Q: Why?", "A: It fell."), [
      "Q| When?",
      "A| In May.",
      "Q| Why?",
      "A| It fell.",
    ]);
  });

  it("read what stands behind a name in brackets", () => {
    assert.deepEqual(turns("FENWICK (via video): We rebuild.", "BRANN: Why?"), ["FENWICK| We rebuild.", "BRANN| Why?"]);
  });

  it("read names in small letters that come again, and one that stands among them", () => {
    assert.deepEqual(turns("Ada Fenwick: It fell.", "Tom Brann: No.", "Ada Fenwick: Yes."), [
      "Ada Fenwick| It fell.",
      "Tom Brann| No.",
      "Ada Fenwick| Yes.",
    ]);
  });

  it("read a single label right before or behind theirs, and none further off", () => {
    const talk = ["Ada Fenwick: It fell.", "Tom Brann: No.", "Ada Fenwick: Yes."];
    assert.deepEqual(turns("Bo Berg: Well?", ...talk, "Cy Dahl: Why?").length, 5);
    assert.deepEqual(turns("Bo Berg: Well?", "It rained.", ...talk, "It rained.", "Cy Dahl: Why?").length, 3);
  });

  it("read marks around a turn, accents and right-to-left words", () => {
    assert.deepEqual(turns("“ÜNAL: It fell.", "ÖZ: שלום."), ["ÜNAL| It fell.", "ÖZ| שלום."]);
  });

  it("take paragraphs between two labels for the first, but for remarks in brackets", () => {
    assert.deepEqual(turns("FENWICK: It fell.", "It was old.", "(Applause.)", "[Laughter]", "BRANN: Why?"), [
      "FENWICK| It fell. / It was old.",
      "BRANN| Why?",
    ]);
  });

  it("take nothing behind the last label, and nothing over a long text", () => {
    assert.deepEqual(turns("FENWICK: It fell.", "BRANN: Why?", "She left."), ["FENWICK| It fell.", "BRANN| Why?"]);
    const long = Array.from({ length: 12 }, (_, at) => `It rained on day ${at}.`);
    assert.deepEqual(turns("FENWICK: It fell.", ...long, "BRANN: Why?"), ["FENWICK| It fell.", "BRANN| Why?"]);
  });

  it("take no label that stands alone", () => {
    assert.deepEqual(turns("The pier fell on Monday.", "Background: The pier was old."), []);
    assert.deepEqual(turns("The pier fell on Monday.", "FENWICK: The pier was old."), []);
  });

  it("take no label that nobody speaks under, however often it comes", () => {
    for (const label of ["Note", "Photo", "UPDATE", "Video", "Source", "Editor's note"]) {
      assert.deepEqual(turns(`${label}: It fell.`, `${label}: It stands.`), [], label);
    }
  });

  const none: readonly (readonly [string, readonly string[]])[] = [
    ["a colon without words", ["FENWICK:", "BRANN:"]],
    ["a time of day", ["09:30 It fell.", "10:45 It stands."]],
    ["an address", ["https://x.example/a", "https://x.example/b"]],
    ["a sentence with a colon", ["The board decided this: it fell.", "The board decided this: it stands."]],
    ["five words", ["Ada Bo Cy Di Ed: It fell.", "Ada Bo Cy Di Ed: It stands."]],
    ["a word that goes on", ["Re:building began.", "Re:building stopped."]],
  ];
  for (const [name, paragraphs] of none) it(`take no ${name}`, () => assert.deepEqual(turns(...paragraphs), []));

  it("read no label in the headline, a byline or a caption", () => {
    const text = "FENWICK: It fell.\n\nBRANN: Why?\n\nFENWICK: It was old.";
    const kinds = ["headline", "byline", "caption"] as const;
    const blocks = plainArticle(text).blocks.map((block, at) => Object.assign({}, block, { kind: kinds[at] }));
    const { statements } = readLayers(plainArticle(text, { blocks }));
    assert.ok(statements.every(({ rule }) => rule !== "transcript"));
  });

  it("are direct speech, with the colon as their cue and the label as speaker", () => {
    const text = "Talk\n\nFENWICK (via video): It fell.\n\nBRANN: Why?";
    for (const { kind, cue, basis, confidence } of saidIn(text)) {
      assert.deepEqual([kind, cue, basis], ["direct", ":", "subject"]);
      assert.ok(confidence > 0.5);
    }
  });

  for (const hostile of ["A: b\n\n", "A: b\n\nc\n\n", "A (b): c\n\n", "Aa Bb: c\n\n", "A:"]) {
    it(`cost in proportion: ${JSON.stringify(hostile)}`, () => {
      assert.ok(growth((length) => readLayers(plainArticle(hostile.repeat(length))), 60) < 30);
    });
  }
});
