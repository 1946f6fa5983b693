import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { verifySpans } from "../evidence/verify.ts";
import { article, found, layers, recordOf, sourceFinding, text } from "./testing.ts";
import type { OnRecord } from "./schema/index.ts";

/** The outlets among the sources: name and words of their mentions. */
function outlets({ sources }: OnRecord): (readonly [string | null, readonly string[]])[] {
  return sources
    .filter(({ kind }) => kind === "outlet")
    .map(({ name, mentions }) => [name, mentions.map((span) => span.text)]);
}

describe("the publisher", () => {
  it("is added where nothing names it", () => {
    assert.deepEqual(outlets(recordOf()), [["The Harbour Courier", []]]);
  });

  it("is the outlet that is named already", () => {
    const record = recordOf({ sources: [...layers.sources, sourceFinding({ name: "Harbour Courier" })] });
    assert.deepEqual(outlets(record), [["Harbour Courier", ["Fenwick"]]]);
    assert.equal(record.statements[0]?.chain.at(-1)?.source, record.sources[1]?.id);
  });

  it("has nothing but its name where it is added", () => {
    const [, publisher] = recordOf().sources;
    assert.ok(publisher);
    const { id, name, ...rest } = publisher;
    assert.ok(id.startsWith("s-") && name !== null);
    assert.deepEqual(rest, {
      kind: "outlet",
      description: null,
      role: null,
      affiliation: null,
      former: false,
      count: null,
      reasonUnnamed: null,
      basisOfKnowledge: null,
      mentions: [],
    });
  });

  it("is not somebody else of that name", () => {
    const person = sourceFinding({ kind: "person", name: "The Harbour Courier" });
    assert.equal(recordOf({ sources: [person] }).sources.length, 2);
  });

  it("goes by its domain where it has no name", () => {
    const record = recordOf({}, { outlet: { name: null, domain: "harbour.example" } });
    assert.deepEqual(outlets(record), [["harbour.example", []]]);
  });

  it("is nobody where the page names none", () => {
    for (const outlet of [null, { name: null, domain: null }]) assert.deepEqual(outlets(recordOf({}, { outlet })), []);
  });
});

describe("the place of the publisher", () => {
  const words = `${text}\n\n© 2026 The Harbour Courier`;
  const start = words.indexOf("©");
  const credit = { ...found, start, end: words.length, agency: null, role: "rights" } as const;
  const block = { start, end: words.length, kind: "rights" } as const;

  it("is its name in the line of rights, found or marked by the page", () => {
    for (const record of [
      recordOf({ credits: [credit] }, { text: words }),
      recordOf({}, { text: words, blocks: [...article.blocks, block] }),
    ]) {
      assert.deepEqual(outlets(record), [["The Harbour Courier", ["The Harbour Courier"]]]);
      assert.deepEqual(verifySpans(record).mismatches, []);
    }
  });

  it("is nowhere when the line names somebody else, or there is none", () => {
    const outlet = { name: "The Lund Gazette", domain: null };
    assert.deepEqual(outlets(recordOf({ credits: [credit] }, { text: words, outlet })), [["The Lund Gazette", []]]);
    assert.deepEqual(outlets(recordOf({}, { text: words })), [["The Harbour Courier", []]]);
  });
});

describe("the agency of the report", () => {
  const wire = { ...found, start: 0, end: 11, agency: "Reuters", role: "wire" } as const;

  it("is added with the place of its credit", () => {
    const record = recordOf({ credits: [wire] });
    assert.deepEqual(outlets(record), [
      ["Reuters", ["Bridge shut"]],
      ["The Harbour Courier", []],
    ]);
  });

  it("is the outlet that is named already, with or without The", () => {
    const ap = sourceFinding({ name: "Associated Press" });
    const credit = { ...wire, agency: "The Associated Press" };
    assert.equal(outlets(recordOf({ sources: [ap], credits: [credit] })).length, 2);
  });

  it("is mentioned without the brackets around it", () => {
    const words = "Bridge shut\n\n“It will stay shut,” Mayor Ada Fenwick said on Monday. (Reuters) It will.";
    const start = words.indexOf("(");
    const record = recordOf({ credits: [{ ...wire, start, end: start + 9 }] }, { text: words });
    assert.deepEqual(outlets(record)[0], ["Reuters", ["Reuters"]]);
    assert.equal(record.statements[0]?.chain[1]?.cue?.text, "(Reuters)");
    assert.deepEqual(verifySpans(record).mismatches, []);
  });

  it("is the first of several", () => {
    const record = recordOf({ credits: [wire, { ...wire, agency: "EFE" }] });
    assert.deepEqual(
      outlets(record).map(([name]) => name),
      ["Reuters", "The Harbour Courier"],
    );
  });
});
