import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { basisOfKnowledge, reasonUnnamed, UNNAMED } from "./anonymity.ts";
import type { Span } from "../../span.ts";

/** The words found behind the speaker, who is marked with braces. */
function found(find: (text: string, span: Span) => Span | null, marked: string): string | null {
  const start = marked.indexOf("{");
  const text = marked.replaceAll(/[{}]/gu, "");
  const span = find(text, { start, end: marked.indexOf("}") - 1 });
  return span === null ? null : text.slice(span.start, span.end);
}

describe("reasonUnnamed", () => {
  const cases: readonly (readonly [string | null, string])[] = [
    [
      "because the findings are not public",
      "{A person, who spoke on condition of anonymity because the findings are not public}, said it fell.",
    ],
    [
      "because the findings are not public",
      "{A person} said it fell, speaking on condition of anonymity because the findings are not public.",
    ],
    ["for fear of losing his job", "said {a deckhand who did not want to give his name for fear of losing his job}."],
    ["for fear of losing her job", "said {a deckhand who didn’t want to be named for fear of losing her job}."],
    ["as she was not allowed to speak", "{A clerk} asked not to be identified as she was not allowed to speak."],
    ["citing the inquiry", "{An officer} declined to be named, citing the inquiry."],
    [
      "because he fears for his career",
      "{An engineer, who is identified in the documents only as Witness C because he fears for his career}, says it leaked.",
    ],
    ["due to the inquiry", "{Two officials} requested anonymity due to the inquiry, and left."],
    ["fearing arrest", "{A resident} refused to give her name, fearing arrest."],
    ["because of the inquiry", "{A clerk} was not authorized to speak because of the inquiry."],
    [null, "{A source} said it fell."],
    [null, "{A person who asked not to be named} said it fell."],
    [null, "{A person} said it fell because it was old."],
    [null, "{A person} fell because it was dark, spoke of it and asked not to be named."],
    [
      null,
      "{A clerk who spoke on condition of anonymity} said the pier, which has stood for a hundred years and more, fell because it was old.",
    ],
  ];
  for (const [reason, marked] of cases) it(marked, () => assert.equal(found(reasonUnnamed, marked), reason));

  describe("in the next sentence", () => {
    const next: readonly (readonly [string | null, string])[] = [
      ["because it is not launched", "{Two bankers} said so. They asked not to be named because it is not launched."],
      ["because it is secret", "{An aid worker} said so. The worker declined to be named because it is secret."],
      [null, "{Two bankers} said so. Tom Brann asked not to be named because it is not launched."],
      [null, "{Two bankers} said so.\n\nThey asked not to be named because it is not launched."],
      [null, "{Two bankers} said so. It rained. They asked not to be named because it is not launched."],
    ];
    for (const [reason, marked] of next) {
      it(marked, () => assert.equal(found(reasonUnnamed, marked), reason));
    }
  });

  for (const { example } of UNNAMED) {
    it(`reads “${example}”`, () => {
      const marked = `{An official who ${example} because of the inquiry} left.`;
      assert.equal(found(reasonUnnamed, marked), "because of the inquiry");
    });
  }

  it("takes curly and straight apostrophes alike", () => {
    for (const mark of ["’", "'"]) {
      const marked = `{A clerk} wasn${mark}t authorised to speak because of the inquiry.`;
      assert.equal(found(reasonUnnamed, marked), "because of the inquiry");
    }
  });

  it("looks no further than the neighbourhood", () => {
    const marked = `{A clerk} said ${"it fell and ".repeat(40)}asked not to be named because of the inquiry.`;
    assert.equal(found(reasonUnnamed, marked), null);
  });

  it("holds at the end of the text", () => {
    assert.equal(found(reasonUnnamed, "{A clerk}"), null);
    assert.equal(found(reasonUnnamed, "{A clerk} asked not to be named because"), null);
  });
});

describe("basisOfKnowledge", () => {
  const cases: readonly (readonly [string | null, string])[] = [
    ["familiar with the talks", "{A person familiar with the talks} said it fell."],
    [
      "with direct knowledge of the inquiry",
      "{A person with direct knowledge of the inquiry, who left}, said it fell.",
    ],
    ["briefed on the inquiry", "{Two officials briefed on the inquiry} said it fell."],
    ["close to the company", "{people close to the company} said it fell."],
    ["involved in the inquiry", "{a person involved in the inquiry} said it fell."],
    ["who saw the letter", "{A clerk who saw the letter} said it fell."],
    ["who attended the meeting", "{Two people who attended the meeting} said it fell."],
    ["privy to the letter", "{A clerk privy to the letter} said it fell."],
    ["familiar with the talks", "{A person familiar with the talks who asked not to be named} said it fell."],
    [null, "{A person} familiar with the talks said it fell."],
    [null, "{A clerk who left the board} said it fell."],
    [null, "{A clerk who sawed the beam} said it fell."],
    [null, "{A source} said it fell."],
  ];
  for (const [basis, marked] of cases) it(marked, () => assert.equal(found(basisOfKnowledge, marked), basis));

  it("never reaches over the speaker’s own words", () => {
    const text = "A person close to the talks said it fell.";
    const span = basisOfKnowledge(text, { start: 0, end: 20 });
    assert.deepEqual(span, { start: 9, end: 20 });
  });
});
