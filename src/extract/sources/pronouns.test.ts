import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { mentionsIn, sourcesIn, sourcesOf } from "./testing.ts";

/** Whom the last pronoun of the text stands for: the name or description of its source. */
function last(text: string): string | null {
  const at = [...text.matchAll(/\b(?:he|she|it|they|him|her|them)\b(?= said|, it)/giu)].at(-1)?.index;
  const found = sourcesIn(text).find(({ mentions }) => mentions.some(({ start }) => start === at));
  return found?.name ?? found?.description ?? null;
}

describe("whom a pronoun stands for", () => {
  const cases: readonly (readonly [string | null, string])[] = [
    ["Ada Fenwick", "Ada Fenwick said it fell. She said it was old."],
    ["Tom Brann", "Ada Fenwick said it fell.\n\nTom Brann said it stood. He said it was safe."],
    ["Ada Fenwick", "Ada Fenwick said Tom Brann had built the pier. She said it was safe."],
    ["Ada Fenwick", "Ada Fenwick said Eva Brann believed it was safe. She said it fell."],
    ["Tom Brann", "Ada Fenwick said it fell. Tom Brann came home. He said it stood."],
    ["Ada Fenwick", "It fell, Ada Fenwick said. According to her, it was old."],
    ["Tom Brann", "Tom Brann said it fell. According to him, it was old."],
    ["Fenwick", "Mrs. Fenwick said it fell. Mr. Brann said it stood. She said it was old."],
    ["Police", "Police said it fell. They said it was old."],
    ["Officials", "Officials said it fell. They said it was old."],
    ["Harbour Board", "The Harbour Board said it fell. It said it was old."],
    ["An American foundation", "An American foundation said it would pay. It said it was glad."],
    ["An alderman’s office", "An alderman’s office said it fell. It said so twice."],
    ["The report", "The report found that it fell. It said it was old."],
    ["a spokeswoman", "It fell, a spokeswoman said. She said it was old."],
    ["Ada Fenwick", "Tom Brann said it fell. President Ada Fenwick came home. She said it stood."],
    ["Ada Fenwick", "Ada Fenwick said it fell. A captain told her: “Go.” It was old, she said."],
    ["Ada Fenwick", "Ada Fenwick said it fell. Her husband nodded. It was old, she said."],
    [null, "Ada Fenwick said it fell. Her husband nodded. It was old, he said."],
    [null, "Tom Brann said it fell. A woman of 61 was hurt. She said it was old."],
    [null, "They said it fell."],
    [null, "Officials said it fell. He said it was old."],
    [null, "A spokesman said it fell. She said it was old."],
    [null, "An American foundation said it would pay. She said it was glad."],
    [null, "Ada Fenwick said it fell. They said it was old."],
    [null, "Ada Fenwick said it fell. It said it was old."],
    [null, `Ada Fenwick said it fell. ${"The pier was old. ".repeat(40)}She said it was safe.`],
  ];
  for (const [name, text] of cases) it(text.slice(0, 90), () => assert.equal(last(text), name));

  it("keeps to the gender that an earlier pronoun told", () => {
    const text = "Ada Fenwick said it fell. She said it was old.\n\nHe said it stood.";
    assert.deepEqual(mentionsIn(text), { "person Ada Fenwick": ["Ada Fenwick", "She"] });
  });

  it("takes contracted pronouns", () => {
    for (const text of [
      "Ada Fenwick said it fell. She’d said it was old.",
      "Ada Fenwick said it fell. She'd said it was old.",
    ]) {
      assert.equal(sourcesIn(text)[0]?.mentions.length, 2, text);
    }
  });
});

describe("one surname of two people", () => {
  it("is not given to the one of them who happens to have spoken", () => {
    const text = "Ada Fenwick built it. Her daughter, Ines Fenwick, said it fell. Dr. Fenwick wrote that it was old.";
    assert.deepEqual(Object.keys(mentionsIn(text)), ["person Ines Fenwick", "person Fenwick"]);
  });

  it("is the one who was named first and spoke, where the other only is named", () => {
    const text = "Ada Fenwick said it fell. Her son, Tom Fenwick, was ill. Fenwick said it was old.";
    assert.deepEqual(mentionsIn(text), { "person Ada Fenwick": ["Ada Fenwick", "Fenwick"] });
  });

  it("does not lend a pronoun to the one who spoke where the other is named", () => {
    const text = "Ines Fenwick said it fell. Ada Fenwick came home. She said it was old.";
    assert.equal(last(text), "Ada Fenwick");
  });
});

describe("I", () => {
  const byline = [{ name: "Bo Berg", span: null }];
  const text = "On piers\n\nI predict that the pier will fall.";

  it("is the author outside of quotation marks", () => {
    assert.deepEqual(mentionsIn(text, sourcesOf(text, { byline })), { "person Bo Berg": ["I"] });
  });

  it("is nobody where there is no author, or more than one", () => {
    assert.deepEqual(sourcesOf(text, {}), []);
    assert.deepEqual(sourcesOf(text, { byline: [...byline, { name: "Cy Dahl", span: null }] }), []);
  });

  it("is nobody in an interview without labels, where questions stand alone and the answers say I", () => {
    const talk = "On piers\n\nWhy did you stay?\n\nI said no.\n\nWould you go now?\n\nI believe the pier will fall.";
    assert.deepEqual(sourcesOf(talk, { byline }), []);
  });

  it("is not the author inside quotation marks", () => {
    const quoted = "On piers\n\n“I predict that the pier will fall,” Ada Fenwick said.";
    assert.deepEqual(Object.keys(mentionsIn(quoted, sourcesOf(quoted, { byline }))), ["person Ada Fenwick"]);
  });
});
