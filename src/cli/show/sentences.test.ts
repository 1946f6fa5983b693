import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { SentenceReading, WordReading } from "../../language/conllu/reading.ts";
import { canvasOf } from "../testing.ts";
import { widthOf } from "../text/width.ts";
import { showSentences } from "./sentences.ts";

function word(form: string, about: Partial<WordReading> = {}): WordReading {
  const plain = { lemma: form.toLowerCase(), upos: "NOUN", xpos: "NN", head: 0, label: "root", name: null };
  return { form, ...plain, start: 0, end: form.length, spaceAfter: true, ...about };
}

const LEFT: SentenceReading = {
  text: "Ada Fenwick left.",
  words: [
    word("Ada", { upos: "PROPN", xpos: "NNP", head: 3, label: "nsubj", name: { kind: "person", begins: true } }),
    word("Fenwick", { upos: "PROPN", xpos: "NNP", head: 1, label: "flat", name: { kind: "person", begins: false } }),
    word("left", { lemma: "leave", upos: "VERB", xpos: "VBD" }),
  ],
};

function shown(sentences: readonly SentenceReading[], columns = 80): string[] {
  return showSentences(canvasOf(columns), sentences);
}

describe("showSentences", () => {
  it("has the sentence, a head, and a row for every word", () => {
    const lines = shown([LEFT]);
    assert.equal(lines.length, 2 + LEFT.words.length);
    assert.equal(lines[0], "Ada Fenwick left.");
    assert.match(lines[1] ?? "", /^ +Word +Lemma +Tag +Relation +to +Name$/u);
  });

  it("says of each word what it is, on which it hangs, and whether it is a name", () => {
    const cells = shown([LEFT])
      .slice(2)
      .map((line) => line.trim().split(/ {2,}/u));
    assert.deepEqual(cells, [
      ["1", "Ada", "ada", "PROPN", "NNP", "nsubj", "3", "left", "person"],
      ["2", "Fenwick", "fenwick", "PROPN", "NNP", "flat", "1", "Ada", "┊"],
      ["3", "left", "leave", "VERB", "VBD", "root"],
    ]);
  });

  it("sets the columns below each other, wide characters and marks as well", () => {
    const words = [word("日本"), word("cafe\u0301"), word("a")].map((one) => Object.assign({}, one, { head: 1 }));
    const rows = shown([{ text: "x", words }]).slice(2);
    const places = rows.map((row) => widthOf(row.slice(0, row.indexOf("NOUN"))));
    assert.equal(new Set(places).size, 1, rows.join("\n"));
  });

  it("parts sentences by an empty line, with none before the first", () => {
    const lines = shown([LEFT, LEFT]);
    assert.equal(lines.filter((line) => line === "").length, 1);
    assert.equal(lines.indexOf(""), 5);
  });

  it("breaks a long sentence, and shows it on one line where it stands on several", () => {
    const text = "Ada  Fenwick\nleft the pier at noon, and nobody saw her go.";
    const lines = shown([{ text, words: [] }], 30);
    assert.equal(lines.slice(0, -1).join(" "), text.replace(/\s+/gu, " "));
    for (const line of lines.slice(0, -1)) assert.ok(line.length <= 30);
  });

  it("shows what could steer a terminal", () => {
    const lines = shown([{ text: "a\u001b[2J", words: [word("\u001b]0;x\u0007", { lemma: "\u202e" })] }]);
    for (const sign of ["\u0007", "\u001b", "\u202e"]) assert.ok(!lines.join("\n").includes(sign));
  });

  it("is nothing for nothing", () => {
    assert.deepEqual(shown([]), []);
    assert.equal(shown([{ text: "", words: [] }]).length, 2);
  });
});
