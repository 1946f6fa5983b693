import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { docOf, saidIn } from "./testing.ts";

/** Who says which words: "Fenwick: It is gone, / All of us." */
function who(...paragraphs: readonly string[]): string[] {
  return saidIn(["Pier falls", ...paragraphs].join("\n\n")).map(
    ({ speaker, content }) => `${speaker ?? "?"}: ${content.join(" / ")}`,
  );
}

describe("a quotation without a cue, in a paragraph with one", () => {
  it("goes on with the words before it", () => {
    assert.deepEqual(who("“It is gone,” Fenwick said. “We will miss it.”"), [
      "Fenwick: It is gone, / We will miss it.",
    ]);
    assert.deepEqual(who("“It is gone,” said Fenwick. “We will miss it. All of us.”"), [
      "Fenwick: It is gone, / We will miss it. All of us.",
    ]);
  });

  it("goes on with the last of two", () => {
    assert.deepEqual(who("“It is gone,” said Fenwick. “No,” said Brann. “It stands.”"), [
      "Fenwick: It is gone,",
      "Brann: No, / It stands.",
    ]);
  });

  it("belongs to the name behind its dash, each to its own", () => {
    assert.deepEqual(who("“It is gone.” ― Ada Fenwick “It stood.” ― Tom Brann “It will stand.”\n― Bo Berg"), [
      "Ada Fenwick: It is gone.",
      "Tom Brann: It stood.",
      "Bo Berg: It will stand.",
    ]);
  });

  it("belongs to who acts before it, not to who spoke elsewhere", () => {
    assert.deepEqual(who("Brann said it stood.", "Fenwick shook her head. “It is gone.”"), [
      "Brann: it stood",
      "Fenwick: It is gone.",
    ]);
    assert.deepEqual(who("She shook her head. “It is gone.”"), ["She: It is gone."]);
  });

  it("does not belong to a thing that does something before it", () => {
    assert.deepEqual(who("The pier shook. “It is gone.”"), ["?: It is gone."]);
  });
});

describe("a quotation that fills its paragraph", () => {
  it("belongs to who spoke in the paragraph before", () => {
    assert.deepEqual(who("“It is gone,” Fenwick said.", "“We will miss it.”", "“All of us.”"), [
      "Fenwick: It is gone,",
      "Fenwick: We will miss it.",
      "Fenwick: All of us.",
    ]);
    assert.deepEqual(who("“It is gone,” said Fenwick.", "“No,” said Brann.", "“It stands.”"), [
      "Fenwick: It is gone,",
      "Brann: No,",
      "Brann: It stands.",
    ]);
  });

  it("belongs to nobody when there is other text between, or none before", () => {
    assert.deepEqual(
      who("“It is gone,” Fenwick said.", "It rained.", "“We will miss it.”").at(-1),
      "?: We will miss it.",
    );
    assert.deepEqual(who("“Who built it?”", "Nobody knew."), ["?: Who built it?"]);
  });

  it("is one statement when it holds several quotations", () => {
    assert.deepEqual(who("“One.” “Two.”", "Fenwick left."), ["?: One. / Two."]);
  });

  it("is the same with straight marks", () => {
    assert.deepEqual(who('"It is gone," Fenwick said.', '"We will miss it."'), [
      "Fenwick: It is gone,",
      "Fenwick: We will miss it.",
    ]);
  });

  it("is one statement over its paragraphs where the first is left open", () => {
    assert.deepEqual(who("“It is gone,” Fenwick said. “We will miss it.", "“All of us.”"), [
      "Fenwick: It is gone, / We will miss it. / All of us.",
    ]);
  });
});

describe("a cue in the paragraph before", () => {
  it("names the speaker, the verb and the act", () => {
    const [said] = saidIn("Pier falls\n\nFenwick added:\n\n“It is gone.”");
    assert.deepEqual(
      [said?.rule, said?.speaker, said?.cue, said?.verb, said?.act, said?.basis],
      ["cue-then-paragraph", "Fenwick", "added", "add", "said", "subject"],
    );
  });

  it("may have no verb of saying", () => {
    const [said] = saidIn("Pier falls\n\nBrann had this to say:\n\n“It is gone.”");
    assert.deepEqual(
      [said?.rule, said?.speaker, said?.cue, said?.basis],
      ["cue-then-paragraph", "Brann", null, "turn"],
    );
  });

  it("needs its colon, and to be right before", () => {
    assert.deepEqual(who("Fenwick added.", "“It is gone.”"), ["?: It is gone."]);
    assert.deepEqual(who("Fenwick added:", "It rained.", "“It is gone.”").at(-1), "?: It is gone.");
  });
});

describe("a name under a quotation", () => {
  for (const dash of ["—", "–", "―", "-"]) {
    it(`behind ${dash} is the speaker`, () => {
      assert.deepEqual(who("“It is gone.”", `${dash} Ada Fenwick, harbour master`), [
        "Ada Fenwick, harbour master: It is gone.",
      ]);
    });
  }

  it("has no verb, and stands right under it", () => {
    assert.deepEqual(who("“It is gone.”", "- Ada Fenwick left the harbour."), ["?: It is gone."]);
    assert.deepEqual(who("“It is gone.”", "It rained.", "— Ada Fenwick"), ["?: It is gone."]);
    assert.deepEqual(who("“It is gone.”", "— from the harbour"), ["?: It is gone."]);
    assert.deepEqual(who("“It is gone.”", `— Ada Fenwick${", of Lund".repeat(6)}`), ["?: It is gone."]);
  });

  it("comes before who spoke last", () => {
    assert.deepEqual(who("“No,” Brann said.", "“It is gone.”", "— Ada Fenwick"), [
      "Brann: No,",
      "Ada Fenwick: It is gone.",
    ]);
  });
});

describe("turns in any text", () => {
  const pieces = [
    "“It is gone.”",
    "“It is gone,” Fenwick said.",
    "“And so",
    "Brann added:",
    "— Ada Fenwick",
    "It rained.",
    "Fenwick left. “So.”",
    "“One.” “Two.”",
    "😀",
  ];

  it("lose no quotation that is speech, and give none twice", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }), (paragraphs) => {
        const doc = docOf(["Pier falls", ...paragraphs].join("\n\n"));
        const content = doc.statements.flatMap((statement) => statement.content);
        const starts = content.map(({ start }) => start);
        assert.equal(new Set(starts).size, starts.length);
        for (const { depth, use, parts } of doc.quotations) {
          if (depth > 0 || use !== "speech") continue;
          for (const part of parts) {
            assert.ok(
              content.some(({ start, end }) => start < part.end && part.start < end),
              doc.text.slice(part.start, part.end),
            );
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
