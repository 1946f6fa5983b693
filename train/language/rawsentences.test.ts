import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import { rawSentences } from "./rawsentences.ts";
import { tinyDataDir } from "./tinydata.ts";

function sentencesOf(paragraphs: readonly string[]): string[] {
  const dir = tinyDataDir();
  writeFileSync(join(dir, "language/senate-press-releases.txt.gz"), gzipSync(paragraphs.join("\n")));
  return rawSentences(dir).map((forms) => forms.join(" "));
}

/** A sentence of an even number of words. */
function long(words: number): string {
  return `Gulls ${"cried and ".repeat((words - 4) / 2)}left again .`;
}

describe("sentences of raw text", () => {
  it("are cut into the tokens that the program makes", () => {
    assert.deepEqual(sentencesOf(["The mayor didn’t say why. “Gulls cried,” Fenwick’s pilot said."]), [
      "The mayor did n’t say why .",
      "“ Gulls cried , ” Fenwick ’s pilot said .",
    ]);
  });

  it("are neither headings nor lists", () => {
    assert.deepEqual(sentencesOf(["Washington, DC"]), []);
    assert.deepEqual(sentencesOf([long(60)]), [long(60)]);
    assert.deepEqual(sentencesOf([long(62)]), []);
    assert.deepEqual(sentencesOf(["Gulls cried ."]), []);
    assert.deepEqual(sentencesOf(["Gulls cried again ."]), ["Gulls cried again ."]);
  });

  it("are some of the paragraphs, each of them once", () => {
    const all = Array.from({ length: 50 }, (_, at) => `Gulls saw ${at} boats leave .`);
    const found = sentencesOf([...all, ...all]);
    assert.ok(found.length > 0 && found.length < all.length, String(found.length));
    assert.equal(new Set(found).size, found.length);
    assert.ok(found.every((sentence) => all.includes(sentence)));
  });
});
