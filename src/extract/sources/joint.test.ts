import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { joint } from "./joint.ts";
import { NOTHING_KNOWN } from "./parts.ts";

function told(phrase: string): readonly [string, string | null, string] {
  const text = `It fell, as ${phrase} said.`;
  const start = text.indexOf(phrase);
  const { kind, name, rule } = joint(text, { start, end: start + phrase.length }, NOTHING_KNOWN);
  return [kind, name, rule];
}

describe("joint", () => {
  const both: readonly (readonly [string, string, string])[] = [
    ["person", "Tom Brann and Ada Fenwick", "Tom Brann and Ada Fenwick"],
    ["person", "Tom Brann and Ada Fenwick", "Mayor Tom Brann and Dr. Ada Fenwick"],
    ["organization", "Turkey and Libya", "Turkey and Libya"],
    ["organization", "Ministry of Works and Harbour Board", "the Ministry of Works and the Harbour Board"],
    ["outlet", "Reuters and The Associated Press", "Reuters and AP"],
  ];
  for (const [kind, name, phrase] of both) it(phrase, () => assert.deepEqual(told(phrase), [kind, name, "joint"]));

  const one: readonly string[] = [
    "Ada Fenwick",
    "Ada Fenwick, a friend of Tom and Bo",
    "officials and residents",
    "the mayor and Ada Fenwick",
    "Ada Fenwick and her sister",
    "Reuters and Ada Fenwick",
  ];
  for (const phrase of one) it(`one: ${phrase}`, () => assert.notEqual(told(phrase)[2], "joint"));

  it("has no role of either", () => {
    const text = "Mayor Tom Brann and Dr. Ada Fenwick said so.";
    const { role, affiliation, gender } = joint(text, { start: 0, end: 35 }, NOTHING_KNOWN);
    assert.deepEqual([role, affiliation, gender], [null, null, null]);
  });
});
