import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { textOf } from "../../span.ts";
import { paragraphsOf } from "./paragraphs.ts";

function paragraphs(text: string): string[] {
  return paragraphsOf(text).map((chunk) => textOf(text, chunk));
}

/** Which paragraphs stand after a line without words. */
function afterBlanks(text: string): boolean[] {
  return paragraphsOf(text).map(({ afterBlank }) => afterBlank);
}

const FIRST = "The river fell on Monday, and two of the bridges that had been";
const SECOND = "shut for three days were opened again. The mayor of the town,";
const THIRD = "who had been up all night, went to bed at nine.";
const WRAPPED = `${FIRST}\n${SECOND}\n${THIRD}`;

describe("paragraphsOf", () => {
  it("puts wrapped lines together, and counts them", () => {
    assert.deepEqual(paragraphsOf(WRAPPED), [{ start: 0, end: WRAPPED.length, lines: 3, afterBlank: false }]);
  });

  it("takes every line for a paragraph where nothing is wrapped", () => {
    assert.deepEqual(paragraphs("The river fell.\nTwo bridges are open.\n\nA third is shut."), [
      "The river fell.",
      "Two bridges are open.",
      "A third is shut.",
    ]);
  });

  it("says which stand after a blank line or a row of dashes", () => {
    assert.deepEqual(afterBlanks("One.\nTwo.\n\nThree."), [false, false, true]);
    assert.deepEqual(afterBlanks("One.\n---\nTwo."), [false, true]);
  });

  it("ends a wrapped paragraph at a row of stars, and leaves the row out", () => {
    assert.deepEqual(paragraphs(`${WRAPPED}\n* * *\n${WRAPPED}`), [WRAPPED, WRAPPED]);
  });

  const starts: readonly string[] = [
    "• Two bridges are open, and boats go again",
    "- Two bridges are open, and boats go again",
    "1. Two bridges are open, and boats go again",
    "Q: Who let the river rise?",
    "18:05 - Bridge open again",
    "## What happens next",
    "Title: River falls",
  ];
  for (const start of starts) {
    it(`begins a new one at ${JSON.stringify(start)}`, () => {
      assert.deepEqual(paragraphs(`${WRAPPED.slice(0, -1)}\n${start}`), [WRAPPED.slice(0, -1), start]);
    });
  }

  it("goes on over a line that only looks like a start", () => {
    const text = `${FIRST}\n${SECOND} the\n18:05 train and the 9 a.m. boat, went to bed, slept and was woken`;
    assert.equal(paragraphs(`${text}\nagain by the phone.`).length, 1);
    assert.equal(paragraphs(`${FIRST}\n${SECOND}\n1.5 million people, went to bed at nine.`).length, 1);
  });

  it("begins a new one at an indented line, but not at the lines of a bullet", () => {
    assert.deepEqual(paragraphs(`${WRAPPED}\n    ${WRAPPED}`), [WRAPPED, WRAPPED]);
    const bullet = "• The old bridge by the mill, which had been shut since the rain\n  Began in the hills.";
    assert.deepEqual(paragraphs(`${WRAPPED}\n\n${bullet}`), [WRAPPED, bullet]);
  });

  it("ends a byline and a date line with their line, however full it is", () => {
    const byline = "By Jo Alder in Lyon, Lee Moss in Paris and Kim Roe in Berlin";
    const date = "Published on Monday, 2 March 2026, updated Tuesday, 3 March 2026";
    assert.deepEqual(paragraphs(`${byline}\n${date}\n\n${WRAPPED}`), [byline, date, WRAPPED]);
    assert.deepEqual(paragraphs(`${byline.replaceAll(" ", "\u00a0")}\n${date}\n\n${WRAPPED}`).length, 3);
  });

  it("parts bylines and date lines from what stands above and below", () => {
    const above = "Two bridges are open again and a third is shut for the weekend";
    const byline = "By Jo Alder in Lyon, Lee Moss in Paris and Kim Roe in Berlin";
    const date = "Published Monday, 2 March 2026 at 18:05, and updated at 19:30";
    for (const line of [byline, date])
      assert.deepEqual(paragraphs(`${above}\n${line}\n${WRAPPED}\n${WRAPPED}`).slice(0, 2), [above, line]);
  });

  it("keeps a date line together that was broken amid a date", () => {
    const date = "Published on Monday, 2 March 2026, and last updated on Tuesday, 3\nMarch 2026, 18:05 GMT";
    assert.deepEqual(paragraphs(`${date}\n\n${WRAPPED}\n${WRAPPED}`)[0], date);
  });

  it("gives none for blanks and rows of dashes", () => {
    for (const text of ["", "\n\n", "---", "***\n\n* * *"]) assert.deepEqual(paragraphsOf(text), []);
  });
});
