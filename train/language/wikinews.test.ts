import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { readListedNames } from "./wikinews.ts";

const folder = mkdtempSync(join(tmpdir(), "onrecord-train-"));
after(() => rmSync(folder, { recursive: true }));

interface Listed {
  readonly text: string;
  readonly names: readonly (readonly [text: string, type: string])[];
}

/** Every name as "sentence of the article: TYPE words". */
function found(...articles: readonly Listed[]): string[] {
  const file = join(folder, "articles.jsonl");
  const rows = articles.map(({ text, names }, at) => ({
    id: `a-${at}`,
    published: "2026-03-05",
    text,
    names: names.map(([words, type]) => ({ text: words, type })),
  }));
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  return readListedNames(file).flatMap(({ doc, forms, names }) =>
    names.map(({ from, to, type }) => `${doc}: ${type} ${forms.slice(from, to).join(" ")}`),
  );
}

describe("readListedNames", () => {
  it("finds every place where a listed form stands", () => {
    const text = "Ada Fenwick left Oslo. Nobody saw Ada Fenwick.";
    assert.deepEqual(
      found({
        text,
        names: [
          ["Ada Fenwick", "PER"],
          ["Oslo", "LOC"],
        ],
      }),
      ["a-0: PER Ada Fenwick", "a-0: LOC Oslo", "a-0: PER Ada Fenwick"],
    );
  });

  it("takes the longest at a place, and none inside of it", () => {
    assert.deepEqual(
      found({
        text: "The Alder Harbour Board met at Alder.",
        names: [
          ["Alder", "LOC"],
          ["Alder Harbour Board", "ORG"],
          ["Board", "ORG"],
        ],
      }),
      ["a-0: ORG Alder Harbour Board", "a-0: LOC Alder"],
    );
  });

  it("joins what the tokens part", () => {
    assert.deepEqual(found({ text: "Ada Fenwick’s boat met O’Hara.", names: [["O’Hara", "PER"]] }), [
      "a-0: PER O’Hara",
    ]);
    assert.deepEqual(found({ text: "They left Stoke-on-Trent.", names: [["Stoke-on-Trent", "LOC"]] }).length, 1);
  });

  it("does not find a part of a word, nor a form of another article", () => {
    assert.deepEqual(found({ text: "Alders grow there.", names: [["Alder", "LOC"]] }), []);
    assert.deepEqual(
      found({ text: "Oslo froze.", names: [] }, { text: "Bergen froze.", names: [["Oslo", "LOC"]] }),
      [],
    );
  });

  it("has every sentence with words, those without a name too", () => {
    const file = join(folder, "plain.jsonl");
    const row = { id: "a", published: "2026-03-05", text: "It rained. Nobody came.\n\n…", names: [] };
    writeFileSync(file, `\n${JSON.stringify(row)}\n\n`);
    const sentences = readListedNames(file);
    assert.ok(sentences.length >= 2);
    for (const { forms, names } of sentences) assert.ok(forms.length > 0 && names.length === 0);
  });
});
