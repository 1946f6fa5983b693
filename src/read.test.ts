import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { verifySpans } from "./evidence/verify.ts";
import { articleFromHtml, articleFromText } from "./page/read.ts";
import { readArticle, readLayers, stages } from "./read.ts";

const TEXT = [
  "Bridge over the Aa shut after cracks are found",
  "“It will stay shut,” Mayor Ada Fenwick said on Monday. She gave no reason.",
  "Officials said the bridge was rotten, according to a report.",
].join("\n\n");

function said({ statements }: ReturnType<typeof readArticle>): string[] {
  return statements.flatMap(({ content }) => content.map((span) => span.text));
}

describe("stages", () => {
  const names = stages.steps.map(({ name }) => name);

  it("are each there once", () => assert.equal(new Set(names).size, names.length));

  const order = [
    ["quotations", "sentences"],
    ["sentences", "tokens"],
    ["dates", "times"],
    ["published", "times"],
    ["times", "statements"],
    ["tokens", "statements"],
    ["statements", "sources"],
  ] as const;
  for (const [first, second] of order) {
    it(`find ${first} before ${second}`, () => assert.ok(names.indexOf(first) < names.indexOf(second)));
  }
});

describe("readLayers", () => {
  const doc = readLayers(articleFromText(TEXT, { published: "2026-03-05" }));

  it("gives a frozen doc with every layer and the text as it was", () => {
    assert.equal(doc.text, TEXT);
    assert.equal(doc.article.text, TEXT);
    assert.ok(Object.isFrozen(doc));
    for (const { name } of stages.steps) assert.ok(Object.isFrozen(doc[name]), name);
  });

  it("ties layers to each other by index", () => {
    for (const { sentence, start } of doc.tokens) {
      const holder = doc.sentences[sentence];
      assert.ok(holder !== undefined && holder.start <= start && start < holder.end);
    }
    for (const { block, start } of doc.sentences) {
      const holder = doc.article.blocks[block];
      assert.ok(holder !== undefined && holder.start <= start && start < holder.end);
    }
    for (const { statements } of doc.sources) for (const index of statements) assert.ok(index in doc.statements);
    for (const { saidAt } of doc.statements) assert.ok(saidAt === null || saidAt in doc.times);
  });

  it("names every speaker that it found as a source", () => {
    const given = new Set(doc.sources.flatMap(({ statements }) => statements));
    doc.statements.forEach(({ speakerSpan }, index) =>
      assert.equal(given.has(index), speakerSpan !== null, String(index)),
    );
  });
});

describe("readArticle", () => {
  it("reads who said what and when", () => {
    const record = readArticle(articleFromText(TEXT, { published: "2026-03-05" }));
    const [first] = record.statements;
    assert.equal(first?.content[0]?.text, "It will stay shut,");
    assert.equal(record.sources.find(({ id }) => id === first?.speaker)?.name, "Ada Fenwick");
    assert.equal(record.times.find(({ id }) => id === first?.saidAt)?.timex3.value, "2026-03-02");
  });

  it("gives the same bytes twice, and true spans", () => {
    const [one, two] = [0, 1].map(() => readArticle(articleFromText(TEXT, {})));
    assert.equal(JSON.stringify(one), JSON.stringify(two));
    assert.ok(one);
    assert.deepEqual(verifySpans(one).mismatches, []);
  });

  it("says the same of a page as of its text", async () => {
    const [headline = "", ...paragraphs] = TEXT.split("\n\n");
    const inner = `<h1>${headline}</h1>${paragraphs.map((words) => `<p>${words}</p>`).join("")}`;
    const page = await articleFromHtml(`<html lang="en"><body><article>${inner}</article></body></html>`);
    assert.deepEqual(said(readArticle(page)), said(readArticle(articleFromText(TEXT, {}))));
  });

  it("finds nothing in a text without speech, and says nothing of it", () => {
    const record = readArticle(articleFromText("The pier is long.\n\nIt is made of oak.", {}));
    assert.deepEqual([record.statements, record.sources, record.notes], [[], [], []]);
  });

  for (const text of ["x", "😀", "“", "\u202e“a,” said b.", "a\u0300\u0301\u0302", "שלום, אמר."]) {
    it(`reads ${JSON.stringify(text)} without falling`, () => {
      assert.deepEqual(verifySpans(readArticle(articleFromText(text, {}))).mismatches, []);
    });
  }
});
