import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Interview } from "./labels.ts";
import { labelled } from "./labels.ts";
import type { Known } from "./parts.ts";
import { NOTHING_KNOWN } from "./parts.ts";
import { mentionsIn, sourcesIn, sourcesOf } from "./testing.ts";

function told(
  label: string,
  interview: Partial<Interview> = {},
  known: Partial<Known> = {},
): readonly [string, string | null] {
  const text = `${label}: It fell.`;
  const asked = { asks: null, answers: null, ...interview };
  const { kind, name, description } = labelled(
    text,
    { start: 0, end: label.length },
    { ...NOTHING_KNOWN, ...known },
    asked,
  );
  return [kind, name ?? description];
}

describe("labelled", () => {
  it("gives questions to the one who wrote, answers to the one who speaks", () => {
    const interview = { asks: "Bo Berg", answers: "Ada Fenwick" };
    for (const label of ["Q", "Question", "QUESTION", "Interviewer"]) {
      assert.deepEqual(told(label, interview), ["person", "Bo Berg"], label);
    }
    for (const label of ["A", "Answer", "ANSWER"])
      assert.deepEqual(told(label, interview), ["person", "Ada Fenwick"], label);
  });

  it("keeps the bare label where nobody is known", () => {
    assert.deepEqual(told("Q"), ["unnamed", "Q"]);
    assert.deepEqual(told("A", { asks: "Bo Berg" }), ["unnamed", "A"]);
  });

  it("does not say that the article counts them", () => {
    const asked = { asks: null, answers: null };
    const { count, definite } = labelled("Q: Why?", { start: 0, end: 1 }, NOTHING_KNOWN, asked);
    assert.deepEqual([count, definite], [{ min: 1, stated: false }, true]);
  });

  it("takes a word in capitals for a person", () => {
    assert.deepEqual(told("FENWICK"), ["person", "FENWICK"]);
    assert.deepEqual(told("FENWICK", {}, { isSurname: (word) => word === "fenwick" }), ["person", "FENWICK"]);
  });

  it("leaves roles, outlets and organizations what they are", () => {
    assert.deepEqual(told("THE CHAIRMAN")[0], "office");
    assert.deepEqual(told("BBC"), ["outlet", "BBC"]);
    assert.deepEqual(told("Tesco", {}, { isOrganization: (name) => name === "Tesco" }), ["organization", "Tesco"]);
    assert.deepEqual(told("Harbour Board"), ["organization", "Harbour Board"]);
  });
});

const INTERVIEW = [
  "The ice is going",
  "Ada Fenwick keeps her boots by the door. “It is late,” Fenwick said.",
  "Q: When did you begin?",
  "A: In May.",
  "Q: And why?",
  "A: It fell.",
].join("\n\n");

describe("an interview", () => {
  it("has two who speak, each one source", () => {
    const sources = sourcesOf(INTERVIEW, { byline: [{ name: "Bo Berg", span: null }] });
    assert.deepEqual(mentionsIn(INTERVIEW, sources), {
      "person Ada Fenwick": ["Ada Fenwick", "Fenwick", "A", "A"],
      "person Bo Berg": ["Q", "Q"],
    });
  });

  it("keeps questions without a name where two wrote it, or nobody did", () => {
    const two = [
      { name: "Bo Berg", span: null },
      { name: "Cy Dahl", span: null },
    ];
    for (const byline of [two, []]) {
      assert.deepEqual(mentionsIn(INTERVIEW, sourcesOf(INTERVIEW, { byline }))["unnamed Q"], ["Q", "Q"]);
    }
  });

  it("keeps answers without a name where two people speak beside them", () => {
    const text = INTERVIEW.replace("Fenwick said.", "Fenwick said. “So it is,” said Tom Brann.");
    assert.deepEqual(mentionsIn(text)["unnamed A"], ["A", "A"]);
  });

  it("takes the full name for a label that is a surname", () => {
    const text =
      "Talk of the pier\n\nAda Fenwick met Tom Brann.\n\nFENWICK: It fell.\n\nBRANN: It stands.\n\nFENWICK: No.";
    assert.deepEqual(
      sourcesIn(text).map(({ name, statements }) => [name, statements.length]),
      [
        ["Ada Fenwick", 2],
        ["Tom Brann", 1],
      ],
    );
  });
});
