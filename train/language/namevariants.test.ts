import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { NameSentence } from "./namesdata.ts";
import { recased } from "./namevariants.ts";

function sentence(at: number): NameSentence {
  const names = [
    { from: 0, to: 2, type: "PER" },
    { from: 3, to: 4, type: "LOC" },
  ];
  return { doc: `d${at}`, forms: [`Ada${at}`, "Fenwick", "left", `Tarn${at}`, "."], names };
}

const SENTENCES = Array.from({ length: 48 }, (_, at) => sentence(at));
const PLAIN: NameSentence = { doc: "p", forms: ["Gulls", "cried"], names: [] };

describe("sentences in other letters", () => {
  const made = recased([...SENTENCES, PLAIN]);

  it("are some of those with names, in small letters and in capitals", () => {
    const texts = made.map(({ forms }) => forms.join(" "));
    assert.ok(texts.includes("ada0 fenwick left tarn0 ."));
    assert.ok(texts.includes("ADA1 FENWICK LEFT TARN1 ."));
    assert.equal(texts.filter((text) => text === text.toLowerCase()).length, 6);
    assert.equal(texts.length, 8);
  });

  it("keep their names, and are articles of their own", () => {
    for (const { names, doc } of made) {
      assert.deepEqual(names, sentence(0).names);
      assert.ok(!SENTENCES.some((own) => own.doc === doc));
    }
  });
});
