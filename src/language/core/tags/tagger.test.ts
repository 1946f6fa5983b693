import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { hashString } from "../model/hash.ts";
import { IntTable } from "../model/table.ts";
import { Words } from "../model/words.ts";
import { bestOf, readHints, Tagger } from "./tagger.ts";

const TAGS = ["NOUN NN", "VERB VBD", "DET DT"];
const ALL = Uint8Array.of(0, 1, 2);
const ONLY_DET = Uint8Array.of(2);
const NOT_DET = Uint8Array.of(0, 1);

/** "the" is a determiner and nothing else; "saw" is no determiner, and mostly a verb. */
function forms(): IntTable {
  const table = new IntTable();
  table.set(hashString("the"), 1 | (1 << 16));
  table.set(hashString("saw"), 2 | (2 << 16));
  return table;
}

function read(text: string): Words {
  const tokens = [...text.matchAll(/\S+/gu)];
  const words = new Words();
  words.read(
    text,
    tokens.map(({ index }) => index),
    tokens.map(({ index, 0: word }) => index + word.length),
    [0, tokens.length],
    { get: () => 9 },
  );
  return words;
}

/** Scores every word the same. */
function tagger(scores: readonly number[], asked: { times: number } = { times: 0 }): Tagger {
  return new Tagger(
    { tags: TAGS, lists: [ALL, ONLY_DET, NOT_DET], forms: forms() },
    {
      score: (_features, count, out) => {
        asked.times++;
        assert.ok(count > 20);
        out.set(scores);
      },
    },
  );
}

function tag(with_: Tagger, text: string): string[] {
  const words = read(text);
  const out = new Int32Array(words.size);
  with_.tag(words, out);
  return [...out.subarray(words.from[0], words.to[0])].map((number) => TAGS[number] ?? "");
}

describe("the tagger", () => {
  it("does not ask for scores where a word has one tag", () => {
    const asked = { times: 0 };
    assert.deepEqual(tag(tagger([9, 0, 0], asked), "the the the"), ["DET DT", "DET DT", "DET DT"]);
    assert.equal(asked.times, 0);
  });

  it("chooses among the tags that a known word may have", () => {
    assert.deepEqual(tag(tagger([1, 2, 9]), "saw"), ["VERB VBD"]);
    assert.deepEqual(tag(tagger([1, 2, 9]), "unknown"), ["DET DT"]);
  });

  it("takes the first of equals", () => {
    assert.equal(bestOf(ALL, Float32Array.of(1, 1, 1)), 0);
    assert.equal(bestOf(NOT_DET, Float32Array.of(0, 1, 7)), 1);
  });

  it("tells neighbours what a word usually is, or its class", () => {
    const words = read("the unknown");
    const hints = new Int32Array(words.size);
    readHints(words, forms(), hints);
    const from = words.from[0] ?? 0;
    assert.ok((hints[from] ?? 0) < -100);
    assert.equal(hints[from + 1], 9);
    assert.equal(hints[from + 2], 0, "after the sentence");
  });
});
