import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { treeGrammar } from "../../testing/tree.ts";
import { overlooked } from "./overlooked.ts";

function found(sentence: string, first = 0, end?: number): string[] {
  const grammar = treeGrammar(sentence);
  return overlooked(grammar, first, end ?? grammar.size).map((name) => `${name.kind}: ${grammar.words(name)}`);
}

const CASES: readonly (readonly [sentence: string, found: readonly string[]])[] = [
  ["Mrs./PROPN/2/compound Fenwick/PROPN/3/nsubj left/VERB/0/root", ["person: Fenwick"]],
  ["Mrs./NOUN/2/compound Fenwick/PROPN/3/nsubj left/VERB/0/root", ["person: Fenwick"]],
  ["Dr./PROPN/2/compound Ada/PROPN/0/root Fenwick/PROPN/2/flat", ["person: Ada Fenwick"]],
  ["Ada/PROPN/3/nsubj Fenwick/PROPN/1/flat left/VERB/0/root", ["person: Ada Fenwick"]],
  ["Ada/PROPN/0/root B./PROPN/1/flat Fenwick/PROPN/1/flat", ["person: Ada B. Fenwick"]],
  ["Ada/PROPN/2/compound Fenwick/PROPN/0/root", []],
  ["Ada/PROPN/0/root B./PROPN/1/flat Fenwick/PROPN/2/flat", []],
  ["Alder/PROPN/3/compound Harbour/PROPN/3/compound Board/PROPN/0/root", ["organization: Alder Harbour Board"]],
  ["Tejo/PROPN/2/compound Motors/PROPN/0/root", ["organization: Tejo Motors"]],
  ["Alder/PROPN/2/nsubj sank/VERB/0/root", []],
  ["Board/PROPN/2/nsubj met/VERB/0/root", []],
  ["The/DET/2/det board/NOUN/3/nsubj met/VERB/0/root", []],
  [
    "Ada/PROPN/3/nsubj Fenwick/PROPN/1/flat joined/VERB/0/root Tejo/PROPN/5/compound Motors/PROPN/3/obj",
    ["person: Ada Fenwick", "organization: Tejo Motors"],
  ],
];

describe("overlooked", () => {
  for (const [sentence, names] of CASES) {
    const words = sentence.replace(/\/\S+/gu, "");
    it(`${words}: ${names.join(", ") || "none"}`, () => assert.deepEqual(found(sentence), names));
  }

  it("does not take an honorific by itself for a name", () => {
    assert.deepEqual(found("Mr./PROPN/2/compound speaker/NOUN/0/root"), []);
    assert.deepEqual(found("Sir/PROPN/2/vocative wait/VERB/0/root"), []);
  });

  it("looks at the tokens that it is given, and no further", () => {
    const sentence = "Ada/PROPN/0/root Fenwick/PROPN/1/flat Tejo/PROPN/4/compound Motors/PROPN/1/dep";
    assert.deepEqual(found(sentence, 0, 2), ["person: Ada Fenwick"]);
    assert.deepEqual(found(sentence, 2, 4), ["organization: Tejo Motors"]);
    assert.deepEqual(found(sentence, 2, 2), []);
  });
});
