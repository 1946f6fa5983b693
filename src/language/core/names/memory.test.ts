import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { hashString } from "../model/hash.ts";
import { IntTable } from "../model/table.ts";
import { Words } from "../model/words.ts";
import { BEGIN, END, labelFor, OUTSIDE, SINGLE } from "./labels.ts";
import { readMemory } from "./memory.ts";
import { addWord, readPhrases } from "./phrases.ts";

function read(sentences: readonly string[]): Words {
  const text = sentences.join(" ");
  const tokens = [...text.matchAll(/\S+/gu)];
  const firsts = [0];
  for (const sentence of sentences) firsts.push((firsts.at(-1) ?? 0) + sentence.split(" ").length);
  const words = new Words();
  words.read(
    text,
    tokens.map(({ index }) => index),
    tokens.map(({ index, 0: word }) => index + word.length),
    firsts,
    { get: () => 0 },
  );
  return words;
}

const SEEN_SMALL = 64;
const TYPES = 3;

describe("the memory of an article", () => {
  const words = read(["Ada Fenwick spoke .", "Fenwick left .", "The fenwick is a bird ."]);
  const [first = 0, second = 0] = words.from;

  it("knows a surname by the full name", () => {
    const labels = new Int32Array(words.size).fill(OUTSIDE);
    labels[first] = labelFor(0, BEGIN);
    labels[first + 1] = labelFor(0, END);
    const memory = new Int32Array(words.size);
    readMemory(words, labels, TYPES, memory);
    assert.equal(memory[second], 1 | SEEN_SMALL);
    assert.equal(memory[second + 1], SEEN_SMALL, "“left” stands in small letters");
  });

  it("does not take a word's own label for news", () => {
    const labels = new Int32Array(words.size).fill(OUTSIDE);
    labels[second] = labelFor(2, SINGLE);
    const memory = new Int32Array(words.size);
    readMemory(words, labels, TYPES, memory);
    assert.equal(memory[second], SEEN_SMALL);
    assert.equal(memory[first + 1], 3 | SEEN_SMALL);
  });

  it("does not learn from marks", () => {
    const labels = new Int32Array(words.size).fill(OUTSIDE);
    labels[first + 3] = labelFor(1, SINGLE);
    const memory = new Int32Array(words.size);
    readMemory(words, labels, TYPES, memory);
    assert.equal((memory[second + 2] ?? 0) & ~SEEN_SMALL, 0);
  });
});

describe("listed names of several words", () => {
  const listed = new IntTable();
  const list = (name: string, kind: number): void => {
    let hash = 0;
    for (const word of name.split(" ")) hash = addWord(hash, hashString(word));
    listed.set(hash, kind);
  };
  list("port ellery", 4);
  list("port ellery sound", 1);

  function marks(sentence: string): number[] {
    const words = read([sentence]);
    const out = new Int32Array(words.size);
    readPhrases(words, listed, out);
    return [...out.subarray(words.from[0], words.to[0])];
  }

  it("are marked at their first and last words", () => {
    assert.deepEqual(marks("in Port Ellery today"), [0, 17, 19, 0]);
  });

  it("are as long as they can be", () => {
    assert.deepEqual(marks("Port Ellery Sound"), [5, 6, 7]);
  });

  it("begin with a capital and end with the sentence", () => {
    assert.deepEqual(marks("a port ellery"), [0, 0, 0]);
    assert.deepEqual(marks("the Port"), [0, 0]);
  });
});
