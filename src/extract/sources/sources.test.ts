import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { SourceFinding } from "../../layers.ts";
import type { Span } from "../../span.ts";
import { runExamples } from "../../testing/examples.ts";
import { growth } from "../../testing/growth.ts";
import { plainArticle } from "../../testing/plain.ts";
import { docOf, mentionsIn, sourcesIn, sourcesOf } from "./testing.ts";

runExamples(import.meta.dirname, ({ sources }) =>
  sources.flatMap(({ kind, name, description, mentions }) =>
    mentions.map(({ start, end }) => ({ label: `source=${kind} ${name ?? description ?? ""}`, start, end })),
  ),
);

function only(text: string): SourceFinding {
  const [first, ...others] = sourcesIn(text);
  assert.ok(first !== undefined && others.length === 0, `${others.length + 1} sources in: ${text}`);
  return first;
}

describe("sources: role, affiliation, former", () => {
  const cases: readonly (readonly [string, string | null, string | null, boolean, string])[] = [
    ["Ada Fenwick", null, null, false, "Ada Fenwick said the pier was gone."],
    ["Ada Fenwick", "Mayor", null, false, "Mayor Ada Fenwick said the pier was gone."],
    ["Ada Fenwick", "mayor", "Lund", false, "Ada Fenwick, the mayor of Lund, said the pier was gone."],
    ["Ada Fenwick", "minister", null, true, "Ada Fenwick, a former minister, said the pier was gone."],
    ["Tom Brann", "prosecutor", null, true, "Former prosecutor Tom Brann said the pier was gone."],
    ["Matt Myer", "coach", "Wynnum", false, "Wynnum coach Matt Myer said the team was tired."],
    ["Joris Haver", "chief negotiator", "union", false, "The union’s chief negotiator, Joris Haver, said it was gone."],
    ["Tom Brann", null, null, false, "Tom Brann, 66, said the pier was gone."],
    ["Ada Fenwick", "Prime Minister", "Britain", false, "Britain’s Prime Minister Ada Fenwick said it was gone."],
    ["Ada Fenwick", "doctor", "hospital in Lund", false, "Ada Fenwick, a doctor at the hospital in Lund, said so."],
  ];
  for (const [name, role, affiliation, former, text] of cases) {
    it(text, () => {
      const source = only(text);
      assert.deepEqual([source.name, source.role, source.former], [name, role, former]);
      assert.ok(affiliation === null ? source.affiliation === null : affiliation.startsWith(source.affiliation ?? "-"));
    });
  }
});

describe("sources: count", () => {
  const cases: readonly (readonly [SourceFinding["count"], string])[] = [
    [{ min: 1, stated: true }, "A U.S. official said the pier was gone."],
    [{ min: 1, stated: true }, "One official said the pier was gone."],
    [{ min: 2, stated: true }, "Two officials said the pier was gone."],
    [{ min: 3, stated: true }, "Three people briefed on the talks said the pier was gone."],
    [{ min: 12, stated: true }, "12 residents said the pier was gone."],
    [{ min: 2, stated: false }, "Officials said the pier was gone."],
    [{ min: 2, stated: false }, "Several officials said the pier was gone."],
    [{ min: 2, stated: false }, "Some said the pier was gone."],
    [null, "Ada Fenwick said the pier was gone."],
    [null, "The Ministry of Works said the pier was gone."],
  ];
  for (const [count, text] of cases) it(text, () => assert.deepEqual(only(text).count, count));
});

describe("sources: why somebody is not named, and what they know", () => {
  const cases: readonly (readonly [string | null, string | null, string])[] = [
    [
      "because they were not authorised to speak",
      "familiar with the talks",
      "A person familiar with the talks, who spoke on condition of anonymity because they were not authorised to speak, said the pier was gone.",
    ],
    [
      "for fear of losing his job",
      null,
      "A deckhand who did not want to give his name for fear of losing his job said the pier was gone.",
    ],
    [null, "with knowledge of the inquiry", "Two officials with knowledge of the inquiry said the pier was gone."],
    [null, "who saw the letter", "A clerk who saw the letter said the pier was gone."],
    [null, null, "A source said the pier was gone."],
    [null, null, "A person who asked not to be named said the pier was gone."],
  ];
  for (const [reason, basis, text] of cases) {
    it(text, () => {
      const { reasonUnnamed, basisOfKnowledge } = only(text);
      assert.equal(reasonUnnamed && text.slice(reasonUnnamed.start, reasonUnnamed.end), reason);
      assert.equal(basisOfKnowledge && text.slice(basisOfKnowledge.start, basisOfKnowledge.end), basis);
    });
  }
});

describe("sources: who is who", () => {
  it("keeps two of one surname apart", () => {
    const names = sourcesIn("Ada Fenwick said it was gone. Tom Fenwick said it stood.").map(({ name }) => name);
    assert.deepEqual(names, ["Ada Fenwick", "Tom Fenwick"]);
  });

  it("does not guess which of two is meant by a bare surname", () => {
    const sources = sourcesIn("Ada Fenwick said it was gone. Tom Fenwick said it stood. Fenwick said it fell.");
    assert.deepEqual(
      sources.map(({ mentions }) => mentions.length),
      [1, 1, 1],
    );
  });

  it("gives a pronoun to the one who spoke last", () => {
    const [ada, tom] = sourcesIn("Ada Fenwick said it was gone.\n\nTom Brann said it stood. He said it was safe.");
    assert.deepEqual([ada?.mentions.length, tom?.mentions.length], [1, 2]);
  });

  it("does not give it to somebody who was only spoken about", () => {
    const [ada] = sourcesIn("Ada Fenwick said Tom Brann had built the pier. She said it was safe.");
    assert.equal(ada?.mentions.length, 2);
  });

  it("heeds the gender that the text states", () => {
    const [ada, tom] = sourcesIn("Mrs. Fenwick said it was gone. Mr. Brann said it stood. She said it fell.");
    assert.deepEqual([ada?.mentions.length, tom?.mentions.length], [2, 1]);
  });

  it("leaves a pronoun that nobody fits without a source", () => {
    assert.deepEqual(sourcesIn("They said it was gone."), []);
  });

  it("names the statements of each", () => {
    const doc = docOf("Ada Fenwick said it was gone. Officials said it stood. She said it fell.");
    assert.deepEqual(
      doc.sources.map(({ statements }) => statements),
      [[0, 2], [1]],
    );
  });
});

const NEWS: readonly string[] = [
  "Mayor Ada Fenwick said the pier was gone. She said it was old. Fenwick said no more.",
  "“It is gone,” said Tom Brann, 44, a baker in Lund. “So am I,” he said.",
  "Chemicals maker Brenntal Werke fell. The company said it would close a plant.",
  "The Maas Dockworkers’ Union said it would strike. The union’s chief negotiator, Joris Haver, said so twice.",
  "Two people familiar with the talks, who asked not to be named because the talks are secret, said it was over.",
  "Officials said 12 people were hurt. At least 12 residents said so.",
  "Dr. Lena Soto told Reuters that the drug worked. According to her, it was safe.",
  "The court’s report found that the bridge was rotten. It said so in May.",
];

type Told = Pick<
  SourceFinding,
  "kind" | "name" | "description" | "role" | "affiliation" | "former" | "count" | "rule" | "statements"
> & { readonly places: readonly (Span | null)[] };

/** A source with its places as they are when the text stands this much further on. */
function told(source: SourceFinding, by: number): Told {
  const { kind, name, description, role, affiliation, former, count, rule, statements } = source;
  const spans = [source, ...source.mentions, source.reasonUnnamed, source.basisOfKnowledge];
  const places = spans.map((span) => span && { start: span.start + by, end: span.end + by });
  return { kind, name, description, role, affiliation, former, count, rule, statements, places };
}

/** The words of a source with straight apostrophes. */
function straightened({ name, description, affiliation }: SourceFinding): (string | null)[] {
  return [name, description, affiliation].map((words) => words?.replaceAll("’", "'") ?? null);
}

describe("sources: the same text in another place", () => {
  for (const text of NEWS) {
    const here = sourcesIn(text);

    it(`found: ${text.slice(0, 60)}`, () => assert.ok(here.length > 0));

    it(`moves with a paragraph in front: ${text.slice(0, 60)}`, () => {
      const before = "It rained all night over the harbour, and nobody slept.\n\n";
      assert.deepEqual(
        sourcesIn(before + text).map((source) => told(source, 0)),
        here.map((source) => told(source, before.length)),
      );
    });

    it(`does not change with white space behind: ${text.slice(0, 60)}`, () => {
      assert.deepEqual(sourcesIn(`${text}  \n\n \n`), here);
    });

    it(`is the same with straight apostrophes and marks: ${text.slice(0, 60)}`, () => {
      const straight = text.replaceAll(/[“”]/gu, '"').replaceAll("’", "'");
      assert.deepEqual(sourcesIn(straight).map(straightened), here.map(straightened));
    });

    it(`holds with Windows line ends: ${text.slice(0, 60)}`, () => {
      const [lf, crlf] = ["\n\n", "\r\n\r\n"].map((end) => sourcesIn(`It rained.${end}${text}`));
      assert.deepEqual(
        crlf?.map(({ name }) => name),
        lf?.map(({ name }) => name),
      );
    });
  }

  it("is one source when the article says everything twice", () => {
    const text = "Mayor Ada Fenwick said the pier was gone. Fenwick said no more.";
    const [once, twice] = [sourcesIn(text), sourcesIn(`${text}\n\n${text}`)];
    assert.deepEqual(
      twice.map(({ name, role, mentions }) => [name, role, mentions.length]),
      once.map(({ name, role, mentions }) => [name, role, 2 * mentions.length]),
    );
  });
});

describe("sources: the frame of an article", () => {
  const text = "Pier falls\n\nBy Ada Fenwick\n\nFenwick said the pier was gone.\n\n© 2026 Ada Fenwick";

  it("gives no names to those who speak", () => {
    const kinds = ["headline", "byline", "paragraph", "rights"] as const;
    const blocks = plainArticle(text).blocks.map(({ start, end }, at) => ({
      start,
      end,
      kind: kinds[at] ?? "paragraph",
    }));
    assert.deepEqual(
      sourcesOf(text, { blocks }).map(({ kind, name }) => [kind, name]),
      [["organization", "Fenwick"]],
    );
  });

  it("is not read as people: the line of rights is nobody", () => {
    const rights = "“It is gone,” Ada Fenwick said. He left.\n\nCopyright The Alder Dispatch 2026";
    assert.deepEqual(Object.keys(mentionsIn(rights)), ["person Ada Fenwick"]);
  });
});

describe("sources: headlines", () => {
  it("point to whom the article names", () => {
    const text = "Rescue corps says bridge is safe\n\nIt rained. The Tacna Rescue Corps said the bridge was safe.";
    assert.deepEqual(mentionsIn(text), {
      "organization Tacna Rescue Corps": ["Rescue corps", "The Tacna Rescue Corps"],
    });
  });

  it("take a role for the person who has it", () => {
    const text = "Pier is rotten, says mayor\n\nMayor Ada Fenwick said the pier was rotten.";
    assert.deepEqual(Object.keys(mentionsIn(text)).includes("person Ada Fenwick"), true);
  });
});

describe("sources: confidence and reasons", () => {
  it("are there for every source", () => {
    for (const source of NEWS.flatMap(sourcesIn)) {
      assert.ok(source.confidence > 0.5 && source.confidence <= 1, source.rule);
      assert.deepEqual(source.because, source.mentions.slice(0, 1));
    }
  });

  it("reasons and bases belong to the unnamed alone", () => {
    for (const source of NEWS.flatMap(sourcesIn)) {
      if (source.kind === "unnamed") continue;
      assert.deepEqual([source.reasonUnnamed, source.basisOfKnowledge, source.count], [null, null, null]);
    }
  });
});

const PIECES = [
  "Ada Fenwick",
  "Mr. Brann",
  "The mayor",
  "Officials",
  "He",
  " said it. ",
  ", a doctor,",
  " of Lund",
  " and ",
  "the company",
  "\n\n",
  "Reuters",
  "“",
  "”",
  "(",
  "’s ",
  "who ",
  "😀",
  "e\u0301",
  "of ",
  "two people familiar with ",
];

describe("sources: any text", () => {
  it("gives sources in order, each with mentions, and every statement to one at most", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        fc.pre(text.trim() !== "");
        const { sources, statements } = docOf(text);
        const given = sources.flatMap((source) => source.statements);
        assert.equal(new Set(given).size, given.length);
        for (const index of given) assert.ok(index >= 0 && index < statements.length);
        for (const { mentions, start, end, name, description } of sources) {
          assert.deepEqual([mentions[0]?.start, mentions[0]?.end], [start, end]);
          assert.ok(name !== null || description !== null);
        }
      }),
      { numRuns: 300 },
    );
  });

  for (const hostile of [
    "Ada said it. ",
    "He said it. ",
    "Aa Bb said it. ",
    "officials said it. ",
    "The company said it. ",
    "Aa and ",
  ]) {
    it(`costs in proportion: ${JSON.stringify(hostile)}`, () => {
      assert.ok(growth((length) => docOf(hostile.repeat(length)), 100) < 30);
    });
  }
});
