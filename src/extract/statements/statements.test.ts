import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { StatementFinding } from "../../layers.ts";
import type { FullDoc } from "../../read.ts";
import type { Span } from "../../span.ts";
import { runExamples } from "../../testing/examples.ts";
import type { LabelledSpan } from "../../testing/marked.ts";
import { growth } from "../../testing/growth.ts";
import { RULE_NAMES } from "./confidence.ts";
import { docOf, onlySaid, saidIn } from "./testing.ts";

runExamples(import.meta.dirname, labelsOf);

/** Cue and speaker once each, also where one speaker has several statements. */
function labelsOf({ statements }: FullDoc): LabelledSpan[] {
  const labels = new Map<string, LabelledSpan>();
  const add = (label: string, span: Span | null): void => {
    if (span !== null) labels.set(`${label} ${span.start} ${span.end}`, { label, start: span.start, end: span.end });
  };
  for (const { content, cue, speakerSpan, rule } of statements) {
    for (const span of content) add(`statement=${rule}`, span);
    add("cue", cue);
    add("speaker", speakerSpan);
  }
  return [...labels.values()];
}

describe("statements: how the speaker was found", () => {
  const cases: readonly (readonly [StatementFinding["speakerBasis"], string, string])[] = [
    ["subject", "Fenwick", "Fenwick said the pier was gone."],
    ["pronoun", "She", "She said the pier was gone."],
    ["according-to", "Fenwick", "According to Fenwick, the pier was gone."],
    ["turn", "Fenwick", "Fenwick shook her head. “It is gone.”"],
    ["headline", "Fenwick", "Fenwick: Pier was rotten\n\nThe harbour is quiet."],
  ];
  for (const [basis, speaker, text] of cases) {
    it(`${String(basis)}: ${text}`, () => {
      const found = onlySaid(text);
      assert.deepEqual([found.basis, found.speaker], [basis, speaker]);
    });
  }

  it("is nobody where nobody speaks", () => {
    const { speaker, basis } = onlySaid("The pier reportedly closed in May.");
    assert.deepEqual([speaker, basis], [null, null]);
  });

  for (const [speaker, text] of [
    ["Ada Fenwick, a doctor from Lund, Sweden", "Ada Fenwick, a doctor from Lund, Sweden, said the man was awake."],
    ["the mayor, Ada Fenwick", "In Lund, the mayor, Ada Fenwick, said the pier was gone."],
    ["Fenwick and Brann", "Fenwick and Brann said they would appeal."],
    ["Officials at the harbour in Lund", "Officials at the harbour in Lund said the pier was gone."],
    ["the mayor of Lund", "“It is gone,” said the mayor of Lund in a statement."],
    ["Ada Fenwick", "“It is gone,” said Ada Fenwick on Monday."],
    ["Brann, who built it", "Brann, who built it, said the pier was gone."],
    ["Gov. Ada Fenwick (R-Lund)", "Gov. Ada Fenwick (R-Lund) said the pier was gone."],
    ["police", "The pier was gone, police said."],
  ] as const) {
    it(`${speaker} ← ${text}`, () => assert.equal(onlySaid(text).speaker, speaker));
  }
});

describe("statements: where the content begins and ends", () => {
  for (const [content, text] of [
    [["the pier was gone"], "Fenwick said in a statement on Monday that the pier was gone."],
    [["the pier was gone"], "Fenwick told a crowd in Lund that the pier was gone."],
    [["he would leave if it rained"], "Brann said he would leave if it rained."],
    [["the pier was rotten and that it would fall"], "Fenwick said that the pier was rotten and that it would fall."],
    [["The pier", "will fall"], "The pier, Fenwick said, will fall."],
    [["We began in March,", "and we went on."], "“We began in March,” Fenwick said, “and we went on.”"],
    [["It is gone,", "We will miss it.", "All of us."], "“It is gone,” Fenwick said. “We will miss it.” “All of us.”"],
    [["any part in it"], "Fenwick denied any part in it, but left the board."],
  ] as const) {
    it(text, () => assert.deepEqual(onlySaid(text).content, content));
  }

  it("parts two who speak in one sentence", () => {
    assert.deepEqual(
      saidIn("Officials said that the pier was safe, but Brann said that it was rotten.").map(
        ({ speaker, content }) => `${String(speaker)}: ${content.join()}`,
      ),
      ["Officials: the pier was safe", "Brann: it was rotten"],
    );
  });

  it("keeps one statement for a quotation over several paragraphs", () => {
    const found = onlySaid("Pier falls\n\n“We began in March,” Fenwick said. “We went on.\n\n“We shall not stop now.”");
    assert.deepEqual(found.content, ["We began in March,", "We went on.", "We shall not stop now."]);
  });

  it("loses no quotation where marks are odd in number", () => {
    assert.deepEqual(
      saidIn('"It is gone," Fenwick said. "We will miss it.\n\nBrann was glad.\n\n"So am I," said Brann.').map(
        ({ speaker }) => speaker,
      ),
      ["Fenwick", "Brann"],
    );
  });
});

const NEWS: readonly string[] = [
  "“The pier is gone,” Mayor Ada Fenwick said on Monday. “We will miss it.”",
  "Officials said that the bridge was safe, but Brann said that it was rotten.",
  "According to the union, 400 nurses walked out; the hospital declined to comment.",
  "Fenwick told the court in Lund that she “never saw” the letter.",
  "The drug worked in 12 of 40 patients, Dr. Soto said, adding that more tests were needed.",
  "In a statement, the company denied any part in it.",
  "“Who will pay?” asked Brann, a farmer. “We will,” said the minister.",
];

/** A statement as it is when the text stands this much further on. */
function moved(statement: StatementFinding, by: number): unknown {
  const { content, cue, speakerSpan, addressee, venue, because, start, end, saidAt, ...rest } = statement;
  const spans = [...content, cue, speakerSpan, addressee, venue, ...because, { start, end }];
  return {
    ...rest,
    timed: saidAt !== null,
    spans: spans.map((span) => span && { start: span.start + by, end: span.end + by }),
  };
}

function plain(words: string): string {
  return words.replaceAll(/[“”]/gu, '"').replaceAll("’", "'");
}

describe("statements: the same text in another place", () => {
  for (const text of NEWS) {
    const before = "Morning in the harbour\n\nIt rained all night, and the boats stayed in.\n\n";

    it(`moves with paragraphs in front: ${text.slice(0, 50)}`, () => {
      const there = docOf(`${before}${text}`).statements;
      const here = docOf(`Morning in the harbour\n\n${text}`).statements;
      const by = before.length - "Morning in the harbour\n\n".length;
      assert.ok(here.length > 0);
      assert.deepEqual(
        there.map((statement) => moved(statement, 0)),
        here.map((statement) => moved(statement, by)),
      );
    });

    it(`is found twice where it stands twice: ${text.slice(0, 50)}`, () => {
      const [once, twice] = [saidIn(`${before}${text}`), saidIn(`${before}${text}\n\nIt rained.\n\n${text}`)];
      assert.deepEqual(twice, [...once, ...once]);
    });

    it(`does not change with white space behind: ${text.slice(0, 50)}`, () => {
      assert.deepEqual(saidIn(`${before}${text} \n\n  \n`), saidIn(`${before}${text}`));
    });

    it(`is the same with straight marks and Windows line ends: ${text.slice(0, 50)}`, () => {
      const straight = plain(`${before}${text}`).replaceAll("\n", "\r\n");
      assert.deepEqual(
        saidIn(straight).map(({ speaker, content }) => [speaker, content]),
        saidIn(`${before}${text}`).map(({ speaker, content }) => [speaker, content.map(plain)]),
      );
    });
  }
});

const PIECES = [
  "“",
  "”",
  '"',
  " said ",
  "Fenwick",
  " told ",
  "the mayor",
  ", ",
  ". ",
  ": ",
  " — ",
  "that ",
  "according to ",
  "\n\n",
  "she ",
  "and ",
  "who ",
  "did not respond",
  "reportedly ",
  "(",
  ")",
  "on Monday ",
  "in a statement ",
  "Q: ",
  "😀",
  "e\u0301",
];

describe("statements: any text", () => {
  it("gives statements with content, known rules and parts inside their extent", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        fc.pre(text.trim() !== "");
        for (const { content, cue, speakerSpan, rule, start, end, confidence } of docOf(text).statements) {
          assert.ok(content.length > 0 && RULE_NAMES.has(rule) && confidence > 0 && confidence <= 1);
          for (const span of [...content, cue, speakerSpan]) {
            if (span !== null) assert.ok(start <= span.start && span.start < span.end && span.end <= end);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it("never gives the same words to two statements as quotations", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        fc.pre(text.trim() !== "");
        const starts = docOf(text)
          .statements.filter(({ kind }) => kind === "direct")
          .flatMap(({ content }) => content.map(({ start }) => start));
        assert.equal(new Set(starts).size, starts.length);
      }),
      { numRuns: 300 },
    );
  });

  for (const hostile of [
    "said ",
    "“",
    "“a” ",
    "“a,” he said. ",
    "“a”\n\n",
    "Fenwick, ",
    "according to ",
    "and said that ",
    "who said ",
    "( ",
    "did not respond ",
    "A: b\n\n",
  ]) {
    it(`costs in proportion: ${JSON.stringify(hostile)}`, () => {
      assert.ok(growth((length) => docOf(hostile.repeat(length)), 150) < 30);
    });
  }
});
